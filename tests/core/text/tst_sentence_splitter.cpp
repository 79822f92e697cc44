// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where sentences end: stops, abbreviations, marks that close behind the stop.
#include "core/text/sentence_splitter.h"

#include "core/text/tokenizer.h"

#include <QTest>

#include <string>

namespace onrecord::tests
{

class SentenceSplitterTest final : public QObject
{
    Q_OBJECT

private slots:
    void splits_data();
    void splits();
};

namespace
{

QByteArray split(const QByteArray &given)
{
    const std::string text = given.toStdString();
    const Result<Abbreviations> abbreviations = Abbreviations::load();
    if (!abbreviations)
        return "no abbreviations";
    std::vector<Token> tokens;
    tokenize(text, {0, static_cast<std::uint32_t>(text.size())}, *abbreviations, tokens);
    QByteArray joined;
    for (const Span &span : splitSentences(text, tokens, *abbreviations)) {
        const std::string_view words = span.of(text);
        joined += '[' + QByteArray(words.data(), static_cast<qsizetype>(words.size())) + ']';
    }
    return joined;
}

} // namespace

void SentenceSplitterTest::splits_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("wanted");
    const auto row = [](const char *name, const char *given, const char *wanted) {
        QTest::newRow(name) << QByteArray(given) << QByteArray(wanted);
    };
    row("two sentences", "It rains. We stay.", "[It rains.][We stay.]");
    row("no stop at the end", "It rains. We stay", "[It rains.][We stay]");
    row("question and exclamation", "Why? Because! So.", "[Why?][Because!][So.]");
    row("title before a name", "Gov. Lee came. Mr. Kim left.", "[Gov. Lee came.][Mr. Kim left.]");
    row("initials", "J. B. Lee came.", "[J. B. Lee came.]");
    row("country's letters inside", "The U.S. Senate met.", "[The U.S. Senate met.]");
    row("country's letters at the end", "He left the U.S. They stayed.", "[He left the U.S.][They stayed.]");
    row("closing mark belongs to its sentence", "“Go.” She went.", "[“Go.”][She went.]");
    row("small letter goes on", "“Go!” she said. He went.", "[“Go!” she said.][He went.]");
    row("stop in a number", "It rose 3.5 percent. Good.", "[It rose 3.5 percent.][Good.]");
    row("comma behind an abbreviation", "Lee, R-Wis., came. Kim left.", "[Lee, R-Wis., came.][Kim left.]");
    row("missing blank", "The ties are deep.Then it rained.", "[The ties are deep.][Then it rained.]");
    row("words behind an abbreviation", "He runs Kim Inc. It grew. Kim Inc. shares rose.",
        "[He runs Kim Inc.][It grew.][Kim Inc. shares rose.]");
    row("hour at the end", "It began at 5 p.m. Nobody came.", "[It began at 5 p.m.][Nobody came.]");
    row("hour before a day", "It began at 5 p.m. Monday and at 6 a.m. EST.",
        "[It began at 5 p.m. Monday and at 6 a.m. EST.]");
    row("number behind No.", "He took No. 5. She said No. Five left.", "[He took No. 5.][She said No.][Five left.]");
    row("et cetera at the end", "We sell tea, etc. Come in.", "[We sell tea, etc.][Come in.]");
    row("question inside marks", "“Why?” he asked. She left.", "[“Why?” he asked.][She left.]");
    row("title that ends in a mark", "The What Now! show won. “Who Knows?” won.",
        "[The What Now! show won.][“Who Knows?” won.]");
    row("small letter behind a stop", "we went home. it rained.", "[we went home.][it rained.]");
    row("name with a small first letter", "It grew. eLand grew too.", "[It grew.][eLand grew too.]");
    row("number of a list", "1. Wash it. 2. Dry it.", "[1. Wash it.][2. Dry it.]");
    row("note behind the stop", "It grew. [1] [2] It shrank. [3]", "[It grew. [1] [2]][It shrank. [3]]");
    row("ellipsis of single stops", "It grew . . . and fell. . . . So", "[It grew . . . and fell. . . .][So]");
    row("ellipsis at the beginning", "... and so on. Then", "[... and so on.][Then]");
    row("caption", "A boat in the port Image: Jo Roe.", "[A boat in the port][Image: Jo Roe.]");
    row("closing mark behind a blank", "He said “Go. ”", "[He said “Go. ”]");
    row("dateline", "SALEM, Ore. (Wire) - Rain fell. It stopped.", "[SALEM, Ore. (Wire) - Rain fell.][It stopped.]");
    row("face at the end", "That was good :) We liked it", "[That was good :)][We liked it]");
    row("several stops", "What?! No... Yes.", "[What?!][No...][Yes.]");
}

void SentenceSplitterTest::splits()
{
    QFETCH(QByteArray, given);
    QFETCH(QByteArray, wanted);
    QCOMPARE(split(given), wanted);
}

} // namespace onrecord::tests

QTEST_GUILESS_MAIN(onrecord::tests::SentenceSplitterTest)
#include "tst_sentence_splitter.moc"

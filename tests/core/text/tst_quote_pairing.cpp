// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Quotation marks as editors really leave them: what pairs with what.
#include "core/text/quote_pairing.h"

#include "core/text/tokenizer.h"

#include <QElapsedTimer>
#include <QTest>

#include <string>

namespace onrecord::tests
{

class QuotePairingTest final : public QObject
{
    Q_OBJECT

private slots:
    void pairsMarks_data();
    void pairsMarks();
    void tellsNestedOnesApart();
    void tellsSingleMarksFromDoubleOnes();
    void isQuickOnMarksAlone();
};

namespace
{

std::vector<Quotation> pairedIn(const std::string &text)
{
    const Result<Abbreviations> abbreviations = Abbreviations::load();
    std::vector<Token> tokens;
    if (abbreviations)
        tokenize(text, {0, static_cast<std::uint32_t>(text.size())}, *abbreviations, tokens);
    return pairQuotes(text, tokens);
}

/// Each quotation in brackets; an open one ends with "~".
QByteArray paired(const QByteArray &given)
{
    const std::string text = given.toStdString();
    QByteArray joined;
    for (const Quotation &quotation : pairedIn(text)) {
        const std::string_view words = quotation.span.of(text);
        joined +=
            '[' + QByteArray(words.data(), static_cast<qsizetype>(words.size())) + (quotation.closed ? "]" : "~]");
    }
    return joined;
}

} // namespace

void QuotePairingTest::pairsMarks_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("wanted");
    const auto row = [](const char *name, const char *given, const char *wanted) {
        QTest::newRow(name) << QByteArray(given) << QByteArray(wanted);
    };
    row("none", "Nothing was said.", "");
    row("straight", "\"We go,\" she said. \"Now.\"", "[\"We go,\"][\"Now.\"]");
    row("curly", "“We go,” she said. “Now.”", "[“We go,”][“Now.”]");
    row("straight opens, curly closes", "\"We go,” she said.", "[\"We go,”]");
    row("curly opens, straight closes", "“We go,\" she said.", "[“We go,\"]");
    row("mixed both ways in one paragraph", "\"We go,” she said. “Now,\" he said.", "[\"We go,”][“Now,\"]");
    row("curly closing mark used to open", "”We go,” she said.", "[”We go,”]");
    row("curly opening mark used to close", "“We go,“ she said.", "[“We go,“]");
    row("two single marks for a double one", "''We go,'' she said.", "[''We go,'']");
    row("back ticks", "``We go,'' she said.", "[``We go,'']");
    row("guillemets", "«We go», she said.", "[«We go»]");
    row("never closed", "“We go. We stay.", "[“We go. We stay.~]");
    row("never closed behind a cue", "She said: “We go. We stay.", "[“We go. We stay.~]");
    row("last one never closed", "“We go,” she said. “We stay.", "[“We go,”][“We stay.~]");
    row("first one never closed does not invert the rest", "“We go, she said. “We stay,” he said. “Now.”",
        "[“We stay,”][“Now.”]");
    row("closing mark without an opening one", "We go,” she said. “We stay,” he said.", "[“We stay,”]");
    row("stray mark at the end", "We go.\" \"We stay,\" he said.", "[\"We stay,\"]");
    row("single inside double", "“He said ‘no’ to us,” she said.", "[“He said ‘no’ to us,”][‘no’]");
    row("straight single inside straight double", "\"He said 'no' to us,\" she said.",
        "[\"He said 'no' to us,\"]['no']");
    row("both close together", "“He said ‘no.’” Then.", "[“He said ‘no.’”][‘no.’]");
    row("both open together", "“‘No’ is what he said,” she said.", "[“‘No’ is what he said,”][‘No’]");
    row("double inside double", "“He said “no” to us,” she said.", "[“He said “no” to us,”][“no”]");
    row("apostrophes", "It's the mayor's plan, the ministers' plan and the '90s.", "");
    row("curly apostrophes", "It’s the mayor’s plan, the ministers’ plan and the ’90s.", "");
    row("plural possessive inside single marks", "He said: ‘The ministers’ plan is bad.’",
        "[‘The ministers’ plan is bad.’]");
    row("elisions", "Rock 'n' roll, get 'em all.", "");
    row("scare quotes", "The so-called 'deal' and the \"plan\" failed.", "['deal'][\"plan\"]");
    row("British single marks", "'We go now,' she said.", "['We go now,']");
    row("in brackets", "(“We go,” she said.)", "[“We go,”]");
    row("behind a dash", "She said—“we go”—and went.", "[“we go”]");
    row("blanks inside both marks", "\" We go, \" she said.", "[\" We go, \"]");
    row("ellipsis opens", "\"... we go,\" she said.", "[\"... we go,\"]");
    row("word runs into the mark", "She said\"We go now.\"", "[\"We go now.\"]");
    row("only a mark", "\"", "");
    row("only marks", "\"\"\"\"", "[\"\"][\"\"]");
}

void QuotePairingTest::pairsMarks()
{
    QFETCH(QByteArray, given);
    QFETCH(QByteArray, wanted);
    QCOMPARE(paired(given), wanted);
}

void QuotePairingTest::tellsNestedOnesApart()
{
    const auto quotations = pairedIn("“He said ‘no’ and ‘never’ to us,” she said. “So.”");
    QCOMPARE(quotations.size(), std::size_t{4});
    QCOMPARE(quotations[0].inside, std::size_t{0});
    QCOMPARE(quotations[1].inside, std::size_t{1});
    QCOMPARE(quotations[2].inside, std::size_t{1});
    QCOMPARE(quotations[3].inside, std::size_t{0});
}

void QuotePairingTest::tellsSingleMarksFromDoubleOnes()
{
    const auto quotations = pairedIn("“He said ‘no’ to us.”");
    QCOMPARE(quotations.size(), std::size_t{2});
    QVERIFY(quotations[0].marks == QuoteMarks::Double);
    QVERIFY(quotations[1].marks == QuoteMarks::Single);
}

void QuotePairingTest::isQuickOnMarksAlone()
{
    for (const char *mark : {"\"", "“", "”", "'", " 'a", " “a"}) {
        std::string text;
        for (int i = 0; i < 200'000; ++i)
            text += mark;
        QElapsedTimer timer;
        timer.start();
        (void)pairedIn(text);
        QVERIFY2(timer.elapsed() < 5'000, mark);
    }
}

} // namespace onrecord::tests

QTEST_GUILESS_MAIN(onrecord::tests::QuotePairingTest)
#include "tst_quote_pairing.moc"

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Titles leave the names of persons that go on behind them, and nothing else does.
#include "app/train/titles.h"
#include "core/language/gazetteer_builder.h"
#include "core/language/name_labels.h"

#include <QTest>

#include <string>

namespace onrecord::tests
{

using namespace train;

namespace
{

/// "saw [Anna Berg]" with a kind: words, and the brackets as labels.
Sentence parsed(const QString &text, NameKind kind)
{
    using name_labels::Part;
    Sentence sentence;
    bool inside = false;
    for (QString word : text.split(QLatin1Char(' '))) {
        const bool opens = word.startsWith(QLatin1Char('['));
        const bool closes = word.endsWith(QLatin1Char(']'));
        const Part part = opens && closes ? Part::Single : opens ? Part::Begins : closes ? Part::Last : Part::Inside;
        inside = inside || opens;
        sentence.names.push_back(inside ? static_cast<int>(name_labels::label(kind, part)) : 0);
        inside = inside && !closes;
        sentence.words.push_back(word.remove(QLatin1Char('[')).remove(QLatin1Char(']')).toStdString());
    }
    return sentence;
}

Gazetteer::List listOf(const QString &name)
{
    return name == QStringLiteral("title")   ? Gazetteer::List::PersonTitle
           : name == QStringLiteral("first") ? Gazetteer::List::FirstName
                                             : Gazetteer::List::Surname;
}

} // namespace

class TitlesTest final : public QObject
{
    Q_OBJECT

private slots:
    void leaveNamesOfPersons_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *name, const char *before, const char *after) {
            QTest::newRow(name) << QString::fromLatin1(before) << QString::fromLatin1(after);
        };
        row("no title", "saw [Anna Berg] go", "saw [Anna Berg] go");
        row("a title", "saw [President Anna Berg] go", "saw President [Anna Berg] go");
        row("before one word", "[Mr. Berg]", "Mr. [Berg]");
        row("of two words", "[Prime Minister Anna Berg]", "Prime Minister [Anna Berg]");
        row("two titles", "[President Gen. Berg] went", "President Gen. [Berg] went");
        row("nothing behind it", "the [President] and [Anna]", "the [President] and [Anna]");
        row("behind the name", "[Anna President Berg]", "[Anna President Berg]");
        row("that is a surname too", "[Major Berg] and [Major Anna]", "[Major Berg] and [Major Anna]");
        row("that is a first name too", "[Earl Berg]", "[Earl Berg]");
        row("two names", "[Mr. Berg] and [Mr. Holm]", "Mr. [Berg] and Mr. [Holm]");
    }
    void leaveNamesOfPersons()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        QCOMPARE(withoutTitles(before, NameKind::Person), parsed(after, NameKind::Person).names);
    }

    void stayInOtherNames()
    {
        for (const NameKind kind : {NameKind::Organisation, NameKind::Place}) {
            const QString text = QStringLiteral("the [President Hotel] there");
            QCOMPARE(withoutTitles(text, kind), parsed(text, kind).names);
        }
    }

    void areNotLookedForInSentencesWithoutLabels()
    {
        std::vector<Sentence> sentences(2);
        sentences[1].words = {"President", "Berg"};
        takeTitlesOff(sentences, Gazetteer({}, {}));
        QVERIFY(sentences[0].names.empty() && sentences[1].names.empty());
    }

private:
    static std::vector<int> withoutTitles(const QString &text, NameKind kind)
    {
        GazetteerBuilder builder;
        for (const char *entry : {"title President", "title Prime Minister", "title Gen.", "title Mr.", "title Major",
                                  "title Earl", "first Earl", "first Anna", "last Major", "last Berg"}) {
            const QString line = QString::fromLatin1(entry);
            builder.add(listOf(line.section(QLatin1Char(' '), 0, 0)), line.section(QLatin1Char(' '), 1).toStdString());
        }
        const GazetteerBuilder::Table table = builder.build();
        std::vector<Sentence> sentences{parsed(text, kind)};
        takeTitlesOff(sentences, Gazetteer(table.keys, table.values));
        return sentences[0].names;
    }
};

} // namespace onrecord::tests

QTEST_GUILESS_MAIN(onrecord::tests::TitlesTest)
#include "tst_titles.moc"

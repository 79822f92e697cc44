// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which words report a quote, and which quotes are statements at all.
#include "tests/core/reading/reading_words.h"

#include <QTest>

namespace onrecord::tests
{

class QuoteAttributionTest final : public QObject
{
    Q_OBJECT

private slots:
    void findsCueSourceAndTime_data();
    void findsCueSourceAndTime();
    void takesQuotesForStatementsOrNot_data();
    void takesQuotesForStatementsOrNot();
};

namespace
{

void row(const char *name, const char *given, const char *wanted)
{
    QTest::newRow(name) << QByteArray(given) << QByteArray(wanted);
}

} // namespace

void QuoteAttributionTest::findsCueSourceAndTime_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("wanted");
    row("behind the quote, inverted", "“We go,” said Ann Lee.", "said / Ann Lee / ");
    row("behind the quote, subject first", "“We go,” Ann Lee said on Monday.", "said / Ann Lee / on Monday");
    row("apposition before the verb", "“We go,” Ann Lee, the chair of the Green Council, told reporters.",
        "told / Ann Lee, the chair of the Green Council / ");
    row("apposition behind an inverted verb", "“We go,” said Ann Lee, a lawyer for the Green Council, on Friday.",
        "said / Ann Lee, a lawyer for the Green Council / on Friday");
    row("joint speakers", "“We go,” said Ann Lee, Chair, and Bob Kim, CEO, of the Green Council.",
        "said / Ann Lee, Chair, and Bob Kim, CEO, of the Green Council / ");
    row("before, with a comma", "Ann Lee said, “We go.”", "said / Ann Lee / ");
    row("before, with a colon", "Ann Lee said: “We go.”", "said / Ann Lee / ");
    row("before, verb far from the colon", "Mayor Ann Lee had praised the plan to build a new bridge: “We go over it.”",
        "had praised / Mayor Ann Lee / \nhad praised / Mayor Ann Lee / "); // what was praised, and what was said
    row("name and colon", "ANN LEE came.\n\nAnn Lee: “We go.”", ": / Ann Lee / ");
    row("participle", "Ann Lee attacked the plan, saying, “We go.”", "attacked / Ann Lee / \nsaying / Ann Lee / ");
    row("participle right behind its subject", "The film shows Ann Lee saying, “We go.”", "saying / Ann Lee / ");
    row("auxiliary and adverb", "“We go,” Ann Lee had also said.", "had also said / Ann Lee / ");
    row("verb of two words", "“We go,” Ann Lee went on.", "went on / Ann Lee / ");
    row("according to", "“We go,” according to Ann Lee.", "according to / Ann Lee / ");
    row("shared subject", "Ann Lee came to the town and said, “We go.”", "said / Ann Lee / ");
    row("question", "“Do we go?” Ann Lee asked.", "asked / Ann Lee / ");
    row("relative clause before the verb", "“We go,” Ann Lee, who sat in front, said.",
        "said / Ann Lee, who sat in front / ");
    row("party and state", "“We go,” Sen. Ann Lee, R-Wis., said Tuesday.", "said / Sen. Ann Lee, R-Wis. / Tuesday");
    row("at the time", "At the time, an official told the Daily Echo newspaper, “The time has come.”",
        "told / an official / At the time");
    row("signature", "“We all go there every day.” — Ann Lee", "— / Ann Lee / ");
    row("introduced by the paragraph above", "Ann Lee wrote:\n\n“We all go there every day.”", "wrote / Ann Lee / ");
}

void QuoteAttributionTest::findsCueSourceAndTime()
{
    QFETCH(QByteArray, given);
    QFETCH(QByteArray, wanted);
    QCOMPARE(cuesOf(given), wanted);
}

void QuoteAttributionTest::takesQuotesForStatementsOrNot_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("wanted");
    row("scare quotes", "The so-called “deal” of Ann Lee failed.", "");
    row("a piece in a running clause", "Ann Lee called the plan “a very bad joke” on Monday.",
        "Ann Lee [named]: the plan “a very bad joke”");
    row("a name in marks", "Ann Lee spoke on “Good Morning Ruritania” about it.", "");
    row("a headline", "Ann Lee Says Town Council Plan Is “Very Bad Joke”\n\nIt rains.",
        "? [unknown]: Town Council Plan Is “Very Bad Joke”");
    row("cue inside", "“We go,” said Ann Lee, “and we stay.”", "Ann Lee [named]: “We go,” | “and we stay.”");
    row("cue inside, never closed", "“We go,” said Ann Lee, “and we stay.",
        "Ann Lee [named]: “We go,” | “and we stay.");
    row("British single marks", "‘We all go there now,’ said Ann Lee.", "Ann Lee [named]: ‘We all go there now,’");
    row("unknown speaker", "“We all go there every day.” It rains.", "? [unknown]: “We all go there every day.”");
    row("verb that introduces the next quote", "“We go,” said Ann Lee. Bob Kim said: “We stay.”",
        "Ann Lee [named]: “We go,”\nBob Kim [named]: “We stay.”");
}

void QuoteAttributionTest::takesQuotesForStatementsOrNot()
{
    QFETCH(QByteArray, given);
    QFETCH(QByteArray, wanted);
    QCOMPARE(statementsOf(given), wanted);
}

} // namespace onrecord::tests

QTEST_GUILESS_MAIN(onrecord::tests::QuoteAttributionTest)
#include "tst_quote_attribution.moc"

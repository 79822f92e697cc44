// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is said and done outside quotation marks: one way of reporting a row.
#include "tests/core/reading/reading_words.h"

#include <QTest>

namespace onrecord::tests
{

class ReportedClausesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void findsReports_data();
    void findsReports();
    void findsNoReports_data();
    void findsNoReports();
    void keepsTheRule_data();
    void keepsTheRule();
    void namesTheRuleOfOneWhoSpeaksTwice();
};

namespace
{

/// "kind / source / cue / content" of each statement
QByteArray reportsOf(const QByteArray &given)
{
    const std::string text = given.toStdString();
    QByteArrayList lines;
    for (const LocalStatement &statement : theReader()->read(text).statements)
        lines.append(bytes(toString(statement.text.kind)) + " / " + wordsAt(text, statement.text.source) + " / " +
                     wordsAt(text, statement.text.cue) + " / " + wordsAt(text, statement.text.content));
    return lines.join('\n');
}

void row(const char *name, const char *given, const char *wanted)
{
    QTest::newRow(name) << QByteArray(given) << QByteArray(wanted);
}

} // namespace

void ReportedClausesTest::initTestCase()
{
    QVERIFY(theReader());
}

void ReportedClausesTest::findsReports_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("wanted");
    row("that", "Ann Lee said that the bridge would be closed.",
        "indirect / Ann Lee / said / that the bridge would be closed");
    row("behind what is said", "The bridge would be closed, Ann Lee said.",
        "indirect / Ann Lee / said / The bridge would be closed");
    row("in the middle of it", "The bridge, Ann Lee said on Monday, would be closed.",
        "indirect / Ann Lee / said / The bridge | would be closed");
    row("inverted", "The bridge would be closed, said Ann Lee.",
        "indirect / Ann Lee / said / The bridge would be closed");
    row("a setting in front", "In 2010, Ann Lee said, the bridge would be closed.",
        "indirect / Ann Lee / said / the bridge would be closed");
    row("a circumstance behind", "The bridge was closed, Ann Lee said, as she left the room.",
        "indirect / Ann Lee / said / The bridge was closed");
    row("as", "As Ann Lee pointed out, the bridge is old.", "indirect / Ann Lee / pointed out / the bridge is old");
    row("infinitive of the speaker", "Ann Lee promised to close the bridge.",
        "indirect / Ann Lee / promised / to close the bridge");
    row("infinitive of another", "Ann Lee urged the council to close the bridge.",
        "indirect / Ann Lee / urged / the council to close the bridge");
    row("gerund", "Ann Lee denied taking money from the builders.",
        "indirect / Ann Lee / denied / taking money from the builders");
    row("thing", "Ann Lee denied the claims of the builders.",
        "indirect / Ann Lee / denied / the claims of the builders");
    row("preposition", "Ann Lee called for a vote on the bridge.",
        "indirect / Ann Lee / called for / a vote on the bridge");
    row("preposition behind the object", "Ann Lee accused Bob Kim of fraud.",
        "indirect / Ann Lee / accused / Bob Kim of fraud");
    row("whom it was told is no part of it", "Ann Lee warned Bob Kim of the old bridge.",
        "indirect / Ann Lee / warned / the old bridge");
    row("passive", "Bob Kim was accused of fraud by Ann Lee.", "indirect / Ann Lee / was accused of / Bob Kim | fraud");
    row("passive without a source", "It was reported that the bridge is old.",
        "indirect /  / was reported / that the bridge is old");
    row("passive thing", "The plan was rejected by Ann Lee.", "indirect / Ann Lee / was rejected / The plan");
    row("object and what it is called", "Ann Lee called Bob Kim a liar.",
        "indirect / Ann Lee / called / Bob Kim a liar");
    row("object as something", "Ann Lee described the bridge as unsafe.",
        "indirect / Ann Lee / described / the bridge as unsafe");
    row("deed to somebody", "Ann Lee met Bob Kim on Friday.", "act / Ann Lee / met / Bob Kim");
    row("deed with somebody", "Ann Lee spoke on Friday with Bob Kim.", "act / Ann Lee / spoke / with Bob Kim");
    row("deed with a reason", "Ann Lee thanked Bob Kim for the bridge.", "act / Ann Lee / thanked / the bridge");
    row("participle", "Ann Lee left the room, saying that the bridge was old.",
        "indirect / Ann Lee / saying / that the bridge was old");
    row("aside in the subject", "Ann Lee, who sits on the council, said the bridge was old.",
        "indirect / Ann Lee / said / the bridge was old");
    row("time before the clause", "Ann Lee told supporters this week she would close the bridge.",
        "indirect / Ann Lee / told / she would close the bridge");
    row("that, behind the addressee", "Ann Lee tells voters that she has a plan for the bridge.",
        "indirect / Ann Lee / tells / that she has a plan for the bridge");
    row("that, behind a place", "Ann Lee announced on the floor of the hall that Norwich's delegates had voted for it.",
        "indirect / Ann Lee / announced / that Norwich's delegates had voted for it");
    row("subject hung on the verb", "Bob Kim says the latest numbers showing the bridge far from safe are wrong.",
        "indirect / Bob Kim / says / the latest numbers showing the bridge far from safe are wrong");
    row("rather the clause behind", "Contrary to the claims of the builders, engineers say the bridge never moved.",
        "indirect / engineers / say / the bridge never moved");
    row("another reports behind a comma", "Ann Lee said the bridge was old, and other members said it was safe.",
        "indirect / Ann Lee / said / the bridge was old\nindirect / other members / said / it was safe");
    row("a subject the tree does not show",
        "After the meeting of the council ended in mayhem when many votes were lost, Ann Lee, the town chairwoman, "
        "said "
        "it had seen the last of Bob Kim.",
        "indirect / Ann Lee, the town chairwoman / said / it had seen the last of Bob Kim");
    row("accused of being", "Ann Lee accused Bob Kim of being too fond of bridges.",
        "indirect / Ann Lee / accused / Bob Kim of being too fond of bridges");
    row("asked if", "Ann Lee asked the builders if the bridge was safe.",
        "indirect / Ann Lee / asked / if the bridge was safe");
    row("a clause in front of another's request",
        "After the court refused to hear the case, Ann Lee asked the council for quick action.",
        "indirect / the court / refused / to hear the case\nindirect / Ann Lee / asked / quick action");
    row("inverted, taken for an object", "The bridge was old, wrote the paper's chief editor, Bob Kim, on Friday.",
        "indirect / the paper's chief editor, Bob Kim / wrote / The bridge was old");
    row("compared with", "Nearly half said the bridge was safe, compared with a third last year.",
        "indirect / Nearly half / said / the bridge was safe");
    row("adjective with a clause", "Ann Lee is confident that the bridge will stand.",
        "indirect / Ann Lee / is confident / that the bridge will stand");
    row("adjective with a preposition", "Ann Lee has long been critical of the plan.",
        "indirect / Ann Lee / has long been critical of / the plan");
    row("adjective with an infinitive", "Ann Lee is eager to close the bridge.",
        "indirect / Ann Lee / is eager / to close the bridge");
    row("headline", "Mayor Ann Lee Says Bridge Will Stay Closed Until May",
        "indirect / Mayor Ann Lee / Says / Bridge Will Stay Closed Until May");
    row("headline, inverted", "Bridge Will Stay Closed Until May, Says Mayor Ann Lee",
        "indirect / Mayor Ann Lee / Says / Bridge Will Stay Closed Until May");
    row("dateline", "BAKER CITY (Wire) - The bridge is old, Ann Lee said.",
        "indirect / Ann Lee / said / The bridge is old");
    row("dateline, inverted", "BAKER CITY - The bridge was old, said Ann Lee.",
        "indirect / Ann Lee / said / The bridge was old");
    row("days ago, that", "Ann Lee said two days ago that the bridge was old.",
        "indirect / Ann Lee / said / that the bridge was old");
    row("tomorrow that", "Ann Lee will say tomorrow that the bridge is old.",
        "indirect / Ann Lee / will say / that the bridge is old");
    row("last week", "Ann Lee said last week the bridge was old.", "indirect / Ann Lee / said / the bridge was old");
    row("a time that is the subject", "Ann Lee said last week was hard for the town.",
        "indirect / Ann Lee / said / last week was hard for the town");
    row("no to something", "Ann Lee said no to the plan.", "indirect / Ann Lee / said / no to the plan");
    row("the one who said it goes on", "Bob Kim, who told the council that the bridge was old, won the vote.",
        "indirect / who / told / that the bridge was old");
    row("the one who said it goes on, in one word", "Ann Lee, who said she was tired, left.",
        "indirect / who / said / she was tired");
    row("asked somebody whether", "Ann Lee asked Bob Kim whether the bridge was old.",
        "indirect / Ann Lee / asked / whether the bridge was old");
    row("why", "Ann Lee wondered why the bridge was old.", "indirect / Ann Lee / wondered / why the bridge was old");
    row("quoted from the verb on", "Ann Lee says town fraud “would be the end of the bridge.”",
        "mixed / Ann Lee / says / town fraud “would be the end of the bridge.”");
    row("partly quoted", "Ann Lee said the bridge was “a danger to everybody” and had to go.",
        "mixed / Ann Lee / said / the bridge was “a danger to everybody” and had to go");
    row("according to, in front", "According to Ann Lee, the bridge is old.",
        "indirect / Ann Lee / According to / the bridge is old");
    row("according to, behind", "The bridge is old, according to Ann Lee.",
        "indirect / Ann Lee / according to / The bridge is old");
    row("noun with its owner", "Ann Lee's promise to close the bridge was kept.",
        "indirect / Ann Lee / promise / to close the bridge");
    row("light verb", "Ann Lee made the claim that the bridge was old.",
        "indirect / Ann Lee / made the claim / that the bridge was old");
    row("deed and quote", "Ann Lee had praised the bridge: “It will stand for years.”",
        "act / Ann Lee / had praised / the bridge\ndirect / Ann Lee / had praised / “It will stand for years.”");
    row("passed on", "Ann Lee signed the order, according to the Daily Echo.",
        "indirect / the Daily Echo / according to / Ann Lee signed the order\nact / Ann Lee / signed / the order");
    row("turns with labels", "LEE: The bridge is old.\n\nKIM: That is not so.",
        "indirect / LEE / : / The bridge is old.\nindirect / KIM / : / That is not so.");
}

void ReportedClausesTest::findsReports()
{
    QFETCH(QByteArray, given);
    QFETCH(QByteArray, wanted);
    QCOMPARE(reportsOf(given), wanted);
}

void ReportedClausesTest::findsNoReports_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("wanted");
    row("no report", "The bridge over the river is old and will be closed in May.", "");
    row("within a report", "Ann Lee said that Bob Kim denied the claims.",
        "indirect / Ann Lee / said / that Bob Kim denied the claims");
    row("within a quote", "“Bob Kim denied the claims,” Ann Lee said.",
        "direct / Ann Lee / said / “Bob Kim denied the claims,”");
    row("a name in marks", "Ann Lee spoke on “Good Morning Ruritania” about it.", "");
    row("what only seems", "Ann Lee seems to know the bridge.", "");
    row("what something means", "The cracks mean that the bridge is old.", "");
    row("a noun in a headline", "Mayor Claims Victory Over Old Bridge At Last", "");
    row("said of something, with a quote", "“The bridge is old and has to go,” Ann Lee said of the crossing.",
        "direct / Ann Lee / said / “The bridge is old and has to go,”");
    row("said when", "Ann Lee said Monday.", "");
    row("one label alone", "Note: the bridge is old.", "");
}

void ReportedClausesTest::findsNoReports()
{
    findsReports();
}

void ReportedClausesTest::keepsTheRule_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("wanted");
    row("clause", "Ann Lee said that the bridge would be closed.", "clause frequent-verb named");
    row("aside", "The bridge, Ann Lee said on Monday, would be closed.", "aside named");
    row("thing", "Ann Lee rejected the plan.", "thing named");
}

void ReportedClausesTest::keepsTheRule()
{
    QFETCH(QByteArray, given);
    QFETCH(QByteArray, wanted);
    const std::string text = given.toStdString();
    const Reading reading = theReader()->read(text);
    QCOMPARE(reading.statements.size(), std::size_t{1});
    QByteArrayList rules;
    for (const std::string &rule : reading.statements.front().text.rules)
        rules.append(QByteArray::fromStdString(rule));
    QCOMPARE(rules.join(' '), wanted);
}

void ReportedClausesTest::namesTheRuleOfOneWhoSpeaksTwice()
{
    const std::string text = "A local judge rejected the plan and called for a vote on the bridge.";
    const Reading reading = theReader()->read(text);
    QCOMPARE(reading.statements.size(), std::size_t{2});
    for (const LocalStatement &statement : reading.statements)
        QCOMPARE(statement.text.rules.back(), "anonymous");
}

} // namespace onrecord::tests

QTEST_GUILESS_MAIN(onrecord::tests::ReportedClausesTest)
#include "tst_reported_clauses.moc"

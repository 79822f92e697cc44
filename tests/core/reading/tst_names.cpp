// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who and what is named in a text, what is joined to one actor, and what names nobody.
#include "tests/core/reading/reading_words.h"

#include <QTest>

namespace onrecord::tests
{

class NamesTest final : public QObject
{
    Q_OBJECT

private slots:
    void findsActors_data();
    void findsActors();
    void leavesOut_data();
    void leavesOut();
};

namespace
{

void row(const char *name, const char *given, const char *wanted)
{
    QTest::newRow(name) << QByteArray(given) << QByteArray(wanted);
}

} // namespace

void NamesTest::findsActors_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("wanted");
    row("first name and surname", "Then Ann Lee came.", "person Ann Lee");
    row("surname alone is the same", "Then Ann Lee came. Lee left. Ms. Lee slept.", "person Ann Lee (Lee)");
    row("full name behind the surname", "Lee said no. Then Ann Lee came.", "person Ann Lee (Lee)");
    row("initials and suffix", "Then Robert J. Lee Jr. came. Robert Lee left.",
        "person Robert J. Lee Jr. (Robert Lee)");
    row("unknown first name with an office", "Then spokeswoman Zarvina Quellin came.",
        "person Zarvina Quellin: spokeswoman");
    row("unknown first name that speaks", "So Zarvina Quellin said no.", "person Zarvina Quellin");
    row("surname that is a word", "Tom Brown came. Brown said no.", "person Tom Brown (Brown)");
    row("surname that is an office", "Tom King came. King said no.", "person Tom King (King)");
    row("of two with a surname the title tells", "Tom Lee met Ann Lee. Mr. Lee left.",
        "person Tom Lee (Lee)\nperson Ann Lee");
    row("long and short form", "The Council of Free Towns met. Then the Council of Free Towns of the North met.",
        "organisation Council of Free Towns of the North (Council of Free Towns)");
    row("acronym in brackets", "The Northern Bridge Agency (NBA) wrote. Then NBA slept.",
        "organisation Northern Bridge Agency (NBA)");
    row("body alone", "The Green Institute met. Then the Institute slept.", "organisation Green Institute (Institute)");
    row("parliament by country", "The Danish parliament met. Then Denmark’s parliament slept.",
        "organisation Danish parliament (Denmark’s parliament)");
    row("parliament by country alone", "Then Denmark’s parliament slept.",
        "organisation Danish parliament (Denmark’s parliament)");
    row("parliament in capitals", "The Danish Parliament met. Then the Danish parliament slept.",
        "organisation Danish Parliament (Danish parliament)");
    row("newspaper", "He read the Daily Echo newspaper.", "organisation Daily Echo");
    row("forms of a country", "He left the U.S. for Denmark. The United States is big.",
        "place United States (U.S.)\nplace Denmark");
    row("possessive is cut off", "He likes Denmark's food.", "place Denmark");
    row("county", "He lives in Foo County.", "place Foo County");
    row("person no list knows", "Zoravka Milentz met Deniel Okwudora in the old town hall on Friday.",
        "person Zoravka Milentz\nperson Deniel Okwudora");
    row("place no list knows", "The delegation flew to the city of Kaltenwyk on Sunday and stayed in Kaltenwyk.",
        "place Kaltenwyk");
    row("titles are no part of a name", "Defense Minister Zoravka Milentz met Colonel General Okwudora Brell.",
        "person Zoravka Milentz: Defense Minister\nperson Okwudora Brell: Colonel General");
    row("title in small letters", "Then spokeswoman Zoravka Milentz came.", "person Zoravka Milentz: spokeswoman");
    row("country before what is its own", "He works for the Denmark Embassy there.", "place Denmark");
    row("Mr. before a surname", "Mr. Okwudora left the hall.", "person Okwudora");
    row("a people before a person", "Then Danish Prime Minister Zoravka Milentz came.",
        "person Zoravka Milentz: Prime Minister @ Denmark");
    row("one kind in an article",
        "Mr. Marwick said that it rains. Then Marwick left. Later on Marwick, the chairman, came back.",
        "person Marwick: chairman");
}

void NamesTest::findsActors()
{
    QFETCH(QByteArray, given);
    QFETCH(QByteArray, wanted);
    QCOMPARE(actorsOf(given), wanted);
}

void NamesTest::leavesOut_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("wanted");
    row("sentence beginnings", "Yesterday it rained. Bridges broke. Bears came.", "");
    row("peoples and faiths", "Many Danish Muslims and some French Jews came. Germans left.", "");
    row("days and months", "It rained on Monday and in March.", "");
    row("laws and events", "The Clean Water Act and the Spring Festival were good.", "");
    row("bare offices", "The President and the Prime Minister came.", "");
    row("ideas", "The American Dream is in the Oval Office.", "");
    row("headline words", "Town Council Plan Splits Whole Country Again\n\nIt rains.", "");
    row("dateline", "SPRINGVALE — It rains.", "");
    row("long dateline", "SPRINGVALE, Ohio, Sept. 26 (UPI) — It rains.",
        "place Ohio\norganisation United Press International (UPI)");
    row("a body's own small words", "The foobar of the quxley met a zarvin.", "");
    row("demonyms alone", "The Danish and the Finnish came. A Norwegian left.", "");
}

void NamesTest::leavesOut()
{
    QFETCH(QByteArray, given);
    QFETCH(QByteArray, wanted);
    QCOMPARE(actorsOf(given), wanted);
}

} // namespace onrecord::tests

QTEST_GUILESS_MAIN(onrecord::tests::NamesTest)
#include "tst_names.moc"

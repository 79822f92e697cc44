// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who is meant at a cue, and who goes on speaking without one.
#include "tests/core/reading/reading_words.h"

#include <QTest>

namespace onrecord::tests
{

class SpeakerFinderTest final : public QObject
{
    Q_OBJECT

private slots:
    void findsSpeakers_data();
    void findsSpeakers();
    void findsAddressees_data();
    void findsAddressees();
};

namespace
{

void row(const char *name, const char *given, const char *wanted)
{
    QTest::newRow(name) << QByteArray(given) << QByteArray(wanted);
}

} // namespace

void SpeakerFinderTest::findsSpeakers_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("wanted");
    row("surname", "Ann Lee came. “We go,” Lee said.", "Ann Lee [named]: “We go,”");
    row("joint", "“We go,” said Ann Lee and Bob Kim.", "Ann Lee + Bob Kim [joint]: “We go,”");
    row("three of them", "“We go,” said Ann Lee, Bob Kim and Mary Diaz.",
        "Ann Lee + Bob Kim + Mary Diaz [joint]: “We go,”");
    row("four of them", "“We go,” said Ann Lee, Bob Kim, Mary Diaz and Tom Hill.",
        "Ann Lee + Bob Kim + Mary Diaz + Tom Hill [joint]: “We go,”");
    row("a noun and a name", "“We go,” the mayor and Bob Kim said.", "mayor + Bob Kim [joint]: “We go,”");
    row("whom the noun means and a name", "Ann Lee is the mayor of Springfield. “We go,” the mayor and Bob Kim said.",
        "Ann Lee + Bob Kim [joint]: “We go,”");
    row("who was he is not she", "Delroy Tapp came. “We go,” he said.\n\n“We stay,” she said.",
        "Delroy Tapp [pronoun]: “We go,”\n? [unknown]: “We stay,”");
    row("they", "“We go,” said Ann Lee and Bob Kim.\n\n“We stay,” they added.",
        "Ann Lee + Bob Kim [joint]: “We go,”\nAnn Lee + Bob Kim [pronoun]: “We stay,”");
    row("he and she by first names", "Ann Lee met Bob Kim. “We go,” he said.\n\n“We stay,” she said.",
        "Ann Lee [named] > Bob Kim: Bob Kim\nBob Kim [pronoun]: “We go,”\nAnn Lee [pronoun]: “We stay,”");
    row("she by honorific", "Mr. Lee met Ms. Kim. “We go,” she said.",
        "Lee [named] > Kim: Ms. Kim\nKim [pronoun]: “We go,”");
    row("same paragraph", "“We go,” Ann Lee said. “It is the best that we can do.”",
        "Ann Lee [named]: “We go,” | “It is the best that we can do.”");
    row("next paragraph", "“We go,” Ann Lee said.\n\n“It is the best that we can do.”",
        "Ann Lee [named]: “We go,”\nAnn Lee [continued]: “It is the best that we can do.”");
    row("never closed, next paragraph opens again",
        "Ann Lee said: “We all go there.\n\n“It is the best that we can do.”",
        "Ann Lee [named]: “We all go there.\nAnn Lee [continued]: “It is the best that we can do.”");
    row("sentence before", "Ann Lee spoke to the town. “It is the best that we can do.”",
        "Ann Lee [named]: to the town\nAnn Lee [continued]: “It is the best that we can do.”");
    row("no name", "“We go,” said an old official.", "an old official [named]: “We go,”");
    row("aide of somebody", "“We go,” said an aide to Ann Lee.", "an aide to Ann Lee [named]: “We go,”");
    row("somebody's spokesman", "“We go,” said Ann Lee's spokesman Bob Kim.", "Bob Kim [named]: “We go,”");
    row("office with of", "“We go,” former secretary of state Ann Lee said.", "Ann Lee [named]: “We go,”");
    row("the one who holds the office", "Sen. Ann Lee came. Bob Kim left. “We go,” the senator said.",
        "Ann Lee [named]: “We go,”");
    row("organisation", "“We go,” the Green Council said.", "Green Council [named]: “We go,”");
    row("pronoun without anybody", "“We go,” he said.", "? [unknown]: “We go,”");
}

void SpeakerFinderTest::findsSpeakers()
{
    QFETCH(QByteArray, given);
    QFETCH(QByteArray, wanted);
    QCOMPARE(statementsOf(given), wanted);
}

void SpeakerFinderTest::findsAddressees_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("wanted");
    row("newspaper by name", "“We go,” Ann Lee told the Daily Echo newspaper.",
        "Ann Lee [named] > Daily Echo: “We go,”");
    row("the newspaper named before",
        "Ann Lee told the Daily Echo newspaper, “We go.”\n\n“We stay,” Bob Kim told the newspaper.",
        "Ann Lee [named] > Daily Echo: “We go.”\nBob Kim [named] > Daily Echo: “We stay,”");
    row("goes on with a pronoun", "“We go,” Bob Kim told CNN.\n\n“We stay,” he added.",
        "Bob Kim [named] > CNN: “We go,”\nBob Kim [pronoun] > CNN: “We stay,”");
    row("goes on without a cue", "“We go,” Bob Kim told CNN. “It is the best that we can do.”",
        "Bob Kim [named] > CNN: “We go,” | “It is the best that we can do.”");
    row("people without a name are none", "“We go,” Ann Lee told reporters.", "Ann Lee [named]: “We go,”");
}

void SpeakerFinderTest::findsAddressees()
{
    QFETCH(QByteArray, given);
    QFETCH(QByteArray, wanted);
    QCOMPARE(statementsOf(given), wanted);
}

} // namespace onrecord::tests

QTEST_GUILESS_MAIN(onrecord::tests::SpeakerFinderTest)
#include "tst_speaker_finder.moc"

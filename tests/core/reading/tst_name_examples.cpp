// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names, offices and who is one, in short. Each row is the only one, or one of few, that sees some line of the rules
// go.
#include "tests/core/reading/whole_reading.h"

#include <QTest>

namespace onrecord::tests
{

class NameExamplesTest final : public QObject
{
    Q_OBJECT

private slots:
    void findsNames_data();
    void findsNames();
};

namespace
{

/// The text is its own name.
void row(const char *given, const char *wanted)
{
    QTest::newRow(given) << QByteArray(given) << QByteArray(wanted);
}

} // namespace

void NameExamplesTest::findsNames_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("wanted");
    row("Ann Lee called for the bridge to be closed.",
        "indirect / Ann Lee / called for / the bridge to be closed < Ann Lee [named]\n"
        "= person Ann Lee");
    row("Police said a man was hurt.", "indirect / Police / said / a man was hurt < police [named]\n"
                                       "= group police");
    row("Bob Kim, a spokesman for Ann Lee, said the bridge was old.",
        "indirect / Bob Kim, a spokesman for Ann Lee / said / the bridge was old < Bob Kim [named]\n"
        "= person Bob Kim: spokesman; person Ann Lee");
    row("Already, groups have spent much money on bridges, with the largest share going to the river, according to a "
        "Daily Echo study of records.",
        "indirect / a Daily Echo study of records / according to / Already, groups have spent much money on bridges, "
        "with the largest share going to the river < ? [unknown]\n"
        "= ");
    row("Bob Kim won, died in office and was succeeded by Ann Lee, a lawyer from Ohio.",
        "= person Bob Kim; person Ann Lee: lawyer; place Ohio");
    row("“We go,” Ann Lee, the mayor of Springfield, a lawyer, said.",
        "direct / Ann Lee, the mayor of Springfield, a lawyer / said / “We go,” < Ann Lee [named]\n"
        "= person Ann Lee: mayor @ Springfield; place Springfield");
    row("The Springfield Police Department came. The department said that the road was long.",
        "indirect / The department / said / that the road was long < Springfield Police Department [named]\n"
        "= organisation Springfield Police Department");
    row("The Danes said that the road was long.",
        "indirect / The Danes / said / that the road was long < Danes [named]\n"
        "= group Danes");
    row("Two-thirds said that the road was long.",
        "indirect / Two-thirds / said / that the road was long < ? [unknown]\n"
        "= ");
    row("President Ann Lee of Denmark and Foreign Minister Bob Kim came.",
        "= person Ann Lee: President; place Denmark; person Bob Kim: Foreign Minister");
    row("Ann Lee, head of the Green Council in Springfield, came.",
        "= person Ann Lee: head @ Green Council; organisation Green Council; place Springfield");
    row("Former Springfield Mayor Ann Lee came.", "= place Springfield; person Ann Lee: Mayor @ Springfield");
    row("U.S. Secretary of State Ann Lee came to the U.S. on Monday.",
        "= place United States (U.S.); person Ann Lee: Secretary of State @ United States");
    row("Ann Lee and Tom Lee came. Ann said that the road was long.",
        "indirect / Ann / said / that the road was long < Ann Lee [named]\n"
        "= person Ann Lee (Ann); person Tom Lee");
    row("Dr. Ann Lee, Ph.D., came.", "= person Ann Lee");
    row("The Council of Towns and Villages (CTV) met. The CTV said that the road was long. The Council left.",
        "indirect / The CTV / said / that the road was long < CTV [named]\n"
        "= organisation CTV (Council of Towns and Villages, Council)");
    row("The Council of Towns and Villages of the North met. The Council of Towns said that the road was long.",
        "indirect / The Council of Towns / said / that the road was long < Council of Towns and Villages of the North "
        "[named]\n"
        "= organisation Council of Towns and Villages of the North (Council of Towns)");
    row("The Institute of Rain met. The Institute said that the road was long.",
        "indirect / The Institute / said / that the road was long < Institute of Rain [named]\n"
        "= organisation Institute of Rain (Institute)");
    row("The Springfield River Bridge fell. The Oval Office was closed.", "= place Springfield");
    row("Ann Washington came. Washington said that the road was long. She left Washington.",
        "indirect / Washington / said / that the road was long < Ann Washington [named]\n"
        "= person Ann Washington (Washington)");
    row("White said that the road was long. Tom White came.",
        "indirect / White / said / that the road was long < Tom White [named]\n"
        "= person Tom White (White)");
    row("Mr. King said that the road was long.", "indirect / Mr. King / said / that the road was long < King [named]\n"
                                                 "= person King");
    row("Mr. May said that the road was long.", "indirect / Mr. May / said / that the road was long < May [named]\n"
                                                "= person May");
    row("Mr. Washington said that the road was long.",
        "indirect / Mr. Washington / said / that the road was long < Washington [named]\n"
        "= person Washington");
    row("Ann Lee Says Road Was Too Long For Town\n"
        "\n"
        "Ann Lee said that the road was long.",
        "indirect / Ann Lee / Says / Road Was Too Long For Town < Ann Lee [named]\n"
        "indirect / Ann Lee / said / that the road was long < Ann Lee [named]\n"
        "= person Ann Lee");
    row("Lee Says Road Was Too Long For Town\n"
        "\n"
        "Ann Lee said that the road was long.",
        "indirect / Lee / Says / Road Was Too Long For Town < ? [unknown]\n"
        "indirect / Ann Lee / said / that the road was long < Ann Lee [named]\n"
        "= person Ann Lee");
    row("The White House said that the road was long. The Senate left. The House voted.",
        "indirect / The White House / said / that the road was long < White House [named]\n"
        "= organisation White House; organisation Senate");
    row("The University of Springfield and Springfield University met.",
        "= organisation University of Springfield; organisation Springfield University");
}

void NameExamplesTest::findsNames()
{
    QFETCH(QByteArray, given);
    QFETCH(QByteArray, wanted);
    QCOMPARE(wholeReading(given), wanted);
}

} // namespace onrecord::tests

QTEST_GUILESS_MAIN(onrecord::tests::NameExamplesTest)
#include "tst_name_examples.moc"

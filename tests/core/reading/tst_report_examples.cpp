// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reports and deeds outside quotation marks in short: where each begins and ends, and what is none. Each row is the
// only one, or one of few, that sees some line of the rules go.
#include "tests/core/reading/whole_reading.h"

#include <QTest>

namespace onrecord::tests
{

class ReportExamplesTest final : public QObject
{
    Q_OBJECT

private slots:
    void readsReports_data();
    void readsReports();
};

namespace
{

/// The text is its own name.
void row(const char *given, const char *wanted)
{
    QTest::newRow(given) << QByteArray(given) << QByteArray(wanted);
}

} // namespace

void ReportExamplesTest::readsReports_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("wanted");
    row("Ann Lee opened the meeting, noting this old bridge was a danger.",
        "indirect / Ann Lee / noting / this old bridge was a danger < Ann Lee [named]\n"
        "= person Ann Lee");
    row("Ann Lee was accused of fraud.",
        "indirect /  / was accused of / Ann Lee | fraud < ? [unknown] > Ann Lee; negative\n"
        "= person Ann Lee");
    row("A plan proposed by Ann Lee was rejected.", "indirect / Ann Lee / proposed / A plan < Ann Lee [named]\n"
                                                    "= person Ann Lee");
    row("Ann Lee considers the bridge to be a danger.",
        "indirect / Ann Lee / considers / the bridge to be a danger < Ann Lee [named]\n"
        "= person Ann Lee");
    row("Ann Lee announced plans to close the bridge.",
        "indirect / Ann Lee / announced / plans to close the bridge < Ann Lee [named]\n"
        "= person Ann Lee");
    row("Ann Lee told the council.", "= person Ann Lee");
    row("Ann Lee talked with Bob Kim.", "act / Ann Lee / talked / with Bob Kim < Ann Lee [named] > Bob Kim\n"
                                        "= person Ann Lee; person Bob Kim");
    row("Ann Lee thanked Bob Kim.", "act / Ann Lee / thanked / Bob Kim < Ann Lee [named] > Bob Kim; positive\n"
                                    "= person Ann Lee; person Bob Kim");
    row("Ann Lee would thank Bob Kim.", "= person Ann Lee; person Bob Kim");
    row("Ann Lee never thanked Bob Kim.", "= person Ann Lee; person Bob Kim");
    row("Ann Lee came early to thank Bob Kim.", "= person Ann Lee; person Bob Kim");
    row("Ann Lee failed to thank Bob Kim.", "= person Ann Lee; person Bob Kim");
    row("If Ann Lee thanked Bob Kim, the council left.", "= person Ann Lee; person Bob Kim");
    row("Ann Lee managed to thank Bob Kim.", "act / Ann Lee / thank / Bob Kim < Ann Lee [named] > Bob Kim; positive\n"
                                             "= person Ann Lee; person Bob Kim");
    row("Ann Lee was the first to thank Bob Kim.", "= person Ann Lee; person Bob Kim");
    row("Ann Lee could visit and thank Bob Kim.", "= person Ann Lee; person Bob Kim");
    row("The council met.\n\nANN LEE SAYS THE BRIDGE IS OLD\n\nThe council left.",
        "indirect / ANN LEE / SAYS / THE BRIDGE IS OLD < ANN LEE [named]\n= person ANN LEE");
    row("Ann Lee spoke on Monday.", "= person Ann Lee");
    row("Ann Lee warned Bob Kim against closing the bridge.",
        "indirect / Ann Lee / warned / closing the bridge < Ann Lee [named] > Bob Kim; negative\n"
        "= person Ann Lee; person Bob Kim");
    row("Ann Lee warned that closing the bridge would be wrong.",
        "indirect / Ann Lee / warned / that closing the bridge would be wrong < Ann Lee [named]; negative\n"
        "= person Ann Lee");
    row("Ann Lee admitted closing the bridge.", "indirect / Ann Lee / admitted / closing the bridge < Ann Lee [named]\n"
                                                "= person Ann Lee");
    row("Ann Lee has not yet said when the bridge will open.", "= person Ann Lee");
    row("Ann Lee refused to comment.", "indirect / Ann Lee / refused / to comment < Ann Lee [named]; negative\n"
                                       "= person Ann Lee");
    row("Ann Lee was quoted as saying that the bridge was old.",
        "indirect / Ann Lee / saying / that the bridge was old < Ann Lee [named]\n"
        "= person Ann Lee");
    row("Ann Lee said in a statement that the bridge was old.",
        "indirect / Ann Lee / said / that the bridge was old < Ann Lee [named]\n"
        "= person Ann Lee");
    row("On Monday Ann Lee said the bridge was old.",
        "indirect / Ann Lee / said / the bridge was old < Ann Lee [named]; On Monday = 2024-05-13\n"
        "= person Ann Lee");
    row("Ann Lee said the bridge, which is old, would be closed.",
        "indirect / Ann Lee / said / the bridge, which is old, would be closed < Ann Lee [named]\n"
        "= person Ann Lee");
    row("Ann Lee said the bridge would be closed, while Bob Kim said it would stay open.",
        "indirect / Ann Lee / said / the bridge would be closed < Ann Lee [named]\n"
        "indirect / Bob Kim / said / it would stay open < Bob Kim [named]\n"
        "= person Ann Lee; person Bob Kim");
    row("Ann Lee said the bridge would be closed, according to Bob Kim.",
        "indirect / Bob Kim / according to / Ann Lee said the bridge would be closed < Bob Kim [named]\n"
        "indirect / Ann Lee / said / the bridge would be closed < Ann Lee [named]; by Bob Kim\n"
        "= person Ann Lee; person Bob Kim");
    row("The bridge is closed, says Ann Lee, who is the mayor of the town.",
        "indirect / Ann Lee / says / The bridge is closed < Ann Lee [named]\n"
        "= person Ann Lee");
    row("The bridge is closed, it was said.", "= ");
    row("The bridge is closed, as Ann Lee said.", "indirect / Ann Lee / said / The bridge is closed < Ann Lee [named]\n"
                                                  "= person Ann Lee");
    row("Leaving the room, Ann Lee said, she saw the bridge fall.",
        "indirect / Ann Lee / said / she saw the bridge fall < Ann Lee [named]\n"
        "= person Ann Lee");
    row("If it rains, Ann Lee said, the bridge will be closed.",
        "indirect / Ann Lee / said / If it rains | the bridge will be closed < Ann Lee [named]\n"
        "= person Ann Lee");
    row("The bridge fell, Ann Lee said, while she was asleep.",
        "indirect / Ann Lee / said / The bridge fell < Ann Lee [named]\n"
        "= person Ann Lee");
    row("The bridge fell, Ann Lee said, after the rain.",
        "indirect / Ann Lee / said / The bridge fell < Ann Lee [named]\n"
        "= person Ann Lee");
    row("The bridge fell, Ann Lee said, before leaving the room.",
        "indirect / Ann Lee / said / The bridge fell < Ann Lee [named]\n"
        "= person Ann Lee");
    row("Not at all, Ann Lee said.", "= person Ann Lee");
    row("The bridge is old, Bob Kim wrote, according to Ann Lee.",
        "indirect / Bob Kim / wrote / The bridge is old < Bob Kim [named]\n"
        "indirect / Ann Lee / according to / Bob Kim wrote < Ann Lee [named]\n"
        "= person Bob Kim; person Ann Lee");
    row("Her promise to close the bridge was kept.",
        "indirect / Her / promise / to close the bridge < ? [unknown]; positive\n"
        "= ");
    row("Ann Lee expressed concern about the bridge.",
        "indirect / Ann Lee / expressed / concern about the bridge < Ann Lee [named]\n"
        "= person Ann Lee");
    row("Bob Kim was sued by Ann Lee.", "= person Bob Kim; person Ann Lee");
    row("Bob Kim was appointed by Ann Lee.",
        "act / Ann Lee / was appointed / Bob Kim < Ann Lee [named] > Bob Kim; positive\n"
        "= person Bob Kim; person Ann Lee");
    row("Whatever comes from here, this is not the bridge Ann Lee promised.", "= person Ann Lee");
    row("She holds a new job as head of the council, in which she advises Mayor Ann Lee.", "= person Ann Lee: Mayor");
    row("That is not building, that is hoping.", "= ");
    row("On Monday, she gave a speech on bridges using a map rather than the open style she prefers.",
        "indirect / she / gave a speech on / bridges < ? [unknown]; On Monday = 2024-05-13\n"
        "= ");
    row("In fact, none of the bridges she was talking about - built by the council - showed the faults she described.",
        "= ");
    row("Don't fall, he said, when a boy seemed to slip.", "indirect / he / said / Don't fall < ? [unknown]\n"
                                                           "= ");
    row("With the rain playing a bigger part, they said, the council has closed the bridge.",
        "indirect / they / said / the council has closed the bridge < ? [unknown]\n"
        "= ");
    row("That, the council said, would be helpful in the rain.",
        "indirect / the council / said / That | would be helpful in the rain < council [named]\n"
        "= group council");
    row("Ann Lee's account in May of coming to the bridge was read.", "= person Ann Lee");
    row("Ann Lee took Bob Kim through a review of the bridge.", "= person Ann Lee; person Bob Kim");
    row("Bridges, whose age is far more open, may now ask whether towns like Springfield care.", "= place Springfield");
    row("While she says she will not be there, Bob Kim will come.",
        "indirect / she / says / she will not be there < ? [unknown]\n"
        "= person Bob Kim");
    row("Noting he read law, Ann Lee said he tends to think.",
        "indirect / Ann Lee / Noting / he read law < Ann Lee [named]\n"
        "indirect / Ann Lee / said / he tends to think < Ann Lee [named]\n"
        "= person Ann Lee");
    row("She is noting the “kind of problems” that bridges have.",
        "mixed / She / is noting / the “kind of problems” that bridges have < ? [unknown]\n"
        "= ");
    row("The bridge which she describes as her second home fell.", "= ");
    row("People hailed Ann Lee's work.", "= person Ann Lee");
    row("Bob Kim distanced himself from Ann Lee.",
        "act / Bob Kim / distanced / from Ann Lee < Bob Kim [named] > Ann Lee; negative\n"
        "= person Bob Kim; person Ann Lee");
    row("The letter was attributed to Ann Lee.", "= person Ann Lee");
    row("But Ann Lee recognizes that angry people have reasons to be sad.",
        "indirect / Ann Lee / recognizes / that angry people have reasons to be sad < Ann Lee [named]; positive\n"
        "= person Ann Lee");
    row("Ann Lee said: ‘go’.", "indirect / Ann Lee / said / ‘go’ < Ann Lee [named]\n"
                               "= person Ann Lee");
    row("“We go,” saying it again.", "= ");
    row("“We go,” and Ann Lee said so.", "direct / Ann Lee / said / “We go,” < Ann Lee [named]\n"
                                         "= person Ann Lee");
    row("Asked about it, Ann Lee said, “We go.”", "direct / Ann Lee / said / “We go.” < Ann Lee [named]\n"
                                                  "= person Ann Lee");
    row("“We go,” said Ann Lee; Bob Kim left.", "direct / Ann Lee / said / “We go,” < Ann Lee [named]\n"
                                                "= person Ann Lee; person Bob Kim");
    row("Tom Lee met Bob Kim in Ohio. He told Mary Diaz that the road was long.",
        "act / Tom Lee / met / Bob Kim < Tom Lee [named] > Bob Kim\n"
        "indirect / He / told / that the road was long < Tom Lee [pronoun] > Mary Diaz\n"
        "= person Tom Lee; person Bob Kim; place Ohio; person Mary Diaz");
    row("Because Bob Kim told him so, Tom Lee said that the road was long.",
        "indirect / Tom Lee / said / that the road was long < Tom Lee [named]\n"
        "= person Bob Kim; person Tom Lee");
    row("The Green Council, which said that the road was long, met.",
        "indirect / which / said / that the road was long < Green Council [pronoun]\n"
        "= organisation Green Council");
    row("Danish President Ann Lee met with the president of Finland, Mary Diaz.",
        "act / Danish President Ann Lee / met / with the president of Finland, Mary Diaz < Ann Lee [named] > Mary "
        "Diaz\n"
        "= person Ann Lee: President @ Denmark; place Finland; person Mary Diaz: president @ Finland");
    row("Abdul al-Hakim came. Al-Hakim said that the road was long.",
        "indirect / Al-Hakim / said / that the road was long < Abdul al-Hakim [named]\n"
        "= person Abdul al-Hakim (Al-Hakim)");
    row("Prosecutors charged Bob Kim with fraud.",
        "indirect / Prosecutors / charged / Bob Kim with fraud < prosecutors [named] > Bob Kim; negative\n"
        "= group prosecutors; person Bob Kim");
    row("Ann Lee endorsed Bob Kim.", "act / Ann Lee / endorsed / Bob Kim < Ann Lee [named]; positive\n"
                                     "= person Ann Lee; person Bob Kim");
    row("Ann Lee begged Bob Kim for help.", "indirect / Ann Lee / begged / help < Ann Lee [named] > Bob Kim\n"
                                            "= person Ann Lee; person Bob Kim");
    row("Lee, her husband said, was tired.", "indirect / her husband / said / Lee | was tired < her husband [named]\n"
                                             "= person Lee; anonymous her husband");
    row("Ann Lee dismissed Bob Kim's claims.",
        "indirect / Ann Lee / dismissed / Bob Kim's claims < Ann Lee [named]; negative\n"
        "= person Ann Lee; person Bob Kim");
    row("Court papers say that the bridge is old.",
        "indirect / Court papers / say / that the bridge is old < Court papers [named]\n"
        "= group Court papers");
    row("The poll showed that people like the bridge.", "= ");
    row("Ann Lee condemned the closing of the bridge.",
        "act / Ann Lee / condemned / the closing of the bridge < Ann Lee [named]; negative\n"
        "= person Ann Lee");
    row("Ann Lee, not Bob Kim, said that the bridge was old.",
        "indirect / Ann Lee, not Bob Kim / said / that the bridge was old < Ann Lee [named]\n"
        "= person Ann Lee; person Bob Kim");
    row("Ann Lee denied the claim that she had closed the bridge.",
        "indirect / Ann Lee / denied / the claim that she had closed the bridge < Ann Lee [named]; negative\n"
        "= person Ann Lee");
    row("The Daily Echo reported on Monday that Ann Lee had left, citing the council.",
        "indirect / The Daily Echo / reported / that Ann Lee had left, citing the council < Daily Echo [named]; on "
        "Monday = 2024-05-13\n"
        "= organisation Daily Echo; person Ann Lee");
}

void ReportExamplesTest::readsReports()
{
    QFETCH(QByteArray, given);
    QFETCH(QByteArray, wanted);
    QCOMPARE(wholeReading(given), wanted);
}

} // namespace onrecord::tests

QTEST_GUILESS_MAIN(onrecord::tests::ReportExamplesTest)
#include "tst_report_examples.moc"

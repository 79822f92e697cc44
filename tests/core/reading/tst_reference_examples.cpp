// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pronouns, nouns and names for those who speak, in short. Each row is the only one, or one of few, that sees some line
// of the rules go.
#include "tests/core/reading/whole_reading.h"

#include <QTest>

namespace onrecord::tests
{

class ReferenceExamplesTest final : public QObject
{
    Q_OBJECT

private slots:
    void findsWhoIsMeant_data();
    void findsWhoIsMeant();
};

namespace
{

/// The text is its own name.
void row(const char *given, const char *wanted)
{
    QTest::newRow(given) << QByteArray(given) << QByteArray(wanted);
}

} // namespace

void ReferenceExamplesTest::findsWhoIsMeant_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("wanted");
    row("A spokesman for the council, Bob Kim, said the bridge was old.",
        "indirect / A spokesman for the council, Bob Kim / said / the bridge was old < Bob Kim [named]\n"
        "= person Bob Kim");
    row("“I have done all that I can,” he said, cutting off a reporter who asked about the bridge.",
        "direct / he / said / “I have done all that I can,” < ? [unknown]\n"
        "indirect / who / asked about / the bridge < a reporter [pronoun]\n"
        "= anonymous a reporter");
    row("“We go,” said the ministers' office.",
        "direct / the ministers' office / said / “We go,” < ministers' office [named]\n"
        "= group ministers' office");
    row("“We go,” said Mayor Ann Lee and Bob Kim, her aide.",
        "direct / Mayor Ann Lee and Bob Kim, her aide / said / “We go,” < Ann Lee + Bob Kim [joint]\n"
        "= person Ann Lee: Mayor; person Bob Kim: aide");
    row("“We go,” said one of the officials.", "direct / one of the officials / said / “We go,” < officials [named]\n"
                                               "= anonymous officials");
    row("“We go,” 40 people said.", "direct / 40 people / said / “We go,” < people [named]\n"
                                    "= group people");
    row("Ann Lee's mother came. She said that the road was long.",
        "indirect / She / said / that the road was long < Ann Lee's mother [pronoun]\n"
        "= person Ann Lee; anonymous Ann Lee's mother");
    row("Bob Kim came. They said that the road was long.",
        "indirect / They / said / that the road was long < ? [unknown]\n"
        "= person Bob Kim");
    row("Denmark met Finland. They said that the road was long.",
        "act / Denmark / met / Finland < Denmark [named] > Finland\n"
        "indirect / They / said / that the road was long < Denmark [pronoun]\n"
        "= place Denmark; place Finland");
    row("The Green Council and the Red Council met. They said that the road was long.",
        "indirect / They / said / that the road was long < Green Council + Red Council [pronoun]\n"
        "= organisation Green Council; organisation Red Council");
    row("Ann Lee came. It said that the road was long.", "indirect / It / said / that the road was long < ? [unknown]\n"
                                                         "= person Ann Lee");
    row("Tom Lee came. It rained. It snowed. The sun shone. There was wind. He said that the road was long.",
        "indirect / He / said / that the road was long < Tom Lee [pronoun]\n"
        "= person Tom Lee");
    row("Tom Lee came. Bob Kim left. Tom Lee sat down. He said that the road was long.",
        "indirect / He / said / that the road was long < Tom Lee [pronoun]\n"
        "= person Tom Lee; person Bob Kim");
    row("Ann Lee and Bob Kim came. Both said that the road was long.",
        "indirect / Both / said / that the road was long < Ann Lee + Bob Kim [pronoun]\n"
        "= person Ann Lee; person Bob Kim");
    row("Ann Lee and Bob Kim came. The two said that the road was long.",
        "indirect / The two / said / that the road was long < Ann Lee + Bob Kim [pronoun]\n"
        "= person Ann Lee; person Bob Kim");
    row("Ann Lee, the mayor of Springfield, came. The mayor said that the road was long.",
        "indirect / The mayor / said / that the road was long < Ann Lee [named]\n"
        "= person Ann Lee: mayor @ Springfield; place Springfield");
    row("Ann Lee, mayor of Springfield, came. The Springfield mayor said that the road was long.",
        "indirect / The Springfield mayor / said / that the road was long < Ann Lee [named]\n"
        "= person Ann Lee: mayor @ Springfield; place Springfield");
    row("Denmark's prime minister, Ann Lee, came. The Danish prime minister said that the road was long.",
        "indirect / The Danish prime minister / said / that the road was long < Ann Lee [named]\n"
        "= place Denmark; person Ann Lee");
    row("Ann Lee is a doctor. The doctor said that the road was long.",
        "indirect / The doctor / said / that the road was long < Ann Lee [named]\n"
        "= person Ann Lee");
    row("A doctor came. Another doctor left. The doctor said that the road was long.",
        "indirect / The doctor / said / that the road was long < another doctor [named]\n"
        "= anonymous another doctor");
    row("Doctors came. The doctor said that the road was long.",
        "indirect / The doctor / said / that the road was long < doctor [named]\n"
        "= anonymous doctor");
    row("The Springfield Police Department came. The police said that the road was long.",
        "indirect / The police / said / that the road was long < Springfield Police Department [named]\n"
        "= organisation Springfield Police Department");
    row("The Green Council and the Red Council met. The council said that the road was long.",
        "indirect / The council / said / that the road was long < Red Council [named]\n"
        "= organisation Green Council; organisation Red Council");
    row("The Green Bank lost money. The company said that the road was long.",
        "indirect / The company / said / that the road was long < Green Bank [named]\n"
        "= organisation Green Bank");
    row("Denmark lost money. The country said that the road was long.",
        "indirect / The country / said / that the road was long < Denmark [named]\n"
        "= place Denmark");
    row("Springfield lost money. The city said that the road was long.",
        "indirect / The city / said / that the road was long < Springfield [named]\n"
        "= place Springfield");
    row("Bob Kim came. The 40-year-old said that the road was long.",
        "indirect / The 40-year-old / said / that the road was long < Bob Kim [named]\n"
        "= person Bob Kim");
    row("Bob Kim came. This man said that the road was long.",
        "indirect / This man / said / that the road was long < Bob Kim [named]\n"
        "= person Bob Kim");
    row("Bob Kim came. The people said that the road was long.",
        "indirect / The people / said / that the road was long < people [named]\n"
        "= person Bob Kim; group people");
    row("Ann Lee came. The man said that the road was long.",
        "indirect / The man / said / that the road was long < man [named]\n"
        "= person Ann Lee; anonymous man");
    row("Firemen said that the road was long.", "indirect / Firemen / said / that the road was long < Firemen [named]\n"
                                                "= group Firemen");
    row("“I go,” Bob Kim said.\n"
        "\n"
        "“I stay,” she said.",
        "direct / Bob Kim / said / “I go,” < Bob Kim [named]\n"
        "direct / she / said / “I stay,” < ? [unknown]\n"
        "= person Bob Kim");
    row("“I go,” the council said.\n"
        "\n"
        "“I stay,” he said.",
        "direct / the council / said / “I go,” < council [named]\n"
        "direct / he / said / “I stay,” < ? [unknown]\n"
        "= group council");
    row("“I go,” an official said.\n"
        "\n"
        "“I stay,” he said.",
        "direct / an official / said / “I go,” < an official [named]\n"
        "direct / he / said / “I stay,” < an official [pronoun]\n"
        "= anonymous an official");
    row("Ann Lee told Bob Kim that it rained. He said that the road was long.",
        "indirect / Ann Lee / told / that it rained < Ann Lee [named] > Bob Kim\n"
        "indirect / He / said / that the road was long < Bob Kim [pronoun]\n"
        "= person Ann Lee; person Bob Kim");
    row("Danish people and Danes met Finns.",
        "act / Danish people and Danes / met / Finns < Danish people and Danes [named]\n"
        "= group Danish people and Danes");
    row("“We go,” Ann Lee told CNN.\n"
        "\n"
        "It rained.\n"
        "\n"
        "It rained.\n"
        "\n"
        "“We stay,” she said.",
        "direct / Ann Lee / told / “We go,” < Ann Lee [named] > CNN\n"
        "direct / she / said / “We stay,” < Ann Lee [pronoun]\n"
        "= person Ann Lee; organisation CNN");
}

void ReferenceExamplesTest::findsWhoIsMeant()
{
    QFETCH(QByteArray, given);
    QFETCH(QByteArray, wanted);
    QCOMPARE(wholeReading(given), wanted);
}

} // namespace onrecord::tests

QTEST_GUILESS_MAIN(onrecord::tests::ReferenceExamplesTest)
#include "tst_reference_examples.moc"

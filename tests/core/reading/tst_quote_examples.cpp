// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Quotations in short, with all that may stand around a cue. Each row is the only one, or one of few, that sees some
// line of the rules go.
#include "tests/core/reading/whole_reading.h"

#include <QTest>

namespace onrecord::tests
{

class QuoteExamplesTest final : public QObject
{
    Q_OBJECT

private slots:
    void readsQuotes_data();
    void readsQuotes();
};

namespace
{

/// The text is its own name.
void row(const char *given, const char *wanted)
{
    QTest::newRow(given) << QByteArray(given) << QByteArray(wanted);
}

} // namespace

void QuoteExamplesTest::readsQuotes_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("wanted");
    row("“We go,” — said Ann Lee — “and we stay here.”",
        "direct / Ann Lee / said / “We go,” | “and we stay here.” < Ann Lee [named]\n"
        "= person Ann Lee");
    row("“Why not?” Ann Lee asked Bob Kim.", "direct / Ann Lee / asked / “Why not?” < Ann Lee [named] > Bob Kim\n"
                                             "= person Ann Lee; person Bob Kim");
    row("“Why not?” The mayor, Ann Lee, smiled as she asked it again.", "= person Ann Lee");
    row("“We all go there now.” - Ann Lee.", "direct / Ann Lee / - / “We all go there now.” < Ann Lee [named]\n"
                                             "= person Ann Lee");
    row("“We all go there now.” - Ann Lee left the room.", "= person Ann Lee");
    row("The song “We All Go There Now” was played.", "= ");
    row("Ann Lee said: “go.”", "direct / Ann Lee / said / “go.” < Ann Lee [named]\n"
                               "= person Ann Lee");
    row("Ann Lee said: ‘We all go there.’", "direct / Ann Lee / said / ‘We all go there.’ < Ann Lee [named]\n"
                                            "= person Ann Lee");
    row("Ann Lee said: “We all go there now.\n"
        "\n"
        "“We stay here for now.” Bob Kim said: “No.”",
        "direct / Ann Lee / said / “We all go there now. < Ann Lee [named]\n"
        "direct / Bob Kim / said / “No.” < Bob Kim [named]\n"
        "= person Ann Lee; person Bob Kim");
    row("Ann Lee came. She said this:\n"
        "\n"
        "“We all go there now.”",
        "direct / She / said / “We all go there now.” < Ann Lee [pronoun]\n"
        "= person Ann Lee");
    row("Ann Lee: “We go.”", "direct / Ann Lee / : / “We go.” < Ann Lee [named]\n"
                             "= person Ann Lee");
    row("Ann Lee, chair of the council: “We go.”",
        "direct / Ann Lee, chair of the council / : / “We go.” < Ann Lee [named]\n"
        "= person Ann Lee: chair");
    row("Ann Lee went even further: “We all go there now.”",
        "direct / Ann Lee / went even further / “We all go there now.” < Ann Lee [named]\n"
        "= person Ann Lee");
    row("Ann Lee went even further on that long and dark day in May: “We all go there now.”",
        "direct / Ann Lee / : / “We all go there now.” < Ann Lee [named]; in May = 2024-05-01\n"
        "= person Ann Lee");
    row("Then this: “We all go there now.”", "direct /  / : / “We all go there now.” < ? [unknown]\n"
                                             "= ");
    row("“We go,” quietly said Ann Lee.", "direct / Ann Lee / quietly said / “We go,” < Ann Lee [named]\n"
                                          "= person Ann Lee");
    row("“We go,” then said Ann Lee.", "direct / Ann Lee / then said / “We go,” < Ann Lee [named]\n"
                                       "= person Ann Lee");
    row("“We go,” Ann Lee, whose mother said no, added.",
        "direct / Ann Lee, whose mother said no / added / “We go,” < Ann Lee [named]\n"
        "= person Ann Lee");
    row("“We go,” according to a letter by Ann Lee, a lawyer.",
        "direct / a letter / according to / “We go,” < ? [unknown]\n"
        "= person Ann Lee: lawyer");
    row("According to Ann Lee, “We all go there now.”",
        "direct / Ann Lee / According to / “We all go there now.” < Ann Lee [named]\n"
        "= person Ann Lee");
    row("Bob Kim came and Ann Lee said, “We go.”", "direct / Ann Lee / said / “We go.” < Ann Lee [named]\n"
                                                   "= person Bob Kim; person Ann Lee");
    row("Bob Kim asked her “do we all go there now?”",
        "direct / Bob Kim / asked / “do we all go there now?” < Bob Kim [named]\n"
        "= person Bob Kim");
    row("“We go,” said Ann Lee, before Bob Kim said, “We stay.”",
        "direct / Ann Lee / said / “We go,” < Ann Lee [named]\n"
        "direct / Bob Kim / said / “We stay.” < Bob Kim [named]\n"
        "= person Ann Lee; person Bob Kim");
    row("“We go,” said Ann Lee (R).", "direct / Ann Lee (R) / said / “We go,” < Ann Lee [named]\n"
                                      "= person Ann Lee");
    row("“We go,” said Ann Lee, 57.", "direct / Ann Lee, 57 / said / “We go,” < Ann Lee [named]\n"
                                      "= person Ann Lee");
    row("“We go,” said Ann Lee, D-Ohio, on Monday.",
        "direct / Ann Lee, D-Ohio / said / “We go,” < Ann Lee [named]; on Monday = 2024-05-13\n"
        "= person Ann Lee");
    row("“We go,” said the Lee campaign.", "direct / the Lee campaign / said / “We go,” < Lee campaign [named]\n"
                                           "= group Lee campaign; person Lee");
    row("“We go,” said Ann Lee, and Bob Kim agreed.", "direct / Ann Lee / said / “We go,” < Ann Lee [named]\n"
                                                      "= person Ann Lee; person Bob Kim");
    row("“We go,” said Ann Lee, who is the mayor, on Monday.",
        "direct / Ann Lee, who is the mayor / said / “We go,” < Ann Lee [named]; on Monday = 2024-05-13\n"
        "= person Ann Lee");
    row("“We go,” said 40 people.", "direct / 40 people / said / “We go,” < people [named]\n"
                                    "= group people");
    row("“We go,” said a man with a hat.", "direct / a man with a hat / said / “We go,” < a man with a hat [named]\n"
                                           "= anonymous a man with a hat");
    row("“We go,” said a really old man.", "direct / a really old man / said / “We go,” < a really old man [named]\n"
                                           "= anonymous a really old man");
    row("“We go,” said he.", "direct / he / said / “We go,” < ? [unknown]\n"
                             "= ");
    row("“We go,” said those who came.", "= ");
    row("“We go,” said an aide who did not want to be named.",
        "direct / an aide who did not want to be named / said / “We go,” < an aide [named]\n"
        "indirect / who / did not want / to be named < an aide [pronoun]\n"
        "= anonymous an aide");
    row("“We go,” Ann Lee and Bob Kim said.",
        "direct / Ann Lee and Bob Kim / said / “We go,” < Ann Lee + Bob Kim [joint]\n"
        "= person Ann Lee; person Bob Kim");
    row("“We go,” Ann Lee (the mayor) said.", "direct / Ann Lee (the mayor) / said / “We go,” < Ann Lee [named]\n"
                                              "= person Ann Lee");
    row("“We go,” Ann Lee, of the council, said.",
        "direct / Ann Lee, of the council / said / “We go,” < Ann Lee [named]\n"
        "= person Ann Lee");
    row("“We go,” Ann Lee, 57, said.", "direct / Ann Lee, 57 / said / “We go,” < Ann Lee [named]\n"
                                       "= person Ann Lee");
    row("“We go,” Ann Lee later said.", "direct / Ann Lee / later said / “We go,” < Ann Lee [named]\n"
                                        "= person Ann Lee");
    row("“We go,” Ann Lee on Monday said.",
        "direct / Ann Lee / said / “We go,” < Ann Lee [named]; on Monday = 2024-05-13\n"
        "= person Ann Lee");
    row("“We go,” the council's Ann Lee said.", "direct / the council's Ann Lee / said / “We go,” < Ann Lee [named]\n"
                                                "= person Ann Lee");
    row("“We go,” Ann Lee of Springfield said.", "direct / Ann Lee of Springfield / said / “We go,” < Ann Lee [named]\n"
                                                 "= person Ann Lee; place Springfield");
    row("“We go,” Ann Lee from Ohio said.", "direct / Ann Lee from Ohio / said / “We go,” < Ann Lee [named]\n"
                                            "= person Ann Lee; place Ohio");
    row("“We go,” the workers' union said.", "direct / the workers' union / said / “We go,” < workers' union [named]\n"
                                             "= group workers' union");
    row("“We go,” said Ann Lee. “I think so,” I said.", "direct / Ann Lee / said / “We go,” < Ann Lee [named]\n"
                                                        "direct / I / said / “I think so,” < ? [unknown]\n"
                                                        "= person Ann Lee");
}

void QuoteExamplesTest::readsQuotes()
{
    QFETCH(QByteArray, given);
    QFETCH(QByteArray, wanted);
    QCOMPARE(wholeReading(given), wanted);
}

} // namespace onrecord::tests

QTEST_GUILESS_MAIN(onrecord::tests::QuoteExamplesTest)
#include "tst_quote_examples.moc"

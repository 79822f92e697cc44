// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is a turn of a transcript, and what only looks like one.
#include "core/reading/label_turns.h"
#include "core/reading/name_finder.h"

#include <QTest>

#include <optional>
#include <utility>

namespace onrecord::tests
{

class LabelTurnsTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void findsTurns_data();
    void findsTurns();
    void findsNoTurns_data();
    void findsNoTurns();
    void takesTheColonForACue();

private:
    std::optional<Lexicon> m_lexicon;
};

namespace
{

QByteArray words(const ArticleText &article, TokenRange range)
{
    const std::string_view written = article.span(range).of(article.text);
    return {written.data(), static_cast<qsizetype>(written.size())};
}

/// "source > content" of each turn
QByteArray turnsOf(const QByteArray &given, const Lexicon &lexicon)
{
    const std::string text = given.toStdString();
    const ArticleText article = ArticleText::of(text, lexicon, {});
    QByteArrayList lines;
    for (const StatementDraft &turn : findLabelTurns(article, findNames(article, lexicon, {})))
        lines.append(words(article, turn.source) + " > " + words(article, turn.pieces.front()));
    return lines.join('\n');
}

void row(const char *name, const char *given, const char *wanted = "")
{
    QTest::newRow(name) << QByteArray(given) << QByteArray(wanted);
}

} // namespace

void LabelTurnsTest::initTestCase()
{
    auto lexicon = Lexicon::load();
    QVERIFY(lexicon);
    m_lexicon.emplace(std::move(*lexicon));
}

void LabelTurnsTest::findsTurns_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("wanted");
    row("capitals, twice", "LEE: I think so.\n\nKIM: I do not.", "LEE > I think so.\nKIM > I do not.");
    row("a person in full, once", "It rained.\n\nAnn Lee: I think so.", "Ann Lee > I think so.");
    row("a surname that the article knows", "Ann Lee came to the town.\n\nLee: I think so.", "Lee > I think so.");
    row("with a title", "Mayor Ann Lee: I think so.", "Mayor Ann Lee > I think so.");
    row("an office in capitals", "THE CHAIR: I think so.\n\nMS. KIM: I do not.",
        "THE CHAIR > I think so.\nMS. KIM > I do not.");
    row("with a word in brackets", "LEE (CHAIR): I think so.\n\nKIM (GUEST): I do not.",
        "LEE (CHAIR) > I think so.\nKIM (GUEST) > I do not.");
    row("with an initial", "ANN J. LEE: I think so.\n\nKIM: I do not.", "ANN J. LEE > I think so.\nKIM > I do not.");
    row("in marks throughout", "“LEE: I think so.”\n\n“KIM: I do not.”", "LEE > I think so.”\nKIM > I do not.”");
    row("six words before the colon", "ANN AND BOB AND KIM LEE: I think so.\n\nKIM: I do not.",
        "ANN AND BOB AND KIM LEE > I think so.\nKIM > I do not.");
    row("one who is not in capitals among those who are", "LEE: I think so.\n\nKIM: I do not.\n\nAnn Diaz: Why not?",
        "LEE > I think so.\nKIM > I do not.\nAnn Diaz > Why not?");
    row("a turn of one word and a stop", "LEE: Yes.\n\nKIM: No.", "LEE > Yes.\nKIM > No.");
}

void LabelTurnsTest::findsTurns()
{
    QFETCH(QByteArray, given);
    QFETCH(QByteArray, wanted);
    QCOMPARE(turnsOf(given, *m_lexicon), wanted);
}

void LabelTurnsTest::findsNoTurns_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("wanted");
    row("capitals, once", "It rained.\n\nUPDATE: The bridge is closed.");
    row("words with a capital, however often", "Note: The bridge is closed.\n\nCorrection: It is open.");
    row("single letters", "Q: Is the bridge closed?\n\nA: It is open.");
    row("a small word before the colon", "LEE said: I think so.\n\nKIM said: I do not.");
    row("a number before the colon", "CHANNEL 4: The bridge is closed.\n\nCHANNEL 5: It is open.");
    row("seven words before the colon",
        "ANN AND BOB AND KIM LEE DIAZ: I think so.\n\nANN AND BOB AND KIM DIAZ LEE: I do not.");
    row("one word behind the colon", "TIME: Noon\n\nPLACE: Springfield");
    row("nothing before the colon", ": I think so.\n\n: I do not.");
    row("no colon", "LEE I THINK SO\n\nKIM I DO NOT");
    row("a headline", "Ann Lee: Bridge Over Town River Is Very Old\n\nIt rained.");
    row("a place", "Springfield: The bridge is closed.");
    row("a small label behind a mark", "“And so: the bridge is closed.”\n\n“And thus: it is open.”");
}

void LabelTurnsTest::findsNoTurns()
{
    findsTurns();
}

void LabelTurnsTest::takesTheColonForACue()
{
    const std::string text = "It rained.\n\nAnn Lee: I think so.";
    const ArticleText article = ArticleText::of(text, *m_lexicon, {});
    const auto turns = findLabelTurns(article, findNames(article, *m_lexicon, {}));
    QCOMPARE(turns.size(), std::size_t{1});
    const StatementDraft &turn = turns.front();
    QCOMPARE(words(article, turn.cue), QByteArray(":"));
    QCOMPARE(turn.cueWord, turn.cue.begin);
    QCOMPARE(turn.sourceHead, turn.cue.begin - 1);
    QCOMPARE(turn.paragraph, std::size_t{1});
    QVERIFY(turn.kind == StatementKind::Indirect);
    QVERIFY(turn.rules == std::vector<ReportRule>{ReportRule::Label});
}

} // namespace onrecord::tests

QTEST_GUILESS_MAIN(onrecord::tests::LabelTurnsTest)
#include "tst_label_turns.moc"

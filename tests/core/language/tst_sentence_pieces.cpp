// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Long sentences in pieces, and one tree again.
#include "core/language/sentence_pieces.h"

#include <QTest>

#include <vector>

using namespace onrecord;

class SentencePiecesTest : public QObject
{
    Q_OBJECT

    static std::vector<Token> words(std::uint32_t count)
    {
        std::vector<Token> tokens(count);
        for (std::uint32_t i = 0; i < count; ++i)
            tokens[i].span = {2 * i, 2 * i + 1};
        return tokens;
    }

private slots:
    void leavesOrdinarySentencesWhole()
    {
        const std::vector<Token> tokens = words(1000);
        QCOMPARE(pieceEnd(tokens, {0, longestPiece}, 0), longestPiece);
        QCOMPARE(pieceEnd(tokens, {500, 501}, 500), 501U);
    }

    void cutsWhereThereIsNoMark()
    {
        const std::vector<Token> tokens = words(1000);
        QCOMPARE(pieceEnd(tokens, {0, 1000}, 0), longestPiece);
        QCOMPARE(pieceEnd(tokens, {0, 1000}, longestPiece), 2 * longestPiece);
        QCOMPARE(pieceEnd(tokens, {0, 1000}, 900), 1000U);
    }

    void cutsBehindTheLastMarkOfItsLastQuarter()
    {
        std::vector<Token> tokens = words(1000);
        tokens[longestPiece / 2].kind = TokenKind::Sign;
        QCOMPARE(pieceEnd(tokens, {0, 1000}, 0), longestPiece);
        tokens[110].kind = TokenKind::Sign;
        QCOMPARE(pieceEnd(tokens, {0, 1000}, 0), 111U);
        tokens[127].kind = TokenKind::Stop;
        QCOMPARE(pieceEnd(tokens, {0, 1000}, 0), 128U);
    }

    void makesOneTreeOfThePieces()
    {
        constexpr std::uint32_t none = AnalysedWord::NoHead;
        const auto word = [](std::uint32_t head) { return AnalysedWord{WordClass::Noun, Relation::Obj, head}; };
        std::vector<AnalysedWord> words{word(9), word(1), word(none), word(none), word(0), word(1), word(none)};
        std::uint32_t root = none;
        joinPiece(words, {1, 4}, root); // two roots
        joinPiece(words, {4, 7}, root);
        QCOMPARE(root, 2U);
        const std::vector<std::uint32_t> heads{9, 2, none, 2, 4, 5, 2};
        for (std::size_t i = 0; i < words.size(); ++i)
            QCOMPARE(words[i].head, heads[i]);
        QVERIFY(words[2].relation == Relation::Obj && words[3].relation == Relation::Parataxis);
        QVERIFY(words[6].relation == Relation::Parataxis && words[5].relation == Relation::Obj);
    }
};

QTEST_GUILESS_MAIN(SentencePiecesTest)
#include "tst_sentence_pieces.moc"

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/sentence_pieces.h"

#include <algorithm>

namespace onrecord
{

std::uint32_t pieceEnd(std::span<const Token> tokens, WordRange sentence, std::uint32_t begin)
{
    if (sentence.end - begin <= longestPiece)
        return sentence.end;
    const std::uint32_t last = begin + longestPiece;
    for (std::uint32_t end = last; end > last - longestPiece / 4; --end)
        if (tokens[end - 1].kind == TokenKind::Sign || tokens[end - 1].kind == TokenKind::Stop)
            return end;
    return last;
}

void joinPiece(std::span<AnalysedWord> words, WordRange piece, std::uint32_t &root)
{
    for (std::uint32_t i = piece.begin; i < piece.end; ++i) {
        AnalysedWord &word = words[i];
        if (word.head != AnalysedWord::NoHead) {
            word.head += piece.begin;
        } else if (root == AnalysedWord::NoHead) {
            root = i;
        } else {
            word.head = root;
            word.relation = Relation::Parataxis;
        }
    }
}

} // namespace onrecord

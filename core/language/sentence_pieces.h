// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sentences too long for the network (lists, tables, texts without a full stop) are read in pieces, and what was found
// in the pieces is put together again, so that nobody sees the borders.
#pragma once

#include "core/language/analysis.h"

#include <cstdint>
#include <span>

namespace onrecord
{

/// A piece has at most so many words.
inline constexpr std::uint32_t longestPiece = 128;

/// The end of the piece of `sentence` that begins at `begin`: behind a mark in its last quarter where there is one.
[[nodiscard]] std::uint32_t pieceEnd(std::span<const Token> tokens, WordRange sentence, std::uint32_t begin);

/// Counts the heads of `piece` from the text's first word on, and makes one tree of its sentence: the first root stays,
/// every other hangs on it as parataxis. `root` is the sentence's root, or NoHead as long as there is none.
void joinPiece(std::span<AnalysedWord> words, WordRange piece, std::uint32_t &root);

} // namespace onrecord

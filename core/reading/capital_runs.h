// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs of capitalised words that may hold names: "Defense Minister Ann Lee", "Institute of Advanced Studies".
#pragma once

#include "core/reading/article_text.h"

#include <vector>

namespace onrecord
{

/// In order of place. A run never crosses a comma (but "Lee, Jr."), a quotation mark or a sentence border.
[[nodiscard]] std::vector<TokenRange> findCapitalRuns(const ArticleText &article, const Lexicon &lexicon);

/// The number of tokens from `at` on, below `end`, that make a place, organisation or outlet the lexicon knows; 0:
/// none.
[[nodiscard]] std::size_t knownNameLength(const ArticleText &article, const Lexicon &lexicon, std::size_t at,
                                          std::size_t end);

/// A word of grammar: determiner, pronoun, preposition, conjunction, auxiliary and the like.
[[nodiscard]] bool isGrammar(Facts facts);

} // namespace onrecord

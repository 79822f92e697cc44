// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What words with a capital can be in a name: first names, initials, titles.
#pragma once

#include "core/model/actor.h"
#include "core/reading/article_text.h"

namespace onrecord
{

[[nodiscard]] bool isCapital(const ArticleText &article, std::size_t i);

/// "J." of "J. Lee", but not "U.S."
[[nodiscard]] bool isInitial(const ArticleText &article, const Lexicon &lexicon, std::size_t i);

/// Or an initial.
[[nodiscard]] bool isFirstName(const ArticleText &article, const Lexicon &lexicon, std::size_t i);

/// "R-TX": a party and a state.
[[nodiscard]] bool isStatePair(const ArticleText &article, std::size_t i);

/// The number of tokens from `at` on, below `end`, that make an office, rank or honorific; 0: none.
[[nodiscard]] std::size_t titleLength(const ArticleText &article, const Lexicon &lexicon, std::size_t at,
                                      std::size_t end);

/// What a first name tells.
[[nodiscard]] Gender genderOfFirstName(Facts facts);

} // namespace onrecord

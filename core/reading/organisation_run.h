// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The name of an organisation at the beginning of a run of capitals: a word that heads organisations, with what stands
// before it and the chain of "of" behind it.
#pragma once

#include "core/reading/article_text.h"

namespace onrecord
{

/// The number of tokens from `within.begin` on; 0: no organisation begins there.
[[nodiscard]] std::size_t organisationLength(const ArticleText &article, const Lexicon &lexicon, TokenRange within);

} // namespace onrecord

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finds the direct quotes of an article, and the cue, source and addressee of each: before it, behind it or inside it.
#pragma once

#include "core/reading/found_name.h"
#include "core/reading/statement_draft.h"

#include <stop_token>

namespace onrecord
{

/// In order of place. Looks at the stop token once a paragraph.
[[nodiscard]] std::vector<StatementDraft> attributeQuotes(const ArticleText &article, const Names &names,
                                                          const Lexicon &lexicon, const std::stop_token &stop);

} // namespace onrecord

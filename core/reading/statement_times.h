// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// When something was said or done: the time expression that belongs to a statement's cue, not one inside what was said.
#pragma once

#include "core/reading/parse.h"
#include "core/reading/statement_draft.h"

#include <string_view>
#include <vector>

namespace onrecord
{

/// Sets `when`, `from` and `to`, and cuts a time off the end of a thing: "announced plans | earlier this month".
/// `date` is the article's YYYY-MM-DD or empty.
void findTimesOf(std::vector<StatementDraft> &drafts, const ArticleText &article, const Parse &parse,
                 std::string_view date);

} // namespace onrecord

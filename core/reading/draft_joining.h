// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Quotes and clauses brought together: what is said of one statement twice becomes one, what stands inside another
// statement's content goes, and each gets its kind.
#pragma once

#include "core/reading/found_name.h"
#include "core/reading/parse.h"
#include "core/reading/statement_draft.h"

#include <vector>

namespace onrecord
{

/// In order of place. `quotes` are those of attributeQuotes(); places in `follows` are led along.
[[nodiscard]] std::vector<StatementDraft> joinDrafts(const ArticleText &article, const Names &names, const Parse &parse,
                                                     std::vector<StatementDraft> quotes,
                                                     std::vector<StatementDraft> clauses);

} // namespace onrecord

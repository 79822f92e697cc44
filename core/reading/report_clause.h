// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The clause that reports a quote: "said Lee on Monday", "Lee, the chair, told the paper,", "according to Lee".
#pragma once

#include "core/reading/cue_finder.h"
#include "core/reading/found_name.h"
#include "core/reading/report_rule.h"

#include <optional>

namespace onrecord
{

struct ReportClause
{
    TokenRange cue;
    TokenRange source; // empty: the subject is not in the clause ("..., saying")
    TokenRange addressee;
    ReportRule rule = ReportRule::CueBefore;
    double confidence = 1.0;
};

/// In `gap`, which begins right behind a quote.
[[nodiscard]] std::optional<ReportClause> clauseAfterQuote(const ArticleText &article, const Names &names,
                                                           const Lexicon &lexicon, TokenRange gap);

/// In `gap`, which ends right before a quote and begins with its sentence, or behind an earlier quote of it.
[[nodiscard]] std::optional<ReportClause> clauseBeforeQuote(const ArticleText &article, const Names &names,
                                                            const Lexicon &lexicon, TokenRange gap);

} // namespace onrecord

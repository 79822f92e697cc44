// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What headlines tell: "Lee Says Deal Is Off", "Deal Is Off, Says Lee". Their capitals and missing words lead a parser
// astray, so they are read by the order of words, and only verbs that cannot be anything else count.
#pragma once

#include "core/reading/statement_draft.h"
#include "core/reading/statement_frames.h"

#include <stop_token>
#include <vector>

namespace onrecord
{

/// One report a headline at most. Looks at the stop token once a paragraph.
[[nodiscard]] std::vector<StatementDraft> findHeadlineReports(const ArticleText &article, const StatementFrames &frames,
                                                              const std::stop_token &stop);

} // namespace onrecord

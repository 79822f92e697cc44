// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An interview printed without labels: questions to "you" and answers take turns, and what stands before them names
// the one who answers.
#pragma once

#include "core/reading/floor_signs.h"

#include <optional>
#include <vector>

namespace onrecord
{

struct InterviewTurns
{
    std::size_t first = ArticleText::None; // the paragraph of the first question; None: it is no interview
    std::vector<bool> question;            // of each paragraph
    std::optional<LocalActorIndex> answers;
    std::optional<LocalActorIndex> asks;
};

[[nodiscard]] InterviewTurns findInterview(const ArticleText &article, const Names &names, const ActorTable &actors,
                                           const FloorSigns &signs);

} // namespace onrecord

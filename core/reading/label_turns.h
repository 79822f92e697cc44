// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Turns of a transcript or an interview: a paragraph that opens with who speaks and a colon, "LEE: I think so."
#pragma once

#include "core/reading/found_name.h"
#include "core/reading/statement_draft.h"

#include <vector>

namespace onrecord
{

struct TurnLabel
{
    TokenRange name; // empty: none
    std::size_t colon = 0;
    bool shouted = false; // in capitals throughout
};

/// The label of each paragraph.
[[nodiscard]] std::vector<TurnLabel> findLabels(const ArticleText &article, const Names &names);

/// The label that a paragraph ends with, its turn standing in the next: "6:30 P.M. THE MAYOR:".
[[nodiscard]] TurnLabel labelAtEnd(const ArticleText &article, TokenRange paragraph);

/// In order. Two or more paragraphs with a label make a transcript; then capitals are enough for a label, else it has
/// to be a person's name.
[[nodiscard]] std::vector<StatementDraft> findLabelTurns(const ArticleText &article, const Names &names);

} // namespace onrecord

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How often a rule is right. Counted on 840 news articles that people annotated (PolNeAR's training part; Newell,
// Margolin, Ruths 2018): the share of a rule's statements whose content overlaps an annotated one by half or more and
// whose source touches its source. Deeds are not annotated there: theirs are counted by eye.
#pragma once

#include "core/reading/statement_draft.h"

namespace onrecord
{

/// 0..1, of a draft that was not made from a quotation. What the speaker's finding adds comes on top of it.
[[nodiscard]] double confidenceOf(const StatementDraft &draft);

} // namespace onrecord

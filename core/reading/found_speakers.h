// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Speakers found for one statement, and what had been said before it.
#pragma once

#include "core/model/statement.h"
#include "core/reading/article_text.h"

#include <string_view>
#include <vector>

namespace onrecord
{

struct FoundSpeakers
{
    std::vector<LocalSpeaker> speakers;
    std::string_view rule;
    double confidence = 1.0; // a factor
};

/// What has been said up to the place at hand.
struct SpeechContext
{
    std::vector<LocalSpeaker> lastSpeakers;
    std::vector<LocalActorIndex> lastAddressees;
    Gender lastGender = Gender::Unknown; // as pronouns told it
    std::size_t lastToken = 0;           // where the last statement ended
    std::size_t lastParagraph = ArticleText::None;
};

} // namespace onrecord

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A statement on its way: where it stands and what reports it, before anybody is found.
#pragma once

#include "core/model/statement.h"
#include "core/reading/article_text.h"
#include "core/reading/report_rule.h"

#include <string>
#include <vector>

namespace onrecord
{

struct StatementDraft
{
    StatementKind kind = StatementKind::Direct;
    std::size_t paragraph = 0;
    std::vector<TokenRange> pieces; // what was said; of a quote the marks too
    TokenRange cue;
    std::size_t cueWord = ArticleText::None; // the verb, noun or "according" in it
    TokenRange source;
    std::size_t sourceHead = ArticleText::None; // the noun or pronoun the source hangs on, where a parse tells
    TokenRange addressee;
    TokenRange when;
    std::string from; // YYYY-MM-DD, as in StatementText; so is `to`
    std::string to;
    Stance stance = Stance::Neutral;
    std::size_t follows = ArticleText::None;  // place of the draft whose speakers it takes
    std::size_t spokenOf = ArticleText::None; // a token before it where the one who may speak is named
    std::size_t within = ArticleText::None;   // place of the draft whose source passes this one on
    SpeakerHow how = SpeakerHow::Named;       // Named: to be found at the source
    double confidence = 1.0;
    std::vector<ReportRule> rules; // the first one made it
};

} // namespace onrecord

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Verbs that report speech, with their auxiliaries and adverbs, and the words that say when.
#pragma once

#include "core/reading/article_text.h"

#include <optional>

namespace onrecord
{

struct Cue
{
    TokenRange words;        // the whole verb group: "had previously said", "went on"
    std::size_t verb = 0;    // the reporting verb in it
    bool participle = false; // "saying" without an auxiliary: its subject stands further off
};

/// The reporting verb at token `i`, its group looked for in `within`.
[[nodiscard]] std::optional<Cue> cueAt(const ArticleText &article, const Lexicon &lexicon, std::size_t i,
                                       TokenRange within);

} // namespace onrecord

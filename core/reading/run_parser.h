// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cuts a run of capitalised words into what may be names, leaving titles, peoples, days and the like out.
#pragma once

#include "core/reading/article_text.h"
#include "core/reading/found_name.h"

#include <optional>
#include <vector>

namespace onrecord
{

struct NameCandidate
{
    TokenRange tokens;
    std::optional<ActorKind> kind; // empty: only the rest of the article can tell
    Gender gender = Gender::Unknown;
    bool titled = false; // an office, rank or honorific stands right before it
    const KnownName *known = nullptr;
    float confidence = 0; // of the network that here is a name; 0: it sees none
};

/// In order of place.
[[nodiscard]] std::vector<NameCandidate> parseRun(const ArticleText &article, const Lexicon &lexicon, TokenRange run);

} // namespace onrecord

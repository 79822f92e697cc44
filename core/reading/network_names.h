// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The names that the trained pipeline (core/language) sees in an article, in the reading's written words. Word lists
// cut off what is no part of a name: titles, articles, "'s"; peoples, days and the like are no names by themselves.
#pragma once

#include "core/language/analysis.h"
#include "core/model/actor.h"
#include "core/reading/article_text.h"

#include <vector>

namespace onrecord
{

struct NetworkName
{
    TokenRange tokens; // never empty
    ActorKind kind = ActorKind::Person;
    float confidence = 0; // 0..1

    friend bool operator==(const NetworkName &, const NetworkName &) = default;
};

/// In order, none overlaps another. `analysis` is of the article's pieces.
[[nodiscard]] std::vector<NetworkName> findNetworkNames(const ArticleText &article, const Lexicon &lexicon,
                                                        const Analysis &analysis);

} // namespace onrecord

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What of a corpus can be searched, folded once.
#pragma once

#include "core/model/corpus.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace onrecord
{

struct CorpusTexts
{
    explicit CorpusTexts(const Corpus &corpus);

    std::vector<std::string> actorNames; // name, extracted name and aliases of each actor, parted by line feeds
    std::vector<std::string> contents;   // of each statement
    std::vector<std::string> reports;    // cue and source of each statement
    std::vector<std::string> articleTitles;
    std::unordered_map<ArticleId, std::size_t> articlePlaces;
};

} // namespace onrecord

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be counted of a view's nodes beyond what stands in the view: who belongs together, who is central, where
// they appear and how they are spoken of. Pure; the same view gives the same measures.
#pragma once

#include "core/model/corpus.h"
#include "core/model/view.h"

#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

namespace onrecord
{

/// All lists but those by community and the names have one entry a node of the view.
struct NodeMeasures
{
    std::vector<std::uint32_t> communities;    // 0 is the largest
    std::vector<std::string> communityNames;   // by community: its most central actors, "Ann Lee, Bob Ray"
    std::vector<std::uint32_t> communitySizes; // by community: nodes
    std::vector<double> centrality;            // PageRank, adds up to 1
    std::vector<std::int32_t> outlets;         // place in outletNames; -1: none known, or no majority
    std::vector<std::string> outletNames;      // the commonest first
    std::vector<Stance> stances;               // of what is said about them: the majority that is not neutral
};

/// True where measuring takes no time to speak of: it is done before the layout, which then draws communities closer
/// together. The first picture of a larger view does not wait for it.
[[nodiscard]] bool isMeasuredFirst(const View &view);

/// NodeMeasures::communities alone. Empty when stopped.
[[nodiscard]] std::vector<std::uint32_t> communitiesOf(const View &view, const std::stop_token &stop = {});

/// An asked-for stop gives empty lists. On any thread.
[[nodiscard]] NodeMeasures measuresOf(const View &view, const Corpus &corpus, const std::stop_token &stop = {});

} // namespace onrecord

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which nodes of a graph belong together: the Leiden method (Traag, Waltman and van Eck 2019, "From Louvain to Leiden:
// guaranteeing well-connected communities"), on the modularity of undirected weights. Deterministic.
#pragma once

#include "core/graph/weighted_graph.h"

#include <stop_token>

namespace onrecord
{

/// One number a node: 0 is the largest community, ties by their first node. A community is connected; a node without
/// edges is one of its own. Empty when asked to stop. Some tenths of a second for 100,000 nodes and 300,000 edges.
[[nodiscard]] std::vector<std::uint32_t> communitiesOf(const WeightedGraph &graph, const std::stop_token &stop = {});

/// How much more weight lies within communities than chance would put there: -0.5 ..< 1 (Newman and Girvan 2004).
[[nodiscard]] double modularityOf(const WeightedGraph &graph, const std::vector<std::uint32_t> &communities);

} // namespace onrecord

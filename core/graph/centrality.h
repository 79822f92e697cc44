// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who is central: PageRank (Brin and Page 1998), found by repeated multiplication. Deterministic.
#pragma once

#include "core/graph/weighted_graph.h"

#include <stop_token>

namespace onrecord
{

/// One share a node, adding up to 1: how often somebody passes who follows edges by their weight, from source to
/// target, and starts anew at any node after 15 in 100 steps and where none leads on. Edges that WeightedGraph would
/// leave out are left out. Empty when asked to stop.
[[nodiscard]] std::vector<double> pageRanks(std::size_t nodes, const std::vector<WeightedEdge> &edges,
                                            const std::stop_token &stop = {});

} // namespace onrecord

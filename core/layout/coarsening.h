// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A smaller graph with the same outline: neighbours that belong together become one node.
#pragma once

#include "core/layout/adjacency.h"

namespace onrecord
{

struct CoarserGraph
{
    Adjacency graph;
    std::vector<double> masses;        // nodes of the first graph in each
    std::vector<std::uint32_t> parent; // of each node of the finer graph
};

/// At most about half as many nodes, as long as the graph is connected. Deterministic.
[[nodiscard]] CoarserGraph coarsen(const Adjacency &graph, const std::vector<double> &masses);

} // namespace onrecord

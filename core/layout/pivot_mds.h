// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A first drawing from the graph's distances to a few far-apart nodes (pivot MDS: Brandes and Pich 2006).
#pragma once

#include "core/layout/adjacency.h"

namespace onrecord
{

/// A place a node, edges about one unit long. `graph` is connected.
[[nodiscard]] std::vector<Point> pivotMds(const Adjacency &graph, std::size_t pivots, std::uint64_t seed);

} // namespace onrecord

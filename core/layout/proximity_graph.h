// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which of many points in the plane lie side by side: Delaunay's triangulation.
#pragma once

#include "core/model/geometry.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace onrecord
{

using NodePair = std::pair<std::uint32_t, std::uint32_t>; // the smaller first

/// The pairs of neighbours, in order, each once; O(n log n). Of points that coincide, to 2^-28 of the extent, only one
/// has neighbours.
[[nodiscard]] std::vector<NodePair> neighboursInPlane(const std::vector<Point> &places);

} // namespace onrecord

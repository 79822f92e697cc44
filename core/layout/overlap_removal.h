// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Parts boxes that lie on each other, and moves as little as it can.
#pragma once

#include "core/layout/proximity_graph.h"
#include "core/model/geometry.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace onrecord
{

struct BoxSet
{
    std::vector<Extent> boxes;    // around the places
    std::vector<double> mobility; // one a box: 0 never moves; of two that meet, the more mobile gives way
};

/// Air between two boxes, in units.
inline constexpr Extent boxGap{14, 8};

/// One round over all pairs closer than `gap`; the number of such pairs.
std::size_t pushApart(const BoxSet &set, Extent gap, std::vector<Point> &places);

/// Puts every box that still overlaps at the nearest free place. Afterwards only boxes that may not move overlap.
void placeFreely(const BoxSet &set, std::vector<Point> &places);

/// All pairs of boxes that meet, the smaller number first, in no order that means anything.
[[nodiscard]] std::vector<NodePair> meetingPairs(const std::vector<Extent> &boxes, const std::vector<Point> &places);

[[nodiscard]] std::size_t countOverlaps(const std::vector<Extent> &boxes, const std::vector<Point> &places);

} // namespace onrecord

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Small graphs and places for the tests of this room.
#pragma once

#include "core/layout/adjacency.h"
#include "core/layout/random_numbers.h"

#include <cmath>
#include <cstdint>
#include <vector>

namespace onrecord::tests
{

inline std::vector<Point> scattered(std::size_t count)
{
    RandomNumbers random(7);
    std::vector<Point> places;
    for (std::size_t i = 0; i < count; ++i)
        places.push_back({random.around() * 100, random.around() * 100});
    return places;
}

inline Adjacency ring(std::uint32_t count)
{
    std::vector<LayoutEdge> edges;
    for (std::uint32_t i = 0; i < count; ++i)
        edges.push_back({i, (i + 1) % count, 1});
    return makeAdjacency(count, edges);
}

inline double length(Point a)
{
    return std::hypot(a.x, a.y);
}

} // namespace onrecord::tests

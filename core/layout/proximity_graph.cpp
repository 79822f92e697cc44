// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/proximity_graph.h"

#include <boost/polygon/voronoi.hpp>

#include <algorithm>
#include <cmath>

namespace onrecord
{

namespace
{

using GridPoint = boost::polygon::point_data<std::int32_t>;

constexpr double gridSize = 1 << 28;

/// The library's predicates are exact on whole numbers.
std::vector<GridPoint> onGrid(const std::vector<Point> &places)
{
    Point least = places.front();
    Point most = places.front();
    for (const Point &place : places) {
        least = {std::min(least.x, place.x), std::min(least.y, place.y)};
        most = {std::max(most.x, place.x), std::max(most.y, place.y)};
    }
    const double extent = std::max({most.x - least.x, most.y - least.y, 1e-9});
    std::vector<GridPoint> points;
    points.reserve(places.size());
    for (const Point &place : places)
        points.emplace_back(static_cast<std::int32_t>(std::lround((place.x - least.x) / extent * gridSize)),
                            static_cast<std::int32_t>(std::lround((place.y - least.y) / extent * gridSize)));
    return points;
}

} // namespace

std::vector<NodePair> neighboursInPlane(const std::vector<Point> &places)
{
    std::vector<NodePair> pairs;
    if (places.size() < 2)
        return pairs;
    const std::vector<GridPoint> points = onGrid(places);
    boost::polygon::voronoi_diagram<double> diagram;
    boost::polygon::construct_voronoi(points.begin(), points.end(), &diagram);
    pairs.reserve(3 * places.size());
    for (const auto &edge : diagram.edges()) {
        const auto one = static_cast<std::uint32_t>(edge.cell()->source_index());
        const auto other = static_cast<std::uint32_t>(edge.twin()->cell()->source_index());
        if (one < other)
            pairs.emplace_back(one, other);
    }
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return pairs;
}

} // namespace onrecord

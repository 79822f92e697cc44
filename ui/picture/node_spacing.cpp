// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/node_spacing.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace onrecord::ui
{

namespace
{

constexpr double NodesACell = 6; // on average, were all evenly spread

} // namespace

std::vector<bool> joinedNodesOf(const View &view)
{
    std::vector<bool> isJoined(view.nodes.size(), false);
    for (const ViewEdge &edge : view.edges)
        if (edge.source != edge.target)
            isJoined[edge.source] = isJoined[edge.target] = true;
    return isJoined;
}

double spacingOf(const std::vector<bool> &isJoined, const std::vector<Point> &places)
{
    std::vector<Point> joined;
    for (std::size_t i = 0; i < places.size(); ++i)
        if (isJoined[i])
            joined.push_back(places[i]);
    if (joined.empty())
        return 0;
    Point least = joined.front();
    Point most = least;
    for (const Point &place : joined) {
        least = {std::min(least.x, place.x), std::min(least.y, place.y)};
        most = {std::max(most.x, place.x), std::max(most.y, place.y)};
    }
    const double area = std::max(1.0, (most.x - least.x) * (most.y - least.y));
    const double side = std::max(1.0, std::sqrt(area * NodesACell / static_cast<double>(joined.size())));
    const auto columns = static_cast<std::size_t>((most.x - least.x) / side) + 1;
    const auto rows = static_cast<std::size_t>((most.y - least.y) / side) + 1;
    if (columns * rows > 16 * joined.size() + 16) // all on a line, far apart
        return side;
    std::vector<std::uint32_t> counts(columns * rows, 0);
    for (const Point &place : joined)
        ++counts[static_cast<std::size_t>((place.y - least.y) / side) * columns +
                 static_cast<std::size_t>((place.x - least.x) / side)];
    double squares = 0;
    for (const std::uint32_t count : counts)
        squares += static_cast<double>(count) * count;
    return side / std::sqrt(squares / static_cast<double>(joined.size()));
}

} // namespace onrecord::ui

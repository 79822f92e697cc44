// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/sound_input.h"

#include <algorithm>
#include <cmath>

namespace onrecord
{

namespace
{

bool isPlace(const std::optional<Point> &place)
{
    constexpr double farthest = 1e7;
    return place && std::abs(place->x) < farthest && std::abs(place->y) < farthest; // false for NaN
}

double sound(double value)
{
    return std::isfinite(value) && value > 0 ? std::min(value, 1e5) : 0;
}

} // namespace

LayoutInput soundInput(LayoutInput input)
{
    const std::size_t nodes = input.boxes.size();
    for (Extent &box : input.boxes)
        box = {sound(box.width), sound(box.height)};
    input.previous.resize(nodes);
    input.pinned.resize(nodes);
    for (std::size_t i = 0; i < nodes; ++i) {
        if (!isPlace(input.previous[i]))
            input.previous[i].reset();
        input.pinned[i] = input.pinned[i] && input.previous[i].has_value();
    }
    if (!std::isfinite(input.aspect) || input.aspect < 0.1 || input.aspect > 10)
        input.aspect = 1.6;
    return input;
}

std::vector<LayoutEdge> edgesOf(const LayoutInput &input)
{
    constexpr double perCommunity = 1.4; // more: neighbourhoods gain little, distances lose
    std::vector<LayoutEdge> edges = input.edges;
    if (input.communities.size() != input.boxes.size())
        return edges;
    for (LayoutEdge &edge : edges)
        if (std::max(edge.source, edge.target) < input.communities.size() &&
            input.communities[edge.source] == input.communities[edge.target])
            edge.weight *= perCommunity;
    return edges;
}

std::vector<Point> firstPlaces(const LayoutInput &input)
{
    std::vector<Point> places(input.boxes.size());
    for (std::size_t i = 0; i < places.size(); ++i) {
        const double radius = 100 * std::sqrt(static_cast<double>(i));
        const double angle = 2.39996322972865332 * static_cast<double>(i);
        places[i] = input.previous[i].value_or(Point{radius * std::cos(angle), radius * std::sin(angle)});
    }
    return places;
}

} // namespace onrecord

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/adjacency.h"
#include "core/layout/guided_layouts.h"
#include "core/layout/node_groups.h"
#include "core/layout/ring.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace onrecord
{

namespace
{

constexpr double communityGap = 40;
constexpr int sweeps = 12;

using Group = NodeGroup;

/// The largest first, ties by number.
std::vector<Group> groupsOf(std::size_t nodes, const std::vector<std::uint32_t> &communities)
{
    std::vector<Group> groups = groupsByNumber(nodes, communities);
    std::stable_sort(groups.begin(), groups.end(), [](auto &a, auto &b) { return a.size() > b.size(); });
    return groups;
}

std::vector<RingSeat> seatsOf(const std::vector<Group> &groups)
{
    std::vector<RingSeat> seats;
    for (const Group &group : groups)
        for (const std::uint32_t node : group)
            seats.push_back({node, node == group.front() && groups.size() > 1 ? communityGap : 0});
    return seats;
}

/// How far to the right of the way from its group's middle outwards a node's neighbours lie.
double leaning(const Adjacency &graph, std::uint32_t node, Point middle, const std::vector<Point> &places)
{
    double sum = 0;
    for (const std::uint32_t other : graph.of(node))
        sum += middle.x * places[other].y - middle.y * places[other].x;
    return graph.degree(node) > 0 ? sum / static_cast<double>(graph.degree(node)) : 0;
}

void orderWithin(const Adjacency &graph, const std::vector<Point> &places, Group &group)
{
    Point middle;
    for (const std::uint32_t node : group)
        middle = {middle.x + places[node].x, middle.y + places[node].y};
    std::vector<std::pair<double, std::uint32_t>> keys;
    for (const std::uint32_t node : group)
        keys.emplace_back(leaning(graph, node, middle, places), node);
    std::stable_sort(keys.begin(), keys.end(), [](auto &a, auto &b) { return a.first < b.first; });
    std::transform(keys.begin(), keys.end(), group.begin(), [](auto &key) { return key.second; });
}

} // namespace

std::vector<Point> circleByCommunity(const GuidedInput &input, const std::vector<std::uint32_t> &communities)
{
    const Adjacency graph = makeAdjacency(input.boxes.size(), input.edges);
    std::vector<Group> groups = groupsOf(input.boxes.size(), communities);
    std::vector<Point> places(input.boxes.size());
    for (int sweep = 0; sweep <= sweeps; ++sweep) {
        const std::vector<RingSeat> seats = seatsOf(groups);
        const Ring ring = makeRing(seats, input.boxes, 0);
        const double turn = groups.empty() || seats.empty() ? 0 : ring.angles[groups.front().size() - 1] / 2;
        for (std::size_t i = 0; i < seats.size(); ++i)
            places[seats[i].node] = onCircle(ring.radius, ring.angles[i] - turn);
        for (std::size_t i = static_cast<std::size_t>(sweep % 2); sweep < sweeps && i < groups.size(); i += 2)
            orderWithin(graph, places, groups[i]); // not two that would only swap their orders
    }
    return places;
}

} // namespace onrecord

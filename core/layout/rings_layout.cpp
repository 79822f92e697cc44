// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/adjacency.h"
#include "core/layout/guided_layouts.h"
#include "core/layout/ring.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace onrecord
{

namespace
{

constexpr double ringGap = 60;
constexpr std::uint32_t unreached = std::numeric_limits<std::uint32_t>::max();

/// Who is so many steps away, the nearest first; what is not reached comes last.
std::vector<std::vector<std::uint32_t>> ringsOf(const Adjacency &graph, std::uint32_t centre)
{
    std::vector<std::uint32_t> steps(graph.size(), unreached);
    std::vector<std::vector<std::uint32_t>> rings{{centre}};
    steps[centre] = 0;
    while (!rings.back().empty()) {
        std::vector<std::uint32_t> next;
        for (const std::uint32_t node : rings.back())
            for (const std::uint32_t other : graph.of(node))
                if (steps[other] == unreached) {
                    steps[other] = static_cast<std::uint32_t>(rings.size());
                    next.push_back(other);
                }
        rings.push_back(std::move(next));
    }
    for (std::uint32_t node = 0; node < graph.size(); ++node)
        if (steps[node] == unreached)
            rings.back().push_back(node);
    return rings;
}

double widest(const std::vector<std::uint32_t> &nodes, const std::vector<Extent> &boxes)
{
    double most = 0;
    for (const std::uint32_t node : nodes)
        most = std::max(most, halfDiagonal(boxes[node]));
    return most;
}

/// The direction, from the top clockwise, in which the placed neighbours lie; 0 where there are none.
double directionOf(const Adjacency &graph, std::uint32_t node, const std::vector<Point> &places,
                   const std::vector<bool> &placed)
{
    Point sum;
    for (const std::uint32_t other : graph.of(node))
        if (placed[other])
            sum = {sum.x + places[other].x, sum.y + places[other].y};
    return sum.x == 0 && sum.y == 0 ? 0 : std::atan2(sum.x, -sum.y);
}

/// Nodes beside the directions they would like to lie in, ascending.
std::vector<std::pair<double, std::uint32_t>> inOrder(const Adjacency &graph, const std::vector<std::uint32_t> &nodes,
                                                      const std::vector<Point> &places, const std::vector<bool> &placed)
{
    std::vector<std::pair<double, std::uint32_t>> order;
    for (const std::uint32_t node : nodes)
        order.emplace_back(directionOf(graph, node, places, placed), node);
    std::stable_sort(order.begin(), order.end(), [](auto &a, auto &b) { return a.first < b.first; });
    return order;
}

/// The turn that brings the seats nearest to where they would like to be.
double turnTo(const std::vector<std::pair<double, std::uint32_t>> &wanted, const std::vector<double> &angles)
{
    Point sum;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const double turn = wanted[i].first - angles[i];
        sum = {sum.x + std::cos(turn), sum.y + std::sin(turn)};
    }
    return std::atan2(sum.y, sum.x);
}

} // namespace

std::vector<Point> ringsAround(const GuidedInput &input, std::uint32_t centre)
{
    std::vector<Point> places(input.boxes.size());
    if (places.empty())
        return places;
    const Adjacency graph = makeAdjacency(places.size(), input.edges);
    const auto rings = ringsOf(graph, centre < places.size() ? centre : 0);
    std::vector<bool> placed(places.size(), false);
    placed[rings.front().front()] = true; // at the origin
    double inside = widest(rings.front(), input.boxes);
    for (std::size_t i = 1; i < rings.size(); ++i) {
        const auto order = inOrder(graph, rings[i], places, placed);
        std::vector<RingSeat> seats;
        for (const auto &[direction, node] : order)
            seats.push_back({node, 0});
        const double own = widest(rings[i], input.boxes);
        const Ring ring = makeRing(seats, input.boxes, inside + ringGap + own);
        const double turn = turnTo(order, ring.angles);
        for (std::size_t seat = 0; seat < seats.size(); ++seat) {
            places[seats[seat].node] = onCircle(ring.radius, ring.angles[seat] + turn);
            placed[seats[seat].node] = true;
        }
        inside = ring.radius + own;
    }
    return places;
}

} // namespace onrecord

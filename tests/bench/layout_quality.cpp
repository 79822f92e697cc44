// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/layout_quality.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

namespace onrecord
{

namespace
{

constexpr std::size_t sources = 200;
constexpr std::size_t sampledNodes = 1000;
constexpr std::size_t sampledEdges = 400;

using Neighbours = std::vector<std::vector<std::uint32_t>>;

Neighbours neighboursOf(const std::vector<LayoutEdge> &edges, std::size_t nodes)
{
    Neighbours next(nodes);
    for (const LayoutEdge &edge : edges) {
        next[edge.source].push_back(edge.target);
        next[edge.target].push_back(edge.source);
    }
    return next;
}

double distance(Point a, Point b)
{
    return std::hypot(a.x - b.x, a.y - b.y);
}

/// Steps from `start`, no farther than `most`; -1: not reached.
std::vector<int> stepsFrom(const Neighbours &next, std::uint32_t start, int most)
{
    std::vector<int> steps(next.size(), -1);
    std::vector<std::uint32_t> queue{start};
    steps[start] = 0;
    for (std::size_t i = 0; i < queue.size() && steps[queue[i]] < most; ++i) {
        for (const std::uint32_t other : next[queue[i]]) {
            if (steps[other] >= 0)
                continue;
            steps[other] = steps[queue[i]] + 1;
            queue.push_back(other);
        }
    }
    return steps;
}

double stressOf(const Neighbours &next, const std::vector<Point> &places, const std::vector<std::uint32_t> &order)
{
    double sum = 0;
    double squares = 0;
    double count = 0;
    for (std::size_t i = 0; i < std::min(sources, order.size()); ++i) {
        const std::vector<int> steps = stepsFrom(next, order[i], 1 << 30);
        for (std::size_t v = 0; v < places.size(); ++v) {
            if (steps[v] <= 0)
                continue;
            const double ratio = distance(places[order[i]], places[v]) / steps[v];
            sum += ratio;
            squares += ratio * ratio;
            ++count;
        }
    }
    return squares > 0 ? 1 - sum * sum / (count * squares) : 1;
}

/// The share of both among all, of the nodes within two steps and as many nearest ones; none: not to be counted.
std::optional<double> likenessAt(const Neighbours &next, const std::vector<Point> &places, std::uint32_t node)
{
    const std::vector<int> steps = stepsFrom(next, node, 2);
    const auto near = static_cast<std::size_t>(std::count_if(steps.begin(), steps.end(), [](int s) { return s > 0; }));
    if (near == 0 || near > places.size() / 2)
        return std::nullopt;
    std::vector<std::pair<double, std::uint32_t>> order;
    for (std::uint32_t v = 0; v < places.size(); ++v)
        if (v != node)
            order.emplace_back(distance(places[node], places[v]), v);
    std::nth_element(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(near) - 1, order.end());
    double both = 0;
    for (std::size_t i = 0; i < near; ++i)
        both += steps[order[i].second] > 0 ? 1 : 0;
    return both / (2 * static_cast<double>(near) - both);
}

double np2Of(const Neighbours &next, const std::vector<Point> &places, const std::vector<std::uint32_t> &order)
{
    double sum = 0;
    double count = 0;
    for (std::size_t i = 0; i < std::min(sampledNodes, order.size()); ++i) {
        const std::optional<double> likeness = likenessAt(next, places, order[order.size() - 1 - i]);
        sum += likeness.value_or(0);
        count += likeness ? 1 : 0;
    }
    return count > 0 ? sum / count : 0;
}

bool leftOf(Point a, Point b, Point c)
{
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) > 0;
}

bool cross(const LayoutEdge &e, const LayoutEdge &f, const std::vector<Point> &places)
{
    if (e.source == f.source || e.source == f.target || e.target == f.source || e.target == f.target)
        return false;
    const Point a = places[e.source];
    const Point b = places[e.target];
    const Point c = places[f.source];
    const Point d = places[f.target];
    return leftOf(a, b, c) != leftOf(a, b, d) && leftOf(c, d, a) != leftOf(c, d, b);
}

double crossingsOf(const std::vector<LayoutEdge> &edges, const std::vector<Point> &places, std::mt19937 &random)
{
    double sum = 0;
    const std::size_t sampled = std::min(sampledEdges, edges.size());
    for (std::size_t i = 0; i < sampled; ++i) {
        const LayoutEdge &edge = edges[random() % edges.size()];
        for (const LayoutEdge &other : edges)
            sum += cross(edge, other, places) ? 1 : 0;
    }
    return sampled > 0 ? sum / static_cast<double>(sampled) : 0;
}

} // namespace

LayoutQuality qualityOf(const std::vector<LayoutEdge> &edges, const std::vector<Point> &places)
{
    const Neighbours next = neighboursOf(edges, places.size());
    std::mt19937 random(12345);
    std::vector<std::uint32_t> order(places.size());
    std::iota(order.begin(), order.end(), 0U);
    std::shuffle(order.begin(), order.end(), random);
    LayoutQuality quality;
    quality.stress = stressOf(next, places, order);
    quality.np2 = np2Of(next, places, order);
    quality.crossings = crossingsOf(edges, places, random);
    return quality;
}

} // namespace onrecord

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/stress_majorisation.h"

#include <cmath>
#include <functional>
#include <limits>
#include <queue>
#include <utility>

namespace onrecord
{

namespace
{

constexpr double unreached = std::numeric_limits<double>::max();

void shortestWays(const Adjacency &graph, const std::vector<double> &lengths, std::uint32_t start, double *distance)
{
    using Entry = std::pair<double, std::uint32_t>;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> queue;
    distance[start] = 0;
    queue.emplace(0, start);
    while (!queue.empty()) {
        const auto [way, node] = queue.top();
        queue.pop();
        if (way > distance[node])
            continue;
        for (std::size_t k = graph.offsets[node]; k < graph.offsets[node + 1]; ++k) {
            const std::uint32_t next = graph.neighbours[k];
            if (way + lengths[k] >= distance[next])
                continue;
            distance[next] = way + lengths[k];
            queue.emplace(distance[next], next);
        }
    }
}

} // namespace

StressModel::StressModel(const Adjacency &graph, const std::vector<double> &lengths)
    : m_nodes(graph.size())
    , m_distances(graph.size() * graph.size(), unreached)
{
    for (std::uint32_t node = 0; node < m_nodes; ++node)
        shortestWays(graph, lengths, node, m_distances.data() + node * m_nodes);
}

void StressModel::sweep(std::vector<Point> &places, const std::vector<bool> &held, double share) const
{
    for (std::size_t i = 0; i < m_nodes; ++i) {
        if (!held.empty() && held[i])
            continue;
        const double *wanted = m_distances.data() + i * m_nodes;
        Point sum;
        double weights = 0;
        for (std::size_t j = 0; j < m_nodes; ++j) {
            if (j == i || wanted[j] >= unreached)
                continue;
            const double weight = 1 / (wanted[j] * wanted[j]);
            const double dx = places[i].x - places[j].x;
            const double dy = places[i].y - places[j].y;
            const double apart = std::sqrt(dx * dx + dy * dy);
            const double pull = apart > 1e-9 ? wanted[j] / apart : 0;
            sum.x += weight * (places[j].x + dx * pull);
            sum.y += weight * (places[j].y + dy * pull);
            weights += weight;
        }
        if (weights > 0) {
            places[i].x += share * (sum.x / weights - places[i].x);
            places[i].y += share * (sum.y / weights - places[i].y);
        }
    }
}

double StressModel::stressOf(const std::vector<Point> &places) const
{
    double sum = 0;
    for (std::size_t i = 0; i < m_nodes; ++i) {
        for (std::size_t j = i + 1; j < m_nodes; ++j) {
            const double wanted = distance(i, j);
            if (wanted >= unreached)
                continue;
            const double off = std::hypot(places[i].x - places[j].x, places[i].y - places[j].y) / wanted - 1;
            sum += off * off;
        }
    }
    return sum / std::max(1.0, static_cast<double>(m_nodes * (m_nodes - 1)) / 2);
}

} // namespace onrecord

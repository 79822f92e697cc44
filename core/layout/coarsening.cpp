// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/coarsening.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace onrecord
{

namespace
{

constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

/// Nodes of few neighbours first: they have the least choice.
std::vector<std::uint32_t> byDegree(const Adjacency &graph)
{
    std::size_t most = 0;
    for (std::size_t node = 0; node < graph.size(); ++node)
        most = std::max(most, graph.degree(node));
    std::vector<std::uint32_t> next(most + 2, 0);
    for (std::size_t node = 0; node < graph.size(); ++node)
        ++next[graph.degree(node) + 1];
    std::partial_sum(next.begin(), next.end(), next.begin());
    std::vector<std::uint32_t> order(graph.size());
    for (std::uint32_t node = 0; node < graph.size(); ++node)
        order[next[graph.degree(node)]++] = node;
    return order;
}

/// The neighbour that is bound most closely for its mass, among those that `wanted` admits.
template <typename Wanted>
std::uint32_t closest(const Adjacency &graph, const std::vector<double> &masses, std::uint32_t node, Wanted wanted)
{
    std::uint32_t best = none;
    double bestBond = 0;
    for (std::size_t k = graph.offsets[node]; k < graph.offsets[node + 1]; ++k) {
        const std::uint32_t other = graph.neighbours[k];
        const double bond = graph.weights[k] / masses[other];
        if (wanted(other) && (best == none || bond > bestBond)) {
            best = other;
            bestBond = bond;
        }
    }
    return best;
}

} // namespace

CoarserGraph coarsen(const Adjacency &graph, const std::vector<double> &masses)
{
    CoarserGraph result;
    result.parent.assign(graph.size(), none);
    for (const std::uint32_t node : byDegree(graph)) {
        if (result.parent[node] != none)
            continue;
        const std::uint32_t mate =
            closest(graph, masses, node, [&](std::uint32_t other) { return result.parent[other] == none; });
        const std::uint32_t host =
            mate != none ? mate : closest(graph, masses, node, [](std::uint32_t) { return true; });
        const bool fresh = host == none || result.parent[host] == none;
        const std::uint32_t group = fresh ? static_cast<std::uint32_t>(result.masses.size()) : result.parent[host];
        if (fresh)
            result.masses.push_back(0);
        result.parent[node] = group;
        result.masses[group] += masses[node];
        if (mate != none) {
            result.parent[mate] = group;
            result.masses[group] += masses[mate];
        }
    }
    std::vector<LayoutEdge> edges;
    for (std::uint32_t node = 0; node < graph.size(); ++node)
        for (std::size_t k = graph.offsets[node]; k < graph.offsets[node + 1]; ++k)
            if (node < graph.neighbours[k])
                edges.push_back({result.parent[node], result.parent[graph.neighbours[k]], graph.weights[k]});
    result.graph = makeAdjacency(result.masses.size(), edges);
    return result;
}

} // namespace onrecord

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/adjacency.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace onrecord
{

namespace
{

struct Arc
{
    std::uint32_t from = 0;
    std::uint32_t to = 0;
    double weight = 1;
};

std::vector<Arc> arcsOf(std::size_t nodes, const std::vector<LayoutEdge> &edges)
{
    std::vector<Arc> arcs;
    arcs.reserve(edges.size() * 2);
    for (const LayoutEdge &edge : edges) {
        if (edge.source == edge.target || edge.source >= nodes || edge.target >= nodes)
            continue;
        const double weight = std::isfinite(edge.weight) && edge.weight > 0 ? edge.weight : 1;
        arcs.push_back({edge.source, edge.target, weight});
        arcs.push_back({edge.target, edge.source, weight});
    }
    std::stable_sort(arcs.begin(), arcs.end(),
                     [](const Arc &a, const Arc &b) { return a.from != b.from ? a.from < b.from : a.to < b.to; });
    return arcs;
}

} // namespace

Adjacency makeAdjacency(std::size_t nodes, const std::vector<LayoutEdge> &edges)
{
    Adjacency graph;
    graph.offsets.assign(nodes + 1, 0);
    const std::vector<Arc> arcs = arcsOf(nodes, edges);
    for (std::size_t i = 0; i < arcs.size(); ++i) {
        const Arc &arc = arcs[i];
        if (i > 0 && arcs[i - 1].from == arc.from && arcs[i - 1].to == arc.to) {
            graph.weights.back() += arc.weight;
            continue;
        }
        graph.neighbours.push_back(arc.to);
        graph.weights.push_back(arc.weight);
        ++graph.offsets[arc.from + 1];
    }
    for (std::size_t node = 0; node < nodes; ++node)
        graph.offsets[node + 1] += graph.offsets[node];
    return graph;
}

Adjacency inducedOn(const Adjacency &graph, const std::vector<std::uint32_t> &nodes)
{
    constexpr std::uint32_t outside = std::numeric_limits<std::uint32_t>::max();
    std::vector<std::uint32_t> placeOf(graph.size(), outside);
    for (std::size_t i = 0; i < nodes.size(); ++i)
        placeOf[nodes[i]] = static_cast<std::uint32_t>(i);
    Adjacency part;
    part.offsets.reserve(nodes.size() + 1);
    for (const std::uint32_t node : nodes) {
        for (std::size_t k = graph.offsets[node]; k < graph.offsets[node + 1]; ++k) {
            if (placeOf[graph.neighbours[k]] == outside)
                continue;
            part.neighbours.push_back(placeOf[graph.neighbours[k]]);
            part.weights.push_back(graph.weights[k]);
        }
        part.offsets.push_back(static_cast<std::uint32_t>(part.neighbours.size()));
    }
    return part;
}

} // namespace onrecord

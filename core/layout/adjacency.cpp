// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/adjacency.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

namespace onrecord
{

namespace
{

/// Edges sorted by what stands at one end: offsets, the other ends, weights.
struct Rows
{
    std::vector<std::uint32_t> offsets;
    std::vector<std::uint32_t> others;
    std::vector<double> weights;
};

Rows emptyRows(std::size_t nodes, std::size_t arcs)
{
    return {std::vector<std::uint32_t>(nodes + 1, 0), std::vector<std::uint32_t>(arcs), std::vector<double>(arcs)};
}

double soundWeight(double weight)
{
    return std::isfinite(weight) && weight > 0 ? weight : 1;
}

/// Each edge at both of its ends, in the order of the edges.
Rows rowsOf(std::size_t nodes, const std::vector<LayoutEdge> &edges)
{
    const auto counts = [nodes](const LayoutEdge &edge) {
        return edge.source != edge.target && edge.source < nodes && edge.target < nodes;
    };
    Rows rows = emptyRows(nodes, 2 * static_cast<std::size_t>(std::count_if(edges.begin(), edges.end(), counts)));
    for (const LayoutEdge &edge : edges) {
        if (!counts(edge))
            continue;
        ++rows.offsets[edge.source + 1];
        ++rows.offsets[edge.target + 1];
    }
    std::partial_sum(rows.offsets.begin(), rows.offsets.end(), rows.offsets.begin());
    std::vector<std::uint32_t> next = rows.offsets;
    for (const LayoutEdge &edge : edges) {
        if (!counts(edge))
            continue;
        for (const auto &[from, to] : {std::pair{edge.source, edge.target}, {edge.target, edge.source}}) {
            rows.others[next[from]] = to;
            rows.weights[next[from]++] = soundWeight(edge.weight);
        }
    }
    return rows;
}

/// The same arcs seen from their other ends, which makes the ends in each row ascend.
Rows turned(const Rows &rows)
{
    Rows result = emptyRows(rows.offsets.size() - 1, rows.others.size());
    for (const std::uint32_t other : rows.others)
        ++result.offsets[other + 1];
    std::partial_sum(result.offsets.begin(), result.offsets.end(), result.offsets.begin());
    std::vector<std::uint32_t> next = result.offsets;
    for (std::uint32_t node = 0; node + 1 < rows.offsets.size(); ++node) {
        for (std::size_t k = rows.offsets[node]; k < rows.offsets[node + 1]; ++k) {
            const std::uint32_t at = next[rows.others[k]]++;
            result.others[at] = node;
            result.weights[at] = rows.weights[k];
        }
    }
    return result;
}

} // namespace

Adjacency makeAdjacency(std::size_t nodes, const std::vector<LayoutEdge> &edges)
{
    const Rows rows = turned(rowsOf(nodes, edges));
    Adjacency graph;
    graph.offsets.reserve(nodes + 1);
    graph.neighbours.reserve(rows.others.size());
    graph.weights.reserve(rows.others.size());
    for (std::size_t node = 0; node < nodes; ++node) {
        for (std::size_t k = rows.offsets[node]; k < rows.offsets[node + 1]; ++k) {
            if (k > rows.offsets[node] && rows.others[k - 1] == rows.others[k]) {
                graph.weights.back() += rows.weights[k];
                continue;
            }
            graph.neighbours.push_back(rows.others[k]);
            graph.weights.push_back(rows.weights[k]);
        }
        graph.offsets.push_back(static_cast<std::uint32_t>(graph.neighbours.size()));
    }
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

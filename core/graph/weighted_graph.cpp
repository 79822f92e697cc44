// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/weighted_graph.h"

#include <numeric>
#include <utility>

namespace onrecord
{

namespace
{

/// The nodes of each group, one group after the other.
std::pair<std::vector<std::size_t>, std::vector<std::uint32_t>> membersOf(const std::vector<std::uint32_t> &groupOf,
                                                                          std::size_t groups)
{
    std::vector<std::size_t> offsets(groups + 1, 0);
    for (const std::uint32_t group : groupOf)
        ++offsets[group + 1];
    std::partial_sum(offsets.begin(), offsets.end(), offsets.begin());
    std::vector<std::size_t> next = offsets;
    std::vector<std::uint32_t> members(groupOf.size());
    for (std::uint32_t node = 0; node < groupOf.size(); ++node)
        members[next[groupOf[node]]++] = node;
    return {std::move(offsets), std::move(members)};
}

} // namespace

WeightedGraph::WeightedGraph(std::size_t nodes, const std::vector<WeightedEdge> &edges)
    : offsets(nodes + 1, 0)
    , strengths(nodes, 0)
{
    const auto counts = [nodes](const WeightedEdge &edge) {
        return edge.source != edge.target && edge.source < nodes && edge.target < nodes && edge.weight > 0;
    };
    for (const WeightedEdge &edge : edges) {
        if (!counts(edge))
            continue;
        ++offsets[edge.source + 1];
        ++offsets[edge.target + 1];
    }
    std::partial_sum(offsets.begin(), offsets.end(), offsets.begin());
    neighbours.resize(offsets.back());
    weights.resize(offsets.back());
    std::vector<std::size_t> next = offsets;
    for (const WeightedEdge &edge : edges) {
        if (!counts(edge))
            continue;
        for (const auto &[from, to] : {std::pair{edge.source, edge.target}, {edge.target, edge.source}}) {
            neighbours[next[from]] = to;
            weights[next[from]++] = edge.weight;
            strengths[from] += edge.weight;
        }
        total += 2 * edge.weight;
    }
}

WeightedGraph WeightedGraph::joined(const std::vector<std::uint32_t> &groupOf, std::size_t groups) const
{
    const auto [firsts, members] = membersOf(groupOf, groups);
    WeightedGraph result;
    result.offsets.reserve(groups + 1);
    result.strengths.resize(groups, 0);
    result.total = total;
    std::vector<double> towards(groups, 0);
    for (std::uint32_t group = 0; group < groups; ++group) {
        const std::size_t begin = result.neighbours.size();
        for (std::size_t i = firsts[group]; i < firsts[group + 1]; ++i) {
            const std::uint32_t node = members[i];
            result.strengths[group] += strengths[node];
            for (std::size_t k = offsets[node]; k < offsets[node + 1]; ++k) {
                const std::uint32_t other = groupOf[neighbours[k]];
                if (other == group)
                    continue;
                if (towards[other] == 0)
                    result.neighbours.push_back(other);
                towards[other] += weights[k];
            }
        }
        for (std::size_t k = begin; k < result.neighbours.size(); ++k)
            result.weights.push_back(std::exchange(towards[result.neighbours[k]], 0));
        result.offsets.push_back(result.neighbours.size());
    }
    return result;
}

} // namespace onrecord

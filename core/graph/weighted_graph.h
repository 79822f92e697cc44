// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An undirected graph with weights as flat arrays, for measures that walk all of it many times.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace onrecord
{

struct WeightedEdge
{
    std::uint32_t source = 0;
    std::uint32_t target = 0;
    double weight = 1;
};

struct WeightedGraph
{
    /// Direction does not count. Left out: loops, ends that do not exist, weights that are not positive.
    WeightedGraph(std::size_t nodes, const std::vector<WeightedEdge> &edges);
    WeightedGraph() = default;

    [[nodiscard]] std::size_t size() const { return strengths.size(); }
    [[nodiscard]] std::span<const std::uint32_t> of(std::size_t node) const
    {
        return {neighbours.data() + offsets[node], offsets[node + 1] - offsets[node]};
    }
    [[nodiscard]] std::span<const double> weightsOf(std::size_t node) const
    {
        return {weights.data() + offsets[node], offsets[node + 1] - offsets[node]};
    }

    /// Each group (0 ..< `groups`) becomes one node; what lies within it counts in its strength alone.
    [[nodiscard]] WeightedGraph joined(const std::vector<std::uint32_t> &groupOf, std::size_t groups) const;

    std::vector<std::size_t> offsets{0};   // one a node, and the end
    std::vector<std::uint32_t> neighbours; // every edge stands at both of its ends
    std::vector<double> weights;           // beside neighbours
    std::vector<double> strengths;         // weight of all edge ends at the node, those within it too
    double total = 0;                      // of all strengths: twice the weight of all edges
};

} // namespace onrecord

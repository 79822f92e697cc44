// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An undirected graph as two flat arrays: who is next to whom, without loops and with parallel edges joined.
#pragma once

#include "core/layout/layout.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace onrecord
{

struct Adjacency
{
    std::vector<std::uint32_t> offsets{0}; // one a node, and the end
    std::vector<std::uint32_t> neighbours; // ascending within a node; every edge stands at both of its ends
    std::vector<double> weights;           // beside neighbours

    [[nodiscard]] std::size_t size() const { return offsets.size() - 1; }
    [[nodiscard]] std::size_t degree(std::size_t node) const { return offsets[node + 1] - offsets[node]; }
    [[nodiscard]] std::span<const std::uint32_t> of(std::size_t node) const
    {
        return {neighbours.data() + offsets[node], degree(node)};
    }
    [[nodiscard]] std::span<const double> weightsOf(std::size_t node) const
    {
        return {weights.data() + offsets[node], degree(node)};
    }
};

/// Leaves out loops and edges whose ends do not exist; adds the weights of parallel edges, whatever their direction.
/// A weight that is not a positive number counts as 1.
[[nodiscard]] Adjacency makeAdjacency(std::size_t nodes, const std::vector<LayoutEdge> &edges);

/// The part of `graph` on `nodes` (ascending places); node i of the result is nodes[i].
[[nodiscard]] Adjacency inducedOn(const Adjacency &graph, const std::vector<std::uint32_t> &nodes);

} // namespace onrecord

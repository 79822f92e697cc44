// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The two steps of the Leiden method on one graph: nodes move to the community where they gain most, and each
// community is built up again from single nodes, so that none holds together by chance.
#pragma once

#include "core/graph/weighted_graph.h"

#include <stop_token>

namespace onrecord
{

class CommunityMoves final
{
public:
    /// The graph and the token must outlive it. `seed` chooses the order in which nodes are looked at.
    CommunityMoves(const WeightedGraph &graph, const std::stop_token &stop, std::uint64_t seed);

    /// Moves nodes as long as one gains by it. `communities` bears numbers below the graph's size.
    void moveAll(std::vector<std::uint32_t> &communities);
    /// A part of every community, each connected: what became of single nodes that joined within it.
    [[nodiscard]] std::vector<std::uint32_t> refined(const std::vector<std::uint32_t> &communities);

private:
    void takeStock(const std::vector<std::uint32_t> &communities);
    void move(std::uint32_t node, std::uint32_t from, std::uint32_t to);
    /// Weights from a node to each group next to it within its community, into m_towards and m_near. The communities
    /// themselves as groups: all that are next to it.
    void weigh(std::uint32_t node, const std::vector<std::uint32_t> &groups,
               const std::vector<std::uint32_t> &communities);
    void forget();
    [[nodiscard]] std::uint32_t bestFor(std::uint32_t node, std::uint32_t own) const;
    void join(std::uint32_t node, const std::vector<std::uint32_t> &communities, std::vector<std::uint32_t> &parts);
    [[nodiscard]] bool isBound(double towardsRest, double strength, double all) const;
    [[nodiscard]] std::vector<std::uint32_t> shuffledNodes();

    const WeightedGraph &m_graph;
    const std::stop_token &m_stop;
    std::uint64_t m_random;
    std::vector<double> m_strengths;    // of each community
    std::vector<std::uint32_t> m_sizes; // nodes in each
    std::vector<std::uint32_t> m_empty; // communities nobody is in
    std::vector<double> m_towards;      // by community; zero but for those in m_near
    std::vector<std::uint32_t> m_near;
    std::vector<double> m_partStrengths;
    std::vector<double> m_partOutward; // weight from each part to the rest of its community
    std::vector<std::uint32_t> m_partSizes;
};

} // namespace onrecord

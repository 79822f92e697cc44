// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The engine for large graphs: draws the coarsest outline first, then level after level refines it (Walshaw 2001).
#pragma once

#include "core/layout/adjacency.h"
#include "core/layout/coarsening.h"

namespace onrecord
{

class MultilevelLayout final
{
public:
    /// `graph` is connected and has two nodes at least.
    MultilevelLayout(const Adjacency &graph, std::uint64_t seed, int threads);

    /// One round of forces on the level in work.
    void step();
    [[nodiscard]] bool isSettled() const { return m_level == 0 && m_round >= m_rounds; }
    /// Of the nodes of the whole graph; an edge is about one unit long.
    [[nodiscard]] std::vector<Point> places() const;

private:
    void begin(std::size_t level);
    [[nodiscard]] std::vector<Point> refined(std::size_t coarse) const; // places one level below

    std::vector<Adjacency> m_graphs;                   // the finest first
    std::vector<std::vector<std::uint32_t>> m_parents; // from level i to level i + 1
    std::vector<double> m_ones;
    std::uint64_t m_seed;
    int m_threads;
    std::size_t m_level = 0;
    int m_round = 0;
    int m_rounds = 0;
    std::vector<Point> m_places; // of the level in work
};

} // namespace onrecord

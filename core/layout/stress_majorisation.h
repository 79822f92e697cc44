// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The engine for small graphs: every two nodes as far apart as the way between them is long (Gansner, Koren, North
// 2004), one node after the other.
#pragma once

#include "core/layout/adjacency.h"

namespace onrecord
{

class StressModel final
{
public:
    /// `lengths`: what each edge would like to have, beside graph.neighbours. `graph` is connected.
    StressModel(const Adjacency &graph, const std::vector<double> &lengths);

    /// Moves every node that `held` does not mark (may be empty) towards its best place; `share` 1: all the way.
    void sweep(std::vector<Point> &places, const std::vector<bool> &held, double share = 1) const;
    /// 0 is perfect.
    [[nodiscard]] double stressOf(const std::vector<Point> &places) const;
    [[nodiscard]] double distance(std::size_t a, std::size_t b) const { return m_distances[a * m_nodes + b]; }

private:
    std::size_t m_nodes;
    std::vector<double> m_distances; // along the shortest way
};

} // namespace onrecord

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How close every node is, in the graph, to a sample of them: what a drawing's far order is judged by (sparse stress:
// Ortmann, Klimenta, Brandes 2016).
#pragma once

#include "core/layout/adjacency.h"
#include "core/layout/crew.h"
#include "core/layout/plane_kernels.h"

namespace onrecord
{

class PivotDistances final
{
public:
    /// Draws `pivots` different nodes (all, if there are fewer), rounded up to a multiple of `batch` while there are so
    /// many. Distances are not known yet.
    PivotDistances(std::size_t nodes, std::size_t pivots, std::uint64_t seed);

    static constexpr std::size_t batch = 64;
    [[nodiscard]] std::size_t batches() const { return (m_pivots.size() + batch - 1) / batch; }
    /// Steps from all pivots of some batches at once, a bit each (Then et al. 2014). `graph` is connected.
    void measure(const Adjacency &graph, std::size_t firstBatch, std::size_t endBatch, Crew &crew);

    /// The same for groups of nodes: the mean closeness of their members.
    [[nodiscard]] PivotDistances joined(const std::vector<std::uint32_t> &parents, std::size_t groups,
                                        Crew &crew) const;

    [[nodiscard]] const std::vector<std::uint32_t> &pivots() const { return m_pivots; }
    /// For sixteen nodes, as plane::Pivots wants it.
    [[nodiscard]] const std::uint16_t *closenessOf(std::size_t block) const
    {
        return m_closeness.data() + block * m_pivots.size() * plane::lanes;
    }

private:
    PivotDistances() = default;
    void measureBatch(const Adjacency &graph, std::size_t first);
    [[nodiscard]] std::size_t at(std::size_t node, std::size_t pivot) const
    {
        return (node / plane::lanes * m_pivots.size() + pivot) * plane::lanes + node % plane::lanes;
    }

    std::vector<std::uint32_t> m_pivots;
    std::vector<std::uint16_t> m_closeness; // blocks of sixteen nodes; in a block, sixteen a pivot
};

} // namespace onrecord

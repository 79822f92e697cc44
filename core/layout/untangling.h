// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Takes one node after the other to where the drawing is easier to read: fewer crossings, no lines through boxes.
#pragma once

#include "core/layout/adjacency.h"
#include "core/layout/stress_majorisation.h"

namespace onrecord
{

class Untangling final
{
public:
    /// All of these outlive it. `stretch`: of x against y, for the stress.
    Untangling(const Adjacency &graph, const std::vector<Extent> &boxes, const StressModel &model, double stretch);

    /// Tries every node once at places up to `reach` away; true when something moved.
    bool pass(std::vector<Point> &places, double reach) const;

private:
    struct PlacedLine
    {
        std::uint32_t source = 0;
        std::uint32_t target = 0;
        Point from;
        Point to;
    };

    /// When it is `limit` or more, at least `limit`. `others`: linesElsewhere(node).
    [[nodiscard]] double costAt(std::uint32_t node, Point at, const std::vector<Point> &places,
                                const std::vector<PlacedLine> &others, double limit) const;
    [[nodiscard]] double stressAt(std::uint32_t node, Point at, const std::vector<Point> &places) const;
    [[nodiscard]] double linesAt(std::uint32_t node, Point at, const std::vector<Point> &places,
                                 const std::vector<PlacedLine> &others, double limit) const;
    [[nodiscard]] double boxesAt(std::uint32_t node, Point at, const std::vector<Point> &places,
                                 const std::vector<PlacedLine> &others) const;
    [[nodiscard]] std::vector<PlacedLine> linesElsewhere(std::uint32_t node, const std::vector<Point> &places) const;

    const Adjacency &m_graph;
    const std::vector<Extent> &m_boxes;
    const StressModel &m_model;
    std::vector<LayoutEdge> m_lines;
    double m_stretch;
    double m_perStress; // what all of the drawing's stress costs, against 1 for a crossing
};

} // namespace onrecord

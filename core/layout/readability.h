// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What makes a small drawing hard to read: lines that cross, lines that run through boxes.
#pragma once

#include "core/layout/adjacency.h"

#include <cmath>

namespace onrecord
{

/// The lines of a drawing, each once.
[[nodiscard]] std::vector<LayoutEdge> linesOf(const Adjacency &graph);

/// More than 0 when the way from a by b to c turns one way, less when the other.
[[nodiscard]] inline double turnOf(Point a, Point b, Point c)
{
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

/// True when the lines a-b and c-d cross.
[[nodiscard]] inline bool linesCross(Point a, Point b, Point c, Point d)
{
    return (turnOf(a, b, c) > 0) != (turnOf(a, b, d) > 0) && (turnOf(c, d, a) > 0) != (turnOf(c, d, b) > 0);
}

[[nodiscard]] std::size_t countCrossings(const std::vector<LayoutEdge> &lines, const std::vector<Point> &places);

/// True when the line from a to b runs through the box around `centre`: neither level, upright nor along the line is
/// there a gap between the two.
[[nodiscard]] inline bool runsThrough(Point a, Point b, Point centre, const Extent &box)
{
    const double width = std::abs(b.x - a.x);
    const double height = std::abs(b.y - a.y);
    return std::abs(a.x + b.x - 2 * centre.x) < width + box.width &&
           std::abs(a.y + b.y - 2 * centre.y) < height + box.height &&
           2 * std::abs(turnOf(a, b, centre)) < height * box.width + width * box.height;
}

/// Lines through boxes of nodes they do not end at.
[[nodiscard]] std::size_t countRunsThrough(const std::vector<LayoutEdge> &lines, const std::vector<Extent> &boxes,
                                           const std::vector<Point> &places);

/// How many crossings all of a drawing's stress (StressModel::stressOf) counts for. It grows as crossings do, with the
/// square of the lines: where many lines must cross, few of them are not worth a hub at the border.
[[nodiscard]] double crossingsWorth(std::size_t lines);

} // namespace onrecord

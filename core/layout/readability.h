// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What makes a small drawing hard to read: lines that cross, lines that run through boxes.
#pragma once

#include "core/layout/adjacency.h"

namespace onrecord
{

/// The lines of a drawing, each once.
[[nodiscard]] std::vector<LayoutEdge> linesOf(const Adjacency &graph);

/// True when the lines a-b and c-d cross.
[[nodiscard]] bool linesCross(Point a, Point b, Point c, Point d);

[[nodiscard]] std::size_t countCrossings(const std::vector<LayoutEdge> &lines, const std::vector<Point> &places);

/// True when the line from a to b runs through the box around `centre`.
[[nodiscard]] bool runsThrough(Point a, Point b, Point centre, const Extent &box);

/// Lines through boxes of nodes they do not end at.
[[nodiscard]] std::size_t countRunsThrough(const std::vector<LayoutEdge> &lines, const std::vector<Extent> &boxes,
                                           const std::vector<Point> &places);

} // namespace onrecord

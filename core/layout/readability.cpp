// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/readability.h"

#include <algorithm>

namespace onrecord
{

namespace
{

double turn(Point a, Point b, Point c)
{
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

bool shareAnEnd(const LayoutEdge &a, const LayoutEdge &b)
{
    return a.source == b.source || a.source == b.target || a.target == b.source || a.target == b.target;
}

/// Narrows [from, to], the part of the line that lies between two walls; false when nothing is left.
bool clip(double start, double delta, double low, double high, double &from, double &to)
{
    if (delta == 0)
        return low < start && start < high;
    const double first = (low - start) / delta;
    const double second = (high - start) / delta;
    from = std::max(from, std::min(first, second));
    to = std::min(to, std::max(first, second));
    return from < to;
}

} // namespace

std::vector<LayoutEdge> linesOf(const Adjacency &graph)
{
    std::vector<LayoutEdge> lines;
    for (std::uint32_t node = 0; node < graph.size(); ++node)
        for (std::size_t k = graph.offsets[node]; k < graph.offsets[node + 1]; ++k)
            if (node < graph.neighbours[k])
                lines.push_back({node, graph.neighbours[k], graph.weights[k]});
    return lines;
}

bool linesCross(Point a, Point b, Point c, Point d)
{
    return (turn(a, b, c) > 0) != (turn(a, b, d) > 0) && (turn(c, d, a) > 0) != (turn(c, d, b) > 0);
}

std::size_t countCrossings(const std::vector<LayoutEdge> &lines, const std::vector<Point> &places)
{
    std::size_t crossings = 0;
    for (std::size_t i = 0; i < lines.size(); ++i)
        for (std::size_t j = i + 1; j < lines.size(); ++j)
            if (!shareAnEnd(lines[i], lines[j]) && linesCross(places[lines[i].source], places[lines[i].target],
                                                              places[lines[j].source], places[lines[j].target]))
                ++crossings;
    return crossings;
}

bool runsThrough(Point a, Point b, Point centre, const Extent &box)
{
    double from = 0;
    double to = 1;
    return clip(a.x, b.x - a.x, centre.x - box.width / 2, centre.x + box.width / 2, from, to) &&
           clip(a.y, b.y - a.y, centre.y - box.height / 2, centre.y + box.height / 2, from, to);
}

std::size_t countRunsThrough(const std::vector<LayoutEdge> &lines, const std::vector<Extent> &boxes,
                             const std::vector<Point> &places)
{
    std::size_t runs = 0;
    for (const LayoutEdge &line : lines)
        for (std::uint32_t node = 0; node < boxes.size(); ++node)
            if (node != line.source && node != line.target &&
                runsThrough(places[line.source], places[line.target], places[node], boxes[node]))
                ++runs;
    return runs;
}

} // namespace onrecord

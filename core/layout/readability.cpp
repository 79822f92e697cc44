// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/readability.h"

#include <algorithm>

namespace onrecord
{

namespace
{

bool shareAnEnd(const LayoutEdge &a, const LayoutEdge &b)
{
    return a.source == b.source || a.source == b.target || a.target == b.source || a.target == b.target;
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

double crossingsWorth(std::size_t lines)
{
    // Found by trial on parts of real news of 14 to 90 actors, by eye and by the counts above.
    constexpr double leastWorth = 80;
    constexpr double perPair = 1.0 / 8; // of lines
    const auto many = static_cast<double>(lines);
    return std::max(leastWorth, many * many * perPair);
}

} // namespace onrecord

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/untangling.h"

#include "core/layout/readability.h"

#include <cmath>
#include <limits>

namespace onrecord
{

namespace
{

// What each fault costs, against 1 for a crossing. Found by trial, by eye.
constexpr double perRun = 1.2;     // a line through a box
constexpr double perOverlap = 1.5; // two boxes
constexpr int directions = 12;

/// The box with room around for a line to pass beside it.
Extent withAir(const Extent &box)
{
    return {box.width + 16, box.height + 12};
}

bool overlap(const Extent &a, Point atA, const Extent &b, Point atB)
{
    return std::abs(atA.x - atB.x) < (a.width + b.width) / 2 + 10 &&
           std::abs(atA.y - atB.y) < (a.height + b.height) / 2 + 8;
}

} // namespace

Untangling::Untangling(const Adjacency &graph, const std::vector<Extent> &boxes, const StressModel &model,
                       double stretch)
    : m_graph(graph)
    , m_boxes(boxes)
    , m_model(model)
    , m_lines(linesOf(graph))
    , m_stretch(stretch)
    , m_perStress(crossingsWorth(m_lines.size()))
{}

double Untangling::stressAt(std::uint32_t node, Point at, const std::vector<Point> &places) const
{
    double sum = 0;
    for (std::size_t other = 0; other < places.size(); ++other) {
        if (other == node)
            continue;
        const double dx = (places[other].x - at.x) / m_stretch;
        const double dy = places[other].y - at.y;
        const double off = std::sqrt(dx * dx + dy * dy) / m_model.distance(node, other) - 1;
        sum += off * off;
    }
    return sum * 2 / static_cast<double>(places.size() * (places.size() - 1));
}

double Untangling::linesAt(std::uint32_t node, Point at, const std::vector<Point> &places,
                           const std::vector<PlacedLine> &others, double limit) const
{
    double faults = 0;
    for (const std::uint32_t end : m_graph.of(node)) {
        int crossings = 0;
        for (const PlacedLine &line : others)
            crossings += line.source != end && line.target != end && linesCross(at, places[end], line.from, line.to);
        faults += crossings;
        for (std::uint32_t box = 0; box < places.size(); ++box)
            if (box != node && box != end && runsThrough(at, places[end], places[box], withAir(m_boxes[box])))
                faults += perRun;
        if (faults >= limit)
            return faults;
    }
    return faults;
}

double Untangling::boxesAt(std::uint32_t node, Point at, const std::vector<Point> &places,
                           const std::vector<PlacedLine> &others) const
{
    double faults = 0;
    for (const PlacedLine &line : others)
        if (runsThrough(line.from, line.to, at, withAir(m_boxes[node])))
            faults += perRun;
    for (std::uint32_t other = 0; other < places.size(); ++other)
        if (other != node && overlap(m_boxes[node], at, m_boxes[other], places[other]))
            faults += perOverlap;
    return faults;
}

std::vector<Untangling::PlacedLine> Untangling::linesElsewhere(std::uint32_t node,
                                                               const std::vector<Point> &places) const
{
    std::vector<PlacedLine> lines;
    for (const LayoutEdge &line : m_lines)
        if (line.source != node && line.target != node)
            lines.push_back({line.source, line.target, places[line.source], places[line.target]});
    return lines;
}

double Untangling::costAt(std::uint32_t node, Point at, const std::vector<Point> &places,
                          const std::vector<PlacedLine> &others, double limit) const
{
    double cost = m_perStress * stressAt(node, at, places);
    if (cost < limit)
        cost += boxesAt(node, at, places, others);
    return cost < limit ? cost + linesAt(node, at, places, others, limit - cost) : cost;
}

bool Untangling::pass(std::vector<Point> &places, double reach) const
{
    bool moved = false;
    for (std::uint32_t node = 0; node < places.size(); ++node) {
        const Point from = places[node];
        Point best = from;
        const std::vector<PlacedLine> others = linesElsewhere(node, places);
        double bestCost = costAt(node, from, places, others, std::numeric_limits<double>::max()) - 1e-6;
        for (const double part : {0.15, 0.4, 1.0}) {
            for (int i = 0; i < directions; ++i) {
                const double angle = 2 * 3.14159265358979323846 * i / directions;
                const Point trial{from.x + reach * part * m_stretch * std::cos(angle),
                                  from.y + reach * part * std::sin(angle)};
                const double cost = costAt(node, trial, places, others, bestCost);
                if (cost < bestCost) {
                    bestCost = cost;
                    best = trial;
                }
            }
        }
        moved = moved || best != from;
        places[node] = best;
    }
    return moved;
}

} // namespace onrecord

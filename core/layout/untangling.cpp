// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/untangling.h"

#include "core/layout/readability.h"

#include <cmath>

namespace onrecord
{

namespace
{

// What each fault costs, against 1 for a crossing. Found by trial, by eye.
constexpr double perRun = 1.2;     // a line through a box
constexpr double perOverlap = 1.5; // two boxes
constexpr double perStress = 80;   // all of the drawing's stress
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

double Untangling::linesAt(std::uint32_t node, Point at, const std::vector<Point> &places) const
{
    double faults = 0;
    for (const std::uint32_t other : m_graph.of(node)) {
        const Point end = places[other];
        for (const LayoutEdge &line : m_lines) {
            if (line.source == node || line.target == node || line.source == other || line.target == other)
                continue;
            faults += linesCross(at, end, places[line.source], places[line.target]) ? 1 : 0;
        }
        for (std::uint32_t box = 0; box < places.size(); ++box)
            if (box != node && box != other && runsThrough(at, end, places[box], withAir(m_boxes[box])))
                faults += perRun;
    }
    return faults;
}

double Untangling::boxesAt(std::uint32_t node, Point at, const std::vector<Point> &places) const
{
    double faults = 0;
    for (const LayoutEdge &line : m_lines)
        if (line.source != node && line.target != node &&
            runsThrough(places[line.source], places[line.target], at, withAir(m_boxes[node])))
            faults += perRun;
    for (std::uint32_t other = 0; other < places.size(); ++other)
        if (other != node && overlap(m_boxes[node], at, m_boxes[other], places[other]))
            faults += perOverlap;
    return faults;
}

double Untangling::costAt(std::uint32_t node, Point at, const std::vector<Point> &places) const
{
    return perStress * stressAt(node, at, places) + linesAt(node, at, places) + boxesAt(node, at, places);
}

bool Untangling::pass(std::vector<Point> &places, double reach) const
{
    bool moved = false;
    for (std::uint32_t node = 0; node < places.size(); ++node) {
        const Point from = places[node];
        Point best = from;
        double bestCost = costAt(node, from, places) - 1e-6;
        for (const double part : {0.15, 0.4, 1.0}) {
            for (int i = 0; i < directions; ++i) {
                const double angle = 2 * 3.14159265358979323846 * i / directions;
                const Point trial{from.x + reach * part * m_stretch * std::cos(angle),
                                  from.y + reach * part * std::sin(angle)};
                const double cost = costAt(node, trial, places);
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

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/force_refinement.h"

#include "core/layout/parallel.h"
#include "core/layout/quadtree.h"

#include <cmath>

namespace onrecord
{

namespace
{

Point pullOn(const Adjacency &graph, std::uint32_t node, const std::vector<Point> &places, double length)
{
    Point force;
    for (const std::uint32_t other : graph.of(node)) {
        const double dx = places[other].x - places[node].x;
        const double dy = places[other].y - places[node].y;
        const double distance = std::sqrt(dx * dx + dy * dy);
        force.x += dx * distance / length;
        force.y += dy * distance / length;
    }
    return force;
}

Point moved(Point from, Point force, double reach)
{
    const double size = std::sqrt(force.x * force.x + force.y * force.y);
    if (!(size > 0) || !std::isfinite(size))
        return from;
    const double part = std::min(1.0, reach / size);
    return {from.x + force.x * part, from.y + force.y * part};
}

} // namespace

void refineOnce(const Adjacency &graph, const std::vector<double> &masses, const std::vector<bool> &held,
                const ForceSettings &settings, double reach, std::vector<Point> &places)
{
    const Quadtree tree(places, masses, settings.opening);
    const double push = settings.push * settings.length * settings.length;
    std::vector<Point> next(places);
    shareAmong(settings.threads, places.size(), [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            const std::uint32_t node = tree.order()[i];
            if (!held.empty() && held[node])
                continue;
            const Point away = tree.repulsionOn(node);
            const Point pull = pullOn(graph, node, places, settings.length);
            next[node] = moved(places[node], {pull.x + away.x * push, pull.y + away.y * push}, reach);
        }
    });
    places = std::move(next);
}

} // namespace onrecord

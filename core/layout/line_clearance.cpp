// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/line_clearance.h"

#include "core/layout/readability.h"

#include <algorithm>
#include <cmath>

namespace onrecord
{

namespace
{

constexpr double air = 6; // between a line and a box

void clear(const LayoutEdge &line, std::uint32_t node, const BoxSet &set, double share, std::vector<Point> &places)
{
    const Point a = places[line.source];
    const Point b = places[line.target];
    const double dx = b.x - a.x;
    const double dy = b.y - a.y;
    const double length = std::hypot(dx, dy);
    if (!(length > 1))
        return;
    const Point normal{-dy / length, dx / length};
    const double offset = (places[node].x - a.x) * normal.x + (places[node].y - a.y) * normal.y;
    const double side = offset < 0 ? -1 : 1;
    const Extent &box = set.boxes[node];
    const double needed = std::abs(normal.x) * box.width / 2 + std::abs(normal.y) * box.height / 2 + air;
    const double push = std::min(share * (needed - std::abs(offset)), 30.0);
    if (push <= 0)
        return;
    const auto move = [&](std::uint32_t which, double by) {
        places[which].x += by * set.mobility[which] * normal.x;
        places[which].y += by * set.mobility[which] * normal.y;
    };
    move(node, side * push * 0.6);
    move(line.source, -side * push * 0.2);
    move(line.target, -side * push * 0.2);
}

} // namespace

std::size_t clearLines(const std::vector<LayoutEdge> &lines, const BoxSet &set, double share,
                       std::vector<Point> &places)
{
    std::size_t runs = 0;
    for (const LayoutEdge &line : lines) {
        for (std::uint32_t node = 0; node < places.size(); ++node) {
            if (node == line.source || node == line.target ||
                !runsThrough(places[line.source], places[line.target], places[node], set.boxes[node]))
                continue;
            ++runs;
            clear(line, node, set, share, places);
        }
    }
    return runs;
}

} // namespace onrecord

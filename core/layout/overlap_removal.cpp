// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/overlap_removal.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace onrecord
{

namespace
{

/// How deep two boxes with `gap` around lie in each other; nothing positive in one axis: they do not.
Extent depth(const Extent &a, Point atA, const Extent &b, Point atB, Extent gap)
{
    return {(a.width + b.width) / 2 + gap.width - std::abs(atA.x - atB.x),
            (a.height + b.height) / 2 + gap.height - std::abs(atA.y - atB.y)};
}

bool meets(const Extent &depth)
{
    return depth.width > 0 && depth.height > 0;
}

/// Calls found(i, j, depth) for all pairs that meet, by a sweep from left to right.
template <typename Found>
void visitPairs(const std::vector<Extent> &boxes, const std::vector<Point> &places, Extent gap, const Found &found)
{
    std::vector<std::uint32_t> order(boxes.size());
    std::iota(order.begin(), order.end(), 0U);
    std::vector<double> left(boxes.size());
    for (std::size_t i = 0; i < boxes.size(); ++i)
        left[i] = places[i].x - boxes[i].width / 2;
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return left[a] < left[b]; });
    for (std::size_t a = 0; a < order.size(); ++a) {
        const std::uint32_t i = order[a];
        const double end = left[i] + boxes[i].width + gap.width;
        for (std::size_t b = a + 1; b < order.size() && left[order[b]] < end; ++b) {
            const std::uint32_t j = order[b];
            const Extent deep = depth(boxes[i], places[i], boxes[j], places[j], gap);
            if (meets(deep))
                found(i, j, deep);
        }
    }
}

void part(const BoxSet &set, std::uint32_t i, std::uint32_t j, const Extent &deep, std::vector<Point> &places)
{
    const double total = set.mobility[i] + set.mobility[j];
    if (!(total > 0))
        return;
    const double shareOfI = set.mobility[i] / total;
    constexpr double slack = 0.01; // so that rounding does not leave them touching
    if (deep.width < deep.height) {
        const double side = places[i].x < places[j].x || (places[i].x == places[j].x && i < j) ? -1 : 1;
        places[i].x += side * shareOfI * (deep.width + slack);
        places[j].x -= side * (1 - shareOfI) * (deep.width + slack);
    } else {
        const double side = places[i].y < places[j].y || (places[i].y == places[j].y && i < j) ? -1 : 1;
        places[i].y += side * shareOfI * (deep.height + slack);
        places[j].y -= side * (1 - shareOfI) * (deep.height + slack);
    }
}

bool isFree(const BoxSet &set, const std::vector<Point> &places, std::size_t box, Point at,
            const std::vector<bool> &placed)
{
    for (std::size_t other = 0; other < places.size(); ++other)
        if (other != box && placed[other] &&
            meets(depth(set.boxes[box], at, set.boxes[other], places[other], {boxGap.width / 2, boxGap.height / 2})))
            return false;
    return true;
}

/// Rings of wider and wider reach around where it is.
Point nearestFree(const BoxSet &set, const std::vector<Point> &places, std::size_t box, const std::vector<bool> &placed)
{
    const double stride = std::max(4.0, set.boxes[box].height / 3);
    for (int ring = 0; ring < 4000; ++ring) {
        const int seats = std::max(1, ring * 6);
        for (int seat = 0; seat < seats; ++seat) {
            const double angle = 2 * 3.14159265358979323846 * seat / seats;
            const Point at{places[box].x + stride * ring * std::cos(angle),
                           places[box].y + stride * ring * std::sin(angle)};
            if (isFree(set, places, box, at, placed))
                return at;
        }
    }
    return places[box];
}

} // namespace

std::size_t pushApart(const BoxSet &set, Extent gap, std::vector<Point> &places)
{
    std::size_t pairs = 0;
    const std::vector<Point> before = places;
    visitPairs(set.boxes, before, gap, [&](std::uint32_t i, std::uint32_t j, const Extent &) {
        const Extent now = depth(set.boxes[i], places[i], set.boxes[j], places[j], gap);
        if (!meets(now) || set.mobility[i] + set.mobility[j] <= 0)
            return;
        ++pairs;
        part(set, i, j, now, places);
    });
    return pairs;
}

void placeFreely(const BoxSet &set, std::vector<Point> &places)
{
    std::vector<bool> clashes(places.size(), false);
    visitPairs(set.boxes, places, {}, [&](std::uint32_t i, std::uint32_t j, const Extent &) {
        const bool first = set.mobility[i] > 0 && (set.mobility[i] > set.mobility[j] || set.mobility[j] <= 0 || i > j);
        clashes[first ? i : j] = true;
    });
    std::vector<bool> placed(places.size());
    for (std::size_t i = 0; i < places.size(); ++i)
        placed[i] = !clashes[i] || set.mobility[i] <= 0;
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (placed[i])
            continue;
        places[i] = nearestFree(set, places, i, placed);
        placed[i] = true;
    }
}

std::vector<NodePair> meetingPairs(const std::vector<Extent> &boxes, const std::vector<Point> &places)
{
    std::vector<NodePair> pairs;
    visitPairs(boxes, places, {}, [&](std::uint32_t i, std::uint32_t j, const Extent &) {
        pairs.emplace_back(std::min(i, j), std::max(i, j));
    });
    return pairs;
}

std::size_t countOverlaps(const std::vector<Extent> &boxes, const std::vector<Point> &places)
{
    return meetingPairs(boxes, places).size();
}

} // namespace onrecord

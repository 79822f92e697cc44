// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/packing.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace onrecord
{

namespace
{

constexpr std::size_t packedWithCare = 150; // rectangles; the rest goes in rows

bool overlaps(Point a, const Extent &sizeA, Point b, const Extent &sizeB)
{
    return a.x < b.x + sizeB.width && b.x < a.x + sizeA.width && a.y < b.y + sizeB.height && b.y < a.y + sizeA.height;
}

/// Corners at which `size` touches what is packed already.
std::vector<Point> seatsFor(const Extent &size, const std::vector<Point> &corners, const std::vector<Extent> &sizes)
{
    std::vector<Point> seats;
    for (std::size_t i = 0; i < corners.size(); ++i) {
        const Point c = corners[i];
        const Extent s = sizes[i];
        const double centredX = c.x + (s.width - size.width) / 2;
        const double centredY = c.y + (s.height - size.height) / 2;
        for (const double y : {c.y, centredY, c.y + s.height - size.height}) {
            seats.push_back({c.x + s.width, y});
            seats.push_back({c.x - size.width, y});
        }
        for (const double x : {c.x, centredX, c.x + s.width - size.width}) {
            seats.push_back({x, c.y + s.height});
            seats.push_back({x, c.y - size.height});
        }
    }
    return seats;
}

/// The side of the smallest frame of the wanted shape around all, and a little for being far from the middle.
double costOf(Point seat, const Extent &size, const Frame &around, double aspect)
{
    const double left = std::min(seat.x, around.corner.x);
    const double top = std::min(seat.y, around.corner.y);
    const double right = std::max(seat.x + size.width, around.corner.x + around.size.width);
    const double bottom = std::max(seat.y + size.height, around.corner.y + around.size.height);
    const double dx = seat.x + size.width / 2 - (around.corner.x + around.size.width / 2);
    const double dy = seat.y + size.height / 2 - (around.corner.y + around.size.height / 2);
    return std::max((right - left) / aspect, bottom - top) + 0.02 * (std::abs(dx) / aspect + std::abs(dy));
}

Point bestSeat(const Extent &size, const std::vector<Point> &corners, const std::vector<Extent> &sizes, double aspect)
{
    std::vector<Point> centres;
    for (std::size_t i = 0; i < corners.size(); ++i)
        centres.push_back({corners[i].x + sizes[i].width / 2, corners[i].y + sizes[i].height / 2});
    const Frame around = frameAround(sizes, centres);
    Point best;
    double bestCost = std::numeric_limits<double>::max();
    for (const Point &seat : seatsFor(size, corners, sizes)) {
        const double cost = costOf(seat, size, around, aspect);
        if (cost >= bestCost)
            continue;
        bool free = true;
        for (std::size_t i = 0; i < corners.size() && free; ++i)
            free = !overlaps(seat, {size.width - 1e-6, size.height - 1e-6}, corners[i],
                             {sizes[i].width - 1e-6, sizes[i].height - 1e-6});
        if (free) {
            best = seat;
            bestCost = cost;
        }
    }
    return best;
}

} // namespace

Frame frameAround(const std::vector<Extent> &boxes, const std::vector<Point> &places)
{
    if (places.empty())
        return {};
    double left = std::numeric_limits<double>::max();
    double top = left;
    double right = -left;
    double bottom = -left;
    for (std::size_t i = 0; i < places.size(); ++i) {
        left = std::min(left, places[i].x - boxes[i].width / 2);
        right = std::max(right, places[i].x + boxes[i].width / 2);
        top = std::min(top, places[i].y - boxes[i].height / 2);
        bottom = std::max(bottom, places[i].y + boxes[i].height / 2);
    }
    return {{left, top}, {right - left, bottom - top}};
}

std::vector<Point> packAround(const std::vector<Extent> &rectangles, double aspect, double gap)
{
    std::vector<Point> corners;
    std::vector<Extent> sizes;
    const std::size_t careful = std::min(rectangles.size(), packedWithCare);
    for (std::size_t i = 0; i < careful; ++i) {
        const Extent size{rectangles[i].width + gap, rectangles[i].height + gap};
        const Point corner = corners.empty() ? Point{} : bestSeat(size, corners, sizes, aspect);
        corners.push_back(corner);
        sizes.push_back(size);
    }
    if (careful == rectangles.size())
        return corners;
    std::vector<Point> centres;
    for (std::size_t i = 0; i < careful; ++i)
        centres.push_back({corners[i].x + sizes[i].width / 2, corners[i].y + sizes[i].height / 2});
    const Frame done = frameAround(sizes, centres);
    const std::vector<Extent> rest(rectangles.begin() + static_cast<std::ptrdiff_t>(careful), rectangles.end());
    double area = done.size.width * done.size.height;
    for (const Extent &size : rest)
        area += (size.width + gap) * (size.height + gap);
    const double width = std::max(done.size.width, std::sqrt(area * aspect));
    const Point start{done.corner.x, done.corner.y + done.size.height + gap};
    const std::vector<Point> rows = inRows(rest, start, width, {gap, gap});
    for (std::size_t i = 0; i < rest.size(); ++i)
        corners.push_back({rows[i].x - rest[i].width / 2, rows[i].y - rest[i].height / 2});
    return corners;
}

std::vector<Point> inRows(const std::vector<Extent> &boxes, Point start, double width, Extent gap)
{
    std::vector<Point> centres;
    Point pen = start;
    double rowHeight = 0;
    std::size_t rowStart = 0;
    const auto endRow = [&] { // boxes of a row stand on one middle line
        for (std::size_t i = rowStart; i < centres.size(); ++i)
            centres[i].y = pen.y + rowHeight / 2;
        rowStart = centres.size();
        pen = {start.x, pen.y + rowHeight + gap.height};
        rowHeight = 0;
    };
    for (const Extent &box : boxes) {
        if (pen.x > start.x && pen.x + box.width > start.x + width)
            endRow();
        centres.push_back({pen.x + box.width / 2, 0});
        pen.x += box.width + gap.width;
        rowHeight = std::max(rowHeight, box.height);
    }
    endRow();
    return centres;
}

} // namespace onrecord

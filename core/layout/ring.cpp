// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/ring.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace onrecord
{

namespace
{

constexpr double gap = 12; // between two boxes
constexpr double pi = 3.14159265358979323846;

/// How far apart along the circle seats i and i + 1 (the first again after the last) have to be.
std::vector<double> stridesOf(const std::vector<RingSeat> &seats, const std::vector<Extent> &boxes)
{
    std::vector<double> strides;
    for (std::size_t i = 0; i < seats.size(); ++i) {
        const RingSeat &next = seats[(i + 1) % seats.size()];
        strides.push_back(halfDiagonal(boxes[seats[i].node]) + halfDiagonal(boxes[next.node]) + gap + next.before);
    }
    return strides;
}

/// The angle that two places `stride` apart in a straight line take on the circle.
double angleOf(double stride, double radius)
{
    return 2 * std::asin(std::min(1.0, stride / (2 * radius)));
}

double turnOf(const std::vector<double> &strides, double radius)
{
    double turn = 0;
    for (const double stride : strides)
        turn += angleOf(stride, radius);
    return turn;
}

} // namespace

double halfDiagonal(const Extent &box)
{
    return std::hypot(box.width, box.height) / 2;
}

Point onCircle(double radius, double angle)
{
    return {radius * std::sin(angle), -radius * std::cos(angle)}; // from the top, clockwise
}

Ring makeRing(const std::vector<RingSeat> &seats, const std::vector<Extent> &boxes, double least)
{
    Ring ring;
    ring.radius = least;
    if (seats.empty())
        return ring;
    const std::vector<double> strides = stridesOf(seats, boxes);
    if (seats.size() > 1)
        ring.radius = std::max({least, *std::max_element(strides.begin(), strides.end()) / 2,
                                std::accumulate(strides.begin(), strides.end(), 0.0) / (2 * pi)});
    while (seats.size() > 1 && turnOf(strides, ring.radius) > 2 * pi)
        ring.radius *= 1.02;
    const double spare =
        seats.size() > 1 ? (2 * pi - turnOf(strides, ring.radius)) / static_cast<double>(seats.size()) : 0;
    double angle = 0;
    for (const double stride : strides) {
        ring.angles.push_back(angle);
        angle += seats.size() > 1 ? angleOf(stride, ring.radius) + spare : 0;
    }
    return ring;
}

} // namespace onrecord

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/orientation.h"

#include <cmath>

namespace onrecord
{

namespace
{

struct Fit
{
    double cosine = 1;
    double sine = 0;
    double agreement = 0; // greater is better
};

/// The best turn for `from` relative to its centre onto `to` relative to its own (orthogonal Procrustes in the plane).
Fit bestTurn(const std::vector<Point> &from, const std::vector<Point> &to, double mirror)
{
    double along = 0;
    double across = 0;
    for (std::size_t i = 0; i < from.size(); ++i) {
        const double x = from[i].x * mirror;
        along += x * to[i].x + from[i].y * to[i].y;
        across += x * to[i].y - from[i].y * to[i].x;
    }
    const double size = std::hypot(along, across);
    if (!(size > 0))
        return {};
    return {along / size, across / size, size};
}

Point middleOf(const std::vector<Point> &places)
{
    Point sum;
    for (const Point &place : places)
        sum = {sum.x + place.x, sum.y + place.y};
    const double count = places.empty() ? 1 : static_cast<double>(places.size());
    return {sum.x / count, sum.y / count};
}

} // namespace

std::vector<Point> turned(const std::vector<Point> &places, double angle)
{
    const double c = std::cos(angle);
    const double s = std::sin(angle);
    std::vector<Point> result;
    result.reserve(places.size());
    for (const Point &place : places)
        result.push_back({c * place.x - s * place.y, s * place.x + c * place.y});
    return result;
}

void centre(std::vector<Point> &places)
{
    const Point middle = middleOf(places);
    for (Point &place : places)
        place = {place.x - middle.x, place.y - middle.y};
}

double levelAngle(const std::vector<Point> &places)
{
    const Point middle = middleOf(places);
    double xx = 0;
    double xy = 0;
    double yy = 0;
    for (const Point &place : places) {
        const double dx = place.x - middle.x;
        const double dy = place.y - middle.y;
        xx += dx * dx;
        xy += dx * dy;
        yy += dy * dy;
    }
    return -0.5 * std::atan2(2 * xy, xx - yy);
}

void alignTo(const std::vector<Anchor> &anchors, std::vector<Point> &places)
{
    std::vector<Point> from;
    std::vector<Point> to;
    for (const Anchor &anchor : anchors) {
        from.push_back(places[anchor.node]);
        to.push_back(anchor.place);
    }
    const Point middleFrom = middleOf(from);
    const Point middleTo = middleOf(to);
    centre(from);
    centre(to);
    const Fit plain = bestTurn(from, to, 1);
    const Fit mirrored = bestTurn(from, to, -1);
    const bool mirror = anchors.size() > 2 && mirrored.agreement > plain.agreement * 1.01;
    const Fit &fit = mirror ? mirrored : plain;
    for (Point &place : places) {
        const double x = (place.x - middleFrom.x) * (mirror ? -1 : 1);
        const double y = place.y - middleFrom.y;
        place = {middleTo.x + fit.cosine * x - fit.sine * y, middleTo.y + fit.sine * x + fit.cosine * y};
    }
}

} // namespace onrecord

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/cubic.h"

namespace onrecord::ui
{

namespace
{

constexpr double MostSag = 60; // long edges stay near their line

QPointF middle(QPointF a, QPointF b, double t)
{
    return a + (b - a) * t;
}

} // namespace

Cubic partOf(const Cubic &curve, double from, double to)
{
    const QPointF a = middle(curve[0], curve[1], to);
    const QPointF b = middle(curve[1], curve[2], to);
    const QPointF c = middle(curve[2], curve[3], to);
    const QPointF ab = middle(a, b, to);
    const QPointF bc = middle(b, c, to);
    const QPointF end = middle(ab, bc, to);
    if (to <= 0 || from <= 0)
        return {curve[0], a, ab, end};
    const double t = from / to;
    const QPointF d = middle(curve[0], a, t);
    const QPointF e = middle(a, ab, t);
    const QPointF f = middle(ab, end, t);
    const QPointF de = middle(d, e, t);
    const QPointF ef = middle(e, f, t);
    return {middle(de, ef, t), ef, f, end};
}

Cubic bowedCubic(QPointF from, QPointF to, double bow)
{
    const QPointF along = to - from;
    const double length = std::sqrt(QPointF::dotProduct(along, along));
    if (length > 0)
        bow = std::clamp(bow, -MostSag / length, MostSag / length);
    const QPointF left(along.y(), -along.x());
    // A cubic whose two controls lie off the line by 4/3 of the sag reaches that sag in its middle.
    const QPointF off = left * (bow * 4 / 3);
    return {from, from + along * 0.3 + off, from + along * 0.7 + off, to};
}

} // namespace onrecord::ui

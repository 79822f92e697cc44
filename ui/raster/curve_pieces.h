// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A cubic curve as straight lines that no eye tells from it.
#pragma once

#include "ui/raster/raster_items.h"

#include <algorithm>
#include <cmath>

namespace onrecord::ui
{

/// How many lines of equal parameter keep within a third of a pixel of the curve (Wang's bound; Goldman 2003), 1 to 64.
[[nodiscard]] inline int piecesOf(const RasterCurve &curve)
{
    constexpr float Tolerance = 0.33F;
    constexpr float CubicBound = 0.75F; // d (d - 1) / 8 for d = 3
    constexpr float Most = 64;
    const auto &p = curve.points;
    const auto bend = [](RasterPoint a, RasterPoint b, RasterPoint c) {
        const float x = a.x - 2 * b.x + c.x;
        const float y = a.y - 2 * b.y + c.y;
        return x * x + y * y;
    };
    const float largest = std::sqrt(std::max(bend(p[0], p[1], p[2]), bend(p[1], p[2], p[3])));
    return static_cast<int>(std::clamp(std::ceil(std::sqrt(CubicBound * largest / Tolerance)), 1.0F, Most));
}

/// The points of a cubic at equal steps of its parameter, one after another, by differences: three additions each.
class CurveSteps final
{
public:
    CurveSteps(const std::array<RasterPoint, 4> &p, int pieces)
    {
        const float t = 1 / static_cast<float>(pieces);
        m_x = differences(p[0].x, p[1].x, p[2].x, p[3].x, t);
        m_y = differences(p[0].y, p[1].y, p[2].y, p[3].y, t);
    }

    [[nodiscard]] RasterPoint next() { return {step(m_x), step(m_y)}; }

private:
    using Differences = std::array<float, 4>; // the value, and its first, second and third difference

    static Differences differences(float a, float b, float c, float d, float t)
    {
        const float cubic = (d - a + 3 * (b - c)) * t * t * t;
        const float square = 3 * (a - 2 * b + c) * t * t;
        const float line = 3 * (b - a) * t;
        return {a, cubic + square + line, 6 * cubic + 2 * square, 6 * cubic};
    }
    static float step(Differences &value)
    {
        value[0] += value[1];
        value[1] += value[2];
        value[2] += value[3];
        return value[0];
    }

    Differences m_x;
    Differences m_y;
};

inline constexpr float LongestLine = 1e7F; // pixels; nobody sees such a line

/// The first column or row whose centre lies at `place` or behind; not for places before the first one.
[[nodiscard]] inline int firstCentre(float place)
{
    const float wanted = place - 0.5F;
    const int whole = static_cast<int>(wanted);
    return whole + (static_cast<float>(whole) < wanted ? 1 : 0);
}

[[nodiscard]] inline RasterPoint between(RasterPoint from, RasterPoint to, float share)
{
    return {from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share};
}

[[nodiscard]] inline float distanceBetween(RasterPoint from, RasterPoint to)
{
    const float dx = to.x - from.x;
    const float dy = to.y - from.y;
    return std::sqrt(dx * dx + dy * dy);
}

/// Calls line(from, to) for the dashes between two points, `way` pixels along the curve.
template <typename Line>
void visitDashes(const std::array<float, 4> &dashes, float way, RasterPoint from, RasterPoint to, const Line &line)
{
    const float period = dashes[0] + dashes[1] + dashes[2] + dashes[3];
    const float length = distanceBetween(from, to);
    float begin = std::floor(way / period) * period - way;
    for (std::size_t i = 0; begin < length; i = (i + 2) % dashes.size()) {
        const float first = std::max(begin, 0.0F) / length;
        const float last = std::min(begin + dashes[i], length) / length;
        if (first < last)
            line(between(from, to, first), between(from, to, last));
        begin += dashes[i] + dashes[i + 1];
    }
}

/// Calls line(from, to) for each piece that isSeen(from, to), in order, dashes cut out.
template <typename IsSeen, typename Line>
void visitPieces(const RasterCurve &curve, const IsSeen &isSeen, const Line &line)
{
    const int pieces = piecesOf(curve);
    const bool isDashed = curve.dashes[0] > 0 && curve.dashes[1] > 0;
    CurveSteps steps(curve.points, pieces);
    RasterPoint from = curve.points[0];
    float way = 0; // along the curve
    for (int i = 1; i <= pieces; ++i) {
        const RasterPoint next = steps.next();
        const RasterPoint to = i == pieces ? curve.points[3] : next;
        if (isSeen(from, to)) {
            if (isDashed)
                visitDashes(curve.dashes, way, from, to, line);
            else
                line(from, to);
        }
        if (isDashed)
            way += distanceBetween(from, to);
        from = to;
    }
}

} // namespace onrecord::ui

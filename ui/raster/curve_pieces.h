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
[[nodiscard]] int piecesOf(const RasterCurve &curve);

[[nodiscard]] inline RasterPoint pointAt(const RasterCurve &curve, float t)
{
    const float s = 1 - t;
    const float a = s * s * s;
    const float b = 3 * s * s * t;
    const float c = 3 * s * t * t;
    const float d = t * t * t;
    const auto &p = curve.points;
    return {a * p[0].x + b * p[1].x + c * p[2].x + d * p[3].x, a * p[0].y + b * p[1].y + c * p[2].y + d * p[3].y};
}

[[nodiscard]] inline RasterPoint between(RasterPoint from, RasterPoint to, float share)
{
    return {from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share};
}

/// Calls line(from, to) for the dashes between two points, `way` pixels along the curve.
template <typename Line>
void visitDashes(const std::array<float, 4> &dashes, float way, RasterPoint from, RasterPoint to, const Line &line)
{
    const float period = dashes[0] + dashes[1] + dashes[2] + dashes[3];
    const float length = std::hypot(to.x - from.x, to.y - from.y);
    float begin = std::floor(way / period) * period - way;
    for (std::size_t i = 0; begin < length; i = (i + 2) % dashes.size()) {
        const float first = std::max(begin, 0.0F) / length;
        const float last = std::min(begin + dashes[i], length) / length;
        if (first < last)
            line(between(from, to, first), between(from, to, last));
        begin += dashes[i] + dashes[i + 1];
    }
}

/// Calls line(from, to) for each of so many pieces that isSeen(from, to), in order, dashes cut out.
template <typename IsSeen, typename Line>
void visitPieces(const RasterCurve &curve, int pieces, const IsSeen &isSeen, const Line &line)
{
    const bool isDashed = curve.dashes[0] > 0 && curve.dashes[1] > 0;
    RasterPoint from = curve.points[0];
    float way = 0; // along the curve
    for (int i = 1; i <= pieces; ++i) {
        const float t = static_cast<float>(i) / static_cast<float>(pieces);
        const RasterPoint to = i == pieces ? curve.points[3] : pointAt(curve, t);
        if (isSeen(from, to)) {
            if (isDashed)
                visitDashes(curve.dashes, way, from, to, line);
            else
                line(from, to);
        }
        if (isDashed)
            way += std::hypot(to.x - from.x, to.y - from.y);
        from = to;
    }
}

} // namespace onrecord::ui

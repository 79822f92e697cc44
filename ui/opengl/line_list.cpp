// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/opengl/line_list.h"

#include "ui/raster/curve_pieces.h"
#include "ui/raster/line_painter.h"

#include <algorithm>
#include <cmath>

namespace onrecord::ui
{

namespace
{

struct Room
{
    float right;
    float bottom;

    [[nodiscard]] bool meets(RasterPoint low, RasterPoint high, float around) const
    {
        return high.x >= -around && high.y >= -around && low.x <= right + around && low.y <= bottom + around;
    }
};

bool isSeen(const RasterCurve &curve, const Room &room)
{
    const auto &p = curve.points;
    const auto [left, right] = std::minmax({p[0].x, p[1].x, p[2].x, p[3].x});
    const auto [top, bottom] = std::minmax({p[0].y, p[1].y, p[2].y, p[3].y});
    return room.meets({left, top}, {right, bottom}, curve.width);
}

bool isDrawable(RasterPoint from, RasterPoint to)
{
    const float extent = std::abs(to.x - from.x) + std::abs(to.y - from.y);
    return extent > 0 && extent < LongestLine; // not a number, either
}

} // namespace

void addLines(std::span<const RasterCurve> curves, int width, int height, std::vector<InkLine> &lines)
{
    const Room room{static_cast<float>(width), static_cast<float>(height)};
    for (const RasterCurve &curve : curves) {
        if (!isSeen(curve, room))
            continue;
        const float pen = std::min(curve.width, WidestLine);
        visitPieces(
            curve,
            [&](RasterPoint from, RasterPoint to) {
                return room.meets({std::min(from.x, to.x), std::min(from.y, to.y)},
                                  {std::max(from.x, to.x), std::max(from.y, to.y)}, pen);
            },
            [&](RasterPoint from, RasterPoint to) {
                if (isDrawable(from, to))
                    lines.push_back({from, to, pen, curve.colour});
            });
    }
}

} // namespace onrecord::ui

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/raster/curve_pieces.h"

#include <algorithm>
#include <cmath>

namespace onrecord::ui
{

int piecesOf(const RasterCurve &curve)
{
    constexpr float Tolerance = 0.33F;
    constexpr float CubicBound = 0.75F; // d (d - 1) / 8 for d = 3
    constexpr float Most = 64;
    const auto &p = curve.points;
    const auto bend = [](RasterPoint a, RasterPoint b, RasterPoint c) {
        const float x = a.x - 2 * b.x + c.x;
        const float y = a.y - 2 * b.y + c.y;
        return std::sqrt(x * x + y * y);
    };
    const float largest = std::max(bend(p[0], p[1], p[2]), bend(p[1], p[2], p[3]));
    return static_cast<int>(std::clamp(std::ceil(std::sqrt(CubicBound * largest / Tolerance)), 1.0F, Most));
}

} // namespace onrecord::ui

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cubic curves on the plane: a point, a part, the curve of an edge.
#pragma once

#include <QPointF>

#include <algorithm>
#include <array>
#include <cmath>

namespace onrecord::ui
{

using Cubic = std::array<QPointF, 4>;

[[nodiscard]] inline QPointF pointOf(const Cubic &curve, double t)
{
    const double s = 1 - t;
    return s * s * s * curve[0] + 3 * s * s * t * curve[1] + 3 * s * t * t * curve[2] + t * t * t * curve[3];
}

/// The part of the curve from `from` to `to` (de Casteljau, twice).
[[nodiscard]] Cubic partOf(const Cubic &curve, double from, double to);

/// From one point to the other, bowing to its left by that share of its length, but never far from the line.
[[nodiscard]] Cubic bowedCubic(QPointF from, QPointF to, double bow);

} // namespace onrecord::ui

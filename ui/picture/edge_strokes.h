// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How an edge is drawn along its curve: width, dashes, one line or two. What QPainter draws and what the raster draws
// is decided here, once.
#pragma once

#include "core/model/view.h"
#include "ui/picture/edge_paths.h"

#include <QColor>

#include <array>

class QPainter;

namespace onrecord::ui
{

/// Pixels drawn and left out in turn; all 0: a solid line.
using Dashes = std::array<double, 4>;

/// Solid (direct, deeds), long and short dashes (mixed), dashes (indirect), dots (an office).
[[nodiscard]] Dashes dashesOf(const ViewEdge &edge, double width);

/// A deed: two thin lines side by side, as wide together as the edge and what lies between.
enum class LineShape { Single, Double };
[[nodiscard]] LineShape lineShapeOf(const ViewEdge &edge);

struct EdgeStroke
{
    std::array<QPointF, 4> points;
    double width = 1;
    Dashes dashes{};
};

/// One stroke, or two.
struct EdgeStrokes
{
    std::array<EdgeStroke, 2> strokes;
    std::size_t count = 1;

    [[nodiscard]] const EdgeStroke *begin() const { return strokes.data(); }
    [[nodiscard]] const EdgeStroke *end() const { return strokes.data() + count; }
};

[[nodiscard]] EdgeStrokes strokesOf(const ViewEdge &edge, const EdgeCurve &curve, double width);

/// Strokes and arrow head; nothing when the curve is not visible.
void paintEdge(QPainter &painter, const ViewEdge &edge, const EdgeCurve &curve, double width, const QColor &colour);

} // namespace onrecord::ui

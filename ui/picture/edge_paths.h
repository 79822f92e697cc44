// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lines between nodes: slightly curved, from the border of one figure to the border of the other, with an arrow
// head that ends there. Edges between the same two nodes bow apart.
#pragma once

#include "core/model/geometry.h"
#include "core/model/view.h"
#include "ui/picture/node_shapes.h"

#include <QPainterPath>
#include <QPointF>
#include <QPolygonF>

#include <array>
#include <vector>

namespace onrecord::ui
{

/// Where an edge ends: a figure on the target.
struct EdgeEnd
{
    QPointF centre;
    double radius = 0;
    NodeShape shape = NodeShape::Circle;
};

/// A cubic curve from border to border. Empty when the figures leave no room between them.
struct EdgeCurve
{
    std::array<QPointF, 4> points; // the visible line; its last point is the foot of the arrow head when there is one
    QPolygonF head;                // the arrow head, tip first; empty when there is none
    bool isVisible = false;

    [[nodiscard]] QPointF at(double t) const;
    [[nodiscard]] QPainterPath path() const;
    [[nodiscard]] QRectF bounds() const;
    /// A box around it that is quick to tell: the line lies within the points that bend it.
    [[nodiscard]] QRectF corners() const;
    [[nodiscard]] double distanceTo(QPointF point) const;
};

/// How far each edge bows to its left, as a share of its length; to the side where it crosses fewer nodes when the
/// view is small enough to look.
[[nodiscard]] std::vector<double> bowsOf(const View &view, const std::vector<Point> &places);

enum class ArrowHead { None, AtTarget };
[[nodiscard]] EdgeCurve curveBetween(const EdgeEnd &source, const EdgeEnd &target, double bow, double width,
                                     ArrowHead head);
/// From a node to itself: a loop at its upper right.
[[nodiscard]] EdgeCurve loopAt(const EdgeEnd &node, double width);

/// 1.4 to 5 at 100 %, by number; 1 for the lines to articles.
[[nodiscard]] double edgeWidth(const ViewEdge &edge);
[[nodiscard]] ArrowHead arrowHeadOf(const ViewEdge &edge);

} // namespace onrecord::ui

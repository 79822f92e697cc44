// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lines between nodes: slightly curved, from the border of one figure to the border of the other, with an arrow
// head that ends there. Edges between the same two nodes bow apart.
#pragma once

#include "core/model/view.h"
#include "ui/picture/node_shapes.h"

#include <QPainterPath>
#include <QPointF>
#include <QRectF>

#include <array>

namespace onrecord::ui
{

/// Where an edge ends: a figure on the target.
struct EdgeEnd
{
    QPointF centre;
    double radius = 0;
    NodeShape shape = NodeShape::Circle;
};

/// A point of the plan in the least space: there are many.
struct PlanPoint
{
    float x = 0;
    float y = 0;

    PlanPoint() = default;
    PlanPoint(float left, float top)
        : x(left)
        , y(top)
    {}
    PlanPoint(QPointF point) // NOLINT(google-explicit-constructor): the same thing, stored
        : x(static_cast<float>(point.x()))
        , y(static_cast<float>(point.y()))
    {}
    operator QPointF() const { return {static_cast<double>(x), static_cast<double>(y)}; } // NOLINT: and back

    friend bool operator==(PlanPoint, PlanPoint) = default;
};

/// A cubic curve from border to border.
struct EdgeCurve
{
    std::array<PlanPoint, 4> points; // the visible line; its last point is the foot of the arrow head when there is one
    PlanPoint tip;                   // of the arrow head
    float headSide = 0;              // from its foot to either wing; 0: there is no head
    bool isVisible = false;          // not when the figures leave no room between them

    [[nodiscard]] std::array<QPointF, 4> cubic() const { return {points[0], points[1], points[2], points[3]}; }
    [[nodiscard]] QPointF at(double t) const;
    [[nodiscard]] bool hasHead() const { return headSide > 0; }
    /// Tip, wing, notch, wing; only where there is one.
    [[nodiscard]] std::array<QPointF, 4> head() const;
    [[nodiscard]] QPainterPath path() const;
    [[nodiscard]] QRectF bounds() const;
    /// A box around it that is quick to tell: the line lies within the points that bend it.
    [[nodiscard]] QRectF corners() const;
    [[nodiscard]] double distanceTo(QPointF point) const;
    /// False where the point is farther away for sure: quick.
    [[nodiscard]] bool mayBeWithin(double distance, QPointF point) const;
};

enum class ArrowHead { None, AtTarget };
[[nodiscard]] EdgeCurve curveBetween(const EdgeEnd &source, const EdgeEnd &target, double bow, double width,
                                     ArrowHead head);
/// From a node to itself: a loop at its upper right.
[[nodiscard]] EdgeCurve loopAt(const EdgeEnd &node, double width);

/// 1.4 to 5 at 100 %, by number; 1 for the lines to articles.
[[nodiscard]] double edgeWidth(const ViewEdge &edge);
[[nodiscard]] ArrowHead arrowHeadOf(const ViewEdge &edge);

} // namespace onrecord::ui

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The figures that nodes are drawn as, one a kind, so that colour is never the only sign: their size, their border and
// their paint.
#pragma once

#include "core/model/view.h"
#include "ui/picture/theme.h"

#include <QPointF>
#include <QSizeF>
#include <QString>

class QPainter;
class QPen;

namespace onrecord::ui
{

enum class NodeShape { Circle, Box, Diamond, DoubleCircle, DashedRing, Sheet, Card };

inline constexpr double SmallestRadius = 11;
inline constexpr double LargestRadius = 27;

[[nodiscard]] NodeShape shapeOf(const ViewNode &node);
/// By kind; what a node of a scene is drawn in, nodeColour() says.
[[nodiscard]] QColor colourOf(const ViewNode &node, const Theme &theme);

/// 11 to 27 at 100 %; `share` is 0..1.
[[nodiscard]] double nodeRadius(double share);
/// Half the width and height that a figure of this radius takes.
[[nodiscard]] QSizeF halfExtent(NodeShape shape, double radius);
/// How far outside the figure's border a point lies, seen from the centre; negative within.
[[nodiscard]] double outsideOf(NodeShape shape, double radius, QPointF fromCentre);
/// Whether a point, seen from the centre, lies within the figure grown by `gap`.
[[nodiscard]] inline bool isInside(NodeShape shape, double radius, QPointF fromCentre, double gap = 0)
{
    return outsideOf(shape, radius, fromCentre) <= gap;
}

/// "Ann B. Clark" -> "AC"; one letter for one word; "?" for nothing.
[[nodiscard]] QString initialsOf(const QString &name);

/// White or near black, whichever reads better on the colour.
[[nodiscard]] QColor textOn(const QColor &colour);
/// As WCAG 2 defines it, 1 to 21.
[[nodiscard]] double contrastBetween(const QColor &one, const QColor &other);

struct NodeInk
{
    QColor fill;
    QColor map;     // behind the figure
    QString inside; // initials or a sign; may be empty
};

void paintNode(QPainter &painter, NodeShape shape, QPointF centre, double radius, const NodeInk &ink);
/// A line around the figure, `away` from its border: selected, hovered.
void paintNodeRing(QPainter &painter, NodeShape shape, QPointF centre, double radius, double away, const QPen &pen);

} // namespace onrecord::ui

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/edge_strokes.h"

#include <QPainter>
#include <QPen>

#include <algorithm>
#include <cmath>

namespace onrecord::ui
{

namespace
{

/// Of a double line, from its middle to the middle of either part.
double twinDistance(double width)
{
    return 1.05 + width * 0.3;
}

double twinWidth(double width)
{
    return std::max(1.0, width * 0.42);
}

/// The line moved to its left; the curves are so flat that moving their points does it.
std::array<QPointF, 4> beside(const EdgeCurve &curve, double distance)
{
    const auto points = curve.cubic();
    const QPointF chord = points[3] - points[0];
    const auto left = [chord](QPointF along) {
        if (along.isNull()) // as in the legend's straight lines
            along = chord;
        const double length = std::sqrt(QPointF::dotProduct(along, along));
        return length > 0 ? QPointF(along.y(), -along.x()) / length : QPointF();
    };
    const QPointF atSource = left(points[1] - points[0]) * distance;
    const QPointF atTarget = left(points[3] - points[2]) * distance;
    return {points[0] + atSource, points[1] + atSource, points[2] + atTarget, points[3] + atTarget};
}

QPen penOf(const EdgeStroke &stroke, const QColor &colour)
{
    QPen pen(colour, stroke.width, Qt::SolidLine, Qt::FlatCap);
    if (stroke.dashes[0] <= 0)
        return pen;
    QList<qreal> pattern; // in widths
    for (const double length : stroke.dashes)
        if (length > 0)
            pattern << length / stroke.width;
    pen.setDashPattern(pattern);
    return pen;
}

} // namespace

Dashes dashesOf(const ViewEdge &edge, double width)
{
    if (edge.kind == EdgeKind::Holds)
        return {std::max(1.6, width), std::max(3.6, 2.2 * width)};
    if (edge.kind == EdgeKind::AppearsIn)
        return {};
    const double step = std::sqrt(width);
    if (edge.manner == StatementKind::Mixed)
        return {14 * step, 3 * step, 3 * step, 3 * step};
    if (edge.manner == StatementKind::Indirect)
        return {6 * step, 4 * step};
    return {};
}

LineShape lineShapeOf(const ViewEdge &edge)
{
    const bool deed =
        edge.manner == StatementKind::Act && edge.kind != EdgeKind::AppearsIn && edge.kind != EdgeKind::Holds;
    return deed ? LineShape::Double : LineShape::Single;
}

EdgeStrokes strokesOf(const ViewEdge &edge, const EdgeCurve &curve, double width)
{
    if (lineShapeOf(edge) == LineShape::Single)
        return {{{{curve.cubic(), width, dashesOf(edge, width)}, {}}}, 1};
    const double distance = twinDistance(width);
    return {{{{beside(curve, distance), twinWidth(width), {}}, {beside(curve, -distance), twinWidth(width), {}}}}, 2};
}

void paintEdge(QPainter &painter, const ViewEdge &edge, const EdgeCurve &curve, double width, const QColor &colour)
{
    if (!curve.isVisible)
        return;
    painter.setBrush(Qt::NoBrush);
    for (const EdgeStroke &stroke : strokesOf(edge, curve, width)) {
        QPainterPath path(stroke.points[0]);
        path.cubicTo(stroke.points[1], stroke.points[2], stroke.points[3]);
        painter.setPen(penOf(stroke, colour));
        painter.drawPath(path);
    }
    if (!curve.hasHead())
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const auto head = curve.head();
    painter.drawPolygon(head.data(), static_cast<int>(head.size()));
}

} // namespace onrecord::ui

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/kind_glyph.h"

#include <QPainter>
#include <QPen>
#include <QPolygonF>

namespace onrecord::ui
{

namespace
{

void paintRing(QPainter &painter, const QRectF &box, const QColor &colour)
{
    QPen pen(colour, 1.6);
    pen.setDashPattern({1.3, 1.35});
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(box.adjusted(0.8, 0.8, -0.8, -0.8));
}

void paintDoubleCircle(QPainter &painter, const QRectF &box, const QColor &colour)
{
    painter.setPen(QPen(colour, 1.3));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(box.adjusted(0.7, 0.7, -0.7, -0.7));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(box.adjusted(3, 3, -3, -3));
}

} // namespace

void paintKindGlyph(QPainter &painter, const QRectF &box, ActorKind kind, const Theme &theme)
{
    const QColor colour = theme.colourOf(kind);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    switch (kind) {
    case ActorKind::Person:
        painter.drawEllipse(box);
        break;
    case ActorKind::Organisation:
        painter.drawRoundedRect(box.adjusted(0, 1.5, 0, -1.5), 2.5, 2.5);
        break;
    case ActorKind::Place: {
        const QPointF middle = box.center();
        painter.drawPolygon(QPolygonF{{middle.x(), box.top() - 0.5},
                                      {box.right() + 0.5, middle.y()},
                                      {middle.x(), box.bottom() + 0.5},
                                      {box.left() - 0.5, middle.y()}});
        break;
    }
    case ActorKind::Group:
        paintDoubleCircle(painter, box, colour);
        break;
    case ActorKind::Anonymous:
        paintRing(painter, box, colour);
        break;
    }
    painter.restore();
}

} // namespace onrecord::ui

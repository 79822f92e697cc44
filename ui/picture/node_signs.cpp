// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/node_signs.h"

#include "ui/picture/picture_fonts.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace onrecord::ui
{

void paintHiddenBadge(QPainter &painter, const QRectF &figure, int hidden, double zoom, const Theme &theme)
{
    const QFont font = pictureFont(10, QFont::DemiBold);
    const QFontMetricsF metrics(font);
    const QString text = u'+' + QLocale().toString(hidden);
    const double width = std::max(16.0, metrics.horizontalAdvance(text) + 8);
    painter.save();
    painter.translate(figure.center() + QPointF(figure.width(), -figure.height()) * 0.42);
    painter.scale(zoom, zoom);
    painter.setPen(QPen(theme.dim, 1));
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(QRectF(-width / 2, -7, width, 14), 7, 7);
    painter.setFont(font);
    painter.setPen(theme.ink);
    painter.drawText(QPointF(-metrics.horizontalAdvance(text) / 2, metrics.capHeight() / 2), text);
    painter.restore();
}

void paintPin(QPainter &painter, const QRectF &figure, double zoom, const Theme &theme)
{
    painter.save();
    painter.translate(figure.center() - QPointF(figure.width(), figure.height()) * 0.47);
    painter.scale(zoom, zoom);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.map);
    painter.drawEllipse(QPointF(0, 0), 8, 8);
    painter.rotate(-35);
    painter.setPen(QPen(theme.ink, 1.3, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(0, 1.5), QPointF(0, 6));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.ink);
    painter.drawRoundedRect(QRectF(-3.6, -5.6, 7.2, 2), 0.9, 0.9);
    painter.drawPolygon(QPolygonF({{-2, -4}, {2, -4}, {2.4, 0}, {-2.4, 0}}));
    painter.drawRoundedRect(QRectF(-4, -0.4, 8, 1.9), 0.9, 0.9);
    painter.restore();
}

} // namespace onrecord::ui

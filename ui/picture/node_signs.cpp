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

namespace
{

constexpr double LeastFigure = 12; // pixels; smaller ones bear no signs
constexpr double BadgeHeight = 14;

QFont badgeFont()
{
    return pictureFont(10, QFont::DemiBold);
}

QString badgeText(int hidden)
{
    return u'+' + QLocale().toString(hidden);
}

/// At 100 %.
double badgeWidth(const QString &text)
{
    return std::max(16.0, QFontMetricsF(badgeFont()).horizontalAdvance(text) + 8);
}

QPointF badgeMiddle(const QRectF &figure)
{
    return figure.center() + QPointF(figure.width(), -figure.height()) * 0.42;
}

} // namespace

bool bearsSigns(const QRectF &figure)
{
    return figure.width() >= LeastFigure;
}

QRectF hiddenBadgeBox(const QRectF &figure, int hidden, double zoom)
{
    const QSizeF size = QSizeF(badgeWidth(badgeText(hidden)), BadgeHeight) * zoom;
    return {badgeMiddle(figure) - QPointF(size.width(), size.height()) / 2, size};
}

void paintHiddenBadge(QPainter &painter, const QRectF &figure, int hidden, double zoom, const Theme &theme)
{
    const QFontMetricsF metrics(badgeFont());
    const QString text = badgeText(hidden);
    const double width = badgeWidth(text);
    painter.save();
    painter.translate(badgeMiddle(figure));
    painter.scale(zoom, zoom);
    painter.setPen(QPen(theme.dim, 1));
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(QRectF(-width / 2, -BadgeHeight / 2, width, BadgeHeight), BadgeHeight / 2, BadgeHeight / 2);
    painter.setFont(badgeFont());
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

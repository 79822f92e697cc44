// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/minimap.h"

#include "ui/picture/node_colours.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace onrecord::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QSize Largest(176, 116);
constexpr QSize LeastMap(560, 380); // a smaller map has no room for it
constexpr int Margin = 12;
constexpr double Inset = 7;
constexpr double Air = 60; // layout units around the outermost nodes
constexpr double Corner = 8;
constexpr std::size_t FewNodes = 600;   // more of them are drawn with smaller dots
constexpr std::size_t MostDots = 20000; // of more nodes every second, third ... is drawn: there are no more pixels

QRectF boundsOf(const Scene &scene)
{
    double left = scene.places.front().x;
    double right = left;
    double top = scene.places.front().y;
    double bottom = top;
    for (const Point &place : scene.places) {
        left = std::min(left, place.x);
        right = std::max(right, place.x);
        top = std::min(top, place.y);
        bottom = std::max(bottom, place.y);
    }
    return QRectF(QPointF(left, top), QPointF(right, bottom)).adjusted(-Air, -Air, Air, Air);
}

} // namespace

Minimap::Minimap(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"minimap"_s);
    setAccessibleName(tr("The whole map"));
    setToolTip(tr("The whole map: drag to move"));
    setCursor(Qt::PointingHandCursor);
    hide();
}

void Minimap::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_dots = {};
    update();
}

void Minimap::setWanted(bool wanted)
{
    m_isWanted = wanted;
    setVisible(isUseful());
}

void Minimap::follow(const std::shared_ptr<const Scene> &scene, const QRectF &visible)
{
    const bool isAnother = scene != m_scene;
    const bool hasMoved = visible != m_visible;
    m_scene = scene;
    m_visible = visible;
    if (isAnother && m_scene && !m_scene->isEmpty()) {
        m_bounds = boundsOf(*m_scene);
        m_dots = {};
    }
    place();
    setVisible(isUseful());
    if (isAnother || hasMoved)
        update();
}

/// Nodes beyond the window's border, not only the air around them.
bool Minimap::isUseful() const
{
    if (!m_isWanted || !m_scene || m_scene->isEmpty() || !parentWidget())
        return false;
    const QSize map = parentWidget()->size();
    return map.width() >= LeastMap.width() && map.height() >= LeastMap.height() &&
           !m_visible.contains(m_bounds.adjusted(Air, Air, -Air, -Air));
}

/// As wide or high as it may be, in the shape of the scene.
void Minimap::place()
{
    if (m_bounds.isEmpty() || !parentWidget())
        return;
    const QSizeF inside = QSizeF(Largest) - QSizeF(2 * Inset, 2 * Inset);
    const QSizeF shape = m_bounds.size().scaled(inside, Qt::KeepAspectRatio);
    const QSize size(std::max(60, static_cast<int>(shape.width() + 2 * Inset)),
                     std::max(48, static_cast<int>(shape.height() + 2 * Inset)));
    const QRect corner(
        QPoint(parentWidget()->width() - Margin - size.width(), parentWidget()->height() - Margin - size.height()),
        size);
    if (corner.size() != this->size())
        m_dots = {};
    setGeometry(corner);
}

double Minimap::scale() const
{
    return std::min((width() - 2 * Inset) / m_bounds.width(), (height() - 2 * Inset) / m_bounds.height());
}

QPointF Minimap::toWidget(QPointF place) const
{
    return QRectF(rect()).center() + (place - m_bounds.center()) * scale();
}

void Minimap::drawDots()
{
    m_dots = QImage(size() * devicePixelRatioF(), QImage::Format_ARGB32_Premultiplied);
    m_dots.setDevicePixelRatio(devicePixelRatioF());
    m_dots.fill(Qt::transparent);
    QPainter painter(&m_dots);
    const double side = m_scene->places.size() <= FewNodes ? 2.5 : 1.2;
    const std::size_t stride = m_scene->places.size() / MostDots + 1;
    for (std::size_t i = 0; i < m_scene->places.size(); i += stride) {
        const QPointF at = toWidget(QPointF(m_scene->places[i].x, m_scene->places[i].y));
        painter.fillRect(QRectF(at.x() - side / 2, at.y() - side / 2, side, side),
                         nodeColour(*m_scene, static_cast<std::uint32_t>(i), m_theme));
    }
}

void Minimap::paintEvent(QPaintEvent *)
{
    if (!m_scene || m_scene->isEmpty())
        return;
    if (m_dots.isNull())
        drawDots();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor card = m_theme.panel;
    card.setAlpha(238);
    painter.setPen(QPen(m_theme.line, 1));
    painter.setBrush(card);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(frame, Corner, Corner);
    painter.drawImage(QPointF(0, 0), m_dots);
    const QRectF seen(toWidget(m_visible.topLeft()), toWidget(m_visible.bottomRight()));
    QPainterPath outside;
    outside.addRoundedRect(frame, Corner, Corner);
    QPainterPath inside;
    inside.addRoundedRect(seen.intersected(frame), 3, 3);
    QColor veil = m_theme.map;
    veil.setAlpha(120);
    painter.fillPath(outside.subtracted(inside), veil);
    painter.setPen(QPen(m_theme.accent, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(inside);
}

void Minimap::ask(QPointF position)
{
    if (m_scene && !m_scene->isEmpty())
        emit centreWanted(m_bounds.center() + (position - QRectF(rect()).center()) / scale());
}

void Minimap::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        ask(event->position());
}

void Minimap::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        ask(event->position());
}

} // namespace onrecord::ui

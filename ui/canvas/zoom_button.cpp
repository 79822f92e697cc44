// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/zoom_button.h"

#include <QPainter>

namespace onrecord::ui
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int IconSide = 16;
}

ZoomButton::ZoomButton(Sign sign, const QString &name, const QString &shortcut, QWidget *parent)
    : QToolButton(parent)
    , m_sign(sign)
{
    setFixedSize(Side, Side);
    setToolTip(name + u" ("_s + shortcut + u')');
    setAccessibleName(name);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::ArrowCursor);
}

void ZoomButton::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

void ZoomButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? m_theme.accent : m_theme.line, hasFocus() ? 2 : 1));
    painter.setBrush(isDown() || underMouse() ? m_theme.selection : m_theme.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 7, 7);
    if (m_sign == Sign::Icon) {
        const int margin = (Side - IconSide) / 2;
        return icon().paint(&painter, rect().adjusted(margin, margin, -margin, -margin));
    }
    painter.setPen(QPen(m_theme.ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.translate(Side / 2.0, Side / 2.0);
    if (m_sign != Sign::Fit)
        painter.drawLine(QPointF(-5, 0), QPointF(5, 0));
    if (m_sign == Sign::In)
        painter.drawLine(QPointF(0, -5), QPointF(0, 5));
    if (m_sign != Sign::Fit)
        return;
    for (int quarter = 0; quarter < 4; ++quarter) {
        painter.drawPolyline(QPolygonF({{-6, -2.5}, {-6, -6}, {-2.5, -6}}));
        painter.rotate(90);
    }
}

} // namespace onrecord::ui

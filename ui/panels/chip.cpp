// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/chip.h"

#include "ui/panels/fonts.h"
#include "ui/panels/row_painting.h"

#include <QFontMetrics>
#include <QPainter>

namespace onrecord::ui
{

namespace
{
constexpr int Height = 24;
constexpr int Padding = 10;
constexpr int CrossWidth = 16;
constexpr int LongestValue = 240;
} // namespace

Chip::Chip(const QString &name, const QString &value, const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_name(name)
    , m_theme(theme)
{
    m_value = QFontMetrics(metaFont(font())).elidedText(value, Qt::ElideRight, LongestValue);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("%1 %2, click to take off").arg(name, value));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

QSize Chip::sizeHint() const
{
    const int name = QFontMetrics(metaFont(font(), QFont::DemiBold)).horizontalAdvance(m_name);
    const int gap = m_name.isEmpty() || m_value.isEmpty() ? 0 : 5;
    return {2 * Padding + name + gap + QFontMetrics(metaFont(font())).horizontalAdvance(m_value) + CrossWidth, Height};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lit = underMouse() || hasFocus();
    painter.setPen(lit ? QPen(m_theme.accent) : QPen(Qt::NoPen));
    painter.setBrush(m_theme.otherMark);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Height / 2.0, Height / 2.0);
    QRect line = rect().adjusted(Padding, 0, -Padding, 0);
    const int taken = paintLine(painter, line, m_name, metaFont(font(), QFont::DemiBold), m_theme.ink);
    line.setLeft(line.left() + taken + (m_name.isEmpty() ? 0 : 5));
    paintLine(painter, line, m_value, metaFont(font()), m_theme.ink);
    painter.setPen(QPen(m_theme.dim, 1.4, Qt::SolidLine, Qt::RoundCap));
    const QPointF middle(width() - Padding - 3.5, height() / 2.0);
    painter.drawLine(middle + QPointF(-3, -3), middle + QPointF(3, 3));
    painter.drawLine(middle + QPointF(-3, 3), middle + QPointF(3, -3));
}

} // namespace onrecord::ui

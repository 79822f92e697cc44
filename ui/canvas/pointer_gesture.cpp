// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/pointer_gesture.h"

#include <QRectF>

#include <utility>

namespace onrecord::ui
{

void PointerGesture::press(const Press &press)
{
    m_kind = Kind::Pressed;
    m_press = press;
    m_position = press.position;
    m_previous = press.position;
    m_line = QPolygonF({press.position});
}

bool PointerGesture::moveTo(QPointF position)
{
    if (m_kind == Kind::None)
        return false;
    if (m_kind == Kind::Pressed) {
        if ((position - m_press.position).manhattanLength() < m_startDistance)
            return false;
        m_kind = dragKind();
    }
    m_previous = std::exchange(m_position, position);
    if (m_kind == Kind::Lasso)
        m_line << position;
    return true;
}

PointerGesture::Kind PointerGesture::release()
{
    return std::exchange(m_kind, Kind::None);
}

QPolygonF PointerGesture::area() const
{
    return m_kind == Kind::Lasso ? m_line : QPolygonF(QRectF(m_press.position, m_position).normalized());
}

PointerGesture::Kind PointerGesture::dragKind() const
{
    if (m_press.button != Qt::LeftButton || m_press.spaceHeld)
        return Kind::Pan;
    if (m_press.modifiers.testFlag(Qt::ShiftModifier))
        return m_press.modifiers.testFlag(Qt::AltModifier) ? Kind::Lasso : Kind::Box;
    return m_press.node >= 0 ? Kind::MoveNodes : Kind::Pan;
}

} // namespace onrecord::ui

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a mouse button that went down turns into: a click, or a drag that pans, moves nodes or selects an area. Keeps no
// picture and emits nothing.
#pragma once

#include <QPointF>
#include <QPolygonF>

#include <cstdint>

namespace onrecord::ui
{

class PointerGesture final
{
public:
    enum class Kind { None, Pressed, Pan, MoveNodes, Box, Lasso };

    struct Press
    {
        Qt::MouseButton button = Qt::NoButton;
        Qt::KeyboardModifiers modifiers;
        QPointF position;
        std::int64_t node = -1;
        bool spaceHeld = false;
    };

    explicit PointerGesture(int startDistance)
        : m_startDistance(startDistance)
    {}

    void press(const Press &press);
    /// True when the gesture is, or has just become, a drag.
    bool moveTo(QPointF position);
    /// What it was; nothing is held afterwards.
    Kind release();

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] const Press &pressed() const { return m_press; }
    /// Since the last move, and since the press.
    [[nodiscard]] QPointF lastStep() const { return m_position - m_previous; }
    [[nodiscard]] QPointF wholeStep() const { return m_position - m_press.position; }
    /// The box or the lasso's line so far.
    [[nodiscard]] QPolygonF area() const;

private:
    [[nodiscard]] Kind dragKind() const;

    int m_startDistance;
    Kind m_kind = Kind::None;
    Press m_press;
    QPointF m_position;
    QPointF m_previous;
    QPolygonF m_line;
};

} // namespace onrecord::ui

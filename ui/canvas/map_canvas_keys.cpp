// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The map by keyboard.
#include "ui/canvas/map_canvas_private.h"

#include <QKeyEvent>

#include <algorithm>

namespace onrecord::ui
{

void MapCanvas::Private::selectAll()
{
    if (stage->isEmpty())
        return;
    std::vector<std::uint32_t> nodes(stage->scene()->view->nodes.size());
    for (std::uint32_t node = 0; node < nodes.size(); ++node)
        nodes[node] = node;
    select(std::move(nodes), {});
}

/// To the next node by importance; false at the end, where the keyboard goes on to the next widget.
bool MapCanvas::Private::walk(bool forward)
{
    if (stage->isEmpty())
        return false;
    const std::vector<std::uint32_t> &order = stage->facts()->texts->byImportance();
    std::ptrdiff_t next = forward ? 0 : static_cast<std::ptrdiff_t>(order.size()) - 1;
    if (!lit.selectedNodes.empty()) {
        const auto at = std::find(order.begin(), order.end(), lit.selectedNodes.back());
        next = (at - order.begin()) + (forward ? 1 : -1);
    }
    if (next < 0 || next >= static_cast<std::ptrdiff_t>(order.size()))
        return false;
    const std::uint32_t node = order[static_cast<std::size_t>(next)];
    select({node}, {});
    stage->centreOn(node, MapStage::Motion::Glide);
    return true;
}

bool MapCanvas::Private::pressArrow(const QKeyEvent &event)
{
    const double step = event.modifiers().testFlag(Qt::ShiftModifier) ? 200 : 50;
    switch (event.key()) {
    case Qt::Key_Left:
        stage->panBy({step, 0});
        return true;
    case Qt::Key_Right:
        stage->panBy({-step, 0});
        return true;
    case Qt::Key_Up:
        stage->panBy({0, step});
        return true;
    case Qt::Key_Down:
        stage->panBy({0, -step});
        return true;
    default:
        return false;
    }
}

bool MapCanvas::Private::pressCommand(const QKeyEvent &event)
{
    const bool control = event.modifiers().testFlag(Qt::ControlModifier);
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        q->zoomIn();
        return true;
    case Qt::Key_Minus:
        q->zoomOut();
        return true;
    case Qt::Key_Home:
        q->fitAll();
        return true;
    case Qt::Key_0:
        if (control)
            q->fitAll();
        return control;
    case Qt::Key_9:
        if (control)
            q->fitSelection();
        return control;
    case Qt::Key_F:
        if (!control)
            q->fitSelection();
        return !control;
    case Qt::Key_A:
        if (control)
            selectAll();
        return control;
    case Qt::Key_Escape:
        select({}, {});
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!lit.selectedNodes.empty())
            emit q->nodeActivated(lit.selectedNodes.back());
        return true;
    case Qt::Key_Space:
        if (!event.isAutoRepeat()) {
            spaceHeld = true;
            renewCursor();
        }
        return true;
    default:
        return false;
    }
}

} // namespace onrecord::ui

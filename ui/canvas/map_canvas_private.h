// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Inside the map: the selection, what the pointer does to it, and the small parts on top. Only for ui/canvas.
#pragma once

#include "ui/canvas/map_canvas.h"
#include "ui/canvas/map_stage.h"
#include "ui/canvas/minimap.h"
#include "ui/canvas/pointer_gesture.h"
#include "ui/canvas/zoom_button.h"

#include <array>
#include <vector>

class QKeyEvent;
class QPainter;

namespace onrecord::ui
{

struct MapCanvas::Private
{
    explicit Private(MapCanvas *canvas);

    // Selection.
    void select(std::vector<std::uint32_t> nodes, std::vector<std::uint32_t> edges);
    void clickAt(QPointF position, Qt::KeyboardModifiers modifiers);
    void selectArea(const QPolygonF &area, Qt::KeyboardModifiers modifiers);
    void selectAll();
    [[nodiscard]] bool walk(bool forward);
    void speakSelection();
    void show();

    // Pointer.
    void beginDrag();
    void drag();
    void endDrag(PointerGesture::Kind kind, Qt::KeyboardModifiers modifiers);
    void dropNodes();
    void hover(QPointF position);
    void hoverNothing();
    void askForMenu(QPointF position);
    void showWholeName(QPointF position, const QPoint &globalPosition);

    // Keys; true when the key meant something.
    [[nodiscard]] bool pressCommand(const QKeyEvent &event);
    [[nodiscard]] bool pressArrow(const QKeyEvent &event);

    void placeButtons();
    void measureLegendHead();
    void placeLegendHead();
    void followOnMinimap();
    void paintArea(QPainter &painter) const;
    void paintFocus(QPainter &painter) const;
    void dressButtons();
    void renewCursor();
    [[nodiscard]] int motionTime() const;

    MapCanvas *q;
    MapStage *stage;
    Highlight lit;
    PointerGesture gesture;
    std::vector<std::uint32_t> dragged;
    std::vector<Point> placesBeforeDrag;
    std::array<ZoomButton *, 3> buttons{};
    QWidget *legendHead = nullptr;
    Minimap *minimap;
    bool spaceHeld = false;
    bool showsFocus = false;
};

} // namespace onrecord::ui

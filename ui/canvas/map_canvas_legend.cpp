// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The legend on the map, and what stands on top of it.
#include "ui/canvas/map_canvas_private.h"

#include <QEvent>

namespace onrecord::ui
{

void MapCanvas::setLegendVisible(bool visible)
{
    d->stage->setLegendVisible(visible);
}

void MapCanvas::setLegendHead(QWidget *head)
{
    head->setParent(this);
    head->installEventFilter(this);
    d->legendHead = head;
    d->measureLegendHead();
}

bool MapCanvas::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == d->legendHead && event->type() == QEvent::LayoutRequest)
        d->measureLegendHead();
    return QWidget::eventFilter(watched, event);
}

void MapCanvas::Private::measureLegendHead()
{
    legendHead->resize(legendHead->sizeHint());
    stage->setLegendHead(legendHead->size());
}

void MapCanvas::Private::placeLegendHead()
{
    if (!legendHead)
        return;
    const QRectF legend = stage->legendBox();
    constexpr QPoint Inset(6, 7);
    legendHead->move(legend.topLeft().toPoint() + Inset);
    legendHead->setVisible(!legend.isEmpty());
}

} // namespace onrecord::ui

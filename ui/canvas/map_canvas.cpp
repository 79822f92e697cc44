// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/map_canvas.h"

#include "ui/canvas/map_canvas_private.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QPinchGesture>
#include <QWheelEvent>

#include <cmath>

namespace onrecord::ui
{

namespace
{

constexpr double ZoomStep = 1.25;

QPointF middleOf(const QWidget &widget)
{
    return QRectF(widget.rect()).center();
}

} // namespace

MapCanvas::MapCanvas(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMinimumSize(160, 120);
    setAccessibleName(tr("Map"));
    grabGesture(Qt::PinchGesture);
}

MapCanvas::~MapCanvas() = default;

void MapCanvas::setScene(std::shared_ptr<const Scene> scene, Camera camera)
{
    const bool first = d->stage->isEmpty();
    d->gesture.release();
    d->dragged.clear();
    d->lit = {};
    d->stage->setMotionTime(d->motionTime());
    d->stage->setScene(std::move(scene), first ? MapStage::Motion::Jump : MapStage::Motion::Glide);
    if (camera == Camera::Fit)
        d->stage->fit({}, first ? MapStage::Motion::Jump : MapStage::Motion::Glide);
    else if (camera == Camera::KeepFit)
        d->stage->keepInSight();
    d->dressButtons();
    d->speakSelection();
}

void MapCanvas::setTheme(const Theme &theme)
{
    d->stage->setTheme(theme);
    d->dressButtons();
}

void MapCanvas::setSelection(const std::vector<std::uint32_t> &nodes, const std::vector<std::uint32_t> &edges)
{
    d->lit.selectedNodes.clear();
    d->lit.selectedEdges.clear();
    if (!d->stage->isEmpty()) {
        const View &view = *d->stage->scene()->view;
        for (const std::uint32_t node : nodes)
            if (node < view.nodes.size())
                d->lit.selectedNodes.push_back(node);
        for (const std::uint32_t edge : edges)
            if (edge < view.edges.size())
                d->lit.selectedEdges.push_back(edge);
    }
    d->show();
    d->speakSelection();
}

void MapCanvas::setMinimapWanted(bool wanted)
{
    d->minimap->setWanted(wanted);
}

const std::shared_ptr<const Scene> &MapCanvas::scene() const
{
    return d->stage->scene();
}

Highlight MapCanvas::highlight() const
{
    return d->lit;
}

QRectF MapCanvas::visibleRegion() const
{
    return d->stage->camera().toLayout(QRectF(rect()));
}

QPointF MapCanvas::positionOfNode(std::uint32_t node) const
{
    return d->stage->positionOfNode(node);
}

QPointF MapCanvas::positionOfEdge(std::uint32_t edge) const
{
    return d->stage->positionOfEdge(edge);
}

void MapCanvas::zoomIn()
{
    d->stage->zoomAt(middleOf(*this), ZoomStep, MapStage::Motion::Glide);
}

void MapCanvas::zoomOut()
{
    d->stage->zoomAt(middleOf(*this), 1 / ZoomStep, MapStage::Motion::Glide);
}

void MapCanvas::fitAll()
{
    d->stage->fit({}, MapStage::Motion::Glide);
}

void MapCanvas::fitSelection()
{
    std::vector<std::uint32_t> nodes = d->lit.selectedNodes;
    for (const std::uint32_t edge : d->lit.selectedEdges) {
        nodes.push_back(scene()->view->edges[edge].source);
        nodes.push_back(scene()->view->edges[edge].target);
    }
    d->stage->fit(nodes, MapStage::Motion::Glide);
}

void MapCanvas::centreOn(std::uint32_t node)
{
    d->stage->centreOn(node, MapStage::Motion::Glide);
}

bool MapCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto *native = static_cast<QNativeGestureEvent *>(event);
        if (native->gestureType() == Qt::ZoomNativeGesture) {
            d->stage->zoomAt(native->position(), std::exp(native->value()), MapStage::Motion::Jump);
            return true;
        }
    }
    if (event->type() == QEvent::Gesture) {
        if (QGesture *gesture = static_cast<QGestureEvent *>(event)->gesture(Qt::PinchGesture)) {
            const auto *pinch = static_cast<QPinchGesture *>(gesture);
            d->stage->zoomAt(mapFromGlobal(pinch->centerPoint()), pinch->scaleFactor(), MapStage::Motion::Jump);
            return true;
        }
    }
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        d->showWholeName(help->pos(), help->globalPos());
        return true;
    }
    if (event->type() == QEvent::StyleChange)
        d->stage->setMotionTime(d->motionTime());
    return QWidget::event(event);
}

bool MapCanvas::focusNextPrevChild(bool next)
{
    return (hasFocus() && d->walk(next)) || QWidget::focusNextPrevChild(next);
}

void MapCanvas::paintEvent(QPaintEvent *)
{
    d->stage->setViewport(size(), devicePixelRatioF());
    QPainter painter(this);
    d->stage->paint(painter);
    d->paintArea(painter);
    d->paintFocus(painter);
}

void MapCanvas::resizeEvent(QResizeEvent *)
{
    d->stage->setViewport(size(), devicePixelRatioF());
    d->placeButtons();
    d->followOnMinimap();
}

void MapCanvas::mousePressEvent(QMouseEvent *event)
{
    d->gesture.press(
        {event->button(), event->modifiers(), event->position(), d->stage->nodeAt(event->position()), d->spaceHeld});
}

void MapCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const PointerGesture::Kind before = d->gesture.kind();
    if (before == PointerGesture::Kind::None)
        return d->hover(event->position());
    if (!d->gesture.moveTo(event->position()))
        return;
    if (before != PointerGesture::Kind::Pressed)
        return d->drag();
    d->beginDrag();
    d->renewCursor();
    if (d->gesture.kind() == PointerGesture::Kind::Pan)
        d->stage->panBy(d->gesture.wholeStep());
}

void MapCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != d->gesture.pressed().button)
        return;
    const PointerGesture::Kind kind = d->gesture.kind();
    if (kind == PointerGesture::Kind::Pressed) {
        if (event->button() == Qt::RightButton)
            d->askForMenu(event->position());
        else if (event->button() == Qt::LeftButton && !d->gesture.pressed().spaceHeld)
            d->clickAt(event->position(), event->modifiers());
    } else {
        d->endDrag(kind, event->modifiers());
    }
    d->gesture.release();
    d->renewCursor();
}

void MapCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    const std::int64_t node = d->stage->nodeAt(event->position());
    if (event->button() == Qt::LeftButton && node >= 0)
        emit nodeActivated(static_cast<std::uint32_t>(node));
    else
        mousePressEvent(event);
}

void MapCanvas::leaveEvent(QEvent *)
{
    d->hoverNothing();
}

void MapCanvas::wheelEvent(QWheelEvent *event)
{
    const bool fine = !event->pixelDelta().isNull();
    const double turned = fine ? event->pixelDelta().y() * 2.0 : event->angleDelta().y();
    if (turned != 0)
        d->stage->zoomAt(event->position(), std::pow(1.0018, turned),
                         fine ? MapStage::Motion::Jump : MapStage::Motion::Glide);
    event->accept();
}

void MapCanvas::keyPressEvent(QKeyEvent *event)
{
    if (!d->pressCommand(*event) && !d->pressArrow(*event))
        QWidget::keyPressEvent(event);
}

void MapCanvas::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space || event->isAutoRepeat())
        return QWidget::keyReleaseEvent(event);
    d->spaceHeld = false;
    d->renewCursor();
}

void MapCanvas::contextMenuEvent(QContextMenuEvent *event)
{
    // The mouse asks on release, when it is known that it did not pan.
    if (event->reason() == QContextMenuEvent::Mouse || d->stage->isEmpty())
        return;
    QPointF position = middleOf(*this);
    if (!d->lit.selectedNodes.empty())
        position = positionOfNode(d->lit.selectedNodes.back());
    else if (!d->lit.selectedEdges.empty())
        position = positionOfEdge(d->lit.selectedEdges.back());
    d->askForMenu(position);
}

void MapCanvas::focusInEvent(QFocusEvent *event)
{
    d->showsFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                    event->reason() == Qt::ShortcutFocusReason;
    update();
}

void MapCanvas::focusOutEvent(QFocusEvent *)
{
    d->spaceHeld = false;
    update();
}

} // namespace onrecord::ui

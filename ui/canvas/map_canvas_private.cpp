// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/map_canvas_private.h"

#include <QApplication>
#include <QCursor>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <iterator>
#include <utility>

namespace onrecord::ui
{

namespace
{

using namespace Qt::StringLiterals;

void toggle(std::vector<std::uint32_t> &places, std::uint32_t place)
{
    const auto found = std::find(places.begin(), places.end(), place);
    if (found == places.end())
        places.push_back(place);
    else
        places.erase(found);
}

void add(std::vector<std::uint32_t> &places, std::uint32_t place)
{
    if (std::find(places.begin(), places.end(), place) == places.end())
        places.push_back(place);
}

/// Those that are not there yet; quick for very many. `more` is in order.
void addAll(std::vector<std::uint32_t> &places, const std::vector<std::uint32_t> &more)
{
    std::vector<std::uint32_t> known = places;
    std::sort(known.begin(), known.end());
    std::set_difference(more.begin(), more.end(), known.begin(), known.end(), std::back_inserter(places));
}

QString spokenEdge(const View &view, std::uint32_t place)
{
    const ViewEdge &edge = view.edges[place];
    return MapCanvas::tr("%1 to %2, %n statement(s): %3", nullptr, edge.weight)
        .arg(QString::fromStdString(view.nodes[edge.source].label),
             QString::fromStdString(view.nodes[edge.target].label), QString::fromStdString(edge.label));
}

} // namespace

MapCanvas::Private::Private(MapCanvas *canvas)
    : q(canvas)
    , stage(new MapStage(canvas))
    , gesture(QApplication::startDragDistance())
    , minimap(new Minimap(canvas))
{
    buttons = {new ZoomButton(ZoomButton::Sign::In, MapCanvas::tr("Zoom in"), MapCanvas::tr("Ctrl++"), q),
               new ZoomButton(ZoomButton::Sign::Out, MapCanvas::tr("Zoom out"), MapCanvas::tr("Ctrl+-"), q),
               new ZoomButton(ZoomButton::Sign::Fit, MapCanvas::tr("Show all"), MapCanvas::tr("Ctrl+0"), q)};
    connect(buttons[0], &QToolButton::clicked, q, &MapCanvas::zoomIn);
    connect(buttons[1], &QToolButton::clicked, q, &MapCanvas::zoomOut);
    connect(buttons[2], &QToolButton::clicked, q, &MapCanvas::fitAll);
    connect(stage, &MapStage::graphicsCardKnown, q, &MapCanvas::graphicsCardKnown);
    connect(stage, &MapStage::frameWanted, q, qOverload<>(&QWidget::update));
    connect(stage, &MapStage::legendChanged, q, [this] { placeLegendHead(); });
    connect(stage, &MapStage::frameWanted, minimap, [this] { followOnMinimap(); });
    connect(minimap, &Minimap::centreWanted, stage, &MapStage::showInMiddle);
    dressButtons();
}

void MapCanvas::setGraphicsCardWanted(bool wanted)
{
    d->stage->setGraphicsCardWanted(wanted);
}

/// What is out of sight for the time of a glide only does not bring it.
void MapCanvas::Private::followOnMinimap()
{
    if (stage->isCameraGliding() && minimap->isHidden())
        return;
    minimap->follow(stage->scene(), q->visibleRegion());
}

void MapCanvas::Private::dressButtons()
{
    minimap->setTheme(stage->theme());
    for (ZoomButton *button : buttons) {
        button->setTheme(stage->theme());
        button->setVisible(!stage->isEmpty());
    }
}

void MapCanvas::Private::placeButtons()
{
    int top = 12;
    for (ZoomButton *button : buttons) {
        button->move(q->width() - ZoomButton::Side - 12, top);
        top += ZoomButton::Side + 4;
    }
}

int MapCanvas::Private::motionTime() const
{
    return q->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, q) > 0 ? 200 : 0;
}

void MapCanvas::Private::show()
{
    stage->setHighlight(lit);
}

void MapCanvas::Private::select(std::vector<std::uint32_t> nodes, std::vector<std::uint32_t> edges)
{
    if (nodes == lit.selectedNodes && edges == lit.selectedEdges)
        return;
    lit.selectedNodes = std::move(nodes);
    lit.selectedEdges = std::move(edges);
    show();
    speakSelection();
    emit q->selectionChanged(lit.selectedNodes, lit.selectedEdges);
}

void MapCanvas::Private::speakSelection()
{
    QStringList words;
    if (!stage->isEmpty()) {
        const View &view = *stage->scene()->view;
        for (const std::uint32_t node : lit.selectedNodes)
            if (words.size() < 5)
                words << QString::fromStdString(view.nodes[node].label);
        for (const std::uint32_t edge : lit.selectedEdges)
            if (words.size() < 5)
                words << spokenEdge(view, edge);
    }
    q->setAccessibleDescription(words.join(u", "));
}

void MapCanvas::Private::clickAt(QPointF position, Qt::KeyboardModifiers modifiers)
{
    std::vector<std::uint32_t> nodes = lit.selectedNodes;
    std::vector<std::uint32_t> edges = lit.selectedEdges;
    const std::int64_t node = stage->nodeAt(position);
    const std::int64_t edge = node < 0 ? stage->edgeAt(position) : -1;
    std::vector<std::uint32_t> &hit = node >= 0 ? nodes : edges;
    const bool adds = modifiers.testFlag(Qt::ShiftModifier);
    const bool toggles = modifiers.testFlag(Qt::ControlModifier);
    if (!adds && !toggles) {
        nodes.clear();
        edges.clear();
    }
    if (node >= 0 || edge >= 0) {
        const auto place = static_cast<std::uint32_t>(node >= 0 ? node : edge);
        if (toggles)
            toggle(hit, place);
        else
            add(hit, place);
    }
    select(std::move(nodes), std::move(edges));
}

void MapCanvas::Private::selectArea(const QPolygonF &area, Qt::KeyboardModifiers modifiers)
{
    std::vector<std::uint32_t> nodes;
    if (modifiers.testFlag(Qt::ControlModifier))
        nodes = lit.selectedNodes;
    addAll(nodes, stage->nodesIn(area));
    select(std::move(nodes), {});
}

void MapCanvas::Private::beginDrag()
{
    hoverNothing();
    if (gesture.kind() != PointerGesture::Kind::MoveNodes)
        return;
    const auto node = static_cast<std::uint32_t>(gesture.pressed().node);
    const auto &selected = lit.selectedNodes;
    const bool inSelection = std::find(selected.begin(), selected.end(), node) != selected.end();
    dragged = inSelection ? selected : std::vector<std::uint32_t>{node};
    placesBeforeDrag = stage->scene()->places;
    stage->beginMove(dragged);
    stage->moveBy(gesture.wholeStep());
}

void MapCanvas::Private::drag()
{
    if (gesture.kind() == PointerGesture::Kind::Pan)
        stage->panBy(gesture.lastStep());
    else if (gesture.kind() == PointerGesture::Kind::MoveNodes)
        stage->moveBy(gesture.lastStep());
    else
        q->update();
}

void MapCanvas::Private::endDrag(PointerGesture::Kind kind, Qt::KeyboardModifiers modifiers)
{
    if (kind == PointerGesture::Kind::MoveNodes)
        dropNodes();
    else if (kind == PointerGesture::Kind::Box || kind == PointerGesture::Kind::Lasso)
        selectArea(gesture.area(), modifiers);
    q->update();
}

void MapCanvas::Private::dropNodes()
{
    stage->endMove();
    const std::shared_ptr<const Scene> scene = stage->scene();
    const std::vector<Point> before = std::exchange(placesBeforeDrag, {});
    for (const std::uint32_t node : std::exchange(dragged, {}))
        emit q->nodeMoved(node, before[node], scene->places[node]);
}

void MapCanvas::Private::hover(QPointF position)
{
    const std::int64_t node = stage->nodeAt(position);
    const std::int64_t edge = node < 0 ? stage->edgeAt(position) : -1;
    if (node == lit.hoveredNode && edge == lit.hoveredEdge)
        return;
    lit.hoveredNode = node;
    lit.hoveredEdge = edge;
    show();
    renewCursor();
    emit q->hovered(node, edge);
}

void MapCanvas::Private::hoverNothing()
{
    if (lit.hoveredNode < 0 && lit.hoveredEdge < 0)
        return;
    lit.hoveredNode = -1;
    lit.hoveredEdge = -1;
    show();
    renewCursor();
    emit q->hovered(-1, -1);
}

void MapCanvas::Private::renewCursor()
{
    if (gesture.kind() == PointerGesture::Kind::Pan)
        q->setCursor(Qt::ClosedHandCursor);
    else if (spaceHeld)
        q->setCursor(Qt::OpenHandCursor);
    else if (lit.hoveredNode >= 0 || lit.hoveredEdge >= 0)
        q->setCursor(Qt::PointingHandCursor);
    else
        q->unsetCursor();
}

void MapCanvas::Private::askForMenu(QPointF position)
{
    const std::int64_t node = stage->nodeAt(position);
    const std::int64_t edge = node < 0 ? stage->edgeAt(position) : -1;
    emit q->menuRequested(node, edge, q->mapToGlobal(position.toPoint()));
}

/// The name of a node whose label is cut or hidden.
void MapCanvas::Private::showWholeName(QPointF position, const QPoint &globalPosition)
{
    const std::int64_t node = stage->nodeAt(position);
    if (node < 0)
        return QToolTip::hideText();
    const QString name = QString::fromStdString(stage->scene()->view->nodes[static_cast<std::size_t>(node)].label);
    const LabelText &text = stage->facts()->texts->of(static_cast<std::uint32_t>(node));
    const bool whole = stage->plan()->labels[static_cast<std::size_t>(node)] && text.lines.join(u' ') == name;
    if (whole)
        QToolTip::hideText();
    else // marked up as a whole, so that Qt does not guess whether the name is
        QToolTip::showText(globalPosition, u"<qt>"_s + name.left(600).toHtmlEscaped() + u"</qt>"_s, q);
}

void MapCanvas::Private::paintArea(QPainter &painter) const
{
    if (gesture.kind() != PointerGesture::Kind::Box && gesture.kind() != PointerGesture::Kind::Lasso)
        return;
    QColor fill = stage->theme().accent;
    fill.setAlpha(28);
    painter.setPen(QPen(stage->theme().accent, 1, Qt::DashLine));
    painter.setBrush(fill);
    painter.drawPolygon(gesture.area());
}

void MapCanvas::Private::paintFocus(QPainter &painter) const
{
    if (!showsFocus || !q->hasFocus())
        return;
    painter.setPen(QPen(stage->theme().accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(q->rect()).adjusted(1, 1, -1, -1));
}

} // namespace onrecord::ui

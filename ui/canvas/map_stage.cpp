// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/map_stage.h"

#include "ui/canvas/camera_fit.h"

#include <QElapsedTimer>
#include <QHash>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace onrecord::ui
{

namespace
{

constexpr double LegendGap = 12;
constexpr int SliceMilliseconds = 6;
constexpr int ZoomSettleMilliseconds = 110;
constexpr int WheelMilliseconds = 110;
constexpr int HoverMilliseconds = 120;
// A plan that takes longer than this is not made anew in every frame of a glide.
constexpr double QuickPlan = 6;

QHash<QString, Point> placesByKey(const Scene &scene, const std::vector<Point> &places)
{
    QHash<QString, Point> byKey;
    for (std::size_t i = 0; i < places.size(); ++i)
        byKey.insert(QString::fromStdString(scene.view->nodes[i].key), places[i]);
    return byKey;
}

} // namespace

MapStage::MapStage(QObject *parent)
    : QObject(parent)
{
    for (QVariantAnimation *glide : {&m_cameraGlide, &m_placesGlide, &m_hoverFade}) {
        glide->setStartValue(0.0);
        glide->setEndValue(1.0);
        glide->setEasingCurve(QEasingCurve::OutCubic);
    }
    connect(&m_cameraGlide, &QVariantAnimation::valueChanged, this, [this](const QVariant &share) {
        Camera camera = Camera::between(m_glideFrom, m_glideTo, share.toDouble(), m_size);
        if (m_zoomAnchor && share.toDouble() < 1) {
            camera = m_glideFrom;
            camera.zoomAt(*m_zoomAnchor, std::pow(m_glideTo.zoom() / m_glideFrom.zoom(), share.toDouble()));
        }
        moveCamera(camera);
    });
    connect(&m_placesGlide, &QVariantAnimation::valueChanged, this, [this](const QVariant &share) {
        std::vector<Point> places = m_scene->places;
        const double rest = 1 - share.toDouble();
        for (std::size_t i = 0; i < places.size(); ++i) {
            places[i].x += (m_placesFrom[i].x - places[i].x) * rest;
            places[i].y += (m_placesFrom[i].y - places[i].y) * rest;
        }
        showPlaces(std::move(places));
    });
    connect(&m_hoverFade, &QVariantAnimation::valueChanged, this, &MapStage::frameWanted);
    m_zoomSettles.setSingleShot(true);
    m_zoomSettles.setInterval(ZoomSettleMilliseconds);
    connect(&m_zoomSettles, &QTimer::timeout, this, &MapStage::replan);
}

void MapStage::setScene(std::shared_ptr<const Scene> scene, Motion motion)
{
    m_placesGlide.stop();
    m_moving.clear();
    std::vector<Point> before;
    if (scene && !scene->isEmpty() && !isEmpty() && motion == Motion::Glide)
        before = placesBefore(*scene);
    m_scene = std::move(scene);
    m_highlight = {};
    m_lastHover = {};
    if (isEmpty()) {
        m_plan.reset();
        m_settled.reset();
        m_picker.reset();
        m_legend.reset();
        m_layer.clear();
        emit frameWanted();
        return;
    }
    m_facts = factsOf(*m_scene);
    renewLegend();
    m_places = m_scene->places;
    replan();
    if (before.empty() || m_motionTime == 0 || m_planCost > QuickPlan || before == m_scene->places)
        return;
    m_placesFrom = std::move(before);
    showPlaces(m_placesFrom); // the animation is silent about its beginning
    m_placesGlide.setDuration(m_motionTime);
    m_placesGlide.start();
}

/// Where the nodes of the next scene are now; those that are new begin at their own place.
std::vector<Point> MapStage::placesBefore(const Scene &next) const
{
    const QHash<QString, Point> shown = placesByKey(*m_scene, m_places);
    std::vector<Point> before = next.places;
    for (std::size_t i = 0; i < before.size(); ++i)
        before[i] = shown.value(QString::fromStdString(next.view->nodes[i].key), before[i]);
    return before;
}

void MapStage::setTheme(const Theme &theme)
{
    m_theme = theme;
    renewLayer();
}

void MapStage::setViewport(QSize size, double pixelRatio)
{
    if (size == m_size && pixelRatio == m_pixelRatio)
        return;
    const QPointF shift((size.width() - m_size.width()) / 2.0, (size.height() - m_size.height()) / 2.0);
    m_size = size;
    m_pixelRatio = pixelRatio;
    renewLegend();
    if (m_keepsFit)
        return fit({}, Motion::Jump);
    m_camera.panBy(shift);
    renewLayer();
}

void MapStage::setLegendVisible(bool visible)
{
    m_legendVisible = visible;
    emit frameWanted();
}

/// Two rows where the map is wide, more where it is not.
void MapStage::renewLegend()
{
    if (!isEmpty())
        m_legend.emplace(*m_scene->view, std::clamp(m_size.width() * 0.62, 200.0, 580.0));
}

QSizeF MapStage::shownLegend() const
{
    return m_legend && m_legendVisible ? m_legend->size() : QSizeF();
}

void MapStage::setHighlight(const Highlight &highlight)
{
    const bool was = m_highlight.hoveredNode >= 0 || m_highlight.hoveredEdge >= 0;
    const bool is = highlight.hoveredNode >= 0 || highlight.hoveredEdge >= 0;
    if (was && !is)
        m_lastHover = m_highlight;
    m_highlight = highlight;
    if (was != is && m_motionTime > 0) {
        m_hoverFade.setDuration(HoverMilliseconds);
        m_hoverFade.setDirection(is ? QAbstractAnimation::Forward : QAbstractAnimation::Backward);
        if (m_hoverFade.state() != QAbstractAnimation::Running)
            m_hoverFade.start();
    }
    emit frameWanted();
}

QPointF MapStage::positionOfNode(std::uint32_t node) const
{
    return m_camera.toWidget(QPointF(m_places[node].x, m_places[node].y));
}

QPointF MapStage::positionOfEdge(std::uint32_t edge) const
{
    return m_camera.toWidget(m_plan->edges[edge].at(0.5) / m_plan->zoom);
}

double MapStage::planScale() const
{
    return m_camera.zoom() / m_plan->zoom;
}

QPointF MapStage::toPlan(QPointF position) const
{
    return m_camera.toLayout(position) * m_plan->zoom;
}

const Picker &MapStage::picker() const
{
    if (!m_picker)
        m_picker = std::make_unique<Picker>(m_plan);
    return *m_picker;
}

std::int64_t MapStage::nodeAt(QPointF position) const
{
    return isEmpty() ? -1 : picker().nodeAt(toPlan(position), planScale());
}

std::int64_t MapStage::edgeAt(QPointF position) const
{
    return isEmpty() ? -1 : picker().edgeAt(toPlan(position), planScale());
}

std::vector<std::uint32_t> MapStage::nodesIn(const QPolygonF &area) const
{
    if (isEmpty())
        return {};
    QPolygonF inPlan;
    for (const QPointF &corner : area)
        inPlan << toPlan(corner);
    return picker().nodesIn(inPlan);
}

void MapStage::panBy(QPointF pixels)
{
    m_cameraGlide.stop();
    m_keepsFit = false;
    Camera camera = m_camera;
    camera.panBy(pixels);
    moveCamera(camera);
}

void MapStage::zoomAt(QPointF position, double factor, Motion motion)
{
    m_keepsFit = false;
    const bool goesOn = m_cameraGlide.state() == QAbstractAnimation::Running && m_zoomAnchor;
    Camera target = m_camera;
    target.zoomAt(position, goesOn ? m_glideTo.zoom() / m_camera.zoom() * factor : factor);
    m_zoomAnchor = position;
    if (motion == Motion::Jump || m_motionTime == 0) {
        m_cameraGlide.stop();
        moveCamera(target);
        return;
    }
    m_cameraGlide.stop();
    m_glideFrom = m_camera;
    m_glideTo = target;
    m_cameraGlide.setDuration(WheelMilliseconds);
    m_cameraGlide.start();
}

void MapStage::glideTo(const Camera &camera, Motion motion)
{
    m_cameraGlide.stop();
    m_zoomAnchor.reset();
    if (motion == Motion::Jump || m_motionTime == 0) {
        moveCamera(camera);
        return;
    }
    m_glideFrom = m_camera;
    m_glideTo = camera;
    m_cameraGlide.setDuration(m_motionTime);
    m_cameraGlide.start();
}

void MapStage::moveCamera(const Camera &camera)
{
    m_camera = camera;
    if (m_plan && m_plan->zoom != camera.zoom())
        settleZoom();
    else
        renewLayer();
}

/// Small scenes are planned anew at once; large ones are shown scaled until the zoom comes to rest.
void MapStage::settleZoom()
{
    if (m_planCost <= QuickPlan)
        return replan();
    m_zoomSettles.start();
    emit frameWanted();
}

void MapStage::replan()
{
    if (isEmpty())
        return;
    QElapsedTimer clock;
    clock.start();
    m_settled = planPicture(m_scene, m_facts, m_camera.zoom());
    m_plan = m_places == m_scene->places ? m_settled : movedPlan(*m_settled, m_places);
    m_planCost = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    m_picker.reset();
    renewLayer();
}

void MapStage::showPlaces(std::vector<Point> places)
{
    m_places = std::move(places);
    m_plan = m_places == m_scene->places ? m_settled : movedPlan(*m_settled, m_places);
    m_picker.reset();
    renewLayer();
}

void MapStage::renewLayer()
{
    if (!isEmpty() && !m_size.isEmpty() && m_plan->zoom == m_camera.zoom())
        m_layer.want({m_plan, m_camera, m_size, m_pixelRatio, m_theme, m_moving});
    emit frameWanted();
}

void MapStage::fit(const std::vector<std::uint32_t> &nodes, Motion motion)
{
    m_keepsFit = nodes.empty();
    if (!isEmpty() && !m_size.isEmpty())
        glideTo(cameraThatFits({m_scene, m_facts, nodes, m_size, shownLegend(), LegendGap}), motion);
}

void MapStage::centreOn(std::uint32_t node, Motion motion)
{
    if (isEmpty() || node >= m_scene->places.size() || m_size.isEmpty())
        return;
    const QRectF inner = QRectF(QPointF(0, 0), m_size).adjusted(40, 40, -40, -60);
    const Point place = m_scene->places[node];
    if (inner.contains(m_camera.toWidget(QPointF(place.x, place.y))))
        return;
    m_keepsFit = false;
    const double zoom = std::max(m_camera.zoom(), 0.8);
    glideTo(Camera::centredOn(QPointF(place.x, place.y), zoom, m_size), motion);
}

void MapStage::beginMove(const std::vector<std::uint32_t> &nodes)
{
    m_placesGlide.stop();
    if (m_places != m_scene->places)
        showPlaces(m_scene->places);
    m_moving.assign(m_scene->places.size(), false);
    for (const std::uint32_t node : nodes)
        m_moving[node] = true;
    renewLayer();
}

void MapStage::moveBy(QPointF pixels)
{
    const QPointF step = pixels / m_camera.zoom();
    for (std::size_t i = 0; i < m_moving.size(); ++i) {
        if (!m_moving[i])
            continue;
        m_places[i].x += step.x();
        m_places[i].y += step.y();
    }
    // The layer holds what stands still and stays valid: only the plan drawn over it changes.
    m_plan = movedPlan(*m_settled, m_places);
    m_picker.reset();
    emit frameWanted();
}

void MapStage::endMove()
{
    m_moving.clear();
    auto moved = std::make_shared<Scene>(*m_scene);
    moved->places = m_places;
    m_scene = std::move(moved);
    auto facts = std::make_shared<SceneFacts>(*m_facts);
    facts->bows = bowsOf(*m_scene->view, m_scene->places);
    m_facts = std::move(facts);
    replan();
}

void MapStage::paint(QPainter &painter)
{
    painter.fillRect(QRect(QPoint(0, 0), m_size), m_theme.map);
    if (isEmpty())
        return;
    const bool done = m_layer.work(QDeadlineTimer(SliceMilliseconds));
    m_layer.paint(painter, m_camera);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.save();
    painter.translate(m_camera.origin());
    painter.scale(planScale(), planScale());
    SceneRenderer renderer(m_plan, m_theme);
    renderer.setVisible(QRectF(-m_camera.origin() / planScale(), QSizeF(m_size) / planScale()));
    renderer.setLeftOut(m_moving);
    renderer.paintLeftOut(painter);
    paintLit(painter, renderer);
    painter.restore();
    if (!shownLegend().isEmpty())
        m_legend->paint(painter, QPointF(LegendGap, m_size.height() - LegendGap - shownLegend().height()), m_theme,
                        Legend::Frame::Card);
    if (!done)
        QMetaObject::invokeMethod(this, &MapStage::frameWanted, Qt::QueuedConnection);
}

void MapStage::paintLit(QPainter &painter, const SceneRenderer &renderer) const
{
    Highlight lit = m_highlight;
    double fade = 1;
    if (m_hoverFade.state() == QAbstractAnimation::Running) {
        fade = m_hoverFade.currentValue().toDouble();
        if (m_hoverFade.direction() == QAbstractAnimation::Backward) {
            lit.hoveredNode = m_lastHover.hoveredNode;
            lit.hoveredEdge = m_lastHover.hoveredEdge;
        }
    }
    renderer.paintLit(painter, lit, fade);
}

} // namespace onrecord::ui

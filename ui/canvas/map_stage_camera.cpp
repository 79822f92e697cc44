// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The stage's camera: pan, zoom, fit, centre; and what lies where on the widget.
#include "ui/canvas/camera_fit.h"
#include "ui/canvas/map_stage.h"
#include "ui/canvas/picker.h"

#include <algorithm>

namespace onrecord::ui
{

namespace
{

constexpr int WheelMilliseconds = 110;
constexpr double AtEdge = 20;      // a node nearer to the edge than this is not all in sight
constexpr double MuchLarger = 1.5; // times what is shown: worth a move of the camera

} // namespace

QPointF MapStage::positionOfNode(std::uint32_t node) const
{
    return m_camera.toWidget(QPointF(m_places[node].x, m_places[node].y));
}

QPointF MapStage::positionOfEdge(std::uint32_t edge) const
{
    if (m_plan->hasCurves())
        return m_camera.toWidget(m_plan->edges[edge].at(0.5) / m_plan->zoom);
    const ViewEdge &about = m_scene->view->edges[edge];
    return (positionOfNode(about.source) + positionOfNode(about.target)) / 2;
}

double MapStage::planScale() const
{
    return m_camera.zoom() / m_plan->zoom;
}

QPointF MapStage::toPlan(QPointF position) const
{
    return m_camera.toLayout(position) * m_plan->zoom;
}

std::int64_t MapStage::nodeAt(QPointF position) const
{
    return isEmpty() ? -1 : Picker(m_plan).nodeAt(toPlan(position), planScale());
}

std::int64_t MapStage::edgeAt(QPointF position) const
{
    return isEmpty() ? -1 : Picker(m_plan).edgeAt(toPlan(position), planScale());
}

std::vector<std::uint32_t> MapStage::nodesIn(const QPolygonF &area) const
{
    if (isEmpty())
        return {};
    QPolygonF inPlan;
    for (const QPointF &corner : area)
        inPlan << toPlan(corner);
    return Picker(m_plan).nodesIn(inPlan);
}

void MapStage::panBy(QPointF pixels)
{
    m_cameraGlide.stop();
    m_keepsFit = false;
    Camera camera = m_camera;
    camera.panBy(pixels);
    moveCamera(camera);
}

void MapStage::showInMiddle(QPointF place)
{
    panBy(QRectF(QPointF(0, 0), m_size).center() - m_camera.toWidget(place));
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
    m_cameraGlide.setDuration(isGliding() ? m_placesGlide.duration() : m_motionTime); // in step with the nodes
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

void MapStage::fit(const std::vector<std::uint32_t> &nodes, Motion motion)
{
    m_keepsFit = nodes.empty();
    if (!isEmpty() && !m_size.isEmpty())
        glideTo(cameraThatFits({m_scene, m_facts, nodes, m_size, shownLegend(), LegendGap}), motion);
}

void MapStage::keepInSight()
{
    if (!m_keepsFit || isEmpty() || m_size.isEmpty())
        return;
    const bool glides = m_cameraGlide.state() == QAbstractAnimation::Running;
    const Camera &camera = glides ? m_glideTo : m_camera;
    const QRectF sight = QRectF(QPointF(0, 0), m_size).adjusted(AtEdge, AtEdge, -AtEdge, -AtEdge);
    const bool allInSight = std::all_of(m_scene->places.begin(), m_scene->places.end(), [&](const Point &place) {
        return sight.contains(camera.toWidget(QPointF(place.x, place.y)));
    });
    const Camera fit = cameraThatFits({m_scene, m_facts, {}, m_size, shownLegend(), LegendGap});
    if (!allInSight || fit.zoom() > camera.zoom() * MuchLarger)
        glideTo(fit, Motion::Glide);
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

} // namespace onrecord::ui

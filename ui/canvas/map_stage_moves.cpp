// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Nodes that the pointer moves: the picture of what stands still is kept, and they are drawn over it.
#include "ui/canvas/map_stage.h"

#include <QPainter>

namespace onrecord::ui
{

namespace
{

// More nodes and lines than this cannot be drawn in one frame: they move as dots.
constexpr std::size_t MostDrawnMoving = 600;
constexpr std::size_t MostDots = 4000;
constexpr double Dot = 4; // pixels

} // namespace

void MapStage::beginMove(const std::vector<std::uint32_t> &nodes)
{
    m_placesGlide.stop();
    m_sceneFade.reset();
    forgetFrames();
    if (m_places != m_scene->places)
        showPlaces(m_scene->places);
    forgetLit();
    m_isLanding = false;
    m_moving.assign(m_scene->places.size(), false);
    m_movingNodes = nodes;
    std::size_t size = 0;
    for (const std::uint32_t node : nodes) {
        m_moving[node] = true;
        size += 1 + m_facts->edgesOf->value().of(node).size();
    }
    m_movesAsDots = size > MostDrawnMoving;
    renewLayer();
}

void MapStage::moveBy(QPointF pixels)
{
    const QPointF step = pixels / m_camera.zoom();
    for (const std::uint32_t node : m_movingNodes) {
        m_places[node].x += step.x();
        m_places[node].y += step.y();
    }
    // The layer holds what stands still and stays valid: only the plan drawn over it changes.
    if (!m_movesAsDots)
        showMovedPlan();
    emit frameWanted();
}

/// One copy of the plan for the whole move; what stands still in it costs nothing from then on.
void MapStage::showMovedPlan()
{
    if (!m_movedPlan || m_movedPlan->zoom != m_settled->zoom || m_movedPlan->scene != m_settled->scene)
        m_movedPlan = std::make_shared<PicturePlan>(*m_settled);
    moveNodes(*m_movedPlan, m_movingNodes, m_places);
    m_plan = m_movedPlan;
}

void MapStage::endMove()
{
    m_isLanding = m_isLarge;
    auto moved = std::make_shared<Scene>(*m_scene);
    moved->places = m_places;
    m_scene = std::move(moved);
    m_facts = factsOf(*m_scene, m_facts.get());
    if (m_movesAsDots && m_isLarge) {
        m_plan = planPicture(m_scene, m_facts, m_settled->zoom, PlanDetail::NodesOnly);
    }
    if (!m_isLanding)
        forgetMove();
    replan();
}

void MapStage::forgetMove()
{
    m_isLanding = false;
    m_moving.clear();
    m_movingNodes.clear();
    m_movedPlan.reset();
}

void MapStage::paintMoving(QPainter &painter, SceneRenderer &renderer) const
{
    renderer.setLeftOut(m_moving);
    if (m_movesAsDots && !m_movingNodes.empty()) {
        painter.setPen(QPen(m_theme.accent, Dot / planScale(), Qt::SolidLine, Qt::SquareCap));
        const std::size_t step = m_movingNodes.size() / MostDots + 1;
        for (std::size_t i = 0; i < m_movingNodes.size(); i += step) {
            const Point &place = m_places[m_movingNodes[i]];
            painter.drawPoint(QPointF(place.x, place.y) * m_plan->zoom);
        }
        return;
    }
    renderer.paintLeftOut(painter);
}

} // namespace onrecord::ui

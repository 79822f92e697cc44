// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/scene_fade.h"

#include <QPainter>

#include <map>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace onrecord::ui
{

namespace
{

double mixed(double from, double to, double share)
{
    return from + (to - from) * share;
}

} // namespace

SceneFade::SceneFade(std::shared_ptr<const PicturePlan> before, const Scene &next)
    : m_before(std::move(before))
{
    matchNodes(next);
    matchEdges(next);
}

void SceneFade::matchNodes(const Scene &next)
{
    const std::vector<ViewNode> &old = m_before->scene->view->nodes;
    const std::vector<ViewNode> &now = next.view->nodes;
    std::unordered_map<std::string_view, std::uint32_t> places;
    for (std::uint32_t i = 0; i < old.size(); ++i)
        places.emplace(old[i].key, i);
    m_nodeBefore.assign(now.size(), -1);
    m_nodeAfter.assign(old.size(), -1);
    for (std::uint32_t i = 0; i < now.size(); ++i) {
        const auto place = places.find(now[i].key);
        if (place == places.end()) {
            m_isNew.resize(now.size());
            m_isNew[i] = true;
            m_new.nodes.push_back(i);
            continue;
        }
        m_nodeBefore[i] = place->second;
        m_nodeAfter[place->second] = i;
    }
    for (std::uint32_t i = 0; i < old.size(); ++i)
        if (m_nodeAfter[i] < 0)
            m_gone.nodes.push_back(i);
}

void SceneFade::matchEdges(const Scene &next)
{
    const std::vector<ViewEdge> &old = m_before->scene->view->edges;
    const std::vector<ViewEdge> &now = next.view->edges;
    std::map<std::tuple<std::int64_t, std::int64_t, EdgeKind>, std::uint32_t> places;
    for (std::uint32_t i = 0; i < old.size(); ++i)
        places.emplace(std::tuple(m_nodeAfter[old[i].source], m_nodeAfter[old[i].target], old[i].kind), i);
    m_edgeBefore.assign(now.size(), -1);
    std::vector<bool> stays(old.size(), false);
    for (std::uint32_t i = 0; i < now.size(); ++i) {
        const auto place = places.find(std::tuple(now[i].source, now[i].target, now[i].kind));
        if (place == places.end()) {
            m_new.edges.push_back(i);
            continue;
        }
        m_edgeBefore[i] = place->second;
        stays[place->second] = true;
    }
    for (std::uint32_t i = 0; i < old.size(); ++i)
        if (!stays[i])
            m_gone.edges.push_back(i);
}

std::shared_ptr<const PicturePlan> SceneFade::between(const PicturePlan &plan, double share) const
{
    auto made = std::make_shared<PicturePlan>(plan);
    made->index = nullptr;
    const double scale = figureZoom(plan.zoom) / figureZoom(m_before->zoom);
    for (std::size_t i = 0; i < m_nodeBefore.size(); ++i)
        if (m_nodeBefore[i] >= 0)
            made->nodes[i].radius = mixed(m_before->nodes[static_cast<std::size_t>(m_nodeBefore[i])].radius * scale,
                                          plan.nodes[i].radius, share);
    const double wider = plan.strokeZoom / m_before->strokeZoom;
    for (std::size_t i = 0; i < made->widths.size() && m_before->hasCurves(); ++i)
        if (m_edgeBefore[i] >= 0)
            made->widths[i] =
                mixed(m_before->widths[static_cast<std::size_t>(m_edgeBefore[i])] * wider, plan.widths[i], share);
    for (const std::uint32_t edge : m_new.edges)
        if (made->hasCurves())
            made->edges[edge].isVisible = false;
    return made;
}

void SceneFade::paint(QPainter &painter, const PicturePlan &plan, const std::vector<Point> &places, double zoom,
                      double share, const Theme &theme) const
{
    painter.save();
    painter.setOpacity(1 - share);
    if (!m_gone.isEmpty()) {
        std::vector<Point> old = m_before->scene->places;
        for (std::size_t i = 0; i < old.size(); ++i)
            if (m_nodeAfter[i] >= 0)
                old[i] = places[static_cast<std::size_t>(m_nodeAfter[i])];
        painter.save();
        painter.scale(zoom / m_before->zoom, zoom / m_before->zoom);
        paintParts(painter, *movedPlan(*m_before, old), m_gone, theme);
        painter.restore();
    }
    painter.setOpacity(share);
    painter.scale(zoom / plan.zoom, zoom / plan.zoom);
    paintParts(painter, plan, m_new, theme);
    painter.restore();
}

} // namespace onrecord::ui

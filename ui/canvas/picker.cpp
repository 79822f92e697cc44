// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/picker.h"

#include <algorithm>
#include <cmath>

namespace onrecord::ui
{

namespace
{

constexpr double NodeReach = 7;        // pixels beyond the figure's border
constexpr double LeastNodeRadius = 14; // pixels around the centre, however small the figure
constexpr double EdgeReach = 6;

QRectF around(QPointF position, double reach)
{
    return {position.x() - reach, position.y() - reach, 2 * reach, 2 * reach};
}

} // namespace

Picker::Picker(std::shared_ptr<const PicturePlan> plan)
    : m_plan(std::move(plan))
{
    for (std::uint32_t node = 0; node < m_plan->nodes.size(); ++node)
        m_nodes.add(m_plan->figureOf(node), node);
    m_edgeBoxes.reserve(m_plan->edges.size());
    for (const EdgeCurve &curve : m_plan->edges)
        m_edgeBoxes.push_back(curve.isVisible ? curve.corners().adjusted(-3, -3, 3, 3) : QRectF());
}

std::int64_t Picker::nodeAt(QPointF position, double scale) const
{
    const double reach = LeastNodeRadius / scale;
    std::int64_t best = -1;
    double nearest = 0;
    m_nodes.visit(around(position, reach), [&](const QRectF &, std::uint32_t node) {
        const EdgeEnd &figure = m_plan->nodes[node];
        const QPointF gap = position - figure.centre;
        const double distance = std::hypot(gap.x(), gap.y());
        const bool hit = isInside(figure.shape, figure.radius, gap, NodeReach / scale) || distance <= reach;
        const double fromBorder = distance - figure.radius;
        if (hit && (best < 0 || fromBorder < nearest)) {
            best = node;
            nearest = fromBorder;
        }
        return true;
    });
    return best;
}

std::int64_t Picker::edgeAt(QPointF position, double scale) const
{
    const double reach = EdgeReach / scale;
    std::int64_t best = -1;
    double nearest = reach;
    for (std::uint32_t edge = 0; edge < m_edgeBoxes.size(); ++edge) {
        if (!m_edgeBoxes[edge].adjusted(-reach, -reach, reach, reach).contains(position))
            continue;
        const double distance = m_plan->edges[edge].distanceTo(position) - m_plan->widths[edge] / 2;
        if (distance < nearest && m_plan->edges[edge].isVisible) {
            best = edge;
            nearest = distance;
        }
    }
    return best;
}

std::vector<std::uint32_t> Picker::nodesIn(const QPolygonF &area) const
{
    std::vector<std::uint32_t> nodes;
    m_nodes.visit(area.boundingRect(), [&](const QRectF &, std::uint32_t node) {
        if (area.containsPoint(m_plan->nodes[node].centre, Qt::OddEvenFill))
            nodes.push_back(node);
        return true;
    });
    std::sort(nodes.begin(), nodes.end());
    return nodes;
}

} // namespace onrecord::ui

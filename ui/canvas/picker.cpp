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
constexpr double MostOfARadius = 1.5;                // that a figure reaches from its centre, whatever its shape
constexpr std::size_t MostCurvesWithoutIndex = 3000; // more would be felt

QRectF around(QPointF position, double reach)
{
    return {position.x() - reach, position.y() - reach, 2 * reach, 2 * reach};
}

} // namespace

Picker::Picker(std::shared_ptr<const PicturePlan> plan)
    : m_plan(std::move(plan))
{}

template <typename Visit>
void Picker::visitFigures(const QRectF &area, const Visit &visit) const
{
    if (m_plan->index)
        return m_plan->index->figures.visit(flatBoxOf(area), [&](std::uint32_t node, const FlatBox &) {
            visit(node);
            return true;
        });
    for (std::uint32_t node = 0; node < m_plan->nodes.size(); ++node) {
        const EdgeEnd &figure = m_plan->nodes[node];
        const double reach = MostOfARadius * figure.radius;
        if (area.adjusted(-reach, -reach, reach, reach).contains(figure.centre))
            visit(node);
    }
}

template <typename Visit>
void Picker::visitCurves(const QRectF &area, const Visit &visit) const
{
    if (m_plan->index)
        return m_plan->index->curves.visit(flatBoxOf(area), [&](std::uint32_t edge, const FlatBox &) {
            visit(edge);
            return true;
        });
    if (m_plan->edges.size() <= MostCurvesWithoutIndex)
        for (std::uint32_t edge = 0; edge < m_plan->edges.size(); ++edge)
            if (m_plan->edges[edge].isVisible)
                visit(edge);
}

std::int64_t Picker::nodeAt(QPointF position, double scale) const
{
    const double reach = LeastNodeRadius / scale;
    std::int64_t best = -1;
    double nearest = 0;
    visitFigures(around(position, reach), [&](std::uint32_t node) {
        const EdgeEnd &figure = m_plan->nodes[node];
        const QPointF gap = position - figure.centre;
        const double distance = std::hypot(gap.x(), gap.y());
        const bool hit = isInside(figure.shape, figure.radius, gap, NodeReach / scale) || distance <= reach;
        const double fromBorder = distance - figure.radius;
        if (hit && (best < 0 || fromBorder < nearest)) {
            best = node;
            nearest = fromBorder;
        }
    });
    return best;
}

std::int64_t Picker::edgeAt(QPointF position, double scale) const
{
    const double reach = EdgeReach / scale;
    std::int64_t best = -1;
    double nearest = reach;
    visitCurves(around(position, reach), [&](std::uint32_t edge) {
        const EdgeCurve &curve = m_plan->edges[edge];
        const double half = m_plan->widths[edge] / 2;
        if (curve.mayBeWithin(nearest + half, position)) {
            const double distance = curve.distanceTo(position) - half;
            if (distance < nearest) {
                best = edge;
                nearest = distance;
            }
        }
    });
    return best;
}

std::vector<std::uint32_t> Picker::nodesIn(const QPolygonF &area) const
{
    std::vector<std::uint32_t> nodes;
    visitFigures(area.boundingRect(), [&](std::uint32_t node) {
        if (area.containsPoint(m_plan->nodes[node].centre, Qt::OddEvenFill))
            nodes.push_back(node);
    });
    std::sort(nodes.begin(), nodes.end());
    return nodes;
}

} // namespace onrecord::ui

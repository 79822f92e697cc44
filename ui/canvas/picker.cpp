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
constexpr std::size_t MostIndexedAtOnce = 3000; // curves; more would be felt

QRectF around(QPointF position, double reach)
{
    return {position.x() - reach, position.y() - reach, 2 * reach, 2 * reach};
}

} // namespace

Picker::Picker(std::shared_ptr<const PicturePlan> plan)
    : m_plan(std::move(plan))
{}

const BoxTree &Picker::figures() const
{
    if (m_plan->index)
        return m_plan->index->figures;
    if (!m_figures)
        m_figures = treeOfFigures(*m_plan);
    return *m_figures;
}

const BoxTree &Picker::curves() const
{
    if (m_plan->index)
        return m_plan->index->curves;
    if (!m_curves)
        m_curves = m_plan->edges.size() <= MostIndexedAtOnce ? treeOfCurves(*m_plan) : BoxTree();
    return *m_curves;
}

std::int64_t Picker::nodeAt(QPointF position, double scale) const
{
    const double reach = LeastNodeRadius / scale;
    std::int64_t best = -1;
    double nearest = 0;
    figures().visit(flatBoxOf(around(position, reach)), [&](std::uint32_t node, const FlatBox &) {
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
    curves().visit(flatBoxOf(around(position, reach)), [&](std::uint32_t edge, const FlatBox &) {
        const EdgeCurve &curve = m_plan->edges[edge];
        const double half = m_plan->widths[edge] / 2;
        if (curve.mayBeWithin(nearest + half, position)) {
            const double distance = curve.distanceTo(position) - half;
            if (distance < nearest) {
                best = edge;
                nearest = distance;
            }
        }
        return true;
    });
    return best;
}

std::vector<std::uint32_t> Picker::nodesIn(const QPolygonF &area) const
{
    std::vector<std::uint32_t> nodes;
    figures().visit(flatBoxOf(area.boundingRect()), [&](std::uint32_t node, const FlatBox &) {
        if (area.containsPoint(m_plan->nodes[node].centre, Qt::OddEvenFill))
            nodes.push_back(node);
        return true;
    });
    std::sort(nodes.begin(), nodes.end());
    return nodes;
}

} // namespace onrecord::ui

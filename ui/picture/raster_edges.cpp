// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/raster_edges.h"

#include "core/layout/crew.h"
#include "ui/picture/edge_strokes.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace onrecord::ui
{

namespace
{

constexpr double Around = 3; // pixels, for the width of a line

/// False where the curve and its head are beside the box for sure.
bool mayMeet(const EdgeCurve &curve, const FlatBox &box)
{
    const auto &[a, b, c, d] = curve.points;
    const PlanPoint tip = curve.hasHead() ? curve.tip : d;
    const float wing = curve.headSide;
    return std::max({a.x, b.x, c.x, d.x, tip.x}) + wing > box.left &&
           std::min({a.x, b.x, c.x, d.x, tip.x}) - wing < box.right &&
           std::max({a.y, b.y, c.y, d.y, tip.y}) + wing > box.top &&
           std::min({a.y, b.y, c.y, d.y, tip.y}) - wing < box.bottom;
}

} // namespace

std::size_t strokeCountOf(const ViewEdge &edge)
{
    return lineShapeOf(edge) == LineShape::Double ? 2 : 1;
}

void writeEdge(RasterCurve *curves, RasterHead *head, const EdgeInk &edge, const ToPixels &toPixels)
{
    const auto scaled = [&](double length) { return static_cast<float>(length * toPixels.ratio); };
    for (const EdgeStroke &stroke : strokesOf(edge.about, edge.curve, edge.width)) {
        const auto &[a, b, c, d] = stroke.points;
        const Dashes &dashes = stroke.dashes;
        *curves++ = {{toPixels(a), toPixels(b), toPixels(c), toPixels(d)},
                     scaled(stroke.width),
                     edge.colour,
                     {scaled(dashes[0]), scaled(dashes[1]), scaled(dashes[2]), scaled(dashes[3])}};
    }
    if (edge.curve.hasHead()) {
        const auto [tip, wing, notch, otherWing] = edge.curve.head();
        *head = {{toPixels(tip), toPixels(wing), toPixels(notch), toPixels(otherWing)}, edge.colour};
    }
}

RasterEdges::RasterEdges(const PicturePlan &plan, const ToPixels &toPixels, EdgeChoice choice, Crew &crew)
    : m_plan(plan)
    , m_toPixels(toPixels)
    , m_choice(std::move(choice))
{
    constexpr float Endless = std::numeric_limits<float>::infinity();
    m_visible = m_choice.visible ? flatBoxOf(m_choice.visible->adjusted(-Around, -Around, Around, Around))
                                 : FlatBox{-Endless, -Endless, Endless, Endless};
    if (!plan.hasCurves())
        return;
    m_drawn.resize((plan.facts->edgeOrder->value().size() + Run - 1) / Run);
    m_begins.resize(m_drawn.size() + 1);
    crew.share(runs(), 1, [this](std::size_t first, std::size_t behind) {
        for (std::size_t run = first; run < behind; ++run)
            choose(run);
    });
    for (std::size_t run = 1; run < m_begins.size(); ++run) {
        m_begins[run].curve += m_begins[run - 1].curve;
        m_begins[run].head += m_begins[run - 1].head;
    }
    m_curves.resize(m_begins.back().curve);
    m_heads.resize(m_begins.back().head);
}

void RasterEdges::choose(std::size_t run)
{
    const std::vector<std::uint32_t> &order = m_plan.facts->edgeOrder->value();
    Places &size = m_begins[run + 1];
    for (std::size_t i = run * Run; i < std::min((run + 1) * Run, order.size()); ++i) {
        const std::uint32_t edge = order[i];
        if (!isDrawn(edge))
            continue;
        m_drawn[run].push_back(edge);
        size.curve += strokeCountOf(m_plan.scene->view->edges[edge]);
        size.head += m_plan.edges[edge].hasHead() ? std::size_t{1} : std::size_t{0};
    }
}

bool RasterEdges::isDrawn(std::uint32_t edge) const
{
    const EdgeCurve &curve = m_plan.edges[edge];
    return curve.isVisible && mayMeet(curve, m_visible) && !m_choice.isLeftOut(m_plan.scene->view->edges[edge]);
}

void RasterEdges::write(std::size_t run)
{
    Places next = m_begins[run];
    for (const std::uint32_t edge : m_drawn[run]) {
        const ViewEdge &about = m_plan.scene->view->edges[edge];
        writeEdge(m_curves.data() + next.curve, m_heads.data() + next.head,
                  {about, m_plan.edges[edge], m_plan.widths[edge], m_choice.inkOf(about)}, m_toPixels);
        next.curve += strokeCountOf(about);
        next.head += m_plan.edges[edge].hasHead() ? std::size_t{1} : std::size_t{0};
    }
}

} // namespace onrecord::ui

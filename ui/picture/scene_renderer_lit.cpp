// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The upper layer of the picture: what is hovered and what is selected.
#include "ui/picture/edge_strokes.h"
#include "ui/picture/label_placement.h"
#include "ui/picture/picture_fonts.h"
#include "ui/picture/scene_renderer.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <limits>
#include <set>

namespace onrecord::ui
{

namespace
{

using namespace Qt::StringLiterals;

constexpr double RestOfFaded = 0.25;
constexpr std::uint32_t NoNode = std::numeric_limits<std::uint32_t>::max();

struct Neighbourhood
{
    std::set<std::uint32_t> nodes;
    std::set<std::uint32_t> edges;
};

Neighbourhood neighbourhoodOf(const View &view, const SceneFacts &facts, const Highlight &highlight)
{
    Neighbourhood lit;
    if (highlight.hoveredNode >= 0) {
        const auto node = static_cast<std::uint32_t>(highlight.hoveredNode);
        const auto edges = facts.edgesOf->value().of(node);
        lit.nodes.insert(node);
        lit.edges.insert(edges.begin(), edges.end());
    }
    if (highlight.hoveredEdge >= 0)
        lit.edges.insert(static_cast<std::uint32_t>(highlight.hoveredEdge));
    for (const std::uint32_t edge : lit.edges)
        lit.nodes.insert({view.edges[edge].source, view.edges[edge].target});
    return lit;
}

} // namespace

QString pillTextFor(const ViewEdge &edge)
{
    QString text;
    if (edge.stance != Stance::Neutral)
        text = edge.stance == Stance::Positive ? u"+ "_s : u"\u2212 "_s;
    const QString words = shownText(edge.label);
    constexpr qsizetype MostLetters = 40;
    text += words.size() > MostLetters ? words.left(MostLetters - 1).trimmed() + u'\u2026' : words;
    if (edge.kind == EdgeKind::Holds)
        return text;
    const QString number = QLocale().toString(edge.weight);
    return words.isEmpty() ? text + number : text + u" \u00b7 "_s + number;
}

void SceneRenderer::paintLit(QPainter &painter, const Highlight &highlight, double fade) const
{
    if (m_plan->nodes.empty())
        return;
    if ((highlight.hoveredNode >= 0 || highlight.hoveredEdge >= 0) && fade > 0)
        paintHovered(painter, highlight, fade);
    paintSelected(painter, highlight);
}

void SceneRenderer::paintHovered(QPainter &painter, const Highlight &highlight, double fade) const
{
    const Neighbourhood lit = neighbourhoodOf(view(), *m_plan->facts, highlight);
    QColor veil = m_theme.map;
    veil.setAlphaF(static_cast<float>((1 - RestOfFaded) * fade));
    if (highlight.hoveredNode >= 0)
        painter.fillRect(m_visible ? *m_visible : m_plan->bounds().adjusted(-20, -20, 20, 20), veil);
    for (const std::uint32_t edge : lit.edges)
        paintPlainEdge(painter, edge, colourOf(edge));
    for (const std::uint32_t node : lit.nodes)
        paintFigure(painter, node);
    if (highlight.hoveredNode >= 0) {
        const auto hovered = static_cast<std::uint32_t>(highlight.hoveredNode);
        const EdgeEnd &figure = m_plan->nodes[hovered];
        paintNodeRing(painter, figure.shape, figure.centre, figure.radius, 2.5, QPen(m_theme.dim, 1.5));
        paintNeighbourLabels(painter, lit.nodes, hovered);
        paintLitLabel(painter, hovered);
    }
    if (highlight.hoveredEdge >= 0)
        paintEdgePill(painter, static_cast<std::uint32_t>(highlight.hoveredEdge), m_theme.panel, m_theme.ink,
                      m_theme.dim);
}

/// With the rest stepped back, neighbours whose labels had no room may find some now.
void SceneRenderer::paintNeighbourLabels(QPainter &painter, const std::set<std::uint32_t> &nodes,
                                         std::uint32_t hovered) const
{
    const LabelTexts &texts = *m_plan->facts->texts;
    BoxGrid taken(80);
    std::vector<LabelRequest> requests;
    for (const std::uint32_t node : nodes) {
        taken.add(m_plan->figureOf(node), node);
        if (m_plan->labels[node])
            taken.add(*m_plan->labels[node], NoNode);
        else if (node != hovered && !texts.of(node).lines.isEmpty() && isSeen(m_plan->figureOf(node)))
            requests.push_back({node, m_plan->nodes[node].centre,
                                halfExtent(m_plan->nodes[node].shape, m_plan->nodes[node].radius),
                                texts.of(node).size * m_plan->textZoom});
        if (node != hovered)
            paintLabel(painter, node, QFont::Normal);
    }
    const QSizeF name = texts.of(hovered).size * m_plan->textZoom;
    const QRectF figure = m_plan->figureOf(hovered);
    taken.add(QRectF(figure.center().x() - name.width() / 2 - 6, figure.bottom(), name.width() + 12, name.height() + 8),
              NoNode);
    const auto places = placeLabels(requests, taken);
    for (std::size_t i = 0; i < requests.size(); ++i)
        if (places[i])
            paintLabelAt(painter, requests[i].node, *places[i], QFont::Normal);
}

void SceneRenderer::paintSelected(QPainter &painter, const Highlight &highlight) const
{
    std::set<std::uint32_t> ends;
    for (const std::uint32_t edge : highlight.selectedEdges) {
        const ViewEdge &about = view().edges[edge];
        if (m_plan->hasCurves())
            paintEdge(painter, about, m_plan->edges[edge], m_plan->widths[edge] + 1.4, m_theme.accent);
        ends.insert({about.source, about.target});
    }
    const std::set<std::uint32_t> nodes(highlight.selectedNodes.begin(), highlight.selectedNodes.end());
    ends.insert(nodes.begin(), nodes.end());
    for (const std::uint32_t node : ends)
        paintFigure(painter, node);
    for (const std::uint32_t node : nodes) {
        const EdgeEnd &figure = m_plan->nodes[node];
        paintNodeRing(painter, figure.shape, figure.centre, figure.radius, 2, QPen(m_theme.accent, 3));
        paintSigns(painter, node);
    }
    constexpr std::size_t MostLitLabels = 60;
    for (const std::uint32_t node : ends)
        if (m_plan->labels[node] || ends.size() <= MostLitLabels)
            paintLitLabel(painter, node);
    for (const std::uint32_t edge : highlight.selectedEdges)
        if (highlight.selectedEdges.size() <= MostLitLabels)
            paintEdgePill(painter, edge, m_theme.accent, m_theme.onAccent, {});
}

/// A lit node's label is always there: on a card of its own when the picture had no room for it.
void SceneRenderer::paintLitLabel(QPainter &painter, std::uint32_t node) const
{
    if (m_plan->labels[node])
        return paintLabel(painter, node, QFont::DemiBold);
    const LabelTexts &texts = *m_plan->facts->texts;
    const LabelText &text = texts.of(node);
    if (text.lines.isEmpty())
        return;
    const QRectF figure = m_plan->figureOf(node);
    const QSizeF size = text.size * m_plan->textZoom;
    const QRectF box(QPointF(figure.center().x() - size.width() / 2, figure.bottom() + 5), size);
    painter.setPen(QPen(m_theme.line, 1));
    painter.setBrush(m_theme.map);
    painter.drawRoundedRect(box.adjusted(-6, -2, 6, 2), 6, 6);
    paintLabelAt(painter, node, box, QFont::DemiBold);
}

/// Along the curve, where the pill covers no node and no label; its middle when there is no such place.
QPointF SceneRenderer::placeForPill(std::uint32_t edge, const QString &text) const
{
    const EdgeCurve &curve = m_plan->edges[edge];
    const QSizeF size = m_text.pillSize(text, m_plan->textZoom);
    const auto covers = [&](const QRectF &box) {
        bool free = true;
        if (m_plan->index)
            m_plan->index->figures.visit(flatBoxOf(box), [&](std::uint32_t, const FlatBox &) { return free = false; });
        return !free || std::any_of(m_plan->labelled.begin(), m_plan->labelled.end(),
                                    [&](std::uint32_t node) { return box.intersects(*m_plan->labels[node]); });
    };
    for (const double t : {0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74}) {
        const QPointF centre = curve.at(t);
        const QRectF box(centre - QPointF(size.width() / 2, size.height() / 2), size);
        if (!covers(box))
            return centre;
    }
    return curve.at(0.5);
}

void SceneRenderer::paintEdgePill(QPainter &painter, std::uint32_t edge, const QColor &back, const QColor &ink,
                                  const QColor &border) const
{
    const QString text = pillTextFor(view().edges[edge]);
    if (text.isEmpty() || !m_plan->hasCurves() || !m_plan->edges[edge].isVisible)
        return;
    m_text.paintPill(painter, text, placeForPill(edge, text), m_plan->textZoom, back, ink, border);
}

} // namespace onrecord::ui

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The upper layer of the picture: what is hovered and what is selected.
#include "ui/picture/edge_strokes.h"
#include "ui/picture/label_placement.h"
#include "ui/picture/lit_parts.h"
#include "ui/picture/picture_fonts.h"
#include "ui/picture/scene_renderer.h"
#include "ui/picture/selection_ring.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <limits>

namespace onrecord::ui
{

namespace
{

using namespace Qt::StringLiterals;

constexpr double RestOfFaded = 0.25;
constexpr std::size_t MostNeighbourNames = 150; // that are given a place
constexpr std::uint32_t NoNode = std::numeric_limits<std::uint32_t>::max();

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
    const LitParts lit = litPartsOf(view(), *m_plan->facts, highlight);
    if (!lit.nearNodes.empty() && fade > 0) {
        if (highlight.hoveredNode >= 0)
            painter.fillRect(m_visible ? *m_visible : m_plan->bounds().adjusted(-20, -20, 20, 20), veil(fade));
        for (const std::uint32_t edge : lit.nearEdges)
            paintPlainEdge(painter, edge, colourOf(edge));
        for (const std::uint32_t node : lit.nearNodes)
            paintFigure(painter, node);
        paintHoveredWords(painter, highlight, lit);
    }
    for (const std::uint32_t edge : highlight.selectedEdges)
        if (m_plan->hasCurves())
            paintEdge(painter, view().edges[edge], m_plan->edges[edge], m_plan->widths[edge] + SelectionRing::WiderEdge,
                      m_theme.accent);
    for (const std::uint32_t node : lit.selectedEnds)
        paintFigure(painter, node);
    for (const std::uint32_t node : lit.selectedNodes)
        paintSelectionRing(painter, node);
    paintSelectedWords(painter, highlight, lit);
}

/// What steps back lies behind it.
QColor SceneRenderer::veil(double fade) const
{
    QColor veil = m_theme.map;
    veil.setAlphaF(static_cast<float>((1 - RestOfFaded) * fade));
    return veil;
}

void SceneRenderer::paintHoveredWords(QPainter &painter, const Highlight &highlight, const LitParts &lit) const
{
    if (highlight.hoveredNode >= 0) {
        const auto hovered = static_cast<std::uint32_t>(highlight.hoveredNode);
        const EdgeEnd &figure = m_plan->nodes[hovered];
        paintNodeRing(painter, figure.shape, figure.centre, figure.radius, 2.5, QPen(m_theme.dim, 1.5));
        paintNeighbourLabels(painter, lit.nearNodes, hovered);
        paintLitLabel(painter, hovered);
    }
    if (highlight.hoveredEdge >= 0)
        paintEdgePill(painter, static_cast<std::uint32_t>(highlight.hoveredEdge), m_theme.panel, m_theme.ink,
                      m_theme.dim);
}

/// Those without a label whose figure is seen, the most important first.
std::vector<LabelRequest> SceneRenderer::unnamedAmong(const std::vector<std::uint32_t> &nodes,
                                                      std::uint32_t hovered) const
{
    const LabelTexts &texts = *m_plan->facts->texts;
    std::vector<std::uint32_t> unnamed;
    for (const std::uint32_t node : nodes)
        if (node != hovered && !m_plan->labels[node] && isSeen(m_plan->figureOf(node)))
            unnamed.push_back(node);
    std::stable_sort(unnamed.begin(), unnamed.end(), [&texts](std::uint32_t a, std::uint32_t b) {
        return texts.sizes().importance(a) > texts.sizes().importance(b);
    });
    unnamed.resize(std::min(unnamed.size(), MostNeighbourNames));
    std::vector<LabelRequest> requests;
    for (const std::uint32_t node : unnamed)
        if (const LabelText &text = texts.of(node); !text.lines.isEmpty())
            requests.push_back({node, m_plan->nodes[node].centre,
                                halfExtent(m_plan->nodes[node].shape, m_plan->nodes[node].radius),
                                text.size * m_plan->textZoom});
    return requests;
}

/// With the rest stepped back, neighbours whose labels had no room may find some now.
void SceneRenderer::paintNeighbourLabels(QPainter &painter, const std::vector<std::uint32_t> &nodes,
                                         std::uint32_t hovered) const
{
    BoxGrid taken(80);
    for (const std::uint32_t node : nodes) {
        taken.add(m_plan->figureOf(node), node);
        if (m_plan->labels[node])
            taken.add(*m_plan->labels[node], NoNode);
        if (node != hovered)
            paintLabel(painter, node, QFont::Normal);
    }
    const QSizeF name = m_plan->facts->texts->of(hovered).size * m_plan->textZoom;
    const QRectF figure = m_plan->figureOf(hovered);
    taken.add(QRectF(figure.center().x() - name.width() / 2 - 6, figure.bottom(), name.width() + 12, name.height() + 8),
              NoNode);
    const std::vector<LabelRequest> requests = unnamedAmong(nodes, hovered);
    const auto places = placeLabels(requests, taken);
    for (std::size_t i = 0; i < requests.size(); ++i)
        if (places[i])
            paintLabelAt(painter, requests[i].node, *places[i], QFont::Normal);
}

void SceneRenderer::paintSelectionRing(QPainter &painter, std::uint32_t node) const
{
    const EdgeEnd &figure = m_plan->nodes[node];
    const SelectionRing ring(figure.radius);
    if (!isSeen(m_plan->figureOf(node).adjusted(-6, -6, 6, 6)))
        return;
    paintNodeRing(painter, figure.shape, figure.centre, figure.radius, ring.away, QPen(m_theme.accent, ring.width));
    paintSigns(painter, node);
}

void SceneRenderer::paintSelectedWords(QPainter &painter, const Highlight &highlight, const LitParts &lit) const
{
    constexpr std::size_t MostLitLabels = 60;
    for (const std::uint32_t node : lit.selectedEnds)
        if (m_plan->labels[node] || lit.selectedEnds.size() <= MostLitLabels)
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

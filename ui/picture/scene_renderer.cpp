// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/scene_renderer.h"

#include "ui/picture/edge_strokes.h"
#include "ui/picture/node_colours.h"
#include "ui/picture/node_signs.h"
#include "ui/picture/picture_fonts.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace onrecord::ui
{

SceneRenderer::SceneRenderer(std::shared_ptr<const PicturePlan> plan, const Theme &theme, PaintTarget target)
    : m_plan(std::move(plan))
    , m_theme(theme)
    , m_target(target)
    , m_text(theme, target)
{}

void SceneRenderer::paintUnlit(QPainter &painter) const
{
    std::size_t step = 0;
    [[maybe_unused]] const bool done = paintUnlit(painter, step, QDeadlineTimer(QDeadlineTimer::Forever));
    Q_ASSERT(done);
}

bool SceneRenderer::paintUnlit(QPainter &painter, std::size_t &step, QDeadlineTimer deadline) const
{
    const std::size_t steps = m_plan->edges.size() + 2 * m_plan->nodes.size();
    if (step == 0)
        paintGuide(painter);
    while (step < steps) {
        paintStep(painter, step);
        ++step;
        if (step % 8 == 0 && step < steps && deadline.hasExpired())
            return false;
    }
    paintCaptions(painter);
    return true;
}

/// Edges first, then figures, the most important on top; then labels.
void SceneRenderer::paintStep(QPainter &painter, std::size_t step) const
{
    if (step < m_plan->edges.size()) {
        const std::uint32_t edge = m_plan->facts->edgeOrder->value()[step];
        if (!isLeftOut(view().edges[edge]))
            paintPlainEdge(painter, edge, inkOf(view().edges[edge]));
        return;
    }
    step -= m_plan->edges.size();
    const auto &order = m_plan->facts->texts->byImportance();
    const std::uint32_t node = order[order.size() - 1 - step % order.size()];
    if (isLeftOut(node))
        return;
    if (step < order.size())
        paintFigure(painter, node);
    else
        paintLabel(painter, node, m_plan->facts->texts->isEmphasised(node) ? QFont::DemiBold : QFont::Normal);
}

void SceneRenderer::paintCaptions(QPainter &painter) const
{
    for (const CommunityCaption &caption : m_plan->captions)
        if (isSeen(caption.box))
            m_text.paintLabel(painter, caption.text, LabelSize::Caption, QFont::DemiBold, caption.box,
                              alignOf(caption.node, caption.box), 1);
}

void SceneRenderer::paintDraft(QPainter &painter) const
{
    paintGuide(painter);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (std::uint32_t edge = 0; edge < m_plan->edges.size(); ++edge) {
        const EdgeCurve &curve = m_plan->edges[edge];
        if (curve.isVisible && isSeen(curve.bounds()))
            painter.strokePath(curve.path(), QPen(m_theme.colourOf(view().edges[edge].stance), 1));
    }
    painter.setRenderHint(QPainter::Antialiasing, true);
    for (std::uint32_t node = 0; node < m_plan->nodes.size(); ++node)
        if (!isLeftOut(node))
            paintFigure(painter, node);
    for (std::uint32_t node = 0; node < m_plan->nodes.size(); ++node)
        if (m_plan->facts->texts->isEmphasised(node) && !isLeftOut(node))
            paintLabel(painter, node, QFont::DemiBold);
}

void SceneRenderer::paintGuide(QPainter &painter) const
{
    const SceneGuide &guide = m_plan->scene->guide;
    if (!guide.isEmpty())
        paintGuideLines(painter, guide, {m_plan->zoom, m_visible.value_or(m_plan->bounds())}, m_theme);
}

void SceneRenderer::paintWords(QPainter &painter) const
{
    const SceneGuide &guide = m_plan->scene->guide;
    if (!guide.isEmpty())
        paintGuideWords(painter, guide, {m_plan->zoom, m_visible.value_or(m_plan->bounds())}, m_theme);
}

void SceneRenderer::paintPlainEdge(QPainter &painter, std::uint32_t edge, const QColor &colour) const
{
    if (!m_plan->hasCurves())
        return;
    const EdgeCurve &curve = m_plan->edges[edge];
    if (!curve.isVisible || !isSeen(curve.bounds().adjusted(-3, -3, 3, 3)))
        return;
    const ViewEdge &about = view().edges[edge];
    paintEdge(painter, about, curve, m_plan->widths[edge], colour);
}

QColor SceneRenderer::colourOf(const ViewEdge &about) const
{
    return about.kind == EdgeKind::Holds ? m_theme.dim : m_theme.colourOf(about.stance);
}

/// Of a line among all the others; what says something by its colour stands out.
QColor SceneRenderer::inkOf(const ViewEdge &edge) const
{
    constexpr double ThatSaySomething = 1.6;
    QColor ink = colourOf(edge);
    const bool isPlain = edge.stance == Stance::Neutral;
    ink.setAlphaF(static_cast<float>(std::min(1.0, m_plan->opacity * (isPlain ? 1 : ThatSaySomething))));
    return ink;
}

void SceneRenderer::paintFigure(QPainter &painter, std::uint32_t node) const
{
    if (!isSeen(m_plan->figureOf(node).adjusted(-16, -16, 16, 16)))
        return;
    const EdgeEnd &figure = m_plan->nodes[node];
    const Scene &scene = *m_plan->scene;
    paintNode(painter, figure.shape, figure.centre, figure.radius,
              {nodeColour(scene, node, m_theme), m_theme.map, figureText(scene, node)});
    paintSigns(painter, node);
}

void SceneRenderer::paintSigns(QPainter &painter, std::uint32_t node) const
{
    const ViewNode &about = view().nodes[node];
    const QRectF figure = m_plan->figureOf(node);
    if (!bearsSigns(figure))
        return;
    const double zoom = m_plan->textZoom;
    if (about.hiddenNeighbours > 0 && m_plan->isNear())
        paintHiddenBadge(painter, figure, about.hiddenNeighbours, zoom, m_theme);
    if (m_plan->scene->pinned.contains(QString::fromStdString(about.key)))
        paintPin(painter, figure, zoom, m_theme);
}

void SceneRenderer::paintLabel(QPainter &painter, std::uint32_t node, QFont::Weight weight) const
{
    const std::optional<QRectF> &box = m_plan->labels[node];
    if (box && isSeen(*box))
        paintLabelAt(painter, node, *box, weight);
}

void SceneRenderer::paintLabelAt(QPainter &painter, std::uint32_t node, const QRectF &box, QFont::Weight weight) const
{
    const LabelTexts &texts = *m_plan->facts->texts;
    m_text.paintLabel(painter, texts.of(node), texts.sizeOf(node), weight, box, alignOf(node, box), m_plan->textZoom);
}

TextPainter::Align SceneRenderer::alignOf(std::uint32_t node, const QRectF &box) const
{
    const double middle = m_plan->nodes[node].centre.x();
    if (box.left() >= middle)
        return TextPainter::Align::Left;
    return box.right() <= middle ? TextPainter::Align::Right : TextPainter::Align::Centre;
}

void SceneRenderer::paintLeftOut(QPainter &painter) const
{
    std::vector<std::uint32_t> nodes;
    for (std::uint32_t node = 0; node < m_leftOut.size(); ++node)
        if (m_leftOut[node])
            nodes.push_back(node);
    for (const std::uint32_t node : nodes)
        for (const std::uint32_t edge : m_plan->facts->edgesOf->value().of(node))
            if (view().edges[edge].source == node || !isLeftOut(view().edges[edge].source)) // once
                paintPlainEdge(painter, edge, inkOf(view().edges[edge]));
    for (const std::uint32_t node : nodes)
        paintFigure(painter, node);
    for (const std::uint32_t node : nodes)
        paintLitLabel(painter, node);
}

} // namespace onrecord::ui

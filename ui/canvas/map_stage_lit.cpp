// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is hovered and what is selected, over the picture. A few lines and figures are drawn in every frame; very many,
// of a hub or of all, by a job into a copy of the picture.
#include "ui/canvas/map_stage.h"
#include "ui/picture/lit_parts.h"
#include "ui/picture/picture_sprites.h"

#include <QPainter>

#include <utility>

namespace onrecord::ui
{

namespace
{

constexpr int HoverMilliseconds = 120;
constexpr std::size_t MostLitHere = 300; // lines and figures; more cannot be drawn in every frame

bool isHover(const Highlight &highlight)
{
    return highlight.hoveredNode >= 0 || highlight.hoveredEdge >= 0;
}

Highlight hoverOf(const Highlight &highlight)
{
    return {{}, {}, highlight.hoveredNode, highlight.hoveredEdge};
}

Highlight selectionOf(const Highlight &highlight)
{
    return {highlight.selectedNodes, highlight.selectedEdges, -1, -1};
}

} // namespace

void MapStage::connectLit()
{
    m_litSprites = std::make_shared<PictureSprites>();
    m_hoverFade.setDuration(HoverMilliseconds);
    connect(&m_hoverFade, &QVariantAnimation::valueChanged, this, &MapStage::frameWanted);
    connect(&m_hoverFade, &QVariantAnimation::finished, this, [this] {
        if (!isHover(m_highlight))
            m_litHover = {};
    });
}

void MapStage::setHighlight(const Highlight &highlight)
{
    const bool was = isHover(m_highlight);
    const bool is = isHover(highlight);
    if (was && !is)
        m_lastHover = hoverOf(m_highlight);
    m_highlight = highlight;
    if (was != is && m_motionTime > 0) {
        m_hoverFade.setDirection(is ? QAbstractAnimation::Forward : QAbstractAnimation::Backward);
        if (m_hoverFade.state() != QAbstractAnimation::Running)
            m_hoverFade.start();
    }
    askForLit();
    emit frameWanted();
}

bool MapStage::isMuch(const Highlight &lit) const
{
    return m_isLarge && litSizeOf(*m_facts, lit) > MostLitHere;
}

/// First the selection, over the picture; then what is hovered, over that.
void MapStage::askForLit()
{
    m_litJob.forget();
    if (isEmpty() || !m_moving.empty())
        return;
    const PictureLayer::Wish *shown = m_layer.shown();
    if (!shown || shown->plan != m_settled || !m_settled->hasCurves() || !shown->leftOut.empty())
        return; // another picture is on its way
    const Highlight selection = selectionOf(m_highlight);
    const bool isMuchSelected = isMuch(selection);
    if (!isMuchSelected)
        m_litSelection = {};
    else if (m_litSelection.of != selection || m_litSelection.under != m_layer.image().cacheKey())
        return drawLit(m_litSelection, selection, m_layer);
    const PictureLayer &under = isMuchSelected ? m_litSelection.picture : m_layer;
    const Highlight hover = hoverOf(m_highlight);
    if (isMuch(hover) && (m_litHover.of != hover || m_litHover.under != under.image().cacheKey()))
        drawLit(m_litHover, hover, under);
}

/// Into the layer when it arrives; what the layer holds is seen until then.
void MapStage::drawLit(LitLayer &layer, const Highlight &lit, const PictureLayer &under)
{
    m_litJob.want([this, &layer, lit, wish = *under.shown(), image = under.image(),
                   sprites = m_litSprites](const std::stop_token &stop) -> NewestJob::Arrival {
        SceneRenderer renderer(wish.plan, wish.theme);
        renderer.setVisible(QRectF(-wish.camera.origin(), QSizeF(wish.size)));
        renderer.setSprites(sprites.get());
        QImage drawn = image;
        if (!renderer.paintLitQuickly(drawn, wish.camera.origin(), lit, drawingThreads(), stop))
            return nullptr;
        return [this, &layer, lit, wish, drawn, key = image.cacheKey()] {
            layer.of = lit;
            layer.under = key;
            layer.picture.show(wish, drawn, 0, PictureLayer::Reach::Part);
            askForLit();
            emit frameWanted();
        };
    });
}

void MapStage::forgetLit()
{
    m_litJob.forget();
    m_litSelection = {};
    m_litHover = {};
}

/// What is hovered, or was while it fades.
Highlight MapStage::shownHover() const
{
    const bool fadesOut =
        m_hoverFade.state() == QAbstractAnimation::Running && m_hoverFade.direction() == QAbstractAnimation::Backward;
    return fadesOut ? m_lastHover : hoverOf(m_highlight);
}

double MapStage::hoverShare() const
{
    return m_hoverFade.state() == QAbstractAnimation::Running ? m_hoverFade.currentValue().toDouble() : 1;
}

void MapStage::paintLitLayers(QPainter &painter) const
{
    if (isMuch(selectionOf(m_highlight)))
        m_litSelection.picture.paint(painter, m_camera, m_size);
    if (!isMuch(shownHover()))
        return;
    painter.setOpacity(hoverShare());
    m_litHover.picture.paint(painter, m_camera, m_size);
    painter.setOpacity(1);
}

void MapStage::paintLit(QPainter &painter, const SceneRenderer &renderer) const
{
    if (m_isLarge && isGliding())
        return; // nodes are not yet where the plan has them
    Highlight lit = m_highlight;
    const Highlight hover = shownHover();
    lit.hoveredNode = hover.hoveredNode;
    lit.hoveredEdge = hover.hoveredEdge;
    if (isMuch(hover))
        lit = selectionOf(lit);
    if (isMuch(selectionOf(lit)))
        lit = hoverOf(lit);
    renderer.paintLit(painter, lit, hoverShare());
}

} // namespace onrecord::ui

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is lit where that is very much: lines, small figures and their rings through the raster, the rest as always.
#include "ui/picture/lit_parts.h"
#include "ui/picture/lit_raster.h"
#include "ui/picture/picture_sprites.h"
#include "ui/picture/scene_renderer.h"
#include "ui/picture/selection_ring.h"

#include <QImage>
#include <QPainter>

#include <algorithm>

namespace onrecord::ui
{

namespace
{

/// In the plan's coordinates.
class PlanPainter final : public QPainter
{
public:
    PlanPainter(QImage &image, QPointF origin)
        : QPainter(&image)
    {
        setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        translate(origin);
    }
};

} // namespace

bool SceneRenderer::paintLitQuickly(QImage &image, QPointF origin, const Highlight &highlight, int threads,
                                    const std::stop_token &stop) const
{
    PictureSprites own;
    FigureSprites &sprites = (m_sprites ? *m_sprites : own).figures;
    sprites.begin(m_theme);
    LitRaster raster(image, origin, *m_plan, m_theme, sprites);
    const LitParts lit = litPartsOf(view(), *m_plan->facts, highlight);
    if (!lit.nearNodes.empty()) {
        if (highlight.hoveredNode >= 0)
            QPainter(&image).fillRect(QRectF(QPointF(0, 0), QSizeF(image.size()) / image.devicePixelRatio()), veil(1));
        addHovered(raster, lit);
        if (!raster.draw(threads, stop))
            return false;
        PlanPainter painter(image, origin);
        for (const std::uint32_t node : raster.takeLarge())
            paintFigure(painter, node);
        paintHoveredWords(painter, highlight, lit);
    }
    addSelected(raster, highlight, lit);
    if (!raster.draw(threads, stop))
        return false;
    PlanPainter painter(image, origin);
    for (const std::uint32_t node : raster.takeLarge()) {
        paintFigure(painter, node);
        if (std::binary_search(lit.selectedNodes.begin(), lit.selectedNodes.end(), node))
            paintSelectionRing(painter, node);
    }
    if (!lit.selectedNodes.empty())
        paintCaptions(painter); // rings of very many would hide them
    paintSelectedWords(painter, highlight, lit);
    return true;
}

void SceneRenderer::addHovered(LitRaster &raster, const LitParts &lit) const
{
    for (const std::uint32_t edge : lit.nearEdges)
        raster.addEdge(edge, 0, colourOf(edge));
    for (const std::uint32_t node : lit.nearNodes)
        raster.addFigure(node);
}

void SceneRenderer::addSelected(LitRaster &raster, const Highlight &highlight, const LitParts &lit) const
{
    for (const std::uint32_t edge : highlight.selectedEdges)
        raster.addEdge(edge, SelectionRing::WiderEdge, m_theme.accent);
    for (const std::uint32_t node : lit.selectedEnds)
        raster.addFigure(node);
    for (const std::uint32_t node : lit.selectedNodes)
        raster.addRing(node);
}

} // namespace onrecord::ui

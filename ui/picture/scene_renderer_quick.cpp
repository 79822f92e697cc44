// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The unlit picture of a scene with very many lines: what is small or many goes through the raster, on several threads,
// what has writing in it through QPainter.
#include "core/layout/crew.h"
#include "ui/picture/node_colours.h"
#include "ui/picture/picture_sprites.h"
#include "ui/picture/raster_edges.h"
#include "ui/picture/scene_renderer.h"
#include "ui/raster/rasteriser.h"

#include <QImage>
#include <QPainter>

#include <array>

namespace onrecord::ui
{

EdgeChoice SceneRenderer::unlitEdges() const
{
    constexpr std::size_t Stances = 3;
    std::array<std::uint32_t, 2 * Stances> inks{}; // there are no others
    for (std::size_t i = 0; i < inks.size(); ++i) {
        ViewEdge edge;
        edge.kind = i < Stances ? EdgeKind::Speaks : EdgeKind::Holds;
        edge.stance = static_cast<Stance>(i % Stances);
        inks[i] = inkOf(edge).rgba();
    }
    return {m_visible, [this](const ViewEdge &edge) { return isLeftOut(edge); },
            [inks](const ViewEdge &edge) {
                return inks[static_cast<std::size_t>(edge.stance) + (edge.kind == EdgeKind::Holds ? Stances : 0)];
            }};
}

/// The small ones as sprites, the least important first; the others are named.
std::vector<RasterSprite> SceneRenderer::figureSprites(FigureSprites &kept, const ToPixels &toPixels,
                                                       std::vector<std::uint32_t> &large) const
{
    std::vector<RasterSprite> sprites;
    const auto &order = m_plan->facts->texts->byImportance();
    for (auto node = order.rbegin(); node != order.rend(); ++node) {
        const EdgeEnd &figure = m_plan->nodes[*node];
        if (isLeftOut(*node) || !isSeen(m_plan->figureOf(*node).adjusted(-16, -16, 16, 16)))
            continue;
        if (figure.radius * toPixels.ratio > FigureSprites::LargestRadius) {
            large.push_back(*node);
            continue;
        }
        const RasterPoint centre = toPixels(figure.centre);
        sprites.push_back(kept.at(figure.shape, {static_cast<double>(centre.x), static_cast<double>(centre.y)},
                                  figure.radius * toPixels.ratio,
                                  {nodeColour(*m_plan->scene, *node, m_theme), m_theme.map, {}}));
    }
    return sprites;
}

std::vector<RasterSprite> SceneRenderer::labelSprites(LabelSprites &kept, const ToPixels &toPixels,
                                                      const std::stop_token &stop) const
{
    const LabelTexts &texts = *m_plan->facts->texts;
    std::vector<RasterSprite> sprites;
    const auto &labelled = m_plan->labelled;
    for (auto node = labelled.rbegin(); node != labelled.rend() && !stop.stop_requested(); ++node) {
        const QRectF &box = *m_plan->labels[*node];
        if (isLeftOut(*node) || !isSeen(box))
            continue;
        const QFont::Weight weight = texts.isEmphasised(*node) ? QFont::DemiBold : QFont::Normal;
        sprites.push_back(kept.at({&texts.of(*node),
                                   texts.sizeOf(*node),
                                   weight,
                                   alignOf(*node, box),
                                   {(box.topLeft() + toPixels.origin) * toPixels.ratio, box.size() * toPixels.ratio},
                                   m_plan->textZoom * toPixels.ratio}));
    }
    return sprites;
}

bool SceneRenderer::paintQuickly(QImage &image, QPointF origin, int threads, const std::stop_token &stop) const
{
    const auto paint = [&](const auto &what) {
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.translate(origin);
        what(painter);
    };
    if (!m_plan->scene->guide.isEmpty())
        paint([this](QPainter &painter) { paintGuide(painter); });

    const ToPixels toPixels{origin, image.devicePixelRatio()};
    PictureSprites own;
    PictureSprites &kept = m_sprites ? *m_sprites : own;
    kept.begin(m_theme);
    Crew crew(threads);
    RasterEdges edges(*m_plan, toPixels, unlitEdges(), crew);
    std::vector<RasterSprite> figures;
    std::vector<std::uint32_t> large;
    // The last piece is taken first; the figures are the largest.
    crew.share(edges.runs() + 1, 1, [&](std::size_t first, std::size_t behind) {
        for (std::size_t i = first; i < behind; ++i)
            i < edges.runs() ? edges.write(i) : void(figures = figureSprites(kept.figures, toPixels, large));
    });
    const PixelSurface surface{reinterpret_cast<std::uint32_t *>(image.bits()), image.width(), image.height(),
                               image.bytesPerLine() / static_cast<qsizetype>(sizeof(std::uint32_t))};
    ThreadedRasteriser onThreads(threads);
    Rasteriser &rasteriser = m_rasteriser ? *m_rasteriser : onThreads;
    if (!rasteriser.draw(surface, {edges.curves(), edges.heads(), figures}, stop))
        return false;

    paint([&](QPainter &painter) {
        for (const std::uint32_t node : large)
            paintFigure(painter, node);
    });
    const std::vector<RasterSprite> labels = labelSprites(kept.labels, toPixels, stop);
    if (!drawRaster(surface, {{}, {}, labels}, 1, stop))
        return false;
    paint([this](QPainter &painter) { paintCaptions(painter); });
    return true;
}

} // namespace onrecord::ui

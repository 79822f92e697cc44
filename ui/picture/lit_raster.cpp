// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/lit_raster.h"

#include "ui/picture/node_colours.h"
#include "ui/raster/pixel_raster.h"

namespace onrecord::ui
{

namespace
{

constexpr double Beyond = 16; // that a figure, a ring or a head may reach beyond its box
}

LitRaster::LitRaster(QImage &image, QPointF origin, const PicturePlan &plan, const Theme &theme, FigureSprites &sprites)
    : m_image(image)
    , m_plan(plan)
    , m_theme(theme)
    , m_sprites(sprites)
    , m_toPixels{origin, image.devicePixelRatio()}
    , m_seen(
          QRectF(-origin, QSizeF(image.size()) / image.devicePixelRatio()).adjusted(-Beyond, -Beyond, Beyond, Beyond))
{}

void LitRaster::addEdge(std::uint32_t edge, double wider, const QColor &colour)
{
    if (!m_plan.hasCurves() || !m_plan.edges[edge].isVisible || !isSeen(m_plan.edges[edge].corners()))
        return;
    const ViewEdge &about = m_plan.scene->view->edges[edge];
    const EdgeCurve &curve = m_plan.edges[edge];
    const std::size_t strokes = strokeCountOf(about);
    m_curves.resize(m_curves.size() + strokes);
    if (curve.hasHead())
        m_heads.emplace_back();
    writeEdge(&m_curves[m_curves.size() - strokes], curve.hasHead() ? &m_heads.back() : nullptr,
              {about, curve, m_plan.widths[edge] + wider, colour.rgba()}, m_toPixels);
}

void LitRaster::addFigure(std::uint32_t node)
{
    const EdgeEnd &figure = m_plan.nodes[node];
    if (!isSeen(m_plan.figureOf(node)))
        return;
    const double radius = figure.radius * m_toPixels.ratio;
    if (radius > FigureSprites::LargestRadius)
        return m_large.push_back(node);
    m_figures.push_back(m_sprites.at(figure.shape, (figure.centre + m_toPixels.origin) * m_toPixels.ratio, radius,
                                     {nodeColour(*m_plan.scene, node, m_theme), m_theme.map, {}}));
}

void LitRaster::addRing(std::uint32_t node)
{
    const EdgeEnd &figure = m_plan.nodes[node];
    const double radius = figure.radius * m_toPixels.ratio;
    if (radius <= FigureSprites::LargestRadius && isSeen(m_plan.figureOf(node)))
        m_figures.push_back(m_sprites.ringAt(figure.shape, (figure.centre + m_toPixels.origin) * m_toPixels.ratio,
                                             radius, m_theme.accent));
}

bool LitRaster::draw(int threads, const std::stop_token &stop)
{
    const std::vector<RasterCurve> curves = std::exchange(m_curves, {});
    const std::vector<RasterHead> heads = std::exchange(m_heads, {});
    const std::vector<RasterSprite> figures = std::exchange(m_figures, {});
    const PixelSurface surface{reinterpret_cast<std::uint32_t *>(m_image.bits()), m_image.width(), m_image.height(),
                               m_image.bytesPerLine() / static_cast<qsizetype>(sizeof(std::uint32_t))};
    return drawRaster(surface, {curves, heads, figures}, threads, stop);
}

} // namespace onrecord::ui

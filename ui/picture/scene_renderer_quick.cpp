// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The unlit picture of a scene with very many lines: what is small or many goes through the raster, on several threads,
// what has writing in it through QPainter.
#include "ui/picture/edge_strokes.h"
#include "ui/picture/node_colours.h"
#include "ui/picture/picture_sprites.h"
#include "ui/picture/scene_renderer.h"
#include "ui/raster/pixel_raster.h"

#include <QImage>
#include <QPainter>

#include <utility>

namespace onrecord::ui
{

namespace
{

/// From the plan's coordinates to pixels.
struct ToPixels
{
    QPointF origin;
    double ratio = 1;

    [[nodiscard]] RasterPoint operator()(QPointF point) const
    {
        const QPointF pixel = (point + origin) * ratio;
        return {static_cast<float>(pixel.x()), static_cast<float>(pixel.y())};
    }
};

void addEdge(std::vector<RasterCurve> &curves, std::vector<RasterHead> &heads, const ViewEdge &about,
             const EdgeCurve &curve, double width, const QColor &colour, const ToPixels &toPixels)
{
    const auto scaled = [&](double length) { return static_cast<float>(length * toPixels.ratio); };
    for (const EdgeStroke &stroke : strokesOf(about, curve, width)) {
        const auto &[a, b, c, d] = stroke.points;
        const Dashes &dashes = stroke.dashes;
        curves.push_back({{toPixels(a), toPixels(b), toPixels(c), toPixels(d)},
                          scaled(stroke.width),
                          colour.rgb(),
                          {scaled(dashes[0]), scaled(dashes[1]), scaled(dashes[2]), scaled(dashes[3])}});
    }
    if (curve.hasHead()) {
        const auto [tip, wing, notch, otherWing] = curve.head();
        heads.push_back({{toPixels(tip), toPixels(wing), toPixels(notch), toPixels(otherWing)}, colour.rgb()});
    }
}

} // namespace

bool SceneRenderer::paintQuickly(QImage &image, QPointF origin, int threads, const std::stop_token &stop) const
{
    if (!m_plan->scene->guide.isEmpty()) {
        QPainter behind(&image);
        behind.setRenderHint(QPainter::Antialiasing);
        behind.translate(origin);
        paintGuide(behind);
    }
    const ToPixels toPixels{origin, image.devicePixelRatio()};
    std::vector<RasterCurve> curves;
    std::vector<RasterHead> heads;
    for (std::uint32_t edge = 0; edge < m_plan->edges.size(); ++edge) {
        const EdgeCurve &curve = m_plan->edges[edge];
        if (curve.isVisible && !isLeftOut(view().edges[edge]) && isSeen(curve.corners().adjusted(-3, -3, 3, 3)))
            addEdge(curves, heads, view().edges[edge], curve, m_plan->widths[edge], colourOf(edge), toPixels);
    }
    PictureSprites own;
    PictureSprites &kept = m_sprites ? *m_sprites : own;
    kept.begin(m_theme);
    std::vector<RasterSprite> sprites;
    std::vector<std::uint32_t> large;
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
        sprites.push_back(kept.figures.at(figure.shape, {static_cast<double>(centre.x), static_cast<double>(centre.y)},
                                          figure.radius * toPixels.ratio,
                                          {nodeColour(*m_plan->scene, *node, m_theme), m_theme.map, {}}));
    }
    const PixelSurface surface{reinterpret_cast<std::uint32_t *>(image.bits()), image.width(), image.height(),
                               image.bytesPerLine() / static_cast<qsizetype>(sizeof(std::uint32_t))};
    if (!drawRaster(surface, {curves, heads, sprites}, threads, stop))
        return false;

    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(origin);
    for (const std::uint32_t node : large)
        paintFigure(painter, node);
    painter.end();
    const LabelTexts &texts = *m_plan->facts->texts;
    std::vector<RasterSprite> labels;
    const auto &labelled = m_plan->labelled;
    for (auto node = labelled.rbegin(); node != labelled.rend() && !stop.stop_requested(); ++node) {
        const QRectF &box = *m_plan->labels[*node];
        if (isLeftOut(*node) || !isSeen(box))
            continue;
        const QFont::Weight weight = texts.isEmphasised(*node) ? QFont::DemiBold : QFont::Normal;
        labels.push_back(kept.labels.at({&texts.of(*node),
                                         texts.sizeOf(*node),
                                         weight,
                                         alignOf(*node, box),
                                         {(box.topLeft() + origin) * toPixels.ratio, box.size() * toPixels.ratio},
                                         m_plan->textZoom * toPixels.ratio}));
    }
    return drawRaster(surface, {{}, {}, labels}, 1, stop);
}

} // namespace onrecord::ui

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The unlit picture of a scene with very many lines: what is small or many goes through the raster, on several threads,
// what has writing in it through QPainter.
#include "core/layout/crew.h"
#include "ui/picture/edge_strokes.h"
#include "ui/picture/node_colours.h"
#include "ui/picture/picture_sprites.h"
#include "ui/picture/scene_renderer.h"
#include "ui/raster/rasteriser.h"

#include <QImage>
#include <QPainter>

#include <algorithm>
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

/// What the edges of a picture are drawn with, each edge's at its place whatever thread it is made by.
struct RasterEdges
{
    std::vector<RasterCurve> curves;
    std::vector<RasterHead> heads;
};

struct EdgeInk
{
    const ViewEdge &about;
    const EdgeCurve &curve;
    double width;
    QColor colour;
};

void writeEdge(RasterCurve *curves, RasterHead *head, const EdgeInk &edge, const ToPixels &toPixels)
{
    const auto scaled = [&](double length) { return static_cast<float>(length * toPixels.ratio); };
    for (const EdgeStroke &stroke : strokesOf(edge.about, edge.curve, edge.width)) {
        const auto &[a, b, c, d] = stroke.points;
        const Dashes &dashes = stroke.dashes;
        *curves++ = {{toPixels(a), toPixels(b), toPixels(c), toPixels(d)},
                     scaled(stroke.width),
                     edge.colour.rgba(),
                     {scaled(dashes[0]), scaled(dashes[1]), scaled(dashes[2]), scaled(dashes[3])}};
    }
    if (edge.curve.hasHead()) {
        const auto [tip, wing, notch, otherWing] = edge.curve.head();
        *head = {{toPixels(tip), toPixels(wing), toPixels(notch), toPixels(otherWing)}, edge.colour.rgba()};
    }
}

/// isDrawn(edge) and inkOf(edge) are asked on several threads; first how many there are is counted, then they are made.
template <typename IsDrawn, typename InkOf>
RasterEdges rasterEdges(const PicturePlan &plan, int threads, const ToPixels &toPixels, const IsDrawn &isDrawn,
                        const InkOf &inkOf)
{
    constexpr std::size_t Run = 4096;
    const View &view = *plan.scene->view;
    const std::vector<EdgeCurve> &curves = plan.edges;
    const std::vector<std::uint32_t> &order = plan.facts->edgeOrder->value();
    struct Places
    {
        std::size_t curve = 0;
        std::size_t head = 0;
    };
    std::vector<Places> begins(order.size() / Run + 2); // of each run, and the end of the last
    Crew crew(threads);
    const auto eachDrawn = [&](std::size_t run, const auto &visit) {
        for (std::size_t i = run * Run; i < std::min((run + 1) * Run, order.size()); ++i)
            if (isDrawn(order[i]))
                visit(order[i]);
    };
    const auto strokes = [&](std::uint32_t edge) {
        return lineShapeOf(view.edges[edge]) == LineShape::Double ? std::size_t{2} : std::size_t{1};
    };
    crew.share(begins.size() - 1, 1, [&](std::size_t first, std::size_t behind) {
        for (std::size_t run = first; run < behind; ++run)
            eachDrawn(run, [&](std::uint32_t edge) {
                begins[run + 1].curve += strokes(edge);
                begins[run + 1].head += curves[edge].hasHead() ? std::size_t{1} : std::size_t{0};
            });
    });
    for (std::size_t run = 1; run < begins.size(); ++run) {
        begins[run].curve += begins[run - 1].curve;
        begins[run].head += begins[run - 1].head;
    }
    RasterEdges edges;
    edges.curves.resize(begins.back().curve);
    edges.heads.resize(begins.back().head);
    crew.share(begins.size() - 1, 1, [&](std::size_t first, std::size_t behind) {
        for (std::size_t run = first; run < behind; ++run) {
            Places next = begins[run];
            eachDrawn(run, [&](std::uint32_t edge) {
                writeEdge(edges.curves.data() + next.curve, edges.heads.data() + next.head, inkOf(edge), toPixels);
                next.curve += strokes(edge);
                next.head += curves[edge].hasHead() ? std::size_t{1} : std::size_t{0};
            });
        }
    });
    return edges;
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
    const RasterEdges edges = rasterEdges(
        *m_plan, threads, toPixels,
        [this](std::uint32_t edge) {
            if (!m_plan->hasCurves())
                return false;
            const EdgeCurve &curve = m_plan->edges[edge];
            return curve.isVisible && !isLeftOut(view().edges[edge]) && isSeen(curve.corners().adjusted(-3, -3, 3, 3));
        },
        [this](std::uint32_t edge) {
            return EdgeInk{view().edges[edge], m_plan->edges[edge], m_plan->widths[edge], inkOf(edge)};
        });
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
    ThreadedRasteriser onThreads(threads);
    Rasteriser &rasteriser = m_rasteriser ? *m_rasteriser : onThreads;
    if (!rasteriser.draw(surface, {edges.curves, edges.heads, sprites}, stop))
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
    if (!drawRaster(surface, {{}, {}, labels}, 1, stop))
        return false;
    QPainter above(&image);
    above.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    above.translate(origin);
    paintCaptions(above);
    return true;
}

} // namespace onrecord::ui

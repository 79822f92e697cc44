// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/glide_frame.h"

#include "ui/picture/node_colours.h"
#include "ui/picture/node_sizes.h"
#include "ui/picture/picture_plan.h"
#include "ui/picture/scene_facts.h"
#include "ui/raster/pixel_raster.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cmath>
#include <utility>

namespace onrecord::ui
{

namespace
{

constexpr double SmallestRadius = 2;
constexpr double Reach = 32; // pixels that a figure may reach beyond the picture's edge and still be seen
constexpr double LineShare = 0.45;
constexpr std::size_t MostLines = 30000; // in motion nobody sees the rest

QColor mixed(const QColor &ground, const QColor &ink, double share)
{
    const auto part = [share](int from, int to) { return static_cast<int>(std::lround(from + (to - from) * share)); };
    return {part(ground.red(), ink.red()), part(ground.green(), ink.green()), part(ground.blue(), ink.blue())};
}

RasterPoint pointOf(QPointF at)
{
    return {static_cast<float>(at.x()), static_cast<float>(at.y())};
}

std::vector<QPointF> pixelsOf(const GlideFrame &frame, double ratio)
{
    std::vector<QPointF> pixels;
    pixels.reserve(frame.places.size());
    for (const Point &place : frame.places)
        pixels.push_back((QPointF(place.x, place.y) * frame.zoom + frame.origin) * ratio);
    return pixels;
}

std::vector<RasterCurve> linesOf(const GlideFrame &frame, const std::vector<QPointF> &pixels, QSize size, double ratio)
{
    std::vector<RasterCurve> lines;
    const std::vector<ViewEdge> &edges = frame.scene->view->edges;
    const std::size_t stride = (edges.size() + MostLines - 1) / MostLines;
    lines.reserve(std::min(edges.size(), MostLines));
    for (std::size_t i = 0; i < edges.size(); i += stride) {
        const ViewEdge &edge = edges[i];
        const QPointF a = pixels[edge.source];
        const QPointF b = pixels[edge.target];
        if (std::max(a.x(), b.x()) < 0 || std::max(a.y(), b.y()) < 0 || std::min(a.x(), b.x()) > size.width() ||
            std::min(a.y(), b.y()) > size.height() || edge.source == edge.target)
            continue;
        lines.push_back({{pointOf(a), pointOf(a + (b - a) / 3), pointOf(b - (b - a) / 3), pointOf(b)},
                         static_cast<float>(ratio),
                         mixed(frame.theme.map, frame.theme.colourOf(edge.stance), LineShare).rgb(),
                         {}});
    }
    return lines;
}

/// Whole pixels: in motion nobody sees the rest, and few pictures of figures serve all.
std::vector<RasterSprite> figuresOf(const GlideFrame &frame, const std::vector<QPointF> &pixels, QSize size,
                                    double ratio, FigureSprites &sprites)
{
    const std::vector<ViewNode> &nodes = frame.scene->view->nodes;
    const std::shared_ptr<const SceneFacts> facts = factsOf(*frame.scene);
    const NodeSizes &sizes = facts->texts->sizes();
    const QRectF seen = QRectF(QPointF(0, 0), QSizeF(size)).adjusted(-Reach, -Reach, Reach, Reach);
    std::vector<RasterSprite> figures;
    figures.reserve(nodes.size());
    for (std::uint32_t i = 0; i < nodes.size(); ++i) {
        if (!seen.contains(pixels[i]))
            continue;
        const double radius = sizes.radius(i) * figureZoom(frame.zoom) * ratio;
        figures.push_back(sprites.at(shapeOf(nodes[i]), QPointF(pixels[i].toPoint()),
                                     std::max(std::round(radius), SmallestRadius),
                                     {nodeColour(*frame.scene, i, frame.theme), frame.theme.map, {}}));
    }
    return figures;
}

} // namespace

bool paintGlideFrame(QImage &image, const GlideFrame &frame, int threads, const std::stop_token &stop)
{
    const double ratio = image.devicePixelRatio();
    image.fill(frame.theme.map);
    const std::vector<QPointF> pixels = pixelsOf(frame, ratio);
    const std::vector<RasterCurve> lines = linesOf(frame, pixels, image.size(), ratio);
    const auto sprites = frame.sprites ? frame.sprites : std::make_shared<FigureSprites>();
    sprites->begin(frame.theme);
    const std::vector<RasterSprite> figures = figuresOf(frame, pixels, image.size(), ratio, *sprites);
    const PixelSurface surface{reinterpret_cast<std::uint32_t *>(image.bits()), image.width(), image.height(),
                               image.bytesPerLine() / static_cast<qsizetype>(sizeof(std::uint32_t))};
    return drawRaster(surface, {lines, {}, figures}, threads, stop);
}

GlidePicture drawnGlideFrame(GlideFrame frame, QSize size, double pixelRatio, int threads, const std::stop_token &stop)
{
    QElapsedTimer clock;
    clock.start();
    QImage image(size * pixelRatio, QImage::Format_RGB32);
    image.setDevicePixelRatio(pixelRatio);
    if (!paintGlideFrame(image, frame, threads, stop))
        image = {};
    return {std::move(frame), std::move(image), static_cast<double>(clock.nsecsElapsed()) / 1e6};
}

} // namespace onrecord::ui

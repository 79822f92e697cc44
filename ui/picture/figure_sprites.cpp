// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/figure_sprites.h"

#include "ui/picture/selection_ring.h"

#include <QImage>
#include <QPainter>
#include <QPen>

#include <cmath>

namespace onrecord::ui
{

namespace
{

constexpr int Steps = 4; // to a pixel

int quartersOf(double length)
{
    return static_cast<int>(std::lround(length * Steps));
}

int floorOf(int quarters)
{
    return quarters >= 0 ? quarters / Steps : -((Steps - 1 - quarters) / Steps);
}

/// Pixels from the centre that a figure and its border may reach.
int reachOf(int radiusInQuarters)
{
    return static_cast<int>(std::ceil(1.15 * radiusInQuarters / Steps)) + 2;
}

/// The part of a picture where there is anything.
QRect inkedPart(const QImage &image)
{
    QRect part;
    for (int y = 0; y < image.height(); ++y) {
        const auto *const row = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x)
            if (row[x] != 0)
                part |= QRect(x, y, 1, 1);
    }
    return part;
}

template <typename Draw>
FigureStamp drawnStamp(QPoint quarters, int radiusInQuarters, const Draw &draw)
{
    const int reach = reachOf(radiusInQuarters);
    const int side = 2 * reach + 1;
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        draw(painter, QPointF(reach, reach) + QPointF(quarters) / Steps, static_cast<double>(radiusInQuarters) / Steps);
    }
    const QRect part = inkedPart(image);
    FigureStamp stamp{part.x() - reach, part.y() - reach, {part.width(), part.height(), {}}};
    for (int y = part.top(); y <= part.bottom(); ++y) {
        const auto *const row = reinterpret_cast<const std::uint32_t *>(image.constScanLine(y)) + part.x();
        stamp.image.pixels.insert(stamp.image.pixels.end(), row, row + part.width());
    }
    return stamp;
}

} // namespace

void FigureSprites::begin(const Theme &theme)
{
    if (m_stamps.size() > MostStamps || m_map != theme.map)
        m_stamps.clear();
    m_map = theme.map;
}

template <typename Draw>
RasterSprite FigureSprites::spriteOf(NodeShape shape, QPointF centre, double radius, std::uint32_t look,
                                     const Draw &draw)
{
    const QPoint place(quartersOf(centre.x()), quartersOf(centre.y()));
    const QPoint pixel(floorOf(place.x()), floorOf(place.y()));
    const QPoint quarters = place - pixel * Steps;
    const int size = quartersOf(radius);
    const std::uint64_t key = (std::uint64_t{look} << 32) | (static_cast<std::uint64_t>(shape) << 24) |
                              (static_cast<std::uint64_t>(size) << 4) |
                              static_cast<std::uint64_t>(quarters.y() * Steps + quarters.x());
    const auto [known, isNew] = m_stamps.try_emplace(key);
    if (isNew)
        known->second = drawnStamp(quarters, size, draw);
    const FigureStamp &stamp = known->second;
    return {pixel.x() + stamp.x, pixel.y() + stamp.y, &stamp.image};
}

RasterSprite FigureSprites::at(NodeShape shape, QPointF centre, double radius, const NodeInk &ink)
{
    return spriteOf(shape, centre, radius, ink.fill.rgb(), [&](QPainter &painter, QPointF middle, double reach) {
        paintNode(painter, shape, middle, reach, ink);
    });
}

RasterSprite FigureSprites::ringAt(NodeShape shape, QPointF centre, double radius, const QColor &colour)
{
    constexpr std::uint32_t NoFill = 0xffffff; // colours of figures are opaque
    return spriteOf(shape, centre, radius, colour.rgb() & NoFill, [&](QPainter &painter, QPointF middle, double reach) {
        const SelectionRing ring(reach);
        paintNodeRing(painter, shape, middle, reach, ring.away, QPen(colour, ring.width));
    });
}

} // namespace onrecord::ui

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Figures of nodes as small pictures, drawn once and laid down many times: for pictures of thousands of nodes.
#pragma once

#include "ui/picture/node_shapes.h"
#include "ui/raster/raster_items.h"

#include <QPointF>

#include <cstdint>
#include <unordered_map>

namespace onrecord::ui
{

/// A figure without the empty ground around it.
struct FigureStamp
{
    int x = 0; // of its left and top, from the pixel of the figure's centre
    int y = 0;
    RasterImage image;
};

/// On one thread at a time. What is there stays until the next begin().
class FigureSprites final
{
public:
    /// Larger ones, in pixels, are better drawn one by one: there is writing in them.
    static constexpr double LargestRadius = 8;

    /// A picture in this theme is about to be drawn: forgets what does not fit it, and all when there is too much.
    void begin(const Theme &theme);

    /// The figure at its place: centre and radius in pixels, rounded to a quarter of one.
    [[nodiscard]] RasterSprite at(NodeShape shape, QPointF centre, double radius, const NodeInk &ink);
    /// The line around it when it is selected.
    [[nodiscard]] RasterSprite ringAt(NodeShape shape, QPointF centre, double radius, const QColor &colour);

private:
    /// draw(painter, centre, radius) when it is not there; `look` tells it from all else that has the same shape.
    template <typename Draw>
    [[nodiscard]] RasterSprite spriteOf(NodeShape shape, QPointF centre, double radius, std::uint32_t look,
                                        const Draw &draw);

    static constexpr std::size_t MostStamps = 20000; // of 1 kB and less

    QColor m_map;
    std::unordered_map<std::uint64_t, FigureStamp> m_stamps; // nodes of the map do not move
};

} // namespace onrecord::ui

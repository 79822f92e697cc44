// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is lit, as the raster draws it: collected, then laid over a picture on several threads.
#pragma once

#include "ui/picture/figure_sprites.h"
#include "ui/picture/picture_plan.h"
#include "ui/picture/raster_edges.h"
#include "ui/picture/theme.h"

#include <QImage>
#include <QPointF>

#include <cstdint>
#include <stop_token>
#include <utility>
#include <vector>

namespace onrecord::ui
{

class LitRaster final
{
public:
    /// Over an opaque image (RGB32) whose upper left corner lies at -`origin` in the plan. Nothing is owned.
    LitRaster(QImage &image, QPointF origin, const PicturePlan &plan, const Theme &theme, FigureSprites &sprites);

    /// What is not seen is passed over.
    void addEdge(std::uint32_t edge, double wider, const QColor &colour);
    void addFigure(std::uint32_t node);
    void addRing(std::uint32_t node);
    /// All that was added since the last time: lines, heads, then figures and rings in the order in which they came.
    /// False when stopped.
    [[nodiscard]] bool draw(int threads, const std::stop_token &stop);
    /// Of the figures added, those too large for it, which are to be drawn one by one.
    [[nodiscard]] std::vector<std::uint32_t> takeLarge() { return std::exchange(m_large, {}); }

private:
    [[nodiscard]] bool isSeen(const QRectF &box) const { return m_seen.intersects(box); }

    QImage &m_image;
    const PicturePlan &m_plan;
    const Theme &m_theme;
    FigureSprites &m_sprites;
    ToPixels m_toPixels;
    QRectF m_seen; // of the plan
    std::vector<RasterCurve> m_curves;
    std::vector<RasterHead> m_heads;
    std::vector<RasterSprite> m_figures;
    std::vector<std::uint32_t> m_large;
};

} // namespace onrecord::ui

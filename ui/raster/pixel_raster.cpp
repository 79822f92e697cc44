// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/raster/pixel_raster.h"

#include "ui/raster/curve_painter.h"
#include "ui/raster/head_painter.h"
#include "ui/raster/sprite_painter.h"
#include "ui/raster/tile_lists.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <utility>
#include <vector>

namespace onrecord::ui
{

namespace
{

// A picture is cut into tiles that fit a core's own cache; each is drawn by one thread, in the order given.
constexpr int TileWidth = 256;
constexpr int TileHeight = 128;
constexpr std::size_t StopEvery = 4096; // items drawn between two looks at the stop token

Extent extentOf(const std::array<RasterPoint, 4> &p, float around)
{
    const auto [left, right] = std::minmax({p[0].x, p[1].x, p[2].x, p[3].x});
    const auto [up, down] = std::minmax({p[0].y, p[1].y, p[2].y, p[3].y});
    return {left - around, right + around, up - around, down + around};
}

Extent extentOf(const RasterCurve &curve)
{
    return extentOf(curve.points, curve.width);
}

Extent extentOf(const RasterHead &head)
{
    return extentOf(head.corners, 0);
}

Extent extentOf(const RasterSprite &sprite)
{
    return {static_cast<float>(sprite.x), static_cast<float>(sprite.x + sprite.image->width),
            static_cast<float>(sprite.y), static_cast<float>(sprite.y + sprite.image->height)};
}

class Drawing final
{
public:
    Drawing(const PixelSurface &surface, const RasterPicture &picture, int threads, std::stop_token stop)
        : m_surface(surface)
        , m_picture(picture)
        , m_stop(std::move(stop))
        , m_threads(threads)
        , m_curves(listsOf(picture.curves))
        , m_heads(listsOf(picture.heads))
        , m_sprites(listsOf(picture.sprites))
    {}

    bool run()
    {
        {
            std::vector<std::jthread> helpers;
            for (int i = 1; i < std::min(m_threads, m_grid.size()); ++i)
                helpers.emplace_back([this] { drawTiles(); });
            drawTiles();
        }
        return !m_stop.stop_requested();
    }

private:
    template <typename Items>
    TileLists listsOf(const Items &items)
    {
        return {items.size(), m_grid, m_threads, [&items](std::size_t i) { return extentOf(items[i]); }};
    }

    /// Each in a scratch of its own: neighbouring rows lie near each other in memory.
    void drawTiles()
    {
        std::vector<std::uint32_t> scratch(static_cast<std::size_t>(TileWidth + PixelBand::Spare) * TileHeight);
        CurvePainter curves(TileWidth, TileHeight);
        for (int tile = m_next++; tile < m_grid.size() && !m_stop.stop_requested(); tile = m_next++) {
            if (m_curves.of(tile).empty() && m_heads.of(tile).empty() && m_sprites.of(tile).empty())
                continue;
            const int left = tile % m_grid.columns() * TileWidth;
            const int top = tile / m_grid.columns() * TileHeight;
            const PixelBand band{scratch.data(),
                                 TileWidth + PixelBand::Spare,
                                 left,
                                 std::min(left + TileWidth, m_surface.width),
                                 top,
                                 std::min(top + TileHeight, m_surface.height)};
            for (int row = band.top; row < band.bottom; ++row)
                std::copy_n(m_surface.pixels + row * m_surface.stride + left, band.right - left, band.at(left, row));
            drawTile(tile, band, curves);
            for (int row = band.top; row < band.bottom; ++row)
                std::copy_n(band.at(left, row), band.right - left, m_surface.pixels + row * m_surface.stride + left);
        }
    }

    void drawTile(int tile, const PixelBand &band, CurvePainter &curves)
    {
        curves.paint(band, {m_picture.curves, m_curves.of(tile)}, m_stop);
        drawEach(m_heads.of(tile), [&](std::uint32_t i) { paintHead(band, m_picture.heads[i]); });
        drawEach(m_sprites.of(tile), [&](std::uint32_t i) { paintSprite(band, m_picture.sprites[i]); });
    }

    template <typename Draw>
    void drawEach(std::span<const std::uint32_t> items, const Draw &draw) const
    {
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (i % StopEvery == 0 && m_stop.stop_requested())
                return;
            draw(items[i]);
        }
    }

    const PixelSurface &m_surface;
    const RasterPicture &m_picture;
    std::stop_token m_stop;
    int m_threads;
    TileGrid m_grid{m_surface.width, m_surface.height, TileWidth, TileHeight};
    TileLists m_curves;
    TileLists m_heads;
    TileLists m_sprites;
    std::atomic<int> m_next = 0;
};

} // namespace

bool drawRaster(const PixelSurface &surface, const RasterPicture &picture, int threads, std::stop_token stop)
{
    if (surface.width <= 0 || surface.height <= 0)
        return true;
    return Drawing(surface, picture, threads, std::move(stop)).run();
}

} // namespace onrecord::ui

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/raster/pixel_raster.h"

#include "ui/raster/curve_painter.h"
#include "ui/raster/curve_pieces.h"
#include "ui/raster/head_painter.h"
#include "ui/raster/sprite_painter.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <thread>
#include <type_traits>
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

/// Work on [0, size) in pieces, shared among threads. The caller is one of them.
template <typename Work>
void share(std::size_t size, int threads, const Work &work)
{
    constexpr std::size_t Piece = 4096;
    std::atomic<std::size_t> next = 0;
    const auto run = [&] {
        for (std::size_t begin = next.fetch_add(Piece); begin < size; begin = next.fetch_add(Piece))
            for (std::size_t i = begin; i < std::min(begin + Piece, size); ++i)
                work(i);
    };
    std::vector<std::jthread> helpers;
    for (int i = 1; i < threads && size > Piece; ++i)
        helpers.emplace_back(run);
    run();
}

/// What an item takes of the picture, in pixels.
struct Extent
{
    float left = 0;
    float right = 0;
    float top = 0;
    float bottom = 0;
};

/// The columns and rows of tiles that an item meets: the first, and one behind the last.
struct TileRange
{
    std::uint16_t left = 0;
    std::uint16_t right = 0;
    std::uint16_t top = 0;
    std::uint16_t bottom = 0;

    [[nodiscard]] bool isEmpty() const { return left >= right || top >= bottom; }
};

class TileGrid final
{
public:
    TileGrid(int width, int height)
        : m_columns((width + TileWidth - 1) / TileWidth)
        , m_rows((height + TileHeight - 1) / TileHeight)
    {}

    [[nodiscard]] int columns() const { return m_columns; }
    [[nodiscard]] int size() const { return m_columns * m_rows; }

    [[nodiscard]] TileRange rangeOf(const Extent &extent) const
    {
        const auto [left, right] = cut(extent.left / TileWidth, extent.right / TileWidth, m_columns);
        const auto [top, bottom] = cut(extent.top / TileHeight, extent.bottom / TileHeight, m_rows);
        return {left, right, top, bottom};
    }

private:
    static std::pair<std::uint16_t, std::uint16_t> cut(float first, float last, int count)
    {
        if (!(first <= last)) // not numbers
            return {};
        const auto tileAt = [count](float place) {
            return static_cast<int>(std::clamp(std::floor(place), -1.0F, static_cast<float>(count)));
        };
        return {static_cast<std::uint16_t>(std::max(tileAt(first), 0)),
                static_cast<std::uint16_t>(std::min(tileAt(last) + 1, count))};
    }

    int m_columns;
    int m_rows;
};

/// Which items meet which tile, in the order given: one list of places after another.
class TileLists final
{
public:
    TileLists(const std::vector<TileRange> &ranges, const TileGrid &grid)
        : m_begins(static_cast<std::size_t>(grid.size()) + 1)
    {
        const auto each = [&grid](const TileRange &range, const auto &visit) {
            for (int row = range.top; row < range.bottom; ++row)
                for (int column = range.left; column < range.right; ++column)
                    visit(static_cast<std::size_t>(row * grid.columns() + column));
        };
        for (const TileRange &range : ranges)
            each(range, [this](std::size_t tile) { ++m_begins[tile + 1]; });
        for (std::size_t tile = 1; tile < m_begins.size(); ++tile)
            m_begins[tile] += m_begins[tile - 1];
        m_places.resize(m_begins.back());
        std::vector<std::uint32_t> next(m_begins.begin(), m_begins.end() - 1);
        for (std::uint32_t i = 0; i < ranges.size(); ++i)
            each(ranges[i], [&](std::size_t tile) { m_places[next[tile]++] = i; });
    }

    [[nodiscard]] std::span<const std::uint32_t> of(int tile) const
    {
        const auto place = static_cast<std::size_t>(tile);
        return std::span(m_places).subspan(m_begins[place], m_begins[place + 1] - m_begins[place]);
    }

private:
    std::vector<std::uint32_t> m_begins;
    std::vector<std::uint32_t> m_places;
};

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
        , m_grid(surface.width, surface.height)
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
        std::vector<TileRange> ranges(items.size());
        if constexpr (std::is_same_v<typename Items::value_type, RasterCurve>)
            m_pieces.resize(items.size());
        share(ranges.size(), m_threads, [&](std::size_t i) {
            ranges[i] = m_grid.rangeOf(extentOf(items[i]));
            if constexpr (std::is_same_v<typename Items::value_type, RasterCurve>)
                m_pieces[i] = ranges[i].isEmpty() ? std::uint8_t{0} : static_cast<std::uint8_t>(piecesOf(items[i]));
        });
        return {ranges, m_grid};
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
        curves.paint(band, {m_picture.curves, m_pieces, m_curves.of(tile)}, m_stop);
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
    TileGrid m_grid;
    std::vector<std::uint8_t> m_pieces; // of the curves
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

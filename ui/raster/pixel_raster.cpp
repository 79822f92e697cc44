// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/raster/pixel_raster.h"

#include "ui/raster/curve_pieces.h"
#include "ui/raster/head_painter.h"
#include "ui/raster/line_painter.h"
#include "ui/raster/sprite_painter.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <thread>
#include <utility>
#include <vector>

namespace onrecord::ui
{

namespace
{

constexpr int BandHeight = 64;
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

/// The bands that an item meets: the first, and one behind the last.
struct BandRange
{
    std::uint16_t first = 0;
    std::uint16_t behind = 0;
};

/// Those that the rows meet, of so many.
BandRange bandsOf(std::pair<float, float> rows, int bands)
{
    const auto bandAt = [bands](float row) {
        return static_cast<int>(std::clamp(std::floor(row / BandHeight), -1.0F, static_cast<float>(bands)));
    };
    if (!(rows.first <= rows.second))
        return {};
    return {static_cast<std::uint16_t>(std::max(bandAt(rows.first), 0)),
            static_cast<std::uint16_t>(std::min(bandAt(rows.second) + 1, bands))};
}

/// Which items meet which band, in the order given: one list of places after another.
class BandLists final
{
public:
    BandLists(const std::vector<BandRange> &ranges, int bands)
        : m_begins(static_cast<std::size_t>(bands) + 1)
    {
        for (const BandRange &range : ranges)
            for (std::size_t band = range.first; band < range.behind; ++band)
                ++m_begins[band + 1];
        for (std::size_t band = 1; band < m_begins.size(); ++band)
            m_begins[band] += m_begins[band - 1];
        m_places.resize(m_begins.back());
        std::vector<std::uint32_t> next(m_begins.begin(), m_begins.end() - 1);
        for (std::uint32_t i = 0; i < ranges.size(); ++i)
            for (std::size_t band = ranges[i].first; band < ranges[i].behind; ++band)
                m_places[next[band]++] = i;
    }

    [[nodiscard]] std::span<const std::uint32_t> of(int band) const
    {
        const auto place = static_cast<std::size_t>(band);
        return std::span(m_places).subspan(m_begins[place], m_begins[place + 1] - m_begins[place]);
    }

private:
    std::vector<std::uint32_t> m_begins;
    std::vector<std::uint32_t> m_places;
};

std::pair<float, float> rowsOfCurve(const RasterCurve &curve)
{
    const auto &p = curve.points;
    const auto [up, down] = std::minmax({p[0].y, p[1].y, p[2].y, p[3].y});
    return {up - curve.width, down + curve.width};
}

/// Left or right of the picture, wholly.
bool isBeside(const RasterCurve &curve, int width)
{
    const auto &p = curve.points;
    const auto [left, right] = std::minmax({p[0].x, p[1].x, p[2].x, p[3].x});
    return right + curve.width < 0 || left - curve.width > static_cast<float>(width);
}

std::pair<float, float> rowsOfHead(const RasterHead &head)
{
    const auto &c = head.corners;
    return std::minmax({c[0].y, c[1].y, c[2].y, c[3].y});
}

std::pair<float, float> rowsOfSprite(const RasterSprite &sprite)
{
    return {static_cast<float>(sprite.y), static_cast<float>(sprite.y + sprite.image->height)};
}

class Drawing final
{
public:
    Drawing(const PixelSurface &surface, const RasterPicture &picture, int threads, std::stop_token stop)
        : m_surface(surface)
        , m_picture(picture)
        , m_stop(std::move(stop))
        , m_threads(threads)
        , m_bands((surface.height + BandHeight - 1) / BandHeight)
        , m_curves(listsOfCurves())
        , m_heads(listsOf(picture.heads, rowsOfHead))
        , m_sprites(listsOf(picture.sprites, rowsOfSprite))
    {}

    bool run()
    {
        {
            std::vector<std::jthread> helpers;
            for (int i = 1; i < std::min(m_threads, m_bands); ++i)
                helpers.emplace_back([this] { drawBands(); });
            drawBands();
        }
        return !m_stop.stop_requested();
    }

private:
    /// And cuts them into pieces, which all bands then know.
    BandLists listsOfCurves()
    {
        std::vector<BandRange> ranges(m_picture.curves.size());
        m_pieces.resize(ranges.size());
        share(ranges.size(), m_threads, [&](std::size_t i) {
            const RasterCurve &curve = m_picture.curves[i];
            if (!isBeside(curve, m_surface.width))
                ranges[i] = bandsOf(rowsOfCurve(curve), m_bands);
            if (ranges[i].first < ranges[i].behind)
                m_pieces[i] = static_cast<std::uint8_t>(piecesOf(curve));
        });
        return {ranges, m_bands};
    }

    template <typename Items, typename Rows>
    BandLists listsOf(const Items &items, const Rows &rowsOf)
    {
        std::vector<BandRange> ranges(items.size());
        share(ranges.size(), m_threads, [&](std::size_t i) { ranges[i] = bandsOf(rowsOf(items[i]), m_bands); });
        return {ranges, m_bands};
    }

    void drawBands()
    {
        for (int band = m_next++; band < m_bands && !m_stop.stop_requested(); band = m_next++)
            drawBand(band);
    }

    void drawBand(int place)
    {
        const PixelBand band{m_surface.pixels, m_surface.stride, m_surface.width, place * BandHeight,
                             std::min((place + 1) * BandHeight, m_surface.height)};
        drawEach(m_curves.of(place), [&](std::uint32_t i) {
            const RasterCurve &curve = m_picture.curves[i];
            const auto isSeen = [&](RasterPoint from, RasterPoint to) {
                return std::max(from.y, to.y) + curve.width >= static_cast<float>(band.top) &&
                       std::min(from.y, to.y) - curve.width <= static_cast<float>(band.bottom) &&
                       std::max(from.x, to.x) + curve.width >= 0 &&
                       std::min(from.x, to.x) - curve.width <= static_cast<float>(band.width);
            };
            visitPieces(curve, m_pieces[i], isSeen, [&](RasterPoint from, RasterPoint to) {
                paintLine(band, from, to, curve.width, curve.colour);
            });
        });
        drawEach(m_heads.of(place), [&](std::uint32_t i) { paintHead(band, m_picture.heads[i]); });
        drawEach(m_sprites.of(place), [&](std::uint32_t i) { paintSprite(band, m_picture.sprites[i]); });
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
    int m_bands;
    std::vector<std::uint8_t> m_pieces; // of the curves
    BandLists m_curves;
    BandLists m_heads;
    BandLists m_sprites;
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

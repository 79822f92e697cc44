// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/raster/line_painter.h"

#include "ui/raster/curve_pieces.h"
#include "ui/raster/ink_lanes.h"
#include "ui/raster/widest.h"

#include <algorithm>
#include <cmath>

namespace onrecord::ui
{

namespace
{

// Places across a line in 1/65536 of a pixel; only the part within a picture of up to 32,000 pixels is asked for.
constexpr int FixedBits = 16;
constexpr float FixedOne = 65536;
constexpr int FixedToCover = FixedBits - CoverBits;
constexpr int FarOff = 20000; // covers nothing, and a stretch added to it does not overflow

struct LineInk
{
    Lanes colour;
    Lanes opacity;
};

/// One row (or the part of it) that a line covers, four pixels after another.
struct RowPainter
{
    LineInk ink;
    FourLanes steps; // how much further each of the four pixels lies from the stretch's begin
    Lanes length;

    /// So many pixels, and some behind them that the stretch does not cover, but none from `limit` on. `begin`: of the
    /// stretch, as the first pixel sees it; `rise`: from one four to the next.
    void paint(std::uint32_t *pixels, int count, int limit, std::int64_t begin, std::int64_t rise) const
    {
        for (int i = 0; i < count; i += LaneCount, begin += rise) {
            const Lanes start = lanesFrom(begin);
            const FourLanes cover{coverOf(start + steps.first, length), coverOf(start + steps.second, length)};
            layOver(pixels + i, ink.colour, within(thinned(cover, ink.opacity), limit - i));
        }
    }

private:
    static Lanes lanesFrom(std::int64_t begin)
    {
        return everyLane(static_cast<int>(std::clamp<std::int64_t>(begin >> FixedToCover, -FarOff, FarOff)));
    }
};

std::int64_t toFixed(float value)
{
    return static_cast<std::int64_t>(value * FixedOne);
}

/// A line that is rather level: in each column it covers a stretch of `2 half` around its middle.
void paintLevel(const PixelBand &band, RasterPoint from, RasterPoint to, float half, const LineInk &ink)
{
    const float perPixel = 1 / (to.x - from.x);
    const float slope = (to.y - from.y) * perPixel;
    const int begin = std::max(firstCentre(std::max(from.x, static_cast<float>(band.left - 1))), band.left);
    const int end = std::min(firstCentre(std::min(to.x, static_cast<float>(band.right + 1))), band.right);
    if (begin >= end)
        return;
    const float top = from.y + slope * (static_cast<float>(begin) + 0.5F - from.x) - half;
    const float behind = top + slope * static_cast<float>(end - 1 - begin);
    const float low = std::max(std::min(top, behind), static_cast<float>(band.top));
    const float high = std::min(std::max(top, behind) + 2 * half, static_cast<float>(band.bottom));
    if (!(low < high))
        return;
    const std::int64_t fixedTop = toFixed(top);
    const auto fixedSlope = static_cast<std::int64_t>(slope * FixedOne);
    const RowPainter painter{ink, rising(slope * FullCover), everyLane(static_cast<int>(2 * half * FullCover))};
    const bool isFlat = std::abs(slope) < 1.0F / 4096;
    const float columnsARow = isFlat ? 0 : (to.x - from.x) / (to.y - from.y);
    const float reach = (1 + 2 * half) * columnsARow;
    // The same number for all rows but the last ones: a loop that is easy to foresee.
    const int most = isFlat ? end - begin : static_cast<int>(std::min(std::abs(reach), LongestLine)) + 2;
    const auto all = static_cast<float>(end - begin);
    const int lastRow = std::min(static_cast<int>(high), band.bottom - 1);
    for (int row = static_cast<int>(low); row <= lastRow; ++row) {
        const float enters = (static_cast<float>(row) - 2 * half - top) * columnsARow;
        const int first = begin + static_cast<int>(std::clamp(std::min(enters, enters + reach), 0.0F, all));
        if (first >= end)
            continue;
        const std::int64_t seen =
            fixedTop + fixedSlope * (first - begin) - (static_cast<std::int64_t>(row) << FixedBits);
        painter.paint(band.at(first, row), std::min(most, end - first), end - first, seen, fixedSlope * LaneCount);
    }
}

/// A line that is rather upright: in each row it covers a stretch of `2 half` around its middle.
void paintUpright(const PixelBand &band, RasterPoint from, RasterPoint to, float half, const LineInk &ink)
{
    const float slope = (to.x - from.x) / (to.y - from.y);
    const int begin = firstCentre(std::max(from.y, static_cast<float>(band.top)));
    const int end = firstCentre(std::min(to.y, static_cast<float>(band.bottom)));
    std::int64_t left = toFixed(from.x + slope * (static_cast<float>(begin) + 0.5F - from.y) - half);
    const std::int64_t step = toFixed(slope);
    const std::int64_t length = toFixed(2 * half);
    const RowPainter painter{ink, rising(-FullCover), everyLane(static_cast<int>(2 * half * FullCover))};
    constexpr std::int64_t One = std::int64_t{1} << FixedBits;
    for (int row = begin; row < end; ++row, left += step) {
        const std::int64_t first = std::max<std::int64_t>(left >> FixedBits, band.left);
        const std::int64_t last = std::min<std::int64_t>((left + length + One - 1) >> FixedBits, band.right);
        if (first >= last)
            continue;
        const int column = static_cast<int>(first);
        painter.paint(band.at(column, row), static_cast<int>(last) - column, band.right - column,
                      left - (first << FixedBits), -One * LaneCount);
    }
}

void paintLine(const PixelBand &band, RasterPoint from, RasterPoint to, float width, const LineInk &ink)
{
    const float dx = std::abs(to.x - from.x);
    const float dy = std::abs(to.y - from.y);
    if (!(dx + dy > 0 && dx + dy < LongestLine)) // not a number, either
        return;
    const float longer = std::max(dx, dy);
    const float half = width * 0.5F * std::sqrt(dx * dx + dy * dy) / longer;
    if (dx >= dy)
        return to.x > from.x ? paintLevel(band, from, to, half, ink) : paintLevel(band, to, from, half, ink);
    return to.y > from.y ? paintUpright(band, from, to, half, ink) : paintUpright(band, to, from, half, ink);
}

} // namespace

ONRECORD_WIDEST void paintCurve(const PixelBand &band, const RasterCurve &curve)
{
    const LineInk ink{inkOf(curve.colour), opacityOf(curve.colour)};
    const float width = std::min(curve.width, WidestLine);
    const float left = static_cast<float>(band.left) - width;
    const float right = static_cast<float>(band.right) + width;
    const float top = static_cast<float>(band.top) - width;
    const float bottom = static_cast<float>(band.bottom) + width;
    const auto isSeen = [=](RasterPoint from, RasterPoint to) {
        return std::max(from.y, to.y) >= top && std::min(from.y, to.y) <= bottom && std::max(from.x, to.x) >= left &&
               std::min(from.x, to.x) <= right;
    };
    visitPieces(curve, isSeen, [&](RasterPoint from, RasterPoint to) { paintLine(band, from, to, width, ink); });
}

} // namespace onrecord::ui

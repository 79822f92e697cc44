// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/raster/line_painter.h"

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
constexpr float LongestLine = 1e7F; // pixels; nobody sees such a line
constexpr int FarOff = 20000;       // covers nothing, and a stretch added to it does not overflow

/// The first column or row whose centre lies at `place` or behind.
int firstCentre(float place)
{
    const float wanted = place - 0.5F;
    const int whole = static_cast<int>(wanted);
    return whole + (static_cast<float>(whole) < wanted ? 1 : 0);
}

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
    int limit; // no pixel from here on is touched

    /// Pixels [column, last), and some behind them that the stretch does not cover. `begin`: of the stretch, as the
    /// pixel `column` sees it; `rise`: from one four to the next.
    void paint(std::uint32_t *row, int column, int last, std::int64_t begin, std::int64_t rise) const
    {
        for (; column < last; column += LaneCount, begin += rise) {
            const Lanes start = lanesFrom(begin);
            const FourLanes cover{coverOf(start + steps.first, length), coverOf(start + steps.second, length)};
            layOver(row + column, limit - column, ink.colour, thinned(cover, ink.opacity));
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
    const int begin = std::max(firstCentre(std::max(from.x, -1.0F)), 0);
    const int end = std::min(firstCentre(std::min(to.x, static_cast<float>(band.width + 1))), band.width);
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
    const RowPainter painter{ink, rising(slope * FullCover), everyLane(static_cast<int>(2 * half * FullCover)), end};
    const bool isFlat = std::abs(slope) < 1.0F / 4096;
    const float columnsARow = isFlat ? 0 : (to.x - from.x) / (to.y - from.y);
    const float reach = (1 + 2 * half) * columnsARow;
    const int lastRow = std::min(static_cast<int>(high), band.bottom - 1);
    for (int row = static_cast<int>(low); row <= lastRow; ++row) {
        int first = begin;
        int last = end;
        if (!isFlat) {
            const float a = (static_cast<float>(row) - 2 * half - top) * columnsARow;
            const auto all = static_cast<float>(end - begin);
            first += static_cast<int>(std::clamp(std::min(a, a + reach), 0.0F, all));
            last = std::min(begin + static_cast<int>(std::clamp(std::max(a, a + reach), 0.0F, all)) + 1, end);
        }
        const std::int64_t seen =
            fixedTop + fixedSlope * (first - begin) - (static_cast<std::int64_t>(row) << FixedBits);
        painter.paint(band.row(row), first, last, seen, fixedSlope * LaneCount);
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
    const RowPainter painter{ink, rising(-FullCover), everyLane(static_cast<int>(2 * half * FullCover)), band.width};
    constexpr std::int64_t One = std::int64_t{1} << FixedBits;
    for (int row = begin; row < end; ++row, left += step) {
        const std::int64_t first = std::max<std::int64_t>(left >> FixedBits, 0);
        const std::int64_t last = std::min<std::int64_t>((left + length + One - 1) >> FixedBits, band.width);
        painter.paint(band.row(row), static_cast<int>(first), static_cast<int>(last), left - (first << FixedBits),
                      -One * LaneCount);
    }
}

} // namespace

ONRECORD_WIDEST void paintLine(const PixelBand &band, RasterPoint from, RasterPoint to, float width,
                               std::uint32_t colour)
{
    const float dx = std::abs(to.x - from.x);
    const float dy = std::abs(to.y - from.y);
    if (!(dx + dy > 0 && dx + dy < LongestLine)) // not a number, either
        return;
    const float longer = std::max(dx, dy);
    const float half = std::min(width, WidestLine) * 0.5F * std::sqrt(dx * dx + dy * dy) / longer;
    const LineInk ink{inkOf(colour), opacityOf(colour)};
    if (dx >= dy)
        return to.x > from.x ? paintLevel(band, from, to, half, ink) : paintLevel(band, to, from, half, ink);
    return to.y > from.y ? paintUpright(band, from, to, half, ink) : paintUpright(band, to, from, half, ink);
}

} // namespace onrecord::ui

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/raster/ink_plane.h"

#include "ui/raster/curve_pieces.h"
#include "ui/raster/widest.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace onrecord::ui
{

namespace
{

constexpr int PlaceBits = 5;
static_assert(1 << PlaceBits == InkTable::Places);
constexpr int HalfAPlace = 1 << (LineSteps::FixedBits - PlaceBits - 1);

constexpr std::uint32_t RedBlue = 0x00ff00ff;
constexpr std::uint32_t Green = 0x0000ff00;
constexpr std::uint32_t Opaque = 0xff000000;

/// `rest` of 256 parts of the pixel, the others of the ink.
std::uint32_t mixed(std::uint32_t pixel, std::uint32_t ink, std::uint32_t rest)
{
    const std::uint32_t cover = 256 - rest;
    const std::uint32_t redBlue = ((pixel & RedBlue) * rest + (ink & RedBlue) * cover + 0x00800080) >> 8;
    const std::uint32_t green = (((pixel & Green) >> 8) * rest + ((ink & Green) >> 8) * cover + 0x80) & Green;
    return Opaque | (redBlue & RedBlue) | green;
}

using Lanes = std::int16_t __attribute__((vector_size(16)));
using Pairs = std::int64_t __attribute__((vector_size(16)));

Lanes loaded(const void *from)
{
    std::int64_t four = 0;
    std::memcpy(&four, from, sizeof four);
    return reinterpret_cast<Lanes>(Pairs{four, 0});
}

void store(void *to, Lanes lanes)
{
    const std::int64_t four = reinterpret_cast<Pairs>(lanes)[0];
    std::memcpy(to, &four, sizeof four);
}

/// Sums end at MostInk.
Lanes inkSum(Lanes one, Lanes other)
{
    constexpr std::int16_t Most = MostInk;
    const Lanes most{Most, Most, Most, Most, Most, Most, Most, Most};
    const Lanes sum = one + other;
    return sum < most ? sum : most;
}

template <typename ColumnOf>
void addSteps(std::int16_t *row, std::ptrdiff_t stride, const LineSteps &line, const InkLanes *lanes,
              const ColumnOf &columnOf)
{
    int place = line.place + HalfAPlace;
    for (int i = 0; i < line.count; ++i, place += line.step, row += stride) {
        std::int16_t *const sums = row + columnOf(place >> LineSteps::FixedBits);
        const int within = (place >> (LineSteps::FixedBits - PlaceBits)) & (InkTable::Places - 1);
        store(sums, inkSum(loaded(sums), loaded(lanes + within)));
    }
}

void addLine(InkSums &sums, const LineSteps &line, const InkTable &table)
{
    const int behind = sums.columns;
    const auto isWithin = [behind](int place) {
        const int column = (place + HalfAPlace) >> LineSteps::FixedBits;
        return column >= -InkSums::Margin && column <= behind;
    };
    std::int16_t *const row = sums.row(line.begin);
    const InkLanes *const lanes = table.of(line.stretch);
    if (isWithin(line.place) && isWithin(line.last()))
        addSteps(row, sums.stride, line, lanes, [](int column) { return column; });
    else
        addSteps(row, sums.stride, line, lanes,
                 [behind](int column) { return std::clamp(column, -InkSums::Margin, behind); });
}

} // namespace

InkPlane::InkPlane(int width, int height)
    : m_upright(height, width)
    , m_level(width, height)
{}

void InkPlane::begin(const PixelBand &band, std::uint32_t colour)
{
    m_band = band;
    m_colour = colour;
    const std::uint32_t alpha = colour >> 24;
    m_table = &m_tables.try_emplace(alpha, alpha).first->second;
    m_upright.rows = m_level.columns = band.bottom - band.top;
    m_upright.columns = m_level.rows = band.right - band.left;
}

ONRECORD_WIDEST void InkPlane::add(const RasterCurve &curve)
{
    RasterCurve here = curve; // as the part sees it
    for (RasterPoint &point : here.points) {
        point.x -= static_cast<float>(m_band.left);
        point.y -= static_cast<float>(m_band.top);
    }
    const float around = -curve.width;
    const float right = static_cast<float>(m_upright.columns) + curve.width;
    const float bottom = static_cast<float>(m_upright.rows) + curve.width;
    const auto isSeen = [=](RasterPoint from, RasterPoint to) {
        return std::max(from.y, to.y) >= around && std::min(from.y, to.y) <= bottom &&
               std::max(from.x, to.x) >= around && std::min(from.x, to.x) <= right;
    };
    visitPieces(here, isSeen, [&](RasterPoint from, RasterPoint to) {
        m_batch.add(from, to, std::max(curve.width, 0.0F));
        if (m_batch.isFull())
            addBatch();
    });
}

inline void InkPlane::addBatch()
{
    const auto lines = m_batch.steps(m_upright.columns, m_upright.rows);
    for (std::size_t i = 0; i < m_batch.size(); ++i)
        if (lines[i].count > 0)
            addLine(lines[i].isLevel ? m_level : m_upright, lines[i], *m_table);
    m_batch.clear();
}

ONRECORD_WIDEST void InkPlane::layOver()
{
    addBatch();
    for (int y = 0; y < m_upright.rows; ++y) {
        std::uint32_t *const pixels = m_band.at(m_band.left, m_band.top + y);
        const std::int16_t *const sums = m_upright.row(y);
        const std::int16_t *other = m_level.row(0) + y;
        for (int x = 0; x < m_upright.columns; ++x, other += m_level.stride)
            if (const int ink = sums[x] + *other; ink > 0)
                pixels[x] = mixed(pixels[x], m_colour, m_transmittance.of(ink));
    }
    std::fill(m_upright.values.begin(), m_upright.values.end(), std::int16_t{0});
    std::fill(m_level.values.begin(), m_level.values.end(), std::int16_t{0});
}

} // namespace onrecord::ui

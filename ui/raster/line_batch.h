// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Eight thin straight lines at once: where each goes through a part of a picture, from row to row of the sums that it
// is added to. Written with the compiler's vectors, so it runs on every processor.
#pragma once

#include "ui/raster/curve_pieces.h"
#include "ui/raster/raster_items.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace onrecord::ui
{

/// A line's way through the rows of a part that lie along its longer axis: the columns for a level line.
struct LineSteps
{
    static constexpr int FixedBits = 16; // of a place: 1/65536 of a pixel

    bool isLevel = false;
    int begin = 0;     // its first row
    int count = 0;     // of rows; none where it does not meet the part
    int place = 0;     // across, of the begin of the stretch that it covers in its first row
    int step = 0;      // from one row's place to the next
    float stretch = 0; // pixels that it covers across

    [[nodiscard]] int last() const { return place + (count - 1) * step; }
};

class LineBatch final
{
public:
    static constexpr std::size_t Size = 8;

    [[nodiscard]] bool isFull() const { return m_size == Size; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    void clear() { m_size = 0; }

    /// In pixels of the part.
    void add(RasterPoint from, RasterPoint to, float width)
    {
        m_fromX[m_size] = from.x;
        m_fromY[m_size] = from.y;
        m_toX[m_size] = to.x;
        m_toY[m_size] = to.y;
        m_width[m_size++] = width;
    }

    /// Of the lines added, in a part of that size. A line does not cover its last row.
    [[nodiscard]] std::array<LineSteps, Size> steps(int width, int height) const
    {
        const Floats none{};
        const Floats dx = m_toX > m_fromX ? m_toX - m_fromX : m_fromX - m_toX;
        const Floats dy = m_toY > m_fromY ? m_toY - m_fromY : m_fromY - m_toY;
        const Ints isLevel = dx >= dy;
        const Ints isBackward = isLevel ? m_toX < m_fromX : m_toY < m_fromY;
        const Floats along = isLevel ? (isBackward ? m_toX : m_fromX) : (isBackward ? m_toY : m_fromY);
        const Floats across = isLevel ? (isBackward ? m_toY : m_fromY) : (isBackward ? m_toX : m_fromX);
        const Floats length = isLevel ? dx : dy;
        const Floats acrossEnd = isLevel ? (isBackward ? m_fromY : m_toY) : (isBackward ? m_fromX : m_toX);
        const Floats rows = isLevel ? none + static_cast<float>(width) : none + static_cast<float>(height);

        const Floats slope = (acrossEnd - across) / length;
        const Floats square = slope * slope;
        // The square root of 1 + slope^2 to a thousandth.
        const Floats stretch = m_width * (1.0009F + square * (0.4826F - 0.0699F * square));
        const Floats first = along > none ? along : none;
        const Floats last = along + length < rows ? along + length : rows;
        const Ints begin = __builtin_convertvector(first + 0.5F, Ints);
        const Ints end = __builtin_convertvector(last + 0.5F, Ints);
        const Floats centre = __builtin_convertvector(begin, Floats) + 0.5F;
        const Floats place = across + slope * (centre - along) - stretch * 0.5F;
        const Ints isLine = (length < LongestLine) & (place > -FarOff) & (place < FarOff);
        const Ints fixed = __builtin_convertvector((isLine ? place : none) * One, Ints);
        const Ints step = __builtin_convertvector((isLine ? slope : none) * One, Ints);
        std::array<LineSteps, Size> all;
        for (std::size_t i = 0; i < m_size; ++i)
            all[i] = {isLevel[i] != 0, begin[i], isLine[i] != 0 ? end[i] - begin[i] : 0, fixed[i], step[i], stretch[i]};
        return all;
    }

private:
    using Floats = float __attribute__((vector_size(32)));
    using Ints = std::int32_t __attribute__((vector_size(32)));

    static constexpr float One = 1 << LineSteps::FixedBits;
    static constexpr float FarOff = 4096; // pixels beside a part: as it goes by, a line comes no nearer than its size

    std::size_t m_size = 0;
    Floats m_fromX{};
    Floats m_fromY{};
    Floats m_toX{};
    Floats m_toY{};
    Floats m_width{};
};

} // namespace onrecord::ui

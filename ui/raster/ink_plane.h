// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Very many thin lines of one colour in one part of a picture: first what they keep back of the light is added up, a
// number a pixel, then the colour is laid over once. The picture is that of lines laid on each other one by one, and
// four numbers are added for each step of a line rather than four colours mixed.
#pragma once

#include "ui/raster/ink_table.h"
#include "ui/raster/line_batch.h"
#include "ui/raster/pixel_band.h"
#include "ui/raster/raster_items.h"

#include <cstdint>
#include <map>
#include <vector>

namespace onrecord::ui
{

/// Sums, one a pixel: one row after another along the longer axis of their lines.
struct InkSums
{
    static constexpr int Margin = 4; // pixels on either side of a row that do not count

    std::vector<std::int16_t> values;
    std::ptrdiff_t stride = 0;
    int rows = 0; // of the part
    int columns = 0;

    InkSums(int mostRows, int mostColumns)
        : values(static_cast<std::size_t>(mostRows) * static_cast<std::size_t>(mostColumns + 2 * Margin))
        , stride(mostColumns + 2 * Margin)
    {}
    [[nodiscard]] std::int16_t *row(int at) { return values.data() + at * stride + Margin; }
};

class InkPlane final
{
public:
    /// For parts of at most that size.
    InkPlane(int width, int height);

    /// Wider lines do not go into it, pixels.
    static constexpr float WidestLine = 2.1F; // sqrt 2 times that is less than a table's longest stretch

    /// Lines in this part and of this colour follow.
    void begin(const PixelBand &band, std::uint32_t colour);
    void add(const RasterCurve &curve);
    /// Lays the colour over the part as far as the lines cover it.
    void layOver();

private:
    void addBatch();

    PixelBand m_band;
    std::uint32_t m_colour = 0;
    const InkTable *m_table = nullptr;
    std::map<std::uint32_t, InkTable> m_tables; // by alpha
    InkTransmittance m_transmittance;
    LineBatch m_batch;
    InkSums m_upright; // lines that are rather upright: its rows are those of the picture
    InkSums m_level;   // its rows are the columns of the picture
};

} // namespace onrecord::ui

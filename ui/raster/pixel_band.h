// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A part of a picture, which one thread has to itself. Behind each row there is room for a few pixels more, which do
// not count.
#pragma once

#include <cstddef>
#include <cstdint>

namespace onrecord::ui
{

struct PixelBand
{
    static constexpr int Spare = 4; // pixels behind a row that may be written

    std::uint32_t *pixels = nullptr; // the first of the part
    std::ptrdiff_t stride = 0;       // pixels from one row to the next
    int left = 0;                    // its first column in the picture
    int right = 0;                   // one behind its last
    int top = 0;                     // first row
    int bottom = 0;                  // one behind its last

    /// Where the pixel of the picture is; it lies in the part.
    [[nodiscard]] std::uint32_t *at(int x, int y) const { return pixels + (y - top) * stride + (x - left); }
};

} // namespace onrecord::ui

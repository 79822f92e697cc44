// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Some rows of a picture, which one thread has to itself.
#pragma once

#include <cstddef>
#include <cstdint>

namespace onrecord::ui
{

struct PixelBand
{
    std::uint32_t *pixels = nullptr; // of row 0 of the whole picture
    std::ptrdiff_t stride = 0;       // pixels from one row to the next
    int width = 0;
    int top = 0;    // first row of the band
    int bottom = 0; // one behind its last

    [[nodiscard]] std::uint32_t *row(int y) const { return pixels + y * stride; }
};

} // namespace onrecord::ui

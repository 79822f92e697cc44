// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Curves as straight lines, dashes cut out, in the order given: the pieces that ui/raster draws, ready for the graphics
// card. No OpenGL.
#pragma once

#include "ui/raster/raster_items.h"

#include <span>
#include <vector>

namespace onrecord::ui
{

struct InkLine
{
    RasterPoint from;
    RasterPoint to;
    float width = 1;
    std::uint32_t colour = 0;
};

/// Adds the lines of these curves that meet a picture of this size.
void addLines(std::span<const RasterCurve> curves, int width, int height, std::vector<InkLine> &lines);

} // namespace onrecord::ui

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Curves of any width, as straight lines, antialiased: along its longer axis a line covers in each column (or row) a
// stretch of pixels, the first and the last of them in part (after Wu 1991, for lines with a width).
#pragma once

#include "ui/raster/pixel_band.h"
#include "ui/raster/raster_items.h"

namespace onrecord::ui
{

inline constexpr float WidestLine = 100; // pixels; wider ones are drawn like this

/// The curve as straight lines, each without its last column (row): lines that follow each other meet without a
/// gap and without covering a pixel twice. Nothing is drawn outside the band.
void paintCurve(const PixelBand &band, const RasterCurve &curve);

} // namespace onrecord::ui

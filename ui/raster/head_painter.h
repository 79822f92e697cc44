// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Arrow heads: a pixel is covered as far as its centre lies within the sides, half a pixel either way.
#pragma once

#include "ui/raster/pixel_band.h"
#include "ui/raster/raster_items.h"

namespace onrecord::ui
{

void paintHead(const PixelBand &band, const RasterHead &head);

} // namespace onrecord::ui

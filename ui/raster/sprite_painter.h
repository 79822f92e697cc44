// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lays small pictures over a band.
#pragma once

#include "ui/raster/pixel_band.h"
#include "ui/raster/raster_items.h"

namespace onrecord::ui
{

void paintSprite(const PixelBand &band, const RasterSprite &sprite);

} // namespace onrecord::ui

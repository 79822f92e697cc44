// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws very many lines, arrow heads and small pictures into an image, on several threads. The picture is cut into
// tiles; each is drawn by one thread, everything in it in the order given, so that the picture does not depend on how
// many threads there are. No Qt, no state, safe on any thread.
#pragma once

#include "ui/raster/raster_items.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <stop_token>

namespace onrecord::ui
{

/// Pixels 0xffRRGGBB, not owned.
struct PixelSurface
{
    std::uint32_t *pixels = nullptr;
    int width = 0;
    int height = 0;
    std::ptrdiff_t stride = 0; // pixels from one row to the next
};

/// From back to front: lines, heads, sprites.
struct RasterPicture
{
    std::span<const RasterCurve> curves;
    std::span<const RasterHead> heads;
    std::span<const RasterSprite> sprites;
};

/// Draws over what the surface holds. False when stopped: the surface is then drawn in part. `threads`: 1 and more.
bool drawRaster(const PixelSurface &surface, const RasterPicture &picture, int threads, std::stop_token stop = {});

} // namespace onrecord::ui

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the raster draws: plain values in pixels, x to the right, y down, the centre of the first pixel at (0.5, 0.5).
// Colours are 0xAARRGGBB, not multiplied by alpha.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

namespace onrecord::ui
{

struct RasterPoint
{
    float x = 0;
    float y = 0;
};

/// A cubic curve drawn with a flat pen.
struct RasterCurve
{
    std::array<RasterPoint, 4> points;
    float width = 1;
    std::uint32_t colour = 0xff000000;
    std::array<float, 4> dashes{}; // pixels drawn and left out in turn; all 0: solid
};

/// An arrow head: tip, one wing, the notch between them (the only corner that may point inwards), the other wing.
struct RasterHead
{
    std::array<RasterPoint, 4> corners;
    std::uint32_t colour = 0xff000000;
};

/// A small picture, 0xAARRGGBB with colours multiplied by alpha, its rows one after another.
struct RasterImage
{
    int width = 0;
    int height = 0;
    std::vector<std::uint32_t> pixels;
};

struct RasterSprite
{
    int x = 0; // of its upper left pixel
    int y = 0;
    const RasterImage *image = nullptr; // not owned; must outlive the drawing
};

} // namespace onrecord::ui

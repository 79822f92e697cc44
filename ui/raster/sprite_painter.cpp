// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/raster/sprite_painter.h"

#include "ui/raster/widest.h"

#include <algorithm>
#include <cstring>

namespace onrecord::ui
{

namespace
{

constexpr std::uint32_t RedBlue = 0x00ff00ff;
constexpr std::uint32_t Green = 0x0000ff00;
constexpr std::uint32_t Opaque = 0xff000000;
constexpr std::uint32_t WholePixel = 256;

void layOver(std::uint32_t &pixel, std::uint32_t over)
{
    const std::uint32_t alpha = over >> 24;
    if (alpha == 0)
        return;
    const std::uint32_t rest = WholePixel - alpha - (alpha >> 7);
    const std::uint32_t redBlue = (((pixel & RedBlue) * rest) >> 8) & RedBlue;
    const std::uint32_t green = (((pixel & Green) * rest) >> 8) & Green;
    pixel = Opaque | ((over & (RedBlue | Green)) + (redBlue | green));
}

constexpr int LaneCount = 4; // pixels

using Lanes = std::uint16_t __attribute__((vector_size(16)));
using LaneBytes = std::uint8_t __attribute__((vector_size(16)));
using LanePixels = std::uint32_t __attribute__((vector_size(16)));

/// The same for four pixels, of which two have been spread to a lane a channel.
Lanes kept(LaneBytes pixels, LaneBytes alphas)
{
    const Lanes alpha = reinterpret_cast<Lanes>(alphas);
    return (reinterpret_cast<Lanes>(pixels) * (WholePixel - alpha - (alpha >> 7))) >> 8;
}

void layFourOver(std::uint32_t *pixels, const std::uint32_t *over)
{
    LaneBytes below;
    LaneBytes above;
    std::memcpy(&below, pixels, sizeof below);
    std::memcpy(&above, over, sizeof above);
    const LaneBytes none{};
    const Lanes first =
        kept(__builtin_shufflevector(below, none, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23),
             __builtin_shufflevector(above, none, 3, 16, 3, 16, 3, 16, 3, 16, 7, 16, 7, 16, 7, 16, 7, 16));
    const Lanes second =
        kept(__builtin_shufflevector(below, none, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31),
             __builtin_shufflevector(above, none, 11, 16, 11, 16, 11, 16, 11, 16, 15, 16, 15, 16, 15, 16, 15, 16));
    above += __builtin_shufflevector(reinterpret_cast<LaneBytes>(first), reinterpret_cast<LaneBytes>(second), 0, 2, 4,
                                     6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30);
    const LanePixels mixed = reinterpret_cast<LanePixels>(above) | Opaque;
    std::memcpy(pixels, &mixed, sizeof mixed);
}

} // namespace

ONRECORD_WIDEST void paintSprite(const PixelBand &band, const RasterSprite &sprite)
{
    const RasterImage &image = *sprite.image;
    const int firstRow = std::max(sprite.y, band.top);
    const int lastRow = std::min(sprite.y + image.height, band.bottom);
    const int first = std::max(sprite.x, band.left);
    const int last = std::min(sprite.x + image.width, band.right);
    if (first >= last)
        return;
    for (int y = firstRow; y < lastRow; ++y) {
        const std::uint32_t *const from =
            image.pixels.data() + static_cast<std::ptrdiff_t>(y - sprite.y) * image.width + first - sprite.x;
        std::uint32_t *const to = band.at(first, y);
        int x = 0;
        for (; x + LaneCount <= last - first; x += LaneCount)
            layFourOver(to + x, from + x);
        for (; x < last - first; ++x)
            layOver(to[x], from[x]);
    }
}

} // namespace onrecord::ui

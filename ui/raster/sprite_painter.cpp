// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/raster/sprite_painter.h"

#include <algorithm>

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

} // namespace

void paintSprite(const PixelBand &band, const RasterSprite &sprite)
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
        for (int x = 0; x < last - first; ++x)
            layOver(to[x], from[x]);
    }
}

} // namespace onrecord::ui

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lines, heads and small pictures by chance, for pictures of 400 x 300; the same each time.
#pragma once

#include "ui/raster/pixel_raster.h"

#include <array>
#include <cstdint>
#include <random>
#include <utility>
#include <vector>

namespace onrecord::tests
{

class Chance final
{
public:
    float upTo(float most) { return static_cast<float>(m_random() % 10000) / 10000 * most; }
    /// Not in the middle of a pixel: whether a line that ends there covers it, nobody has said.
    ui::RasterPoint point(float around = 60)
    {
        return {upTo(400 + 2 * around) - around + 0.0137F, upTo(300 + 2 * around) - around + 0.0119F};
    }
    std::uint32_t colour(std::uint32_t alpha) { return (alpha << 24) | (m_random() & 0xffffff); }

private:
    std::mt19937 m_random{11};
};

struct Items
{
    std::vector<ui::RasterCurve> curves;
    std::vector<ui::RasterHead> heads;
    std::vector<ui::RasterImage> images;
    std::vector<ui::RasterSprite> sprites;

    [[nodiscard]] ui::RasterPicture picture() const { return {curves, heads, sprites}; }
};

inline void addCurves(Items &items, Chance &chance, float widest, std::uint32_t alpha, std::array<float, 4> dashes)
{
    for (int i = 0; i < 150; ++i)
        items.curves.push_back({{chance.point(), chance.point(), chance.point(), chance.point()},
                                0.4F + chance.upTo(widest),
                                chance.colour(alpha),
                                dashes});
}

inline void addHeads(Items &items, Chance &chance, std::uint32_t alpha)
{
    for (int i = 0; i < 200; ++i) {
        const ui::RasterPoint tip = chance.point();
        const auto near = [&] { return ui::RasterPoint{tip.x + chance.upTo(40) - 20, tip.y + chance.upTo(40) - 20}; };
        const ui::RasterPoint wing = near();
        const ui::RasterPoint other = near();
        const ui::RasterPoint notch{(tip.x + wing.x + other.x) / 3, (tip.y + wing.y + other.y) / 3};
        items.heads.push_back({{tip, wing, notch, other}, chance.colour(alpha)});
    }
}

/// Discs that fade out towards their border.
inline void addSprites(Items &items, Chance &chance, int distinct, int count)
{
    for (int i = 0; i < distinct; ++i) {
        const int side = 5 + i % 20;
        ui::RasterImage image{side, side, {}};
        const std::uint32_t colour = chance.colour(0);
        for (int at = 0; at < side * side; ++at) {
            const auto alpha = static_cast<std::uint32_t>(at % side * 255 / side);
            const auto part = [&](int shift) { return (((colour >> shift) & 0xff) * alpha / 255) << shift; };
            image.pixels.push_back((alpha << 24) | part(16) | part(8) | part(0));
        }
        items.images.push_back(std::move(image));
    }
    for (int i = 0; i < count; ++i) {
        const ui::RasterPoint place = chance.point(30);
        items.sprites.push_back({static_cast<int>(place.x), static_cast<int>(place.y),
                                 &items.images[static_cast<std::size_t>(i % distinct)]});
    }
}

} // namespace onrecord::tests

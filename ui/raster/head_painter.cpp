// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/raster/head_painter.h"

#include "ui/raster/ink_lanes.h"
#include "ui/raster/widest.h"

#include <algorithm>
#include <cmath>

namespace onrecord::ui
{

namespace
{

using Floats = float __attribute__((vector_size(16))); // of four neighbouring pixels

Floats everyFloat(float value)
{
    return Floats{value, value, value, value};
}

Floats smaller(Floats a, Floats b)
{
    return a < b ? a : b;
}

Floats larger(Floats a, Floats b)
{
    return a > b ? a : b;
}

/// The distance of a point from a side, positive to its inner hand: a x + b y + c.
struct Side
{
    float a = 0;
    float b = 0;
    float c = 0;

    [[nodiscard]] Floats at(Floats x, float y) const { return a * x + (b * y + c); }
};

Side sideFrom(RasterPoint from, RasterPoint to, float hand)
{
    const float dx = to.x - from.x;
    const float dy = to.y - from.y;
    const float length = std::max(std::sqrt(dx * dx + dy * dy), 1e-6F);
    Side side{-dy / length * hand, dx / length * hand, 0};
    side.c = -(side.a * from.x + side.b * from.y);
    return side;
}

/// From shares 0 to 1 of four pixels.
FourLanes coverFrom(Floats share)
{
    using Numbers = std::int32_t __attribute__((vector_size(16)));
    const Numbers cover = __builtin_convertvector(share * everyFloat(FullCover), Numbers);
    const Lanes halves = reinterpret_cast<Lanes>(cover); // every second one is 0
    return {__builtin_shufflevector(halves, halves, 0, 0, 0, 0, 2, 2, 2, 2),
            __builtin_shufflevector(halves, halves, 4, 4, 4, 4, 6, 6, 6, 6)};
}

} // namespace

ONRECORD_WIDEST void paintHead(const PixelBand &band, const RasterHead &head)
{
    const auto &[tip, wing, notch, otherWing] = head.corners;
    const float turn = (wing.x - tip.x) * (otherWing.y - tip.y) - (wing.y - tip.y) * (otherWing.x - tip.x);
    const float hand = turn >= 0 ? 1.0F : -1.0F;
    const Side front = sideFrom(tip, wing, hand);
    const Side back = sideFrom(otherWing, tip, hand);
    const Side inner = sideFrom(wing, notch, hand);
    const Side otherInner = sideFrom(notch, otherWing, hand);

    const auto [left, right] = std::minmax({tip.x, wing.x, notch.x, otherWing.x});
    const auto [up, down] = std::minmax({tip.y, wing.y, notch.y, otherWing.y});
    const int firstRow = std::max(band.top, static_cast<int>(std::floor(up)));
    const int lastRow = std::min(band.bottom - 1, static_cast<int>(std::floor(down)));
    const int first = std::max(band.left, static_cast<int>(std::floor(left)));
    const int behind = std::min(band.right, static_cast<int>(std::floor(right)) + 1);
    const Lanes ink = inkOf(head.colour);
    const Lanes opacity = opacityOf(head.colour);
    for (int row = firstRow; row <= lastRow; ++row) {
        const float y = static_cast<float>(row) + 0.5F;
        for (int column = first; column < behind; column += LaneCount) {
            const Floats x = everyFloat(static_cast<float>(column) + 0.5F) + Floats{0, 1, 2, 3};
            // At the notch the head is all that lies within either of its sides.
            const Floats inside =
                smaller(smaller(front.at(x, y), back.at(x, y)), larger(inner.at(x, y), otherInner.at(x, y)));
            const Floats share = smaller(larger(inside + 0.5F, everyFloat(0)), everyFloat(1));
            const FourLanes cover = thinned(coverFrom(share), opacity);
            layOver(band.at(column, row), ink, within(cover, behind - column));
        }
    }
}

} // namespace onrecord::ui

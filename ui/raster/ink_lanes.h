// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Four neighbouring pixels of a row at once: how far each is covered, and a colour laid over them. Written with the
// compiler's vectors, so it runs on every processor. Lengths are in 1/128 of a pixel.
#pragma once

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace onrecord::ui
{

inline constexpr int LaneCount = 4;   // pixels
inline constexpr int FullCover = 128; // of a pixel that is covered wholly
inline constexpr int CoverBits = 7;

using Lanes = std::int16_t __attribute__((vector_size(16)));
using LaneBytes = std::uint8_t __attribute__((vector_size(16)));

/// A number for each channel of four pixels: of the first two, and of the other two.
struct FourLanes
{
    Lanes first;
    Lanes second;
};

[[nodiscard]] inline Lanes everyLane(int value)
{
    const auto v = static_cast<std::int16_t>(value);
    return Lanes{v, v, v, v, v, v, v, v};
}

/// 0, step, 2 step, 3 step for the four pixels.
[[nodiscard]] inline FourLanes rising(float step)
{
    const auto b = static_cast<std::int16_t>(step);
    const auto c = static_cast<std::int16_t>(2 * step);
    const auto d = static_cast<std::int16_t>(3 * step);
    return {Lanes{0, 0, 0, 0, b, b, b, b}, Lanes{c, c, c, c, d, d, d, d}};
}

/// How much of a pixel [0, 128) the stretch covers that begins at `begin` and is `length` long.
[[nodiscard]] inline Lanes coverOf(Lanes begin, Lanes length)
{
    const Lanes none{};
    const Lanes full = everyLane(FullCover);
    const Lanes end = begin + length;
    const Lanes share = (end < full ? end : full) - (begin > none ? begin : none);
    return share > none ? share : none;
}

/// A colour's channels, twice; as if it were opaque.
[[nodiscard]] inline Lanes inkOf(std::uint32_t colour)
{
    const auto part = [colour](int shift) { return static_cast<std::int16_t>((colour >> shift) & 0xff); };
    return Lanes{part(0), part(8), part(16), 255, part(0), part(8), part(16), 255};
}

/// How much of what it covers a colour hides, as a cover.
[[nodiscard]] inline Lanes opacityOf(std::uint32_t colour)
{
    return everyLane(static_cast<int>(((colour >> 24) * FullCover + 127) / 255));
}

[[nodiscard]] inline FourLanes thinned(FourLanes cover, Lanes opacity)
{
    return {(cover.first * opacity) >> CoverBits, (cover.second * opacity) >> CoverBits};
}

/// Lays the ink over four pixels as far as it covers them.
inline void layOver(std::uint32_t *pixels, Lanes ink, FourLanes cover)
{
    LaneBytes four;
    std::memcpy(&four, pixels, sizeof four);
    const LaneBytes none{};
    Lanes first = reinterpret_cast<Lanes>(
        __builtin_shufflevector(four, none, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23));
    Lanes second = reinterpret_cast<Lanes>(
        __builtin_shufflevector(four, none, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31));
    const Lanes half = everyLane(FullCover / 2);
    first += ((ink - first) * cover.first + half) >> CoverBits;
    second += ((ink - second) * cover.second + half) >> CoverBits;
    four = __builtin_shufflevector(reinterpret_cast<LaneBytes>(first), reinterpret_cast<LaneBytes>(second), 0, 2, 4, 6,
                                   8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30);
    std::memcpy(pixels, &four, sizeof four);
}

/// A cover with nothing from pixel `limit` on.
[[nodiscard]] inline FourLanes within(FourLanes cover, int limit)
{
    const Lanes behind = everyLane(std::clamp(limit, 0, LaneCount));
    return {cover.first & (Lanes{0, 0, 0, 0, 1, 1, 1, 1} < behind),
            cover.second & (Lanes{2, 2, 2, 2, 3, 3, 3, 3} < behind)};
}

} // namespace onrecord::ui

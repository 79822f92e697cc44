// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bodies of the kernels of the plane, compiled once for each set of instructions: vectors of sixteen floats, which
// the compiler cuts to what the machine has. Each lane is computed alone, so the width changes no bit.
#pragma once

#include "core/layout/plane_kernel_sets.h"

#include <cstring>

namespace onrecord::plane
{

namespace
{

using Floats [[gnu::vector_size(64)]] = float;
using Bits [[gnu::vector_size(64)]] = std::uint32_t;
using Halves [[gnu::vector_size(32)]] = std::uint16_t;

constexpr float softening = 1e-6F; // squared distance that is added, so that nothing is divided by zero

[[gnu::always_inline]] inline Floats load(const Sixteen &from)
{
    Floats floats;
    std::memcpy(&floats, from.data(), sizeof floats);
    return floats;
}

[[gnu::always_inline]] inline void store(const Floats &floats, Sixteen &to)
{
    std::memcpy(to.data(), &floats, sizeof floats);
}

/// x^(-1/2): a guess from the bits, then one step of Newton's (within 0.2 %).
[[gnu::always_inline]] inline Floats inverseRoot(const Floats &x)
{
    const Floats y = reinterpret_cast<Floats>(0x5f375a86U - (reinterpret_cast<Bits>(x) >> 1U));
    return y * (1.5F - 0.5F * x * y * y);
}

/// x^(-9/8), likewise (within 1 %). The numbers give the least error from 1 to 65536, found by trial.
[[gnu::always_inline]] inline Floats inversePower(const Floats &x)
{
    const Bits bits = reinterpret_cast<Bits>(x);
    const Floats y = reinterpret_cast<Floats>(0x86e249f0U - (bits + (bits >> 3U)));
    const Floats squared = (x * y) * (x * y);
    const Floats eighth = (squared * squared) * (squared * squared); // about 1 / x
    return y * (1.134729F - 0.126081F * eighth * x);
}

[[maybe_unused]] void repelBody(const Sixteen &x, const Sixteen &y, const Bodies &bodies, Sixteen &pushX,
                                Sixteen &pushY)
{
    const Floats atX = load(x);
    const Floats atY = load(y);
    Floats sumX{};
    Floats sumY{};
    for (std::size_t i = 0; i < bodies.count; ++i) {
        const Floats dx = atX - bodies.x[i];
        const Floats dy = atY - bodies.y[i];
        const Floats share = bodies.mass[i] * inversePower(dx * dx + dy * dy + softening);
        sumX += dx * share;
        sumY += dy * share;
    }
    store(sumX, pushX);
    store(sumY, pushY);
}

[[gnu::always_inline]] inline Floats closenessOf(const std::uint16_t *halves)
{
    Halves packed;
    std::memcpy(&packed, halves, sizeof packed);
    const Bits bits = __builtin_convertvector(packed, Bits) << 16U;
    return reinterpret_cast<Floats>(bits);
}

[[maybe_unused]] void pullBody(const Sixteen &x, const Sixteen &y, const Pivots &pivots, float scale, PivotSums &sums)
{
    const Floats atX = load(x);
    const Floats atY = load(y);
    Floats pullX{};
    Floats pullY{};
    Floats weight{};
    Floats ratio{};
    Floats ratioSquared{};
    for (std::size_t i = 0; i < pivots.count; ++i) {
        const Floats close = closenessOf(pivots.closeness + i * lanes);
        const Floats dx = pivots.x[i] - atX;
        const Floats dy = pivots.y[i] - atY;
        const Floats squared = dx * dx + dy * dy + softening;
        const Floats inverse = inverseRoot(squared);
        const Floats pull = close * (close - scale * inverse);
        const Floats stretched = squared * inverse * close;
        pullX += dx * pull;
        pullY += dy * pull;
        weight += close * close;
        ratio += stretched;
        ratioSquared += stretched * stretched;
    }
    store(pullX, sums.pullX);
    store(pullY, sums.pullY);
    store(weight, sums.weight);
    store(ratio, sums.ratio);
    store(ratioSquared, sums.ratioSquared);
}

} // namespace

} // namespace onrecord::plane

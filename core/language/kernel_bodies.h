// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The loops of kernels.h, included by one source file a set of instructions (kernels_plain, _wide, _widest.cpp), each
// compiled with that set and -ffp-contract=off. Everything here has internal linkage, so the copies never mix.
#pragma once

#include "core/language/kernels.h"

#include <cstring>

namespace onrecord::kernels
{

namespace
{

#if defined(__AVX512F__)
constexpr std::size_t step = 16; // numbers in a register
#elif defined(__AVX2__)
constexpr std::size_t step = 8;
#else
constexpr std::size_t step = 4;
#endif
static_assert(lane % step == 0);

using Floats [[gnu::vector_size(4 * step)]] = float;
using Ints [[gnu::vector_size(4 * step)]] = std::int32_t;
using Bytes [[gnu::vector_size(step)]] = std::int8_t;

[[gnu::always_inline]] inline void load(Floats &to, const float *from)
{
    std::memcpy(&to, from, sizeof to);
}

inline void store(float *to, const Floats &from)
{
    std::memcpy(to, &from, sizeof from);
}

/// e^-x as 2^k * polynomial, within 4e-6 of it; what is beyond 2^60 or no number counts as 2^60.
inline void exponentialOfMinus(Floats &x)
{
    constexpr float most = 60;
    Floats power = x * -1.44269504088896341f;
    power = power < most ? power : Floats{} + most;
    power = power > -most ? power : Floats{} - most;
    const float magic = 12582912.0f; // 1.5 * 2^23: adding it rounds to the nearest integer
    const Floats rounded = power + magic;
    const Floats f = power - (rounded - magic);
    Floats p = f * 0.009666368515f + 0.05592197584f; // 2^f through the Chebyshev points of -0.5 to 0.5
    p = p * f + 0.2402234904f;
    p = p * f + 0.6931210452f;
    p = p * f + 1.0f;
    Ints bits, k;
    std::memcpy(&bits, &p, sizeof bits);
    std::memcpy(&k, &rounded, sizeof k);
    bits += k << 23;
    std::memcpy(&x, &bits, sizeof x);
}

/// Both become 1 / (1 + e^-x), with one division.
inline void sigmoids(Floats &x, Floats &y)
{
    exponentialOfMinus(x);
    exponentialOfMinus(y);
    x += 1.0f;
    y += 1.0f;
    const Floats inverse = 1.0f / (x * y);
    const Floats first = inverse * y;
    y = inverse * x;
    x = first;
}

template <std::size_t Rows, std::size_t Vectors>
inline void block(const float *x, std::size_t xStride, std::size_t inner, const float *w, std::size_t columns,
                  float *out)
{
    Floats sum[Rows][Vectors]{};
    for (std::size_t k = 0; k < inner; ++k) {
        Floats weights[Vectors];
        for (std::size_t v = 0; v < Vectors; ++v)
            load(weights[v], w + k * columns + v * step);
        for (std::size_t r = 0; r < Rows; ++r)
            for (std::size_t v = 0; v < Vectors; ++v)
                sum[r][v] += weights[v] * x[r * xStride + k];
    }
    for (std::size_t r = 0; r < Rows; ++r)
        for (std::size_t v = 0; v < Vectors; ++v)
            store(out + r * columns + v * step, sum[r][v]);
}

template <std::size_t Rows, std::size_t Vectors>
inline void stripes(const float *x, std::size_t xStride, std::size_t inner, const float *w, std::size_t columns,
                    float *out)
{
    std::size_t c = 0;
    for (; c + Vectors * step <= columns; c += Vectors * step)
        block<Rows, Vectors>(x, xStride, inner, w + c, columns, out + c);
    for (; c < columns; c += step)
        block<Rows, 1>(x, xStride, inner, w + c, columns, out + c);
}

template <std::size_t Rows, std::size_t Vectors>
inline void multiplyBody(const float *x, std::size_t xStride, std::size_t rows, std::size_t inner, const float *w,
                         std::size_t columns, float *out)
{
    std::size_t r = 0;
    for (; r + Rows <= rows; r += Rows)
        stripes<Rows, Vectors>(x + r * xStride, xStride, inner, w, columns, out + r * columns);
    if constexpr (Rows > 1)
        multiplyBody<Rows - 1, Vectors>(x + r * xStride, xStride, rows - r, inner, w, columns, out + r * columns);
}

inline void recurBody(const Recurrence &l, std::size_t rows, bool backwards)
{
    const std::size_t h = l.h;
    std::memset(l.state, 0, h * sizeof(float));
    for (std::size_t n = 0; n < rows; ++n) {
        const std::size_t i = backwards ? rows - 1 - n : n;
        const float *u = l.u + i * l.uStride;
        const float *x = l.x + i * l.stride;
        float *out = l.out + i * l.stride;
        for (std::size_t c = 0; c < h; c += step) {
            Floats candidate, forget, reset, input, cell, v[4];
            load(candidate, u + c);
            load(forget, u + h + c);
            load(reset, u + 2 * h + c);
            load(input, x + c);
            load(cell, l.state + c);
            for (std::size_t k = 0; k < 4; ++k)
                load(v[k], l.cells + k * l.cellsStride + c);
            forget = forget + v[1] * cell + v[0];
            reset = reset + v[3] * cell + v[2];
            sigmoids(forget, reset);
            cell = candidate + forget * (cell - candidate);
            store(l.state + c, cell);
            store(out + c, input + reset * (cell - input));
        }
    }
}

inline void addScaledBody(const std::int8_t *row, float scale, std::size_t count, float *out)
{
    for (std::size_t c = 0; c < count; c += step) {
        Bytes bytes;
        std::memcpy(&bytes, row + c, sizeof bytes);
        Floats sum;
        load(sum, out + c);
        sum += __builtin_convertvector(bytes, Floats) * scale;
        store(out + c, sum);
    }
}

inline void exponentialsBody(float *x, std::size_t count)
{
    for (std::size_t i = 0; i < count; i += step) {
        Floats value;
        load(value, x + i);
        exponentialOfMinus(value);
        store(x + i, value);
    }
}

inline void leakyReluBody(float *x, std::size_t count)
{
    for (std::size_t i = 0; i < count; i += step) {
        Floats value;
        load(value, x + i);
        const Floats small = value * 0.1f;
        store(x + i, value > small ? value : small);
    }
}

} // namespace

} // namespace onrecord::kernels

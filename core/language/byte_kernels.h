// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The products with weights in eight bits, included as kernel_bodies.h is. What differs from one set of instructions to
// the next is a Step: some columns side by side, four inputs at a time.
#pragma once

#include "core/language/kernel_bodies.h"

#include <cstring>

namespace onrecord::kernels
{

namespace
{

inline float largestOf(const float *x, std::size_t inner)
{
    Floats most{};
    for (std::size_t k = 0; k < inner; k += step) {
        Floats value;
        load(value, x + k);
        value = value < 0 ? -value : value;
        most = value > most ? value : most;
    }
    float largest = 0;
    for (std::size_t i = 0; i < step; ++i)
        largest = most[i] > largest ? most[i] : largest;
    return largest;
}

inline void quantiseBody(const float *x, std::size_t xStride, std::size_t rows, std::size_t inner, std::uint8_t *bytes,
                         float *scales)
{
    using Small [[gnu::vector_size(step)]] = std::uint8_t;
    constexpr float reach = middle;
    constexpr float magic = 12582912.0f + reach; // 1.5 * 2^23: adding it rounds to the nearest integer
    for (std::size_t r = 0; r < rows; ++r) {
        const float largest = largestOf(x + r * xStride, inner);
        const bool isNothing = largest < 1e-30f;
        const float factor = isNothing ? 0 : reach / largest;
        scales[r] = isNothing ? 0 : largest / reach;
        for (std::size_t k = 0; k < inner; k += step) {
            Floats value;
            load(value, x + r * xStride + k);
            value *= factor;
            value = value > -reach ? value : Floats{} - reach; // also what is no number
            value = (value < reach ? value : Floats{} + reach) + magic;
            Ints bits;
            std::memcpy(&bits, &value, sizeof bits);
            const Small small = __builtin_convertvector(bits & 127, Small);
            std::memcpy(bytes + r * inner + k, &small, sizeof small);
        }
    }
}

/// `Groups` times Step::columns columns from `column` on, of `Rows` rows.
template <typename Step, std::size_t Rows, std::size_t Groups>
inline void byteBlock(const std::uint8_t *x, const float *xScales, const ByteMatrix &w, std::size_t column, float *out)
{
    const std::size_t quads = w.inner / 4;
    const std::int8_t *weights[Groups];
    typename Step::Sum sum[Rows][Groups]{};
    for (std::size_t g = 0; g < Groups; ++g) {
        const std::size_t c = column + g * Step::columns;
        weights[g] = w.blocks[c / lane * quads].weights.data() + c % lane * 4;
    }
    for (std::size_t q = 0; q < quads; ++q) {
        typename Step::Weights loaded[Groups];
        for (std::size_t g = 0; g < Groups; ++g)
            loaded[g] = Step::load(weights[g] + q * sizeof(WeightBlock));
        for (std::size_t r = 0; r < Rows; ++r) {
            std::int32_t four;
            std::memcpy(&four, x + r * w.inner + q * 4, sizeof four);
            const typename Step::Inputs inputs = Step::spread(four);
            for (std::size_t g = 0; g < Groups; ++g)
                Step::add(sum[r][g], inputs, loaded[g]);
        }
    }
    for (std::size_t r = 0; r < Rows; ++r)
        for (std::size_t g = 0; g < Groups; ++g) {
            const std::size_t c = column + g * Step::columns;
            typename Step::Totals totals = Step::totals(sum[r][g]);
            typename Step::Totals offsets;
            typename Step::Scaled scale, start;
            std::memcpy(&offsets, w.sums + c, sizeof offsets);
            std::memcpy(&scale, w.scales + c, sizeof scale);
            std::memcpy(&start, w.start + c, sizeof start);
            totals += offsets;
            const typename Step::Scaled result =
                start + __builtin_convertvector(totals, typename Step::Scaled) * (scale * xScales[r]);
            std::memcpy(out + r * w.columns + c, &result, sizeof result);
        }
}

/// All rows of a few columns, so that their weights stay near.
template <typename Step, std::size_t Rows, std::size_t Groups>
inline void byteStripe(const std::uint8_t *x, const float *xScales, std::size_t rows, const ByteMatrix &w,
                       std::size_t column, float *out)
{
    std::size_t r = 0;
    for (; r + Rows <= rows; r += Rows)
        byteBlock<Step, Rows, Groups>(x + r * w.inner, xScales + r, w, column, out + r * w.columns);
    if constexpr (Rows > 1)
        byteStripe<Step, Rows - 1, Groups>(x + r * w.inner, xScales + r, rows - r, w, column, out + r * w.columns);
}

template <typename Step, std::size_t Rows, std::size_t Groups>
inline void multiplyBytesBody(const std::uint8_t *x, const float *xScales, std::size_t rows, const ByteMatrix &w,
                              float *out)
{
    std::size_t c = 0;
    for (; c + Groups * Step::columns <= w.columns; c += Groups * Step::columns)
        byteStripe<Step, Rows, Groups>(x, xScales, rows, w, c, out);
    for (; c < w.columns; c += Step::columns)
        byteStripe<Step, Rows, 1>(x, xScales, rows, w, c, out);
}

} // namespace

} // namespace onrecord::kernels

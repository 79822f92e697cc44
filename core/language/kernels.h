// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The arithmetic of the network. It gives the same bits on every x86-64 machine: products with weights are sums of
// whole numbers, sums of floats run in one order along vectors, nothing is fused, the exponential is our own.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace onrecord::kernels
{

/// Columns of all matrices are padded with zeros to a multiple of this.
inline constexpr std::size_t lane = 16;

[[nodiscard]] constexpr std::size_t padded(std::size_t columns)
{
    return (columns + lane - 1) / lane * lane;
}

/// out = x * w for `rows` rows: x has `inner` columns (rows `xStride` apart), w is inner x columns, out lies `columns`
/// apart. `columns` is a multiple of `lane`.
void multiply(const float *x, std::size_t xStride, std::size_t rows, std::size_t inner, const float *w,
              std::size_t columns, float *out);

/// A number from a row in seven bits: 0 to 2 * middle, less `middle`, times the row's scale. Two products with weights
/// of eight bits then fit in sixteen, so no set of instructions saturates.
inline constexpr int middle = 63;
inline constexpr int largestWeight = 127;

/// `inner` columns of each row of x (`xStride` apart) in seven bits, the largest of a row as `middle`; a row of nothing
/// but zeros has scale 0. `inner` is a multiple of `lane`.
void quantise(const float *x, std::size_t xStride, std::size_t rows, std::size_t inner, std::uint8_t *bytes,
              float *scales);

/// The weights of four inputs, input by input, for each of `lane` columns.
struct alignas(64) WeightBlock
{
    std::array<std::int8_t, 4 * lane> weights; // at most largestWeight from 0
};

/// A matrix of inner x columns in eight bits, both multiples of `lane`, `inner` at most longestRow.
struct ByteMatrix
{
    const WeightBlock *blocks; // inner / 4 for the first `lane` columns, then for the next
    const std::int32_t *sums;  // of a column's weights, times -middle
    const float *scales;       // of a column
    const float *start;        // added at the end, a column
    std::size_t inner;
    std::size_t columns;
};
inline constexpr std::size_t longestRow = 65536; // so that no sum leaves 32 bits

/// out = start + x * w for rows from quantise(); out lies `columns` apart.
void multiply(const std::uint8_t *x, const float *xScales, std::size_t rows, const ByteMatrix &w, float *out);

/// x = max(x, 0.1 x); `count` is a multiple of `lane`.
void leakyRelu(float *x, std::size_t count);

/// x = e^-x, within 4e-6 of it, at most 2^60; `count` is a multiple of `lane`.
void exponentialsOfMinus(float *x, std::size_t count);

/// out += scale * row; `count` is a multiple of `lane`.
void addScaled(const std::int8_t *row, float scale, std::size_t count, float *out);

/// One direction of a layer of simple recurrent units (Lei et al. 2018) over a sentence. Rows of u (3 * h in use:
/// candidate, forget, reset), x and out are `uStride` and `stride` apart; `cells` has 4 rows of h, `cellsStride`
/// apart: forget's bias and weight of the cell, reset's likewise. `state` holds h floats of work. h is a multiple of
/// `lane`.
struct Recurrence
{
    const float *u;
    std::size_t uStride;
    const float *x;
    float *out;
    std::size_t stride;
    const float *cells;
    std::size_t cellsStride;
    std::size_t h;
    float *state;
};
void recur(const Recurrence &layer, std::size_t rows, bool backwards);

} // namespace onrecord::kernels

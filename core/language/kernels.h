// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The arithmetic of the network. It gives the same bits on every x86-64 machine: sums run in one order along vectors,
// nothing is fused, the exponential is our own; wider registers only take more columns at a time.
#pragma once

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

/// out = start + x * w for `rows` rows: x has `inner` columns (rows `xStride` apart), w is inner x columns, out lies
/// `columns` apart; `start` is a row of `columns` or null for zeros. `columns` is a multiple of `lane`.
void multiply(const float *x, std::size_t xStride, std::size_t rows, std::size_t inner, const float *w,
              std::size_t columns, const float *start, float *out);

/// x = max(x, 0.1 x); `count` is a multiple of `lane`.
void leakyRelu(float *x, std::size_t count);

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

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The kernels as compiled for each set of instructions.
#pragma once

#include "core/language/kernels.h"

namespace onrecord::kernels
{

struct KernelSet
{
    void (*multiply)(const float *x, std::size_t xStride, std::size_t rows, std::size_t inner, const float *w,
                     std::size_t columns, const float *start, float *out);
    void (*recur)(const Recurrence &layer, std::size_t rows, bool backwards);
    void (*addScaled)(const std::int8_t *row, float scale, std::size_t count, float *out);
};

[[nodiscard]] KernelSet plainKernels();  // for every machine
[[nodiscard]] KernelSet wideKernels();   // AVX2
[[nodiscard]] KernelSet widestKernels(); // AVX-512 with BW, DQ and VL

} // namespace onrecord::kernels

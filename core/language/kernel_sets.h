// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The kernels as compiled for each set of instructions.
#pragma once

#include "core/language/kernels.h"

#include <span>

namespace onrecord::kernels
{

struct KernelSet
{
    void (*multiply)(const float *x, std::size_t xStride, std::size_t rows, std::size_t inner, const float *w,
                     std::size_t columns, float *out);
    void (*quantise)(const float *x, std::size_t xStride, std::size_t rows, std::size_t inner, std::uint8_t *bytes,
                     float *scales);
    void (*multiplyBytes)(const std::uint8_t *x, const float *xScales, std::size_t rows, const ByteMatrix &w,
                          float *out);
    void (*leakyRelu)(float *x, std::size_t count);
    void (*exponentialsOfMinus)(float *x, std::size_t count);
    void (*recur)(const Recurrence &layer, std::size_t rows, bool backwards);
    void (*addScaled)(const std::int8_t *row, float scale, std::size_t count, float *out);
};

[[nodiscard]] KernelSet plainKernels();   // for every machine
[[nodiscard]] KernelSet wideKernels();    // AVX2
[[nodiscard]] KernelSet widestKernels();  // AVX-512 with BW, DQ and VL
[[nodiscard]] KernelSet dottingKernels(); // the same with VNNI: four products and their sum in one go

/// Those that this machine can run, the best one last.
[[nodiscard]] std::span<const KernelSet> setsOfThisMachine();

} // namespace onrecord::kernels

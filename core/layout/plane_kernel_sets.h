// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The kernels of the plane as compiled for each set of instructions.
#pragma once

#include "core/layout/plane_kernels.h"

#include <span>

namespace onrecord::plane
{

struct KernelSet
{
    void (*repel)(const Sixteen &x, const Sixteen &y, const Bodies &bodies, Sixteen &pushX, Sixteen &pushY);
    void (*pullToPivots)(const Sixteen &x, const Sixteen &y, const Pivots &pivots, float scale, PivotSums &sums);
};

[[nodiscard]] KernelSet plainKernels();  // for every machine
[[nodiscard]] KernelSet wideKernels();   // AVX2
[[nodiscard]] KernelSet widestKernels(); // AVX-512

/// Those that this machine can run, the best one last.
[[nodiscard]] std::span<const KernelSet> setsOfThisMachine();

} // namespace onrecord::plane

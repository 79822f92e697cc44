// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The kernels, compiled with AVX-512.
#include "core/language/kernel_bodies.h"
#include "core/language/kernel_sets.h"

namespace onrecord::kernels
{

KernelSet widestKernels()
{
    return {multiplyBody<4, 4>, recurBody, addScaledBody};
}

} // namespace onrecord::kernels

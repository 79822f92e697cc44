// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The kernels, compiled for every machine of the architecture.
#include "core/language/kernel_bodies.h"
#include "core/language/kernel_sets.h"

namespace onrecord::kernels
{

KernelSet plainKernels()
{
    return {multiplyBody<2, 1>, recurBody, addScaledBody};
}

} // namespace onrecord::kernels

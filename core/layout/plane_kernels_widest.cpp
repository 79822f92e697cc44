// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The kernels of the plane, compiled with AVX-512.
#include "core/layout/plane_kernel_bodies.h"

namespace onrecord::plane
{

KernelSet widestKernels()
{
    return {repelBody, pullBody};
}

} // namespace onrecord::plane

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/plane_kernels.h"

#include "core/layout/plane_kernel_sets.h"

#include <vector>

namespace onrecord::plane
{

namespace
{

std::vector<KernelSet> usableSets()
{
    std::vector<KernelSet> sets{plainKernels()};
#if defined(__x86_64__)
    if (!__builtin_cpu_supports("avx2"))
        return sets;
    sets.push_back(wideKernels());
    if (__builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq"))
        sets.push_back(widestKernels());
#endif
    return sets;
}

const KernelSet &chosen()
{
    static const KernelSet best = setsOfThisMachine().back();
    return best;
}

} // namespace

std::span<const KernelSet> setsOfThisMachine()
{
    static const std::vector<KernelSet> sets = usableSets();
    return sets;
}

void repel(const Sixteen &x, const Sixteen &y, const Bodies &bodies, Sixteen &pushX, Sixteen &pushY)
{
    chosen().repel(x, y, bodies, pushX, pushY);
}

void pullToPivots(const Sixteen &x, const Sixteen &y, const Pivots &pivots, float scale, PivotSums &sums)
{
    chosen().pullToPivots(x, y, pivots, scale, sums);
}

} // namespace onrecord::plane

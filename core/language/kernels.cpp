// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/kernels.h"

#include "core/language/kernel_sets.h"

#include <vector>

namespace onrecord::kernels
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
    if (!__builtin_cpu_supports("avx512bw") || !__builtin_cpu_supports("avx512vl") ||
        !__builtin_cpu_supports("avx512dq"))
        return sets;
    sets.push_back(widestKernels());
    if (__builtin_cpu_supports("avx512vnni"))
        sets.push_back(dottingKernels());
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

void multiply(const float *x, std::size_t xStride, std::size_t rows, std::size_t inner, const float *w,
              std::size_t columns, float *out)
{
    chosen().multiply(x, xStride, rows, inner, w, columns, out);
}

void quantise(const float *x, std::size_t xStride, std::size_t rows, std::size_t inner, std::uint8_t *bytes,
              float *scales)
{
    chosen().quantise(x, xStride, rows, inner, bytes, scales);
}

void multiply(const std::uint8_t *x, const float *xScales, std::size_t rows, const ByteMatrix &w, float *out)
{
    chosen().multiplyBytes(x, xScales, rows, w, out);
}

void leakyRelu(float *x, std::size_t count)
{
    chosen().leakyRelu(x, count);
}

void exponentialsOfMinus(float *x, std::size_t count)
{
    chosen().exponentialsOfMinus(x, count);
}

void addScaled(const std::int8_t *row, float scale, std::size_t count, float *out)
{
    chosen().addScaled(row, scale, count, out);
}

void recur(const Recurrence &layer, std::size_t rows, bool backwards)
{
    chosen().recur(layer, rows, backwards);
}

} // namespace onrecord::kernels

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/kernels.h"

#include "core/language/kernel_sets.h"

namespace onrecord::kernels
{

namespace
{

KernelSet choose()
{
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq"))
        return widestKernels();
    if (__builtin_cpu_supports("avx2"))
        return wideKernels();
#endif
    return plainKernels();
}

const KernelSet &chosen()
{
    static const KernelSet best = choose();
    return best;
}

} // namespace

void multiply(const float *x, std::size_t xStride, std::size_t rows, std::size_t inner, const float *w,
              std::size_t columns, const float *start, float *out)
{
    chosen().multiply(x, xStride, rows, inner, w, columns, start, out);
}

void addScaled(const std::int8_t *row, float scale, std::size_t count, float *out)
{
    chosen().addScaled(row, scale, count, out);
}

void recur(const Recurrence &layer, std::size_t rows, bool backwards)
{
    chosen().recur(layer, rows, backwards);
}

void leakyRelu(float *x, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i) {
        const float small = 0.1f * x[i];
        x[i] = x[i] > small ? x[i] : small;
    }
}

} // namespace onrecord::kernels

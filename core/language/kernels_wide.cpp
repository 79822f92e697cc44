// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The kernels, compiled with AVX2.
#include "core/language/byte_kernels.h"
#include "core/language/kernel_sets.h"

#include <immintrin.h>

namespace onrecord::kernels
{

namespace
{

/// Two products in sixteen bits, which is exact for seven bits times eight, then two of these in thirty-two.
struct WideStep
{
    using Totals [[gnu::vector_size(32)]] = std::int32_t;
    using Scaled [[gnu::vector_size(32)]] = float;
    using Sum = __m256i;
    using Weights = __m256i;
    using Inputs = __m256i;
    static constexpr std::size_t columns = 8;

    static Weights load(const std::int8_t *from) { return _mm256_load_si256(reinterpret_cast<const __m256i *>(from)); }
    static Inputs spread(std::int32_t four) { return _mm256_set1_epi32(four); }
    static void add(Sum &sum, Inputs inputs, Weights weights)
    {
        const __m256i pairs = _mm256_maddubs_epi16(inputs, weights);
        sum = _mm256_add_epi32(sum, _mm256_madd_epi16(pairs, _mm256_set1_epi16(1)));
    }
    static Totals totals(Sum sum) { return reinterpret_cast<Totals>(sum); }
};

} // namespace

KernelSet wideKernels()
{
    return {multiplyBody<4, 2>, quantiseBody, multiplyBytesBody<WideStep, 4, 2>, leakyReluBody, exponentialsBody,
            recurBody,          addScaledBody};
}

} // namespace onrecord::kernels

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The kernels, compiled with AVX-512.
#include "core/language/byte_kernels.h"
#include "core/language/kernel_sets.h"

#include <immintrin.h>

namespace onrecord::kernels
{

namespace
{

/// As with AVX2, twice as wide.
struct WidestStep
{
    using Totals = Ints;
    using Scaled = Floats;
    using Sum = __m512i;
    using Weights = __m512i;
    using Inputs = __m512i;
    static constexpr std::size_t columns = lane;

    static Weights load(const std::int8_t *from) { return _mm512_load_si512(from); }
    static Inputs spread(std::int32_t four) { return _mm512_set1_epi32(four); }
    static void add(Sum &sum, Inputs inputs, Weights weights)
    {
        const __m512i pairs = _mm512_maddubs_epi16(inputs, weights);
        sum = _mm512_add_epi32(sum, _mm512_madd_epi16(pairs, _mm512_set1_epi16(1)));
    }
    static Totals totals(Sum sum) { return reinterpret_cast<Totals>(sum); }
};

} // namespace

KernelSet widestKernels()
{
    return {multiplyBody<4, 4>, quantiseBody, multiplyBytesBody<WidestStep, 4, 4>, leakyReluBody, exponentialsBody,
            recurBody,          addScaledBody};
}

} // namespace onrecord::kernels

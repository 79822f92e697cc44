// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The kernels, compiled with AVX-512 and its instructions for networks (VNNI).
#include "core/language/byte_kernels.h"
#include "core/language/kernel_sets.h"

#include <immintrin.h>

namespace onrecord::kernels
{

namespace
{

struct DottingStep
{
    using Totals = Ints;
    using Scaled = Floats;
    using Sum = __m512i;
    using Weights = __m512i;
    using Inputs = __m512i;
    static constexpr std::size_t columns = lane;

    static Weights load(const std::int8_t *from) { return _mm512_load_si512(from); }
    static Inputs spread(std::int32_t four) { return _mm512_set1_epi32(four); }
    static void add(Sum &sum, Inputs inputs, Weights weights) { sum = _mm512_dpbusd_epi32(sum, inputs, weights); }
    static Totals totals(Sum sum) { return reinterpret_cast<Totals>(sum); }
};

} // namespace

KernelSet dottingKernels()
{
    return {multiplyBody<4, 4>, quantiseBody, multiplyBytesBody<DottingStep, 4, 4>, leakyReluBody, exponentialsBody,
            recurBody,          addScaledBody};
}

} // namespace onrecord::kernels

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The kernels, compiled for every machine of the architecture.
#include "core/language/byte_kernels.h"
#include "core/language/kernel_sets.h"

namespace onrecord::kernels
{

namespace
{

/// Products in sixteen bits, two of them added in thirty-two.
struct PlainStep
{
    using Totals [[gnu::vector_size(16)]] = std::int32_t;
    using Scaled [[gnu::vector_size(16)]] = float;
    using Shorts [[gnu::vector_size(16)]] = std::int16_t;
    using Few [[gnu::vector_size(8)]] = std::int8_t;
    struct Sum
    {
        Totals first, second; // two of a column side by side
    };
    struct Weights
    {
        Shorts first, second;
    };
    using Inputs = Shorts;
    static constexpr std::size_t columns = 4;

    static Weights load(const std::int8_t *from)
    {
        Few first, second;
        std::memcpy(&first, from, sizeof first);
        std::memcpy(&second, from + sizeof first, sizeof second);
        return {__builtin_convertvector(first, Shorts), __builtin_convertvector(second, Shorts)};
    }
    static Inputs spread(std::int32_t four)
    {
        const Totals both{four, four, 0, 0};
        Few bytes;
        std::memcpy(&bytes, &both, sizeof bytes);
        return __builtin_convertvector(bytes, Shorts); // they have seven bits, so the sign is no matter
    }
    static void addPairs(Totals &sum, Shorts products)
    {
        Totals pairs;
        std::memcpy(&pairs, &products, sizeof pairs);
        sum += (pairs << 16 >> 16) + (pairs >> 16);
    }
    static void add(Sum &sum, const Inputs &inputs, const Weights &weights)
    {
        addPairs(sum.first, inputs * weights.first);
        addPairs(sum.second, inputs * weights.second);
    }
    static Totals totals(const Sum &sum)
    {
        const Totals totals{sum.first[0] + sum.first[1], sum.first[2] + sum.first[3], sum.second[0] + sum.second[1],
                            sum.second[2] + sum.second[3]};
        return totals;
    }
};

} // namespace

KernelSet plainKernels()
{
    return {multiplyBody<4, 2>, quantiseBody, multiplyBytesBody<PlainStep, 4, 1>, leakyReluBody, exponentialsBody,
            recurBody,          addScaledBody};
}

} // namespace onrecord::kernels

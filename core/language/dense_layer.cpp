// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/dense_layer.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace onrecord
{

Result<std::vector<float>> loadFloats(const ModelFile &file, const std::string &name, std::size_t count)
{
    const auto values = file.array<float>(name);
    if (!values)
        return fail(values.error());
    if (values->size() != count)
        return fail(ErrorCode::ModelDamaged, name, "it has not the size that the network needs");
    if (!std::all_of(values->begin(), values->end(), [](float value) { return std::isfinite(value); }))
        return fail(ErrorCode::ModelDamaged, name, "it holds what is no number");
    return std::vector<float>(values->begin(), values->end());
}

Result<DenseLayer> DenseLayer::load(const ModelFile &file, const std::string &name, std::size_t inner,
                                    std::size_t columns, bool biased)
{
    if (inner == 0 || inner % kernels::lane != 0 || inner > kernels::longestRow)
        return fail(ErrorCode::ModelDamaged, name, "its width cannot be");
    const auto weights = loadFloats(file, name, inner * columns);
    if (!weights)
        return fail(weights.error());
    DenseLayer layer;
    layer.m_inner = inner;
    layer.m_columns = columns;
    layer.m_width = kernels::padded(columns);
    layer.m_blocks.resize(inner / 4 * layer.m_width / kernels::lane);
    layer.m_sums.resize(layer.m_width);
    layer.m_scales.resize(layer.m_width);
    std::vector<float> column(inner);
    for (std::size_t c = 0; c < columns; ++c) {
        for (std::size_t k = 0; k < inner; ++k)
            column[k] = (*weights)[k * columns + c];
        layer.setColumn(c, column);
    }
    if (biased) {
        auto bias = loadFloats(file, name + ".bias", columns);
        if (!bias)
            return fail(bias.error());
        layer.m_bias = std::move(*bias);
    }
    layer.m_bias.resize(layer.m_width, 0);
    return layer;
}

void DenseLayer::setColumn(std::size_t column, std::span<const float> weights)
{
    const auto smaller = [](float a, float b) { return std::abs(a) < std::abs(b); };
    const float largest = std::abs(*std::max_element(weights.begin(), weights.end(), smaller));
    if (largest < std::numeric_limits<float>::min())
        return;
    constexpr float reach = kernels::largestWeight;
    m_scales[column] = largest / reach;
    kernels::WeightBlock *blocks = m_blocks.data() + column / kernels::lane * (m_inner / 4);
    for (std::size_t k = 0; k < m_inner; ++k) {
        const float weight = std::round(weights[k] / largest * reach);
        blocks[k / 4].weights[column % kernels::lane * 4 + k % 4] = static_cast<std::int8_t>(weight);
        m_sums[column] -= kernels::middle * static_cast<std::int32_t>(weight);
    }
}

void DenseLayer::apply(const ByteRows &x, float *y) const
{
    kernels::multiply(x.bytes(), x.scales(), x.rows(),
                      {m_blocks.data(), m_sums.data(), m_scales.data(), m_bias.data(), m_inner, m_width}, y);
}

} // namespace onrecord

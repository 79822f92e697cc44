// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/dense_layer.h"

#include "core/language/kernels.h"

#include <algorithm>
#include <cmath>
#include <span>

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
    const auto weights = loadFloats(file, name, inner * columns);
    if (!weights)
        return fail(weights.error());
    DenseLayer layer;
    layer.m_inner = inner;
    layer.m_columns = columns;
    layer.m_width = kernels::padded(columns);
    layer.m_weights.assign(inner * layer.m_width, 0);
    for (std::size_t row = 0; row < inner; ++row)
        std::copy_n(weights->data() + row * columns, columns, layer.m_weights.data() + row * layer.m_width);
    if (biased) {
        auto bias = loadFloats(file, name + ".bias", columns);
        if (!bias)
            return fail(bias.error());
        layer.m_bias = std::move(*bias);
        layer.m_bias.resize(layer.m_width, 0);
    }
    return layer;
}

void DenseLayer::apply(const float *x, std::size_t xStride, std::size_t rows, float *y) const
{
    kernels::multiply(x, xStride, rows, m_inner, m_weights.data(), m_width, m_bias.empty() ? nullptr : m_bias.data(),
                      y);
}

} // namespace onrecord

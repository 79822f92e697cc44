// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// y = x W + b, its columns padded for the kernels.
#pragma once

#include "core/base/result.h"
#include "core/language/model_file.h"

#include <cstddef>
#include <string>
#include <vector>

namespace onrecord
{

class DenseLayer final
{
public:
    /// Array NAME (inner x columns, row by row) and, when `biased`, NAME.bias. ModelDamaged for other sizes.
    [[nodiscard]] static Result<DenseLayer> load(const ModelFile &file, const std::string &name, std::size_t inner,
                                                 std::size_t columns, bool biased);

    /// Rows of x lie `xStride` apart, those of y width() apart.
    void apply(const float *x, std::size_t xStride, std::size_t rows, float *y) const;

    [[nodiscard]] std::size_t columns() const { return m_columns; }
    [[nodiscard]] std::size_t width() const { return m_width; } // columns and padding, which comes out 0

private:
    std::vector<float> m_weights;
    std::vector<float> m_bias;
    std::size_t m_inner = 0;
    std::size_t m_columns = 0;
    std::size_t m_width = 0;
};

/// `count` numbers, ModelDamaged when there are others.
[[nodiscard]] Result<std::vector<float>> loadFloats(const ModelFile &file, const std::string &name, std::size_t count);

} // namespace onrecord

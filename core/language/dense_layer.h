// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// y = x W + b, its columns padded for the kernels, its weights in eight bits with a scale a column.
#pragma once

#include "core/base/result.h"
#include "core/language/byte_rows.h"
#include "core/language/kernels.h"
#include "core/language/model_file.h"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace onrecord
{

class DenseLayer final
{
public:
    /// Array NAME (inner x columns, row by row) and, when `biased`, NAME.bias. ModelDamaged for other sizes, and when
    /// `inner` is no multiple of kernels::lane.
    [[nodiscard]] static Result<DenseLayer> load(const ModelFile &file, const std::string &name, std::size_t inner,
                                                 std::size_t columns, bool biased);

    /// Rows of `inner`; those of y lie width() apart.
    void apply(const ByteRows &x, float *y) const;

    [[nodiscard]] std::size_t columns() const { return m_columns; }
    [[nodiscard]] std::size_t width() const { return m_width; } // columns and padding, which comes out 0

private:
    void setColumn(std::size_t column, std::span<const float> weights);

    std::vector<kernels::WeightBlock> m_blocks;
    std::vector<std::int32_t> m_sums;
    std::vector<float> m_scales;
    std::vector<float> m_bias;
    std::size_t m_inner = 0;
    std::size_t m_columns = 0;
    std::size_t m_width = 0;
};

/// `count` numbers, ModelDamaged when there are others.
[[nodiscard]] Result<std::vector<float>> loadFloats(const ModelFile &file, const std::string &name, std::size_t count);

} // namespace onrecord

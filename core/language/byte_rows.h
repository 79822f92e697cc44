// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows of numbers in seven bits with a scale each, as a DenseLayer takes them. Keeps its memory from use to use.
#pragma once

#include "core/language/kernels.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace onrecord
{

class ByteRows final
{
public:
    /// `inner` numbers of each row, a multiple of kernels::lane, the rows `stride` apart.
    void set(const float *x, std::size_t stride, std::size_t rows, std::size_t inner)
    {
        m_bytes.resize(rows * inner);
        m_scales.resize(rows);
        kernels::quantise(x, stride, rows, inner, m_bytes.data(), m_scales.data());
    }

    [[nodiscard]] std::size_t rows() const { return m_scales.size(); }
    [[nodiscard]] const std::uint8_t *bytes() const { return m_bytes.data(); }
    [[nodiscard]] const float *scales() const { return m_scales.data(); }

private:
    std::vector<std::uint8_t> m_bytes;
    std::vector<float> m_scales;
};

} // namespace onrecord

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/code_point_index.h"

#include <algorithm>

namespace onrecord
{

namespace
{

constexpr std::size_t stride = 64;

std::uint32_t charactersIn(std::string_view text)
{
    std::uint32_t count = 0;
    for (const char c : text)
        count += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U ? 1U : 0U;
    return count;
}

} // namespace

CodePointIndex::CodePointIndex(std::string_view utf8)
    : m_text(utf8)
{
    m_counts.push_back(0);
    for (std::size_t begin = 0; begin + stride <= utf8.size(); begin += stride)
        m_counts.push_back(m_counts.back() + charactersIn(utf8.substr(begin, stride)));
}

std::uint32_t CodePointIndex::at(std::size_t offset) const
{
    const std::size_t end = std::min(offset, m_text.size());
    const std::size_t block = end / stride;
    return m_counts[block] + charactersIn(m_text.substr(block * stride, end - block * stride));
}

} // namespace onrecord

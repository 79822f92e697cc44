// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/frequent_rows.h"

#include <bit>
#include <utility>

namespace onrecord
{

FrequentRows::FrequentRows(std::span<const std::uint64_t> keys, std::vector<float> rows, std::size_t width)
    : m_slots(std::bit_ceil(2 * keys.size() + 1))
    , m_rows(std::move(rows))
    , m_width(width)
{
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        std::size_t at = (keys[i] >> 1) & mask;
        while (m_slots[at].row != Empty && m_slots[at].key != keys[i])
            at = (at + 1) & mask;
        if (m_slots[at].row == Empty)
            m_slots[at] = {keys[i], static_cast<std::uint32_t>(i)};
    }
}

const float *FrequentRows::find(std::uint64_t key) const
{
    if (m_slots.empty())
        return nullptr;
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t at = (key >> 1) & mask; m_slots[at].row != Empty; at = (at + 1) & mask)
        if (m_slots[at].key == key)
            return m_rows.data() + m_slots[at].row * m_width;
    return nullptr;
}

} // namespace onrecord

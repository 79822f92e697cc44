// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/recent_rows.h"

namespace onrecord
{

void RecentRows::makeRoom(std::size_t count, std::size_t width)
{
    if (!m_slots.empty() && width == m_width && m_count + count <= most)
        return;
    m_slots.assign(slotCount, {});
    m_rows.clear();
    m_width = width;
    m_count = 0;
}

const float *RecentRows::find(std::uint64_t key) const
{
    const Slot &slot = m_slots[slotOf(key)];
    return slot.key == key ? m_rows.data() + slot.row * m_width : nullptr;
}

void RecentRows::add(std::uint64_t key, std::span<const float> row)
{
    Slot &slot = m_slots[slotOf(key)];
    if (slot.key == key || m_count == most)
        return;
    slot = {key, m_count++};
    m_rows.insert(m_rows.end(), row.begin(), row.end());
}

/// The key's slot, or the free one where it would lie.
std::size_t RecentRows::slotOf(std::uint64_t key) const
{
    std::size_t at = (key >> 1U) % slotCount;
    while (m_slots[at].key != 0 && m_slots[at].key != key)
        at = (at + 1) % slotCount;
    return at;
}

} // namespace onrecord

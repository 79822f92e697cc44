// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/word_table.h"

#include <algorithm>
#include <bit>

namespace onrecord
{

Result<WordTable> WordTable::load(const ModelFile &file, const std::string &name, std::size_t width)
{
    const auto keys = file.array<std::uint64_t>(name + ".keys");
    const auto rows = file.array<std::int8_t>(name + ".rows");
    const auto scales = file.array<float>(name + ".scales");
    if (!keys)
        return fail(keys.error());
    if (!rows)
        return fail(rows.error());
    if (!scales)
        return fail(scales.error());
    const std::size_t count = keys->size();
    if (count >= None || rows->size() != count * width || scales->size() != count ||
        !std::is_sorted(keys->begin(), keys->end()))
        return fail(ErrorCode::ModelDamaged, name, "its arrays do not fit together");

    WordTable table;
    table.m_keys = *keys;
    table.m_rows = *rows;
    table.m_scales = *scales;
    table.m_width = width;
    const unsigned bits = std::max(1U, static_cast<unsigned>(std::bit_width(count)));
    table.m_shift = 64 - bits;
    table.m_buckets.assign((std::size_t{1} << bits) + 1, 0);
    for (const std::uint64_t key : *keys)
        ++table.m_buckets[(key >> table.m_shift) + 1];
    for (std::size_t i = 1; i < table.m_buckets.size(); ++i)
        table.m_buckets[i] += table.m_buckets[i - 1];
    return table;
}

std::uint32_t WordTable::find(std::uint64_t key) const
{
    const std::size_t bucket = key >> m_shift;
    for (std::uint32_t i = m_buckets[bucket]; i < m_buckets[bucket + 1]; ++i)
        if (m_keys[i] == key)
            return i;
    return None;
}

} // namespace onrecord

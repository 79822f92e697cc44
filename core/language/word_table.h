// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows of small numbers found by 64-bit keys: word vectors and trained word features, eight bits a number with one
// scale a row. Lies in the model's file and is read where it lies.
#pragma once

#include "core/base/result.h"
#include "core/language/model_file.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace onrecord
{

class WordTable final
{
public:
    static constexpr std::uint32_t None = 0xFFFFFFFF;

    /// Arrays NAME.keys (ascending), NAME.rows (`width` bytes each) and NAME.scales. ModelDamaged when they do not fit
    /// together. Borrows from `file`.
    [[nodiscard]] static Result<WordTable> load(const ModelFile &file, const std::string &name, std::size_t width);

    /// The number of the key's row, or None. Some two places of memory are looked at.
    [[nodiscard]] std::uint32_t find(std::uint64_t key) const;

    /// Fetches what find() and then row() will look at, which is far away as a rule.
    void expect(std::uint64_t key) const { __builtin_prefetch(m_buckets.data() + (key >> m_shift)); }
    void expectRow(std::uint32_t number) const
    {
        for (std::size_t i = 0; i < m_width; i += 64)
            __builtin_prefetch(row(number) + i);
    }

    [[nodiscard]] std::size_t width() const { return m_width; }
    [[nodiscard]] const std::int8_t *row(std::uint32_t number) const { return m_rows.data() + number * m_width; }
    [[nodiscard]] float scale(std::uint32_t number) const { return m_scales[number]; }

private:
    std::span<const std::uint64_t> m_keys;
    std::span<const std::int8_t> m_rows;
    std::span<const float> m_scales;
    std::size_t m_width = 0;
    unsigned m_shift = 0;                 // a key's high bits name its bucket
    std::vector<std::uint32_t> m_buckets; // the first key of each, and the end
};

} // namespace onrecord

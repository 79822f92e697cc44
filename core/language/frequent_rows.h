// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows of numbers made once for words that come again and again ("the precomputation trick" of Devlin et al. 2014).
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace onrecord
{

class FrequentRows final
{
public:
    FrequentRows() = default;

    /// A row of `width` for each key; of two equal keys the first counts.
    FrequentRows(std::span<const std::uint64_t> keys, std::vector<float> rows, std::size_t width);

    /// The key's row, or null.
    [[nodiscard]] const float *find(std::uint64_t key) const;

private:
    struct Slot
    {
        std::uint64_t key = 0;
        std::uint32_t row = Empty;
    };
    static constexpr std::uint32_t Empty = 0xFFFFFFFF;

    std::vector<Slot> m_slots; // a power of two, at most half full
    std::vector<float> m_rows;
    std::size_t m_width = 0;
};

} // namespace onrecord

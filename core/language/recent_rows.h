// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rows of words that a text has shown before, up to a bound: the names of an article come again and again.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace onrecord
{

class RecentRows final
{
public:
    static constexpr std::size_t most = 2048; // rows kept

    /// Forgets everything if `count` more rows of `width` would be too many, or are of another width.
    void makeRoom(std::size_t count, std::size_t width);

    /// The key's row, or null; it lies there until the next call that is not const.
    [[nodiscard]] const float *find(std::uint64_t key) const;

    /// Of two equal keys the first counts.
    void add(std::uint64_t key, std::span<const float> row);

private:
    struct Slot
    {
        std::uint64_t key = 0; // 0: free
        std::size_t row = 0;
    };
    static constexpr std::size_t slotCount = 4 * most;

    [[nodiscard]] std::size_t slotOf(std::uint64_t key) const;

    std::vector<Slot> m_slots;
    std::vector<float> m_rows;
    std::size_t m_width = 0;
    std::size_t m_count = 0;
};

} // namespace onrecord

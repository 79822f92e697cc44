// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Random numbers that are the same with every compiler and library (SplitMix64: Steele, Lea, Flood 2014), which the
// distributions of the standard library are not.
#pragma once

#include <cstdint>

namespace onrecord
{

class RandomNumbers final
{
public:
    explicit RandomNumbers(std::uint64_t seed)
        : m_state(seed)
    {}

    [[nodiscard]] std::uint64_t next()
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31U);
    }

    /// In [0, 1).
    [[nodiscard]] double unit() { return static_cast<double>(next() >> 11U) * 0x1.0p-53; }
    /// In [-1, 1).
    [[nodiscard]] double around() { return unit() * 2 - 1; }

private:
    std::uint64_t m_state;
};

} // namespace onrecord

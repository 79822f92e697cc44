// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What lines of one opacity keep back of the light, as logarithms: where several lines cover a pixel these add up, in
// whatever order the lines come (the law of Beer and Lambert).
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace onrecord::ui
{

inline constexpr int MostInk = 13000; // a pixel; lets through less than half a step of a colour

/// Of four neighbouring pixels, across a line. One unit: 1/2048 of a natural logarithm.
using InkLanes = std::int16_t __attribute__((vector_size(8)));

class InkTable final
{
public:
    static constexpr float LongestStretch = 3; // pixels, across a line
    static constexpr int Places = 32;          // to a pixel, where a stretch may begin

    /// Of a colour's alpha, 1 to 255.
    explicit InkTable(std::uint32_t alpha);

    /// What a line keeps back that covers a stretch of that length: by the place in its first pixel where it begins.
    [[nodiscard]] const InkLanes *of(float length) const
    {
        return m_lanes.data() + static_cast<std::ptrdiff_t>(length * LengthSteps + 0.5F) * Places;
    }

private:
    static constexpr int LengthSteps = 64; // to a pixel

    std::vector<InkLanes> m_lanes;
};

/// How much is let through, 0 to 256.
class InkTransmittance final
{
public:
    InkTransmittance();

    /// `ink`: of one sum or of two together.
    [[nodiscard]] std::uint32_t of(int ink) const { return m_shares[static_cast<std::size_t>(ink) / Step]; }

private:
    static constexpr std::size_t Step = 8;

    std::array<std::uint16_t, 2 * MostInk / Step + 1> m_shares;
};

} // namespace onrecord::ui

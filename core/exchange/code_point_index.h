// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Byte offsets of a UTF-8 text as counts of Unicode code points, for programs that count those.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace onrecord
{

class CodePointIndex final
{
public:
    /// Linear time; remembers one count in every 64 bytes. `utf8` must outlive the index.
    explicit CodePointIndex(std::string_view utf8);

    /// How many characters begin before the byte `offset` (0..size).
    [[nodiscard]] std::uint32_t at(std::size_t offset) const;

private:
    std::string_view m_text;
    std::vector<std::uint32_t> m_counts; // before each 64th byte
};

} // namespace onrecord

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The text that everything else reads: line ends are line feeds, no byte-order marks, soft hyphens, zero-width or
// control characters, white space of all kinds is a blank or a line feed. Leads back to the text as it was given.
#pragma once

#include "core/model/span.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace onrecord
{

class CleanText final
{
public:
    /// `utf8` must be well-formed (decodeText sees to it). Linear time.
    [[nodiscard]] static CleanText from(std::string_view utf8);

    [[nodiscard]] const std::string &text() const { return m_text; }
    [[nodiscard]] std::string takeText() && { return std::move(m_text); }

    /// The byte of the given text that the cleaned byte `offset` (0..text().size()) came from.
    [[nodiscard]] std::uint32_t originalOffset(std::uint32_t offset) const;

    /// The same words in the given text, without what was taken out before and after them.
    [[nodiscard]] Span originalSpan(Span cleaned) const;

private:
    struct Shift
    {
        std::uint32_t clean;    // from this cleaned byte on
        std::uint32_t original; // the given text is at this byte
        std::uint32_t before;   // where what precedes it ends there: less than `original` when something was taken out
    };

    [[nodiscard]] const Shift &shiftAt(std::uint32_t offset) const;

    std::string m_text;
    std::vector<Shift> m_shifts{{0, 0, 0}}; // ascending; bytes between two entries correspond one to one
};

} // namespace onrecord

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Capital and small letters of all scripts (Unicode's tables, ICU).
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace onrecord
{

/// Full case folding: equal for texts that differ in case only.
[[nodiscard]] std::string foldCase(std::string_view text);

struct LetterCases
{
    std::size_t upper = 0;
    std::size_t lower = 0;

    friend bool operator==(const LetterCases &, const LetterCases &) = default;
};

[[nodiscard]] LetterCases countLetterCases(std::string_view text);

} // namespace onrecord

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Characters of UTF-8 text: what stands at a byte, and what kind of character it is.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace onrecord
{

struct Character
{
    char32_t code = 0;      // 0 at the text's end
    std::uint32_t size = 0; // bytes; 0 at the text's end

    friend bool operator==(const Character &, const Character &) = default;
};

/// The character that begins at byte `at`; a byte that begins none counts as one character U+FFFD.
[[nodiscard]] Character characterAt(std::string_view text, std::size_t at);

/// The character that ends before byte `at`.
[[nodiscard]] Character characterBefore(std::string_view text, std::size_t at);

[[nodiscard]] bool isLetter(char32_t code);
[[nodiscard]] bool isDigit(char32_t code);
[[nodiscard]] bool isUpper(char32_t code);
[[nodiscard]] bool isLower(char32_t code);
[[nodiscard]] bool isBlank(char32_t code); // white space, the line feed included

/// The straight one and the curly ones that stand in words.
[[nodiscard]] constexpr bool isApostrophe(char32_t code)
{
    return code == U'\'' || code == U'\u2019' || code == U'\u02BC';
}

/// ASCII capitals made small and apostrophes made straight: the form in which words are looked up.
[[nodiscard]] std::string foldWord(std::string_view word);

} // namespace onrecord

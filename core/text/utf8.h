// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// UTF-8 one character at a time, forwards, safe on any bytes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace onrecord
{

inline constexpr char32_t replacementCharacter = 0xFFFD;

struct Utf8Character
{
    char32_t code = replacementCharacter;
    std::uint8_t length = 1; // bytes; of a broken sequence as many as could have begun a character (Unicode 3.9)
    bool wellFormed = false;
};

/// `at` must be less than the size.
[[nodiscard]] Utf8Character utf8At(std::string_view text, std::size_t at);

/// `code` must be a character (no surrogate, at most U+10FFFF).
void appendUtf8(std::string &text, char32_t code);

} // namespace onrecord

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words that may be one word written in two ways: marks over letters, transliterations, slips of the pen.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace onrecord
{

/// The words of a name, parted by white space.
[[nodiscard]] std::vector<std::string> nameWords(std::string_view name);

/// Latin letters without their marks ("josé" -> "jose"), "ß" as "ss", "ø" as "o"; hyphens, apostrophes,
/// quotation marks and brackets left out. Works on folded names.
[[nodiscard]] std::string withoutMarks(std::string_view folded);

/// What stays of a word whatever the transliteration: its consonants, those that are written for one another as one
/// letter, and whether it begins with a vowel. Equal for "gorbachov" and "gorbatchev".
[[nodiscard]] std::string consonantKey(std::string_view word);

/// How many letters must be changed, added, left out or swapped with their neighbour to make one word the other; any
/// number above `most` when more than that. Bytes count as letters: call it on words without marks.
[[nodiscard]] std::size_t spellingDistance(std::string_view a, std::string_view b, std::size_t most);

} // namespace onrecord

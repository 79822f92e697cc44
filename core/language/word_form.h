// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the network sees of a word: 64-bit keys for its letters, its beginning, its end and its shape. Training and use
// share this file; a change here asks for new weights.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace onrecord
{

inline constexpr std::size_t formKeyCount = 11;

struct WordForm
{
    std::uint64_t folded = 0;                       // small letters, plain marks: the key of the word's vector
    std::array<std::uint64_t, formKeyCount> keys{}; // of the trained features; 0: the word has none

    /// The key of the word exactly as it is written.
    [[nodiscard]] std::uint64_t written() const { return keys[1]; }
    /// The feature that hangs on the word's place in the sentence, and those that do not.
    [[nodiscard]] std::uint64_t placed() const { return keys.back(); }
    [[nodiscard]] std::span<const std::uint64_t> everywhere() const { return {keys.data(), keys.size() - 1}; }
};

/// `first`: the word opens its sentence, where a capital tells little. Linear in the word's size, of which it looks at
/// the first and last characters and at no more than 64 bytes in all; allocates nothing.
[[nodiscard]] WordForm wordForm(std::string_view word, bool first);

/// The key of a word's vector alone.
[[nodiscard]] std::uint64_t foldedKey(std::string_view word);

} // namespace onrecord

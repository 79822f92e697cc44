// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where one written word comes apart into the words that grammar counts: "do|n't", "can|not", "she|'ll", and which
// hyphens hold: "e-mail", but "well|-|known". As the treebanks UD English EWT and GUM cut them.
#pragma once

#include <cstdint>
#include <string_view>

namespace onrecord
{

/// Places where the second and the third part begin; 0: there is none.
struct WordCuts
{
    std::uint32_t second = 0;
    std::uint32_t third = 0;

    friend bool operator==(const WordCuts &, const WordCuts &) = default;
};

/// What stands behind the apostrophe of "'s", "'ll" and the like.
[[nodiscard]] bool isClitic(std::string_view letters);

/// `word` has letters, digits and apostrophes only.
[[nodiscard]] WordCuts cutsOf(std::string_view word);

/// The hyphen between `left`, the part that begins its word, and what follows it in `rest` does not part two words.
[[nodiscard]] bool holdsHyphen(std::string_view left, std::string_view rest);

/// Small letters stand for "dollars" of many kinds, hours, lengths and the like right behind a number: "5|pm", "$3|bn".
[[nodiscard]] bool isUnit(std::string_view letters);

} // namespace onrecord

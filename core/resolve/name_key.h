// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names as keys: what two spellings of one name have in common, and the parts of a person's name.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace onrecord
{

/// Case folded, accents kept; white space single, one apostrophe for all, no leading article ("the", "a", "an"), no
/// possessive, no full stops after single letters ("U.S." and "US" are one). Never empty unless the name is blank.
[[nodiscard]] std::string foldName(std::string_view name);

/// One word of two or more letters, all capital ("IDF", "U.N.").
[[nodiscard]] bool isAcronym(std::string_view name);

/// A folded person's name taken apart: "george w bush jr" is george, w, bush, jr.
struct PersonName
{
    std::string first;   // empty when the name is a surname alone
    std::string middle;  // initials and names between, parted by blanks
    std::string surname; // with its particles ("van der leyen")
    std::string suffix;  // "jr", "sr", "ii", "iii", "iv"; usually empty

    [[nodiscard]] bool isFull() const { return !first.empty(); }
    /// Every word of the middle is a single letter.
    [[nodiscard]] bool hasOnlyInitials() const;
};

[[nodiscard]] PersonName personName(std::string_view folded);

} // namespace onrecord

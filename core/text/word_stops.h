// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which full stops belong to a word: "Sen.", "U.S.", "Ph.D.", "J. Lee", but "plan B. The".
#pragma once

#include "core/text/abbreviations.h"
#include "core/text/token.h"

#include <cstdint>
#include <string_view>

namespace onrecord
{

/// Letters at `span` of the text, and what stands around them.
struct WordPlace
{
    std::string_view text; // up to the paragraph's end
    Span span;
    const Token *before = nullptr; // the token before; null when there is none
    bool spaced = false;           // a blank parts them
};

/// The end of the word with its stops.
[[nodiscard]] std::uint32_t endWithStops(const WordPlace &place, const Abbreviations &abbreviations);

} // namespace onrecord

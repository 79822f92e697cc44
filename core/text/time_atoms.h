// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tokens as the grammar of time sees them: what each may mean in a time expression. Tokens as the tokeniser cuts them
// and written words give the same.
#pragma once

#include "core/text/time_lexicon.h"
#include "core/text/time_shape.h"
#include "core/text/token.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace onrecord
{

struct TimeAtom
{
    TimeWord word = TimeWord::None;
    int value = 0;
    int value2 = 0;
    TimePart prefix = TimePart::Whole; // "mid-March"
    bool digits = false;               // a number in digits
    bool plainYear = false;            // of four digits, without a comma
    bool capital = false;
    bool opens = false; // begins a sentence, a quotation or the text
    bool letters = false;
    std::size_t first = 0; // its tokens
    std::size_t end = 0;
};

[[nodiscard]] std::vector<TimeAtom> timeAtoms(std::string_view text, std::span<const Token> tokens);

/// What digits with their marks and letters may mean: "2,500", "3rd", "1990s", "2019-03-03", "10:30", "5pm".
[[nodiscard]] TimeAtom numberAtom(std::string_view written);

} // namespace onrecord

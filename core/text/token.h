// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One word, number, mark or sign of a text.
#pragma once

#include "core/model/span.h"

namespace onrecord
{

enum class TokenKind {
    Word,   // letters, with apostrophes, hyphens and abbreviation stops inside: "O'Brien", "well-known", "U.S."
    Clitic, // "'s", "'re", "'d" and the like, cut off from the word before
    Number, // "2,500", "$825", "1st", "29"
    Quote,  // a quotation mark, or an apostrophe that stands in no word
    Stop,   // . ! ? or an ellipsis
    Sign,   // any other punctuation or symbol
    Link    // a web or mail address, a handle or a hash tag
};

struct Token
{
    Span span;
    TokenKind kind = TokenKind::Word;
    bool capital = false; // begins with a capital letter, "al-Hasan" included
    bool allCaps = false; // two letters or more, all capitals: "NATO", "U.S."
    bool spaced = false;  // white space or the paragraph's border stands before it

    friend bool operator==(const Token &, const Token &) = default;
};

} // namespace onrecord

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One word, number, mark or sign of a text.
#pragma once

#include "core/model/span.h"

namespace onrecord
{

enum class TokenKind {
    Word,   // letters, with apostrophes and stops inside, or a prefix's hyphen: "O'Brien", "U.S.", "e-mail"
    Clitic, // what an apostrophe cuts off from the word before: "'s", "'re", "n't"
    Number, // "2,500", "1st", "29", "11/28/2000"
    Quote,  // a quotation mark, or an apostrophe that stands in no word
    Stop,   // . ! ? or an ellipsis, several together included
    Sign,   // any other punctuation or symbol; the hyphen that parts two words, "$"
    Link    // a web or mail address, a handle or a hash tag
};

struct Token
{
    Span span;
    TokenKind kind = TokenKind::Word;
    bool capital = false; // begins with a capital letter
    bool allCaps = false; // two letters or more, all capitals: "NATO", "U.S."
    bool spaced = false;  // white space or the paragraph's border stands before it

    friend bool operator==(const Token &, const Token &) = default;
};

} // namespace onrecord

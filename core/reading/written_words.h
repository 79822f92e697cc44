// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tokens as the rules of the reading look at them: written words. The tokeniser cuts as grammar does ("al|-|Hakim",
// "vice|-|president", "do|n't", "$|5|m"); names, offices and the word lists know them whole.
#pragma once

#include "core/text/token.h"

#include <span>
#include <string_view>
#include <vector>

namespace onrecord
{

/// Appends `paragraph` to `words`, with the parts of one written word joined; the span runs over all of them. A
/// possessive and a verb behind an apostrophe ("'s", "'ve") stay apart; so does the name from the rest of "Echo.com".
void joinWrittenWords(std::string_view text, std::span<const Token> paragraph, std::vector<Token> &words);

} // namespace onrecord

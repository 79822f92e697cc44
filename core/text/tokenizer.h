// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Text -> tokens, in one pass.
#pragma once

#include "core/model/span.h"
#include "core/text/abbreviations.h"
#include "core/text/token.h"

#include <string_view>
#include <vector>

namespace onrecord
{

/// Appends the tokens of `paragraph` to `tokens`. Linear time.
void tokenize(std::string_view text, Span paragraph, const Abbreviations &abbreviations, std::vector<Token> &tokens);

/// Sets `capital` and `allCaps` by the token's letters.
void markCapitals(std::string_view text, Token &token);

} // namespace onrecord

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What kind of token a given piece of text is: for words that come cut already, as in a treebank.
#pragma once

#include "core/model/span.h"
#include "core/text/token.h"

#include <string_view>

namespace onrecord
{

/// The token at `span` of `text` as tokenize() would describe it, had it cut there.
[[nodiscard]] Token givenToken(std::string_view text, Span span, bool spaced);

} // namespace onrecord

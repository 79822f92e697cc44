// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Quotation marks paired as editors really write them, within one paragraph: straight and curly mixed, the last one
// never closed because the next paragraph opens again, marks inside marks, stray ones. A stray mark never inverts the
// rest.
#pragma once

#include "core/model/span.h"
#include "core/text/token.h"

#include <span>
#include <string_view>
#include <vector>

namespace onrecord
{

enum class QuoteMarks { Double, Single };

struct Quotation
{
    Span span;             // marks included
    std::size_t first = 0; // token of the opening mark, counted within the paragraph
    std::size_t last = 0;  // token of the closing mark; of the last token when it is never closed
    QuoteMarks marks = QuoteMarks::Double;
    bool closed = true;     // only double marks are kept when never closed
    std::size_t inside = 0; // how many quotations are around it

    friend bool operator==(const Quotation &, const Quotation &) = default;
};

/// In order of place, outer before inner. Linear time.
[[nodiscard]] std::vector<Quotation> pairQuotes(std::string_view text, std::span<const Token> paragraph);

} // namespace onrecord

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a fuzz target says when a promise is broken: the sentence, then abort, which libFuzzer and ctest both notice.
#pragma once

#include "core/model/span.h"

#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace onrecord::tests
{

inline void require(bool kept, const char *promise)
{
    if (kept)
        return;
    std::fprintf(stderr, "broken promise: %s\n", promise);
    std::abort();
}

/// A place between two characters of well-formed UTF-8.
[[nodiscard]] inline bool isBorder(std::string_view text, std::size_t at)
{
    return at == text.size() || (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U);
}

inline void requireInside(std::string_view text, const Span &span)
{
    require(span.begin <= span.end && span.end <= text.size(), "a span lies inside its text");
    require(isBorder(text, span.begin) && isBorder(text, span.end), "a span lies on character borders");
}

} // namespace onrecord::tests

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An article as other programs hand it to us: one JSON object a line (UTF-8).
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace onrecord
{

/// A text beyond this many bytes is refused, and so is a line of more than twice as many.
inline constexpr std::size_t largestLineText = 20'000'000;
inline constexpr std::size_t largestLine = 2 * largestLineText;

struct ArticleLine
{
    std::string id;
    std::string text;  // exactly as given
    std::string title; // these may be empty
    std::string outlet;
    std::string date; // YYYY-MM-DD, or empty
    std::string author;
    std::string remark; // what was passed over ("the date ... is not YYYY-MM-DD"); usually empty

    friend bool operator==(const ArticleLine &, const ArticleLine &) = default;
};

/// BadInput or TooLarge; the subject is "line 12", the cause says what is wrong. Fields it does not know are skipped,
/// nothing is read more than 100 levels deep.
[[nodiscard]] Result<ArticleLine> parseArticleLine(std::string_view line, std::size_t number);

} // namespace onrecord

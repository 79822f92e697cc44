// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A reading as one line of JSON for other programs: its spans count Unicode code points of the text exactly as given.
#pragma once

#include "core/exchange/article_line.h"
#include "core/model/reading.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace onrecord
{

/// The text that the reading's spans count in, and the way back from its bytes to those of the text as given.
struct ReadText
{
    std::string_view clean;
    std::function<std::uint32_t(std::uint32_t)> originalOffset;
};

/// Whether each statement also tells the rules that made it, in order, as "rules".
enum class Explain { No, Yes };

/// One JSON object without a line feed: id, statements, actors, entities. A pure function of its arguments.
[[nodiscard]] std::string readingLine(const ArticleLine &article, const ReadText &text, const Reading &reading,
                                      Explain explain = Explain::No);

} // namespace onrecord

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Article lines in, reading lines out: a filter without state, on any number of threads, in the order of the input.
#pragma once

#include "core/base/error.h"
#include "core/exchange/reading_line.h"
#include "core/reading/article_reader.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace onrecord
{

struct InputLine
{
    std::size_t number = 0; // from 1
    std::string text;       // without its line feed
    bool isTooLong = false; // beyond largestLine: the text was not kept
};

struct OutputLine
{
    std::string text;            // with its line feed; empty when the input line could not be read
    std::vector<Error> problems; // subject: "line 12"
};

/// Hands out the next line, nothing at the end or when asked to stop; called by one thread at a time.
using LineSource = std::function<std::optional<InputLine>()>;
/// Takes a line, on the calling thread; false: no more, please.
using LineSink = std::function<bool(const OutputLine &)>;

/// The reading line of one article line; blank lines give nothing.
[[nodiscard]] OutputLine readLine(const ArticleReader &reader, const InputLine &line, const std::stop_token &stop = {},
                                  Explain explain = Explain::No);

/// Until the source ends, the sink has enough or a stop is asked for. Memory is bounded by the threads, not the input.
void readLines(const ArticleReader &reader, const LineSource &source, const LineSink &sink, int jobs,
               const std::stop_token &stop, Explain explain = Explain::No);

} // namespace onrecord

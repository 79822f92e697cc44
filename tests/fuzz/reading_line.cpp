// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any line as an article line: refused, or read and written as one line of JSON whose spans lie inside the text given.
#include "core/exchange/reading_line.h"
#include "core/exchange/article_line.h"
#include "core/reading/article_reader.h"
#include "core/text/clean.h"
#include "tests/fuzz/require.h"

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace onrecord;

namespace
{

void requireSpan(const nlohmann::json &begin, const nlohmann::json &end, std::size_t length)
{
    tests::require(begin.is_number_unsigned() && end.is_number_unsigned(), "a span is two numbers");
    tests::require(begin.get<std::size_t>() <= end.get<std::size_t>(), "a span does not end before it begins");
    tests::require(end.get<std::size_t>() <= length, "a span lies inside the text as given");
}

void requireSpans(const nlohmann::json &spans, std::size_t length)
{
    for (const nlohmann::json &span : spans) // null has none
        requireSpan(span.at(0), span.at(1), length);
}

void requireLine(const std::string &line, std::size_t length)
{
    tests::require(line.find('\n') == std::string::npos, "a reading is one line");
    const nlohmann::json reading = nlohmann::json::parse(line);
    for (const nlohmann::json &statement : reading.at("statements"))
        for (const char *spans : {"content", "cue", "source"})
            requireSpans(statement.at(spans), length);
    for (const nlohmann::json &actor : reading.at("actors"))
        requireSpans(actor.at("mentions"), length);
    for (const nlohmann::json &entity : reading.at("entities"))
        requireSpan(entity.at("start"), entity.at("end"), length);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const auto reader = ArticleReader::load();
    tests::require(reader.has_value(), "the word lists are there");
    const auto article = parseArticleLine({reinterpret_cast<const char *>(data), size}, 1);
    if (!article)
        return 0;
    const CleanText clean = CleanText::from(article->text);
    const ReadText text{clean.text(), [&](std::uint32_t at) { return clean.originalOffset(at); }};
    const auto length = static_cast<std::size_t>(std::count_if(article->text.begin(), article->text.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
    }));
    requireLine(readingLine(*article, text, reader->read(clean.text(), {article->date, article->author})), length);
    return 0;
}

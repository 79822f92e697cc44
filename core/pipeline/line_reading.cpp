// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/line_reading.h"

#include "core/exchange/reading_line.h"
#include "core/pipeline/ordered_crew.h"
#include "core/text/clean.h"

#include <chrono>
#include <exception>

namespace onrecord
{

namespace
{

std::string lineName(const InputLine &line)
{
    return "line " + std::to_string(line.number);
}

OutputLine readArticle(const ArticleReader &reader, const ArticleLine &article, const std::stop_token &stop,
                       Explain explain)
{
    const CleanText clean = CleanText::from(article.text);
    const Reading reading = reader.read(clean.text(), {article.date, article.author}, stop);
    const ReadText text{clean.text(), [&](std::uint32_t offset) { return clean.originalOffset(offset); }};
    return {readingLine(article, text, reading, explain) + "\n", {}};
}

} // namespace

OutputLine readLine(const ArticleReader &reader, const InputLine &line, const std::stop_token &stop, Explain explain)
{
    if (line.isTooLong)
        return {{}, {{ErrorCode::TooLarge, lineName(line), "it is beyond 40 million bytes"}}};
    if (line.text.find_first_not_of(" \t\r") == std::string::npos)
        return {};
    try {
        const auto article = parseArticleLine(line.text, line.number);
        if (!article)
            return {{}, {article.error()}};
        OutputLine output = readArticle(reader, *article, stop, explain);
        if (!article->remark.empty())
            output.problems.push_back({ErrorCode::BadInput, lineName(line), article->remark});
        return output;
    } catch (const std::exception &exception) {
        return {{}, {{ErrorCode::Internal, lineName(line), exception.what()}}};
    }
}

void readLines(const ArticleReader &reader, const LineSource &source, const LineSink &sink, int jobs,
               const std::stop_token &stop, Explain explain)
{
    using Crew = OrderedCrew<InputLine, OutputLine>;
    const int threads = threadsFor(jobs);
    Crew crew(
        threads, 4 * static_cast<std::size_t>(threads), source,
        [&](const InputLine &line, const std::stop_token &asked) { return readLine(reader, line, asked, explain); },
        stop);
    OutputLine output;
    Crew::Taken taken = Crew::Taken::NotYet;
    while ((taken = crew.take(output, Crew::Clock::now() + std::chrono::seconds(1))) != Crew::Taken::End)
        if (taken == Crew::Taken::Result && !sink(output))
            return;
}

} // namespace onrecord

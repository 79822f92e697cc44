// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/article_title.h"

#include "core/ingest/article_date.h"
#include "core/model/article.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>

namespace onrecord
{

namespace
{

constexpr std::size_t longestHeadline = 140; // characters
constexpr std::size_t longestSentence = 100; // characters, before the ellipsis
constexpr std::string_view ellipsis = "\u2026";

std::string_view trimmed(std::string_view line)
{
    const std::size_t begin = line.find_first_not_of(' ');
    return begin == std::string_view::npos ? std::string_view{}
                                           : line.substr(begin, line.find_last_not_of(' ') + 1 - begin);
}

bool hasWords(std::string_view line)
{
    return std::any_of(line.begin(), line.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0xC3 || (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z');
    });
}

/// The first line with words that is not the date or a web address; empty when there is none.
std::string_view firstLine(std::string_view text)
{
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = trimmed(text.substr(0, end));
        const bool isAddress = line.starts_with("http") && line.find(' ') == std::string_view::npos;
        if (hasWords(line) && !isAddress && !dateOfDateline(line))
            return line;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return {};
}

/// Byte after the `count`th character, or the size.
std::size_t bytesOf(std::string_view text, std::size_t count)
{
    std::size_t at = 0;
    for (; at < text.size() && count > 0; --count)
        at += utf8At(text, at).length;
    return at;
}

std::string_view withoutClosingMarks(std::string_view line)
{
    constexpr std::array<std::string_view, 7> marks{"\"", "'", ")", "]", "\u201D", "\u2019", "\u00BB"};
    for (bool again = true; again;) {
        again = false;
        for (const std::string_view mark : marks)
            if (line.ends_with(mark)) {
                line.remove_suffix(mark.size());
                again = true;
            }
    }
    return line;
}

/// Questions and calls are headlines as well; a full stop, a comma or a colon is the prose's.
bool endsLikeProse(std::string_view line)
{
    const std::string_view words = withoutClosingMarks(line);
    return words.ends_with('.') || words.ends_with(',') || words.ends_with(':') || words.ends_with(';');
}

/// "Gen.", "U.S.", "J.": a full stop that belongs to the word. The list is ours: titles and months before a name or
/// day.
bool isAbbreviation(std::string_view upToStop)
{
    constexpr std::array<std::string_view, 26> words{"Mr",  "Mrs", "Ms",   "Dr",   "Gen", "Sen", "Rep", "Gov", "Lt",
                                                     "Col", "Sgt", "Capt", "Prof", "Rev", "Hon", "St",  "No",  "Jan",
                                                     "Feb", "Aug", "Sept", "Oct",  "Nov", "Dec", "Maj", "vs"};
    const std::size_t blank = upToStop.find_last_of(' ');
    const std::string_view word = upToStop.substr(blank == std::string_view::npos ? 0 : blank + 1);
    const bool isInitial = word.size() == 1 && word.front() >= 'A' && word.front() <= 'Z';
    return isInitial || word.find('.') != std::string_view::npos ||
           std::find(words.begin(), words.end(), word) != words.end();
}

std::string_view firstSentence(std::string_view line)
{
    for (std::size_t at = line.find_first_of(".!?"); at != std::string_view::npos;
         at = line.find_first_of(".!?", at + 1)) {
        const std::size_t blank = line.find(' ', at);
        const std::string_view end = line.substr(at + 1, blank == std::string_view::npos ? blank : blank - at - 1);
        if (withoutClosingMarks(end).empty() && !(line[at] == '.' && isAbbreviation(line.substr(0, at))))
            return line.substr(0, at + 1 + end.size());
    }
    return line;
}

/// A list of titles has no full stops; "the U.S." keeps its own.
std::string_view withoutStop(std::string_view sentence)
{
    const std::string_view words = sentence.substr(0, sentence.empty() ? 0 : sentence.size() - 1);
    const bool endsWithStop = endsLikeProse(sentence) && withoutClosingMarks(sentence) == sentence;
    return endsWithStop && !isAbbreviation(words) ? words : sentence;
}

std::string shortened(std::string_view sentence)
{
    const std::size_t limit = bytesOf(sentence, longestSentence);
    if (limit == sentence.size())
        return std::string(withoutStop(sentence));
    const std::size_t blank = sentence.rfind(' ', limit);
    std::string_view kept = sentence.substr(0, blank == std::string_view::npos ? limit : blank);
    while (kept.ends_with(',') || kept.ends_with(';') || kept.ends_with(':') || kept.ends_with(' '))
        kept.remove_suffix(1);
    return std::string(kept).append(ellipsis);
}

std::string readableName(std::string_view path)
{
    std::string name = displayPath(std::string(path.substr(path.find_last_of('/') + 1)));
    if (const std::size_t dot = name.find_last_of('.'); dot != std::string::npos && dot > 0)
        name.resize(dot);
    std::replace(name.begin(), name.end(), '_', ' ');
    std::replace(name.begin(), name.end(), '-', ' ');
    return name;
}

} // namespace

std::string articleTitle(std::string_view text, std::string_view path)
{
    const std::string_view line = firstLine(text);
    if (line.empty())
        return readableName(path);
    if (bytesOf(line, longestHeadline) == line.size() && !endsLikeProse(line))
        return std::string(line);
    return shortened(firstSentence(line));
}

} // namespace onrecord

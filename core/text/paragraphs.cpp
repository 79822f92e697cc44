// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/paragraphs.h"

#include "core/text/characters.h"

#include <algorithm>

namespace onrecord
{

namespace
{

// A text wrapped by hand or by mail has lines of about one length, most of which end inside a sentence.
constexpr std::size_t ShortestWrap = 40;
constexpr std::size_t LongestWrap = 100;

Span trimmed(std::string_view text, Span part)
{
    while (part.begin < part.end && isBlank(characterAt(text, part.begin).code))
        part.begin += characterAt(text, part.begin).size;
    while (part.begin < part.end && isBlank(characterBefore(text, part.end).code))
        part.end -= characterBefore(text, part.end).size;
    return part;
}

std::vector<Span> linesOf(std::string_view text)
{
    std::vector<Span> lines;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        lines.push_back(trimmed(text, {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}));
        begin = end + 1;
    }
    return lines;
}

bool endsSentence(std::string_view line)
{
    return !line.empty() && std::string_view(".!?:;\"'").find(line.back()) != std::string_view::npos;
}

bool isHardWrapped(std::string_view text, const std::vector<Span> &lines)
{
    std::size_t followed = 0;
    std::size_t wrapped = 0;
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        if (lines[i].isEmpty() || lines[i + 1].isEmpty())
            continue;
        ++followed;
        const bool usualLength = lines[i].size() >= ShortestWrap && lines[i].size() <= LongestWrap;
        if (usualLength && !endsSentence(lines[i].of(text)))
            ++wrapped;
    }
    return followed >= 3 && wrapped * 10 >= followed * 7;
}

} // namespace

std::vector<Span> splitParagraphs(std::string_view text)
{
    const std::vector<Span> lines = linesOf(text);
    const bool joinsLines = isHardWrapped(text, lines);
    std::vector<Span> paragraphs;
    bool open = false;
    for (const Span &line : lines) {
        if (line.isEmpty()) {
            open = false;
        } else if (open && joinsLines) {
            paragraphs.back().end = line.end;
        } else {
            paragraphs.push_back(line);
            open = true;
        }
    }
    return paragraphs;
}

} // namespace onrecord

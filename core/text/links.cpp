// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/links.h"

#include "core/text/characters.h"

#include <algorithm>
#include <array>

namespace onrecord
{

namespace
{

constexpr std::size_t LongestBare = 120; // bytes looked at for an address that does not announce itself

constexpr std::array<std::string_view, 5> Openings{"http://", "https://", "www.", "mailto:", "ftp://"};
constexpr std::array<std::string_view, 26> Domains{"com", "org",  "net", "gov", "edu", "mil", "int",  "info", "biz",
                                                   "doc", "docx", "pdf", "xls", "txt", "jpg", "html", "news", "COM",
                                                   "ORG", "NET",  "DOC", "XLS", "PDF", "htm", "php",  "xml"};

/// Words of two letters that a missing blank may bring behind a full stop; other such endings are countries' domains.
constexpr std::array<std::string_view, 27> ShortWords{"is", "it", "in", "at", "to", "me", "my", "no", "so",
                                                      "us", "am", "as", "be", "by", "do", "id", "or", "of",
                                                      "on", "an", "go", "he", "if", "we", "up", "ok", "hi"};

bool isAsciiWord(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool isWordCharacter(char32_t code)
{
    return isLetter(code) || isDigit(code) || code == '_';
}

std::uint32_t withoutSentenceMarks(std::string_view text, std::uint32_t at, std::uint32_t end)
{
    while (end > at + 1 && std::string_view(".,;:!?)]'").find(text[end - 1]) != std::string_view::npos)
        --end;
    return end;
}

std::uint32_t addressEnd(std::string_view text, std::uint32_t at, std::size_t limit)
{
    std::uint32_t end = at;
    while (end < limit) {
        const Character c = characterAt(text, end);
        const bool part = isLetter(c.code) || isDigit(c.code) ||
                          (c.code > ' ' && c.code < 0x7F && c.code != '"' && c.code != '<' && c.code != '>');
        if (!part)
            break;
        end += c.size;
    }
    return withoutSentenceMarks(text, at, end);
}

bool isDomain(std::string_view label)
{
    if (std::find(Domains.begin(), Domains.end(), label) != Domains.end())
        return true;
    const bool small = std::all_of(label.begin(), label.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    return small && label.size() == 2 && std::find(ShortWords.begin(), ShortWords.end(), label) == ShortWords.end();
}

/// The end of "example.co.uk" from `at`; `at` when it is no name of a host or file.
std::uint32_t hostEnd(std::string_view text, std::uint32_t at, std::size_t limit)
{
    std::uint32_t label = at;
    std::uint32_t found = at;
    for (std::uint32_t i = at; i <= limit; ++i) {
        const char c = i < text.size() ? text[i] : ' ';
        if (isAsciiWord(c) || c == '-' || c == '_')
            continue;
        const bool longEnough = label > at && label - at > 2 && i > label;
        if (longEnough && isDomain(text.substr(label, i - label)))
            found = i;
        if (c != '.' || i == label)
            break;
        label = i + 1;
    }
    return found;
}

} // namespace

std::uint32_t linkEnd(std::string_view text, std::uint32_t at)
{
    if (std::string_view("hwmf@#").find(text[at]) == std::string_view::npos)
        return at;
    const std::string_view rest = text.substr(at, 8);
    const bool address =
        std::any_of(Openings.begin(), Openings.end(), [&](std::string_view o) { return rest.starts_with(o); });
    if (address)
        return addressEnd(text, at, text.size());
    const char32_t next = characterAt(text, at + 1).code;
    const bool handle = (rest.front() == '@' && isWordCharacter(next)) || (rest.front() == '#' && isLetter(next));
    if (!handle)
        return at;
    std::uint32_t end = at + 1;
    while (end < text.size() && isWordCharacter(characterAt(text, end).code))
        end += characterAt(text, end).size;
    return end;
}

std::uint32_t bareLinkEnd(std::string_view text, std::uint32_t at, std::uint32_t wordEnd)
{
    const std::size_t limit = std::min(text.size(), wordEnd + LongestBare);
    std::uint32_t sign = wordEnd;
    while (sign < limit &&
           (isAsciiWord(text[sign]) || std::string_view("._-+%").find(text[sign]) != std::string_view::npos))
        ++sign;
    if (sign < limit && text[sign] == '@' && sign + 1 < limit && isAsciiWord(text[sign + 1]))
        return addressEnd(text, at, limit);
    if (wordEnd >= text.size() || text[wordEnd] != '.')
        return at;
    const std::uint32_t host = hostEnd(text, at, limit);
    if (host > at && host < text.size() && text[host] == '/')
        return addressEnd(text, at, std::min(text.size(), host + LongestBare));
    return host;
}

} // namespace onrecord

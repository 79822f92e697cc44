// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/numbers.h"

#include "core/text/characters.h"
#include "core/text/word_parts.h"

#include <array>

namespace onrecord
{

namespace
{

constexpr std::size_t MostGroups = 6;    // of digits in a telephone number or date
constexpr std::uint32_t LongestYear = 4; // digits

bool isPlainDigit(std::string_view text, std::uint32_t at)
{
    return at < text.size() && text[at] >= '0' && text[at] <= '9';
}

/// Groups of digits with `sign` between them, from `at` on.
struct Groups
{
    std::array<std::uint32_t, MostGroups> digits{}; // of each
    std::size_t count = 0;
    std::uint32_t end = 0;
};

Groups groupsAt(std::string_view text, std::uint32_t at, char sign)
{
    Groups groups;
    while (groups.count < MostGroups && isPlainDigit(text, at)) {
        const std::uint32_t first = at;
        while (isPlainDigit(text, at))
            ++at;
        groups.digits[groups.count++] = at - first;
        groups.end = at;
        if (at >= text.size() || text[at] != sign)
            break;
        ++at;
    }
    return groups;
}

/// "713-555-0100", "555-0100"; a score, a range of years or of pages is two numbers.
bool isOneByHyphen(const Groups &groups)
{
    if (groups.count != 2)
        return groups.count > 2;
    const auto [left, right] = std::pair(groups.digits[0], groups.digits[1]);
    return (left == 3 && right == 4) || left > LongestYear || right > LongestYear || (left < 3 && right == 4);
}

bool isAlnum(char32_t code)
{
    return isLetter(code) || isDigit(code);
}

/// Digits with what stands between them: "1,000", "3.5", "10:30".
std::uint32_t digitsEnd(std::string_view text, std::uint32_t at)
{
    std::uint32_t end = at + characterAt(text, at).size;
    while (end < text.size()) {
        const Character c = characterAt(text, end);
        const bool inside = c.code == ',' || c.code == '.' || c.code == ':';
        if (!isDigit(c.code) && !(inside && isDigit(characterAt(text, end + 1).code)))
            break;
        end += c.size;
    }
    return end;
}

/// "5|p.m.", "10|a.m."
bool isHour(std::string_view text, std::uint32_t at)
{
    const char first = at + 2 < text.size() ? static_cast<char>(text[at] | 0x20) : ' ';
    return (first == 'a' || first == 'p') && text[at + 1] == '.' && (text[at + 2] | 0x20) == 'm';
}

std::uint32_t withLetters(std::string_view text, std::uint32_t end)
{
    std::uint32_t last = end;
    bool plain = true; // letters only
    while (last < text.size()) {
        const Character c = characterAt(text, last);
        if (!isAlnum(c.code))
            break;
        plain = plain && isLetter(c.code);
        last += c.size;
    }
    if (plain && (isUnit(text.substr(end, last - end)) || isHour(text, end)))
        return end;
    return last;
}

/// "1990's", but "2003|'s": only a decade has the letter for the plural.
std::uint32_t withPlural(std::string_view text, std::uint32_t at, std::uint32_t end)
{
    const Character mark = characterAt(text, end);
    const std::uint32_t letter = end + mark.size;
    const bool plural = isApostrophe(mark.code) && letter < text.size() && text[letter] == 's' &&
                        !isAlnum(characterAt(text, letter + 1).code);
    return plural && end - at >= 2 && text[end - 1] == '0' ? letter + 1 : end;
}

} // namespace

std::uint32_t numberEnd(std::string_view text, std::uint32_t at)
{
    const Groups dashed = groupsAt(text, at, '-');
    if (isOneByHyphen(dashed) && !isLetter(characterAt(text, dashed.end).code))
        return dashed.end;
    const Groups slashed = groupsAt(text, at, '/');
    if (slashed.count > 1 && slashed.count < 4 && !isAlnum(characterAt(text, slashed.end).code))
        return slashed.end;
    const std::uint32_t end = withLetters(text, digitsEnd(text, at));
    return withPlural(text, at, end);
}

} // namespace onrecord

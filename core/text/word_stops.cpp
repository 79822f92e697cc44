// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/word_stops.h"

#include "core/text/characters.h"

#include <utility>

namespace onrecord
{

namespace
{

constexpr std::uint32_t LongestSecondPart = 4; // of "Ph.D.", its stop included
constexpr std::uint32_t LongestGap = 3;        // bytes of blanks looked over for the next word

char32_t codeAt(std::string_view text, std::uint32_t at)
{
    return characterAt(text, at).code;
}

bool isAlnum(char32_t code)
{
    return isLetter(code) || isDigit(code);
}

/// The next character that is no blank; 0 at the text's end.
char32_t nextBehindBlanks(std::string_view text, std::uint32_t at)
{
    const std::uint32_t limit = at + LongestGap;
    while (at < limit && isBlank(codeAt(text, at)))
        at += characterAt(text, at).size;
    return codeAt(text, at);
}

/// Single letters with stops between them; the last may lack its own: "U.S.", "p.m.", "U.S".
std::uint32_t dottedEnd(const WordPlace &place)
{
    const auto [text, span] = std::pair(place.text, place.span);
    if (span.size() != 1)
        return span.end;
    std::uint32_t last = span.end;
    while (last + 1 < text.size() && text[last] == '.' && isLetter(codeAt(text, last + 1)) &&
           !isAlnum(codeAt(text, last + 1 + characterAt(text, last + 1).size)))
        last += 1 + characterAt(text, last + 1).size;
    return last > span.end && last < text.size() && text[last] == '.' ? last + 1 : last;
}

/// "Ph.D.", "W.Va."
std::uint32_t twoStopsEnd(const WordPlace &place, const Abbreviations &abbreviations)
{
    const auto [begin, end] = place.span;
    const std::size_t second = place.text.substr(0, end + 1 + LongestSecondPart).find('.', end + 1);
    if (second == std::string_view::npos ||
        abbreviations.kindOf(place.text.substr(begin, second + 1 - begin)) == AbbreviationKind::None)
        return end;
    return static_cast<std::uint32_t>(second + 1);
}

/// A comma, the hyphen of "D-Wash.", the bracket of "(Wash.)"
bool isBehindComma(const WordPlace &place)
{
    if (place.before == nullptr)
        return false;
    const std::string_view before = place.before->span.of(place.text);
    return before == "," || (!place.spaced && (before == "-" || before == "("));
}

bool isAbbreviation(const WordPlace &place, const Abbreviations &abbreviations)
{
    const auto [begin, end] = place.span;
    const std::uint32_t behind = end + 1;
    switch (abbreviations.kindOf(place.text.substr(begin, behind - begin))) {
    case AbbreviationKind::None:
        return false;
    case AbbreviationKind::BeforeNumber:
        return isBlank(codeAt(place.text, behind)) && isDigit(nextBehindBlanks(place.text, behind));
    case AbbreviationKind::BehindNumber:
        return place.before != nullptr && place.before->kind == TokenKind::Number;
    case AbbreviationKind::BehindComma:
        return isBehindComma(place);
    case AbbreviationKind::MayEnd: {
        const char32_t next = nextBehindBlanks(place.text, behind);
        return next != 0 && !isUpper(next);
    }
    case AbbreviationKind::BeforeName:
    case AbbreviationKind::Plain:
        break;
    }
    return true;
}

/// "J. Lee", "Jo B. and Al C. “Red” Roe", "Jo B., who", but "plan B. The", "so do I." and "$5M."
bool isInitial(const WordPlace &place)
{
    const auto [begin, end] = place.span;
    const Character first = characterAt(place.text, begin);
    if (!isUpper(first.code) || first.size != end - begin || first.code == 'I')
        return false;
    if (!place.spaced && place.before != nullptr && place.before->kind == TokenKind::Number)
        return false;
    const char32_t next = codeAt(place.text, end + 1);
    const bool named = place.spaced && place.before != nullptr && place.before->capital;
    if (!isBlank(next))
        return named && next == ',';
    const char32_t word = nextBehindBlanks(place.text, end + 1);
    return isLetter(word) ||
           (named && std::u32string_view(U"(\"\u201C'\u2018").find(word) != std::u32string_view::npos);
}

} // namespace

std::uint32_t endWithStops(const WordPlace &place, const Abbreviations &abbreviations)
{
    const std::uint32_t end = place.span.end;
    if (end >= place.text.size() || place.text[end] != '.')
        return end;
    if (const std::uint32_t dotted = dottedEnd(place); dotted > end)
        return dotted;
    if (const std::uint32_t twice = twoStopsEnd(place, abbreviations); twice > end)
        return twice;
    return isAbbreviation(place, abbreviations) || isInitial(place) ? end + 1 : end;
}

} // namespace onrecord

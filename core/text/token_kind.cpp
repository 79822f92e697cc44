// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/token_kind.h"

#include "core/text/characters.h"
#include "core/text/links.h"

#include <algorithm>
#include <array>

namespace onrecord
{

namespace
{

constexpr std::u32string_view Quotes =
    U"\"\u201C\u201D\u201E\u201F\u00AB\u00BB\uFF02'\u2018\u2019\u201A\u201B`\u2039\u203A\u02BC";
constexpr std::u32string_view Stops = U".!?\u2026";
constexpr std::u32string_view BeforeDigits = U".+-$\u20AC\u00A3\u00A5'\u2019";
constexpr std::array<std::string_view, 7> Clitics{"'s", "'m", "'d", "'re", "'ve", "'ll", "n't"};

bool isIn(std::u32string_view set, char32_t code)
{
    return set.find(code) != std::u32string_view::npos;
}

bool isAlnum(char32_t code)
{
    return isLetter(code) || isDigit(code);
}

bool consistsOf(std::u32string_view set, std::string_view word)
{
    for (std::size_t at = 0; at < word.size();) {
        const Character c = characterAt(word, at);
        if (!isIn(set, c.code))
            return false;
        at += c.size;
    }
    return true;
}

bool isLink(std::string_view word)
{
    if (word.starts_with("http://") || word.starts_with("https://") || word.starts_with("www."))
        return true;
    const std::size_t at = word.find('@');
    if (word.starts_with('#') || at == 0) // a tag, a handle
        return isAlnum(characterAt(word, 1).code);
    std::uint32_t letters = 0;
    while (letters < word.size() && isAlnum(characterAt(word, letters).code))
        letters += characterAt(word, letters).size;
    return letters > 0 && bareLinkEnd(word, 0, letters) == word.size();
}

TokenKind kindOf(std::string_view word)
{
    const Character first = characterAt(word, 0);
    const char32_t second = characterAt(word, first.size).code;
    if (isLink(word))
        return TokenKind::Link;
    if (word.size() <= 5 && std::find(Clitics.begin(), Clitics.end(), foldWord(word)) != Clitics.end())
        return TokenKind::Clitic;
    if (isDigit(first.code) || (isIn(BeforeDigits, first.code) && isDigit(second)))
        return TokenKind::Number;
    if (isLetter(first.code) || (isApostrophe(first.code) && isLetter(second)))
        return TokenKind::Word;
    if (consistsOf(Quotes, word))
        return TokenKind::Quote;
    return consistsOf(Stops, word) ? TokenKind::Stop : TokenKind::Sign;
}

bool beginsWithCapital(std::string_view word)
{
    return isUpper(characterAt(word, 0).code) ||
           ((word.starts_with("al-") || word.starts_with("el-")) && isUpper(characterAt(word, 3).code));
}

/// Two letters or more, none of them small.
bool isAllCapitals(std::string_view word)
{
    std::size_t capitals = 0;
    for (std::size_t at = 0; at < word.size();) {
        const Character c = characterAt(word, at);
        if (isLower(c.code))
            return false;
        capitals += isUpper(c.code) ? 1U : 0U;
        at += c.size;
    }
    return capitals >= 2;
}

} // namespace

Token givenToken(std::string_view text, Span span, bool spaced)
{
    const std::string_view word = span.of(text);
    Token token{span, kindOf(word), false, false, spaced};
    if (token.kind == TokenKind::Word) {
        token.capital = beginsWithCapital(word);
        token.allCaps = isAllCapitals(word);
    }
    return token;
}

} // namespace onrecord

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/characters.h"

#include "core/text/utf8.h"

#include <unicode/uchar.h>

namespace onrecord
{

namespace
{

constexpr bool isAscii(char32_t code)
{
    return code < 0x80;
}

} // namespace

Character characterAt(std::string_view text, std::size_t at)
{
    if (at >= text.size())
        return {};
    const Utf8Character c = utf8At(text, at);
    return {c.code, c.length};
}

Character characterBefore(std::string_view text, std::size_t at)
{
    if (at == 0 || at > text.size())
        return {};
    std::size_t start = at - 1;
    while (start > 0 && at - start < 4 && (static_cast<unsigned char>(text[start]) & 0xC0) == 0x80)
        --start;
    return characterAt(text, start);
}

bool isLetter(char32_t code)
{
    if (isAscii(code))
        return (code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z');
    return u_isalpha(static_cast<UChar32>(code)) || u_charType(static_cast<UChar32>(code)) == U_NON_SPACING_MARK;
}

bool isDigit(char32_t code)
{
    return isAscii(code) ? code >= '0' && code <= '9' : u_isdigit(static_cast<UChar32>(code)) != 0;
}

bool isUpper(char32_t code)
{
    return isAscii(code) ? code >= 'A' && code <= 'Z' : u_isupper(static_cast<UChar32>(code)) != 0;
}

bool isLower(char32_t code)
{
    return isAscii(code) ? code >= 'a' && code <= 'z' : u_islower(static_cast<UChar32>(code)) != 0;
}

bool isBlank(char32_t code)
{
    return isAscii(code) ? code == ' ' || (code >= '\t' && code <= '\r')
                         : u_isUWhiteSpace(static_cast<UChar32>(code)) != 0;
}

std::string foldWord(std::string_view word)
{
    std::string folded;
    folded.reserve(word.size());
    for (std::size_t i = 0; i < word.size();) {
        const Character c = characterAt(word, i);
        if (isAscii(c.code))
            folded += c.code >= 'A' && c.code <= 'Z' ? static_cast<char>(c.code + 32) : static_cast<char>(c.code);
        else if (isApostrophe(c.code))
            folded += '\'';
        else
            folded += word.substr(i, c.size);
        i += c.size;
    }
    return folded;
}

} // namespace onrecord

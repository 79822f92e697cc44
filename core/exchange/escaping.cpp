// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/escaping.h"

namespace onrecord
{

namespace
{

constexpr char32_t replacement = 0xfffd;

bool isControl(char32_t c)
{
    return c < 0x20 || (c >= 0x7f && c <= 0x9f);
}

bool isAllowedInXml(char32_t c)
{
    return c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && c < 0x7f) || c == 0x85 || (c >= 0xa0 && c <= 0xd7ff) ||
           (c >= 0xe000 && c <= 0xfffd) || c >= 0x10000;
}

bool opensFormula(char32_t c)
{
    return c == '=' || c == '+' || c == '-' || c == '@' || c == '\t' || c == '\r' || c == '\n' || c == 0xff1d ||
           c == 0xff0b || c == 0xff0d || c == 0xff20; // the last four: full-width forms
}

/// Calls write(character) for every character.
template <typename Write>
void visitCharacters(std::string_view text, const Write &write)
{
    while (!text.empty())
        write(takeCharacter(text));
}

int lengthAt(unsigned char lead)
{
    return lead < 0x80                    ? 1
           : lead >= 0xc2 && lead <= 0xdf ? 2
           : (lead & 0xf0U) == 0xe0       ? 3
           : lead >= 0xf0 && lead <= 0xf4 ? 4
                                          : 0;
}

} // namespace

char32_t takeCharacter(std::string_view &text)
{
    const auto lead = static_cast<unsigned char>(text.front());
    const int length = lengthAt(lead);
    const auto refuse = [&text] {
        text.remove_prefix(1);
        return replacement;
    };
    if (length == 0 || static_cast<std::size_t>(length) > text.size())
        return refuse();
    char32_t c = length == 1 ? lead : lead & (0x7fU >> static_cast<unsigned>(length));
    for (std::size_t i = 1; i < static_cast<std::size_t>(length); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if ((byte & 0xc0U) != 0x80U)
            return refuse();
        c = (c << 6U) | (byte & 0x3fU);
    }
    const bool tooLong = (length == 3 && c < 0x800) || (length == 4 && c < 0x10000);
    if (tooLong || (c >= 0xd800 && c <= 0xdfff) || c > 0x10ffff)
        return refuse();
    text.remove_prefix(static_cast<std::size_t>(length));
    return c;
}

void appendCharacter(std::string &text, char32_t c)
{
    const auto tail = [&text, c](unsigned shift) { text += static_cast<char>(0x80U | ((c >> shift) & 0x3fU)); };
    if (c < 0x80) {
        text += static_cast<char>(c);
    } else if (c < 0x800) {
        text += static_cast<char>(0xc0U | (c >> 6U));
        tail(0);
    } else if (c < 0x10000) {
        text += static_cast<char>(0xe0U | (c >> 12U));
        tail(6);
        tail(0);
    } else {
        text += static_cast<char>(0xf0U | (c >> 18U));
        tail(12);
        tail(6);
        tail(0);
    }
}

std::string forXml(std::string_view text)
{
    std::string result;
    visitCharacters(text, [&result](char32_t c) {
        switch (c) {
        case '&':
            result += "&amp;";
            return;
        case '<':
            result += "&lt;";
            return;
        case '>':
            result += "&gt;";
            return;
        case '"':
            result += "&quot;";
            return;
        case '\t':
        case '\n':
        case '\r':
            result += "&#" + std::to_string(static_cast<unsigned>(c)) + ";"; // kept as they are, in attributes too
            return;
        default:
            appendCharacter(result, isAllowedInXml(c) ? c : replacement);
        }
    });
    return result;
}

std::string forCsv(std::string_view text)
{
    std::string field;
    bool first = true;
    bool quoted = false;
    visitCharacters(text, [&](char32_t c) {
        if (first && opensFormula(c))
            field += '\'';
        first = false;
        quoted = quoted || c == '"' || c == ',' || c == '\n' || c == '\r';
        if (c == '"')
            field += '"';
        const bool kept = !isControl(c) || c == '\n' || c == '\r' || c == '\t';
        appendCharacter(field, kept ? c : replacement);
    });
    return quoted ? '"' + field + '"' : field;
}

std::string forDot(std::string_view text)
{
    std::string result = "\"";
    visitCharacters(text, [&result](char32_t c) {
        if (c == '"' || c == '\\')
            result += '\\';
        if (c == '\n')
            result += "\\n";
        else if (c == '&')
            result += "&amp;"; // labels know the entities of HTML
        else
            appendCharacter(result, isControl(c) ? (c == '\t' || c == '\r' ? U' ' : replacement) : c);
    });
    return result + '"';
}

std::string forPajek(std::string_view text)
{
    std::string result = "\"";
    visitCharacters(text, [&result](char32_t c) {
        const bool white = c == '\n' || c == '\r' || c == '\t';
        appendCharacter(result, c == '"' ? U'\'' : white ? U' ' : isControl(c) ? replacement : c);
    });
    return result + '"';
}

std::string forTerminal(std::string_view text)
{
    std::string result;
    visitCharacters(text, [&result](char32_t c) {
        const bool white = c == '\n' || c == '\r' || c == '\t';
        const bool turns = (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || c == 0x200e || c == 0x200f ||
                           c == 0x61c || c == 0x2028 || c == 0x2029;
        appendCharacter(result, white ? U' ' : isControl(c) || turns ? replacement : c);
    });
    return result;
}

} // namespace onrecord

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resolve/name_variants.h"

#include "core/text/characters.h"

#include <algorithm>
#include <array>
#include <utility>

namespace onrecord
{

namespace
{

/// U+00E0 to U+00FF and U+0101 to U+017F, as small letters; "?" where there is nothing to write instead.
constexpr std::string_view latin1 = "aaaaaa?ceeeeiiiidnooooo?ouuuuyty";
constexpr std::string_view extended = "aaaaaacccccccc" // 0100
                                      "ddddeeeeeeeeee" // 010E
                                      "gggggggghhhhii" // 011C
                                      "iiiiiiii??jjkk" // 012A
                                      "kllllllllllnnn" // 0138
                                      "nnnnnnoooooo??" // 0146
                                      "rrrrrrssssssss" // 0154
                                      "ttttttuuuuuuuu" // 0162
                                      "uuuuwwyyyzzzzz" // 0170
                                      "zs";            // 017E

/// Hyphens, and the marks that a torn quotation leaves at a name.
constexpr std::u32string_view leftOut = U"-\u2010\u2011\"\u201C\u201D\u201E[]()";

std::string_view plainForm(char32_t code)
{
    switch (code) {
    case U'\u00DF':
        return "ss";
    case U'\u00E6':
        return "ae";
    case U'\u0153':
        return "oe";
    case U'\u0259':
        return "a";
    default:
        break;
    }
    if (code >= 0xE0 && code <= 0xFF && latin1[code - 0xE0] != '?')
        return latin1.substr(code - 0xE0, 1);
    if (code >= 0x100 && code <= 0x17F && extended[code - 0x100] != '?')
        return extended.substr(code - 0x100, 1);
    return {};
}

constexpr std::array<std::pair<std::string_view, char>, 15> clusters{{{"tsch", 'C'},
                                                                      {"tch", 'C'},
                                                                      {"sch", 'S'},
                                                                      {"ch", 'C'},
                                                                      {"sh", 'S'},
                                                                      {"zh", 's'},
                                                                      {"ph", 'f'},
                                                                      {"kh", 'k'},
                                                                      {"gh", 'k'},
                                                                      {"th", 't'},
                                                                      {"dh", 't'},
                                                                      {"ts", 's'},
                                                                      {"tz", 's'},
                                                                      {"ck", 'k'},
                                                                      {"dj", 's'}}};

char consonantOf(char letter)
{
    switch (letter) {
    case 'c':
    case 'q':
    case 'g':
        return 'k';
    case 'w':
        return 'v';
    case 'z':
        return 's';
    case 'd':
        return 't';
    case 'h':
    case 'j':
    case 'y':
    case 'a':
    case 'e':
    case 'i':
    case 'o':
    case 'u':
        return '\0';
    default:
        return letter;
    }
}

} // namespace

std::vector<std::string> nameWords(std::string_view name)
{
    constexpr std::string_view blanks = " \n\t";
    std::vector<std::string> words;
    for (std::size_t at = 0; at < name.size();) {
        const std::size_t begin = name.find_first_not_of(blanks, at);
        if (begin == std::string_view::npos)
            break;
        at = std::min(name.find_first_of(blanks, begin), name.size());
        words.emplace_back(name.substr(begin, at - begin));
    }
    return words;
}

std::string withoutMarks(std::string_view folded)
{
    std::string plain;
    for (std::size_t at = 0; at < folded.size();) {
        const Character character = characterAt(folded, at);
        const std::string_view form = plainForm(character.code);
        const bool isLeftOut = isApostrophe(character.code) ||
                               leftOut.find(character.code) != std::u32string_view::npos ||
                               (character.code >= 0x300 && character.code <= 0x36F);
        if (!form.empty())
            plain += form;
        else if (!isLeftOut)
            plain += folded.substr(at, character.size);
        at += character.size;
    }
    return plain;
}

std::string consonantKey(std::string_view word)
{
    const std::string plain = withoutMarks(word);
    std::string key;
    for (std::size_t at = 0; at < plain.size();) {
        const std::string_view rest = std::string_view(plain).substr(at);
        const auto cluster = std::find_if(clusters.begin(), clusters.end(),
                                          [rest](const auto &entry) { return rest.starts_with(entry.first); });
        const char letter = cluster != clusters.end() ? cluster->second : consonantOf(rest.front());
        at += cluster != clusters.end() ? cluster->first.size() : 1;
        if (letter != '\0' && (key.empty() || key.back() != letter))
            key += letter;
        else if (letter == '\0' && key.empty())
            key += rest.front() == 'h' ? 'h' : 'a';
    }
    return key;
}

std::size_t spellingDistance(std::string_view a, std::string_view b, std::size_t most)
{
    if (a.size() > b.size() + most || b.size() > a.size() + most)
        return most + 1;
    std::vector<std::size_t> older(b.size() + 1);
    std::vector<std::size_t> old(b.size() + 1);
    std::vector<std::size_t> now(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        old[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        now[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            now[j] = std::min({old[j] + 1, now[j - 1] + 1, old[j - 1] + (a[i - 1] == b[j - 1] ? 0U : 1U)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                now[j] = std::min(now[j], older[j - 2] + 1);
        }
        if (*std::min_element(now.begin(), now.end()) > most)
            return most + 1;
        older.swap(old);
        old.swap(now);
    }
    return old[b.size()];
}

} // namespace onrecord

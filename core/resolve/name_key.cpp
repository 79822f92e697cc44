// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resolve/name_key.h"

#include "core/resolve/name_variants.h"
#include "core/text/letter_case.h"

#include <algorithm>
#include <array>
#include <vector>

namespace onrecord
{

namespace
{

constexpr std::array<std::string_view, 3> articles{"the", "a", "an"};
constexpr std::array<std::string_view, 5> suffixes{"jr", "sr", "ii", "iii", "iv"};
// Words that belong to the surname after them (European, Arabic and Hebrew naming). The first row may be a first name.
constexpr std::array<std::string_view, 5> looseParticles{"al", "ap", "bar", "ben", "van"};
constexpr std::array<std::string_view, 17> firmParticles{"bin", "bint", "da",  "de", "del", "den", "der", "di", "dos",
                                                         "du",  "el",   "ibn", "la", "ten", "ter", "von", "zu"};

template <std::size_t N>
bool isOneOf(const std::array<std::string_view, N> &words, std::string_view word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool isParticle(std::string_view word)
{
    return isOneOf(looseParticles, word) || isOneOf(firmParticles, word);
}

/// `text` with each `from` written as `to`.
std::string replaced(std::string_view text, std::string_view from, char to)
{
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t found = std::min(text.find(from, at), text.size());
        result += text.substr(at, found - at);
        if (found == text.size())
            break;
        result += to;
        at = found + from.size();
    }
    return result;
}

template <typename Words>
std::string joined(const Words &begin, const Words &end)
{
    std::string text;
    for (auto word = begin; word != end; ++word)
        text += (word == begin ? "" : " ") + *word;
    return text;
}

/// How many characters of UTF-8 there are.
std::size_t length(std::string_view text)
{
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

/// "u.s." -> "us", "j." -> "j", "st." stays.
std::string withoutInitialsStops(const std::string &word)
{
    std::string bare;
    std::size_t partBegin = 0;
    for (std::size_t at = 0; at <= word.size(); ++at) {
        if (at < word.size() && word[at] != '.')
            continue;
        const std::string part = word.substr(partBegin, at - partBegin);
        bare += part;
        if (at < word.size() && length(part) > 1)
            return word;
        partBegin = at + 1;
    }
    return bare.empty() ? word : bare;
}

std::string withoutPossessive(std::string word)
{
    if (word.size() > 2 && word.ends_with("'s"))
        word.resize(word.size() - 2);
    else if (word.size() > 1 && word.ends_with("'"))
        word.pop_back();
    return word;
}

std::string bareSuffix(std::string word)
{
    while (!word.empty() && (word.back() == '.' || word.back() == ','))
        word.pop_back();
    return word;
}

} // namespace

std::string foldName(std::string_view name)
{
    const std::string folded = replaced(replaced(foldCase(name), "\xE2\x80\x99", '\''), "\xC2\xA0", ' ');
    std::vector<std::string> words = nameWords(folded);
    if (words.size() > 1 && isOneOf(articles, words.front()))
        words.erase(words.begin());
    if (!words.empty())
        words.back() = withoutPossessive(words.back());
    for (std::string &word : words)
        word = withoutInitialsStops(word);
    return joined(words.begin(), words.end());
}

bool isAcronym(std::string_view name)
{
    const LetterCases cases = countLetterCases(name);
    return cases.upper >= 2 && cases.lower == 0 && name.find_first_of(" \n\t") == std::string_view::npos;
}

bool PersonName::hasOnlyInitials() const
{
    const std::vector<std::string> words = nameWords(middle);
    return std::all_of(words.begin(), words.end(), [](const std::string &word) { return length(word) == 1; });
}

PersonName personName(std::string_view folded)
{
    PersonName name;
    std::vector<std::string> words = nameWords(folded);
    if (words.size() > 1 && isOneOf(suffixes, bareSuffix(words.back()))) {
        name.suffix = bareSuffix(words.back());
        words.pop_back();
        words.back() = bareSuffix(words.back());
    }
    if (words.empty())
        return name;
    auto surname = words.end() - 1;
    while (surname > words.begin() + 1 && isParticle(*(surname - 1)))
        --surname;
    if (surname == words.begin() + 1 && isOneOf(firmParticles, words.front()))
        surname = words.begin();
    name.surname = joined(surname, words.end());
    if (surname != words.begin()) {
        name.first = words.front();
        name.middle = joined(words.begin() + 1, surname);
    }
    return name;
}

} // namespace onrecord

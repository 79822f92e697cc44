// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/word_parts.h"

#include "core/text/characters.h"

#include <algorithm>
#include <array>
#include <span>

namespace onrecord
{

namespace
{

constexpr std::size_t LongestKnown = 10; // of the words and parts below

// Seen whole in the treebanks' training parts (EWT and GUM, CC BY-SA 4.0), with their kind in English grammars.
constexpr std::array<std::string_view, 47> Prefixes{
    "e",      "ex",      "co",     "re",     "un",    "de",    "bi",    "tri",   "mid",   "non",   "pre",   "pro",
    "sub",    "neo",     "anti",   "ante",   "post",  "semi",  "mini",  "mega",  "meta",  "over",  "para",  "arch",
    "micro",  "macro",   "multi",  "inter",  "intra", "infra", "cross", "ultra", "super", "hyper", "trans", "extra",
    "contra", "counter", "pseudo", "psycho", "socio", "proto", "retro", "uh",    "mm",    "hm",    "under"};
constexpr std::array<std::string_view, 4> Suffixes{"esque", "wise", "fest", "oh"};

struct Contraction
{
    std::string_view word;
    WordCuts cuts;
};

/// Written without an apostrophe, or with one that is no sign of it. In order.
constexpr std::array<Contraction, 52> Contractions{
    {{"aint", {2, 0}},    {"arent", {3, 0}},    {"c'mon", {3, 0}},    {"cannot", {3, 0}},  {"cant", {2, 0}},
     {"couldnt", {5, 0}}, {"couldve", {5, 0}},  {"d'ya", {2, 0}},     {"d'you", {2, 0}},   {"didnt", {3, 0}},
     {"doesnt", {4, 0}},  {"doncha", {2, 3}},   {"dont", {2, 0}},     {"dunno", {2, 3}},   {"gimme", {3, 0}},
     {"gonna", {3, 0}},   {"gotta", {3, 0}},    {"hadnt", {3, 0}},    {"hasnt", {3, 0}},   {"havent", {4, 0}},
     {"heres", {4, 0}},   {"hes", {2, 0}},      {"im", {1, 0}},       {"isnt", {2, 0}},    {"itll", {2, 0}},
     {"ive", {1, 0}},     {"lemme", {3, 0}},    {"mustnt", {4, 0}},   {"neednt", {4, 0}},  {"outta", {3, 0}},
     {"shes", {3, 0}},    {"shouldnt", {6, 0}}, {"shouldve", {6, 0}}, {"thatll", {4, 0}},  {"thats", {4, 0}},
     {"theres", {5, 0}},  {"theyll", {4, 0}},   {"theyre", {4, 0}},   {"theyve", {4, 0}},  {"wanna", {3, 0}},
     {"wasnt", {3, 0}},   {"werent", {4, 0}},   {"weve", {2, 0}},     {"whatcha", {4, 0}}, {"whats", {4, 0}},
     {"wont", {2, 0}},    {"wouldnt", {5, 0}},  {"wouldve", {5, 0}},  {"y'all", {2, 0}},   {"youll", {3, 0}},
     {"youre", {3, 0}},   {"youve", {3, 0}}}};

/// The first letters of `word` in small; empty when it has other characters there, or is longer than any known word.
class Folded final
{
public:
    explicit Folded(std::string_view word)
    {
        if (word.size() > m_letters.size())
            return;
        for (const char c : word)
            m_letters[m_size++] = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    }

    [[nodiscard]] std::string_view view() const { return {m_letters.data(), m_size}; }

private:
    std::array<char, LongestKnown> m_letters{};
    std::size_t m_size = 0;
};

bool isOneOf(std::string_view word, std::span<const std::string_view> words)
{
    return !word.empty() && std::find(words.begin(), words.end(), word) != words.end();
}

/// Where the last apostrophe of `word` stands and what it is.
struct Apostrophe
{
    std::size_t at = 0;
    std::size_t size = 0; // 0: there is none
};

Apostrophe lastApostrophe(std::string_view word)
{
    const std::string_view end = word.substr(word.size() - std::min<std::size_t>(word.size(), 5));
    if (std::none_of(end.begin(), end.end(), [](char c) { return c == '\'' || static_cast<unsigned char>(c) >= 0x80; }))
        return {}; // nearly all words
    for (std::size_t i = word.size(); i > 1;) {
        const Character c = characterBefore(word, i);
        i -= c.size;
        if (isApostrophe(c.code))
            return {i, c.size};
        if (word.size() - i > 3)
            break; // no clitic is longer
    }
    return {};
}

/// Where the clitic at the end of `word` begins; 0: it has none.
std::uint32_t cliticBegin(std::string_view word)
{
    const Apostrophe mark = lastApostrophe(word);
    if (mark.size == 0 || mark.at == 0)
        return 0;
    const std::string_view letters = word.substr(mark.at + mark.size);
    if (isClitic(letters))
        return static_cast<std::uint32_t>(mark.at);
    const bool negation = (letters == "t" || letters == "T") && mark.at > 1 && (word[mark.at - 1] | 0x20) == 'n';
    return negation ? static_cast<std::uint32_t>(mark.at - 1) : 0;
}

WordCuts knownCuts(std::string_view word)
{
    const Folded folded(word);
    if (folded.view().size() < 2 || word == "IM")
        return {};
    const auto known = std::lower_bound(Contractions.begin(), Contractions.end(), folded.view(),
                                        [](const Contraction &c, std::string_view w) { return c.word < w; });
    return known != Contractions.end() && known->word == folded.view() ? known->cuts : WordCuts{};
}

} // namespace

bool isClitic(std::string_view letters)
{
    constexpr std::array<std::string_view, 6> clitics{"s", "m", "d", "re", "ve", "ll"};
    return isOneOf(Folded(letters).view(), clitics);
}

WordCuts cutsOf(std::string_view word)
{
    const std::uint32_t last = cliticBegin(word);
    if (last == 0)
        return knownCuts(word);
    const std::uint32_t before = cliticBegin(word.substr(0, last)); // "would|n't|'ve"
    return before > 0 ? WordCuts{before, last} : WordCuts{last, 0};
}

bool holdsHyphen(std::string_view left, std::string_view rest)
{
    const char32_t next = characterAt(rest, 0).code;
    const Folded folded(left);
    if (isDigit(next))
        return folded.view() == "mid";
    if (isOneOf(folded.view(), Prefixes))
        return true;
    std::size_t letters = 0;
    while (letters < rest.size() && letters < LongestKnown && isLetter(characterAt(rest, letters).code))
        letters += characterAt(rest, letters).size;
    return isOneOf(Folded(rest.substr(0, letters)).view(), Suffixes);
}

bool isUnit(std::string_view letters)
{
    constexpr std::array<std::string_view, 34> units{"am",  "pm",  "k",   "m",  "b",   "mm",  "bn",  "mn", "tn",
                                                     "trn", "mln", "bln", "kg", "km",  "cm",  "ft",  "lb", "lbs",
                                                     "oz",  "mph", "kph", "hz", "khz", "mhz", "ghz", "kb", "mb",
                                                     "gb",  "tb",  "mw",  "kw", "p",   "hrs", "mins"};
    return isOneOf(Folded(letters).view(), units);
}

} // namespace onrecord

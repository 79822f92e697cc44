// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resolve/body_likeness.h"

#include "core/resolve/name_variants.h"

#include <algorithm>
#include <array>

namespace onrecord
{

namespace
{

using Words = std::vector<std::string>;

constexpr std::array<std::string_view, 14> legalForms{"inc", "corp", "corporation", "co",   "company", "ltd", "limited",
                                                      "llc", "plc",  "llp",         "gmbh", "holding", "ag",  "sa"};
constexpr std::array<std::string_view, 8> plainNouns{"party",   "newspaper", "agency",     "group",
                                                     "channel", "website",   "university", "bank"};

template <std::size_t N>
bool isOneOf(const std::array<std::string_view, N> &words, std::string_view word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool hasDigit(std::string_view text)
{
    return text.find_first_of("0123456789") != std::string_view::npos;
}

std::optional<Likeness> sameWords(const ActorProfile &a, const ActorProfile &b)
{
    Words one = a.words;
    Words other = b.words;
    if (one.empty() || a.folded == b.folded)
        return std::nullopt;
    if (one == other) {
        const bool isVague = one.size() == 1 && (a.kind == ActorKind::Place || one.front().size() < 5);
        return isVague
                   ? std::nullopt
                   : std::optional(Likeness{one.size() == 1 ? 0.65 : 0.9, "same words but for small ones and endings"});
    }
    std::sort(one.begin(), one.end());
    std::sort(other.begin(), other.end());
    if (one != other)
        return std::nullopt;
    const bool isCampus = std::find(one.begin(), one.end(), "university") != one.end(); // X University, University of X
    return Likeness{isCampus ? 0.5 : 0.85, "same words in another order"};
}

/// The words that the longer name has more; nothing when it does not hold all of the shorter one's.
std::optional<Words> wordsMore(const Words &shorter, const Words &longer)
{
    Words more = longer;
    for (const std::string &word : shorter) {
        const auto found = std::find(more.begin(), more.end(), word);
        if (found == more.end())
            return std::nullopt;
        more.erase(found);
    }
    return more;
}

std::string joined(const Words &words)
{
    std::string text;
    for (const std::string &word : words)
        text += (text.empty() ? "" : " ") + word;
    return text;
}

std::optional<Likeness> oneIsLonger(const ActorProfile &a, const ActorProfile &b, const NameLore &lore)
{
    const ActorProfile &shorter = a.words.size() < b.words.size() ? a : b;
    const ActorProfile &longer = a.words.size() < b.words.size() ? b : a;
    const auto more = wordsMore(shorter.words, longer.words);
    if (a.kind == ActorKind::Place || shorter.words.empty() || !more || more->empty())
        return std::nullopt;
    if (std::all_of(more->begin(), more->end(), [](const std::string &word) { return isOneOf(legalForms, word); }))
        return Likeness{0.88, "the same but for \"" + joined(*more) + "\""};
    if (more->size() == 1 && isOneOf(plainNouns, more->front()) && longer.words.back() == more->front())
        return Likeness{shorter.words.size() > 1 ? 0.7 : 0.6, "one adds \"" + more->front() + "\""};
    if (shorter.words.size() < 2)
        return std::nullopt;
    if (!lore.countryOf(joined(*more)).empty())
        return Likeness{longer.body && !shorter.body ? 0.52 : 0.62, "one names the country too"};
    const bool begins = std::equal(shorter.words.begin(), shorter.words.end(), longer.words.begin());
    if (begins && shorter.words.size() >= 3)
        return Likeness{0.52, "one is the beginning of the other"};
    return std::nullopt;
}

std::optional<Likeness> shortFor(const ActorProfile &acronym, const ActorProfile &full, const NamesakeCounts &namesakes)
{
    if (!acronym.isAcronym || full.isAcronym)
        return std::nullopt;
    const std::vector<std::string> initials = initialsOf(full);
    if (std::find(initials.begin(), initials.end(), acronym.folded) == initials.end())
        return std::nullopt;
    const bool isOnly = namesakes.expansions(acronym.folded) <= 1;
    const double length = acronym.folded.size() > 2 ? 0 : -0.2;
    return Likeness{(isOnly ? 0.65 : 0.5) + length, "\"" + acronym.name + "\" may be short for \"" + full.name + "\""};
}

std::optional<Likeness> sameStateBody(const ActorProfile &a, const ActorProfile &b)
{
    if (!a.body || !b.body || a.body->kind != b.body->kind || a.body->country != b.body->country)
        return std::nullopt;
    return Likeness{0.75, "both name the " + a.body->kind + " of " + a.body->country};
}

/// All words equal but one, and that one nearly; names with numbers in them are told apart by numbers.
std::optional<Likeness> nearlySpelledSo(const ActorProfile &a, const ActorProfile &b, const NameLore &lore)
{
    if (a.words.size() != b.words.size() || a.isAcronym || b.isAcronym || hasDigit(a.folded + b.folded) ||
        (!lore.countryOf(a.folded).empty() && !lore.countryOf(b.folded).empty()))
        return std::nullopt;
    std::size_t other = 0;
    std::size_t differing = 0;
    for (std::size_t i = 0; i < a.words.size(); ++i)
        if (a.words[i] != b.words[i]) {
            other = i;
            ++differing;
        }
    if (differing != 1)
        return std::nullopt;
    const std::string &one = a.words[other];
    const std::string &two = b.words[other];
    const std::size_t length = std::min(one.size(), two.size());
    const std::size_t distance = spellingDistance(one, two, 2);
    const bool alike = consonantKey(one) == consonantKey(two);
    const bool alone = a.words.size() == 1;
    const double oftenTwo = a.kind == ActorKind::Place ? 0.2 : 0; // places of nearly one name are many
    if (distance == 1 && length >= (alone ? 6U : 5U))
        return Likeness{(alike ? 0.75 : alone ? 0.55 : 0.65) - oftenTwo, "one letter differs"};
    if (distance == 2 && alike && !alone && length >= 6)
        return Likeness{0.7 - oftenTwo, "two spellings of one name"};
    return std::nullopt;
}

} // namespace

std::optional<Likeness> bodyLikeness(const ActorProfile &a, const ActorProfile &b, const NameLore &lore,
                                     const NamesakeCounts &namesakes)
{
    if (a.body && b.body && a.body->country != b.body->country)
        return std::nullopt;
    std::optional<Likeness> best = better(sameStateBody(a, b), sameWords(a, b));
    best = better(std::move(best), shortFor(a, b, namesakes));
    best = better(std::move(best), shortFor(b, a, namesakes));
    best = better(std::move(best), oneIsLonger(a, b, lore));
    return better(std::move(best), nearlySpelledSo(a, b, lore));
}

} // namespace onrecord

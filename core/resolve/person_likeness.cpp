// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resolve/person_likeness.h"

#include "core/resolve/name_variants.h"

#include <algorithm>

namespace onrecord
{

namespace
{

/// Part of a name against the same part of another: a factor from 0 (other) to 1 (equal), and what to say of it.
struct Part
{
    double factor = 0;
    std::string reason; // empty when equal
};

bool shareWord(const std::vector<std::string> &a, const std::vector<std::string> &b)
{
    return std::any_of(a.begin(), a.end(),
                       [&](const std::string &word) { return std::find(b.begin(), b.end(), word) != b.end(); });
}

/// "Ann" and "Anna", "Ilija" and "Iliya", but not "Dan" and "Don".
Part spelling(const std::string &a, const std::string &b, bool bothKnown)
{
    const std::size_t distance = spellingDistance(a, b, 2);
    const bool sameConsonants = consonantKey(a) == consonantKey(b) && consonantKey(a).size() > 1;
    const std::size_t length = std::min(a.size(), b.size());
    if (distance == 1 && length >= 4)
        return {bothKnown ? 0.6 : 0.85, "one letter differs"};
    if (distance == 2 && length >= 5 && sameConsonants)
        return {bothKnown ? 0.6 : 0.8, "two spellings of one name"};
    if (distance == 1 && length == 3 && sameConsonants)
        return {bothKnown ? 0.5 : 0.7, "one letter differs"};
    return {};
}

bool isShortFor(const std::string &form, const std::string &full, const NameLore &lore)
{
    const std::vector<std::string> names = lore.fullFirstNames(form);
    return std::find(names.begin(), names.end(), full) != names.end();
}

/// The first word as written, for people to read.
std::string firstName(const ActorProfile &profile)
{
    return nameWords(profile.name).front();
}

Part shortForm(const ActorProfile &form, const ActorProfile &full, double factor)
{
    return {factor, "\"" + firstName(form) + "\" is another form of \"" + firstName(full) + "\""};
}

Part firstNames(const ActorProfile &a, const ActorProfile &b, const NameLore &lore, const NamesakeCounts &namesakes)
{
    const std::string &one = a.person.first;
    const std::string &other = b.person.first;
    if (one == other)
        return {1, {}};
    if (one.front() == other.front() && (one.size() == 1 || other.size() == 1)) {
        const std::string &surname = a.person.surname;
        const bool isOnly = std::max(namesakes.firstNames(surname, one.front()),
                                     namesakes.firstNames(b.person.surname, one.front())) <= 1;
        return {isOnly ? 0.75 : 0.5, "same surname, initials fit"};
    }
    if (isShortFor(one, other, lore))
        return shortForm(a, b, 0.85);
    if (isShortFor(other, one, lore))
        return shortForm(b, a, 0.85);
    if (shareWord(lore.fullFirstNames(one), lore.fullFirstNames(other)))
        return {0.7, "two short forms of one first name"};
    return spelling(one, other, lore.isFirstName(one) && lore.isFirstName(other));
}

Part surnames(const ActorProfile &a, const ActorProfile &b, const NameLore &lore)
{
    const std::string &one = a.person.surname;
    const std::string &other = b.person.surname;
    if (one == other)
        return {1, {}};
    const Part spelled = spelling(one, other, lore.isCommonSurname(one) && lore.isCommonSurname(other));
    return spelled.factor > 0 ? Part{spelled.factor, "surname: " + spelled.reason} : spelled;
}

/// Names between: initials fit names; one that is left out says nothing.
Part middles(const PersonName &a, const PersonName &b)
{
    const std::vector<std::string> one = nameWords(a.middle);
    const std::vector<std::string> other = nameWords(b.middle);
    if (one == other)
        return {1, {}};
    if (one.empty() || other.empty())
        return {0.9, "one has a name more between"};
    for (std::size_t i = 0; i < std::min(one.size(), other.size()); ++i) {
        const bool initial = one[i].size() == 1 || other[i].size() == 1;
        if (one[i] != other[i] && !(initial && one[i].front() == other[i].front()))
            return {};
    }
    return {one.size() == other.size() ? 0.95 : 0.7, "initials fit between"};
}

Part suffixes(const PersonName &a, const PersonName &b)
{
    if (a.suffix == b.suffix)
        return {1, {}};
    return a.suffix.empty() || b.suffix.empty()
               ? Part{0.65, "same name but for \"" + (a.suffix.empty() ? b.suffix : a.suffix) + "\""}
               : Part{};
}

std::optional<Likeness> fullNames(const ActorProfile &a, const ActorProfile &b, const NameLore &lore,
                                  const NamesakeCounts &namesakes)
{
    const Part parts[] = {suffixes(a.person, b.person), surnames(a, b, lore), firstNames(a, b, lore, namesakes),
                          middles(a.person, b.person)};
    Likeness likeness{0.97, {}};
    const std::string *reason = nullptr;
    double least = 1;
    for (const Part &part : parts) {
        likeness.score *= part.factor;
        if (part.factor < least) {
            least = part.factor;
            reason = &part.reason;
        }
    }
    if (reason == nullptr || likeness.score <= 0)
        return std::nullopt;
    likeness.reason = *reason;
    return likeness;
}

/// "Gabriela Silva" for "Gabriela Silva Ramos": the words of one in their order in the other, first name the same.
std::optional<Likeness> longerSurname(const ActorProfile &a, const ActorProfile &b)
{
    const std::vector<std::string> one = nameWords(a.folded);
    const std::vector<std::string> other = nameWords(b.folded);
    const std::vector<std::string> &shorter = one.size() < other.size() ? one : other;
    const std::vector<std::string> &longer = one.size() < other.size() ? other : one;
    if (shorter.size() < 2 || longer.size() != shorter.size() + 1 || a.person.surname == b.person.surname ||
        a.person.suffix != b.person.suffix || !std::equal(shorter.begin(), shorter.end(), longer.begin()))
        return std::nullopt;
    return Likeness{0.6, "one surname is longer"};
}

std::optional<Likeness> otherOrder(const ActorProfile &a, const ActorProfile &b)
{
    std::vector<std::string> one = nameWords(a.folded);
    std::vector<std::string> other = nameWords(b.folded);
    if (one.size() < 2 || one == other)
        return std::nullopt;
    std::sort(one.begin(), one.end());
    std::sort(other.begin(), other.end());
    return one == other ? std::optional(Likeness{0.8, "same words in another order"}) : std::nullopt;
}

std::optional<Likeness> surnameAlone(const ActorProfile &single, const ActorProfile &full,
                                     const NamesakeCounts &namesakes)
{
    if (single.person.surname != full.person.surname)
        return std::nullopt;
    const double share = namesakes.shareOfSurname(full);
    const double doubt = (namesakes.isFirstName(single.folded) ? 0.15 : 0) + (single.weight > full.weight ? 0.1 : 0);
    if (share >= 1)
        return Likeness{0.7 - doubt, "the only one of that surname"};
    return share >= 0.8 ? std::optional(Likeness{0.45 + share / 4 - doubt, "the one of that surname who is named most"})
                        : std::nullopt;
}

/// A first name that hardly anybody else has.
std::optional<Likeness> firstNameAlone(const ActorProfile &single, const ActorProfile &full,
                                       const NamesakeCounts &namesakes)
{
    const bool isCalledSo =
        std::find(full.otherNames.begin(), full.otherNames.end(), single.folded) != full.otherNames.end();
    if (single.folded != full.person.first || !isCalledSo || namesakes.shareOfFirstName(full) < 0.95)
        return std::nullopt;
    return Likeness{0.6, "the one of that first name"};
}

} // namespace

std::optional<Likeness> personLikeness(const ActorProfile &a, const ActorProfile &b, const NameLore &lore,
                                       const NamesakeCounts &namesakes)
{
    const bool known = a.gender != NameGender::Unknown && b.gender != NameGender::Unknown;
    if (known && a.gender != b.gender)
        return std::nullopt;
    if (a.person.isFull() && b.person.isFull())
        return better(fullNames(a, b, lore, namesakes), better(longerSurname(a, b), otherOrder(a, b)));
    if (a.person.isFull() != b.person.isFull()) {
        const ActorProfile &full = a.person.isFull() ? a : b;
        const ActorProfile &single = a.person.isFull() ? b : a;
        return better(surnameAlone(single, full, namesakes), firstNameAlone(single, full, namesakes));
    }
    const Part spelled = surnames(a, b, lore);
    const bool isRare =
        std::min(a.folded.size(), b.folded.size()) >= 6 && !lore.isFirstName(a.folded) && !lore.isFirstName(b.folded);
    return isRare && spelled.factor >= 0.8 ? std::optional(Likeness{0.7 * spelled.factor, spelled.reason})
                                           : std::nullopt;
}

} // namespace onrecord

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resolve/surname_choice.h"

#include <algorithm>

namespace onrecord
{

namespace
{

constexpr std::size_t mostBearers = 64;  // beyond, nobody is looked for: keeps the time linear
constexpr std::size_t wellKnown = 3;     // articles
constexpr std::size_t farMoreOften = 10; // times: a title that somebody else got once is an article's slip

} // namespace

void SurnameChoice::addBearer(const PersonName &name, Group group, const Traits &traits)
{
    std::map<Group, Person> &bearers = m_bearers[name.surname];
    m_firstNames.insert(name.first);
    if (bearers.size() > mostBearers)
        return;
    Person &person = bearers[group];
    ++person.articles;
    person.female += traits.gender == NameGender::Female ? 1U : 0U;
    person.male += traits.gender == NameGender::Male ? 1U : 0U;
    for (const std::string &title : traits.titles)
        ++person.titles[title];
}

bool SurnameChoice::mayBe(const Person &person, NameGender gender)
{
    if (gender == NameGender::Female)
        return person.female >= person.male;
    return gender != NameGender::Male || person.male >= person.female;
}

std::size_t SurnameChoice::timesCalled(const Person &person, const std::vector<std::string> &titles)
{
    std::size_t times = 0;
    for (const std::string &title : titles)
        if (const auto found = person.titles.find(title); found != person.titles.end())
            times = std::max(times, found->second);
    return times;
}

std::optional<SurnameChoice::Group> SurnameChoice::bearer(const std::string &surname, const Traits &traits,
                                                          const NameLore &lore) const
{
    const auto found = m_bearers.find(surname);
    if (found == m_bearers.end() || found->second.size() > mostBearers)
        return std::nullopt;
    std::optional<Group> best;
    std::size_t most = 0;
    std::size_t second = 0;
    for (const auto &[group, person] : found->second) {
        const std::size_t times = timesCalled(person, traits.titles);
        second = std::max(second, std::min(times, most));
        if (times > most) {
            most = times;
            best = group;
        }
    }
    if (best && most >= farMoreOften * second && most > second)
        return mayBe(found->second.at(*best), traits.gender) ? best : std::nullopt;
    const auto &[only, person] = *found->second.begin();
    return found->second.size() == 1 && isSafe(surname, person, traits, lore) ? std::optional(only) : std::nullopt;
}

bool SurnameChoice::isSafe(const std::string &surname, const Person &only, const Traits &traits,
                           const NameLore &lore) const
{
    const bool holdsOtherOffice = !traits.titles.empty() && !only.titles.empty(); // the same one was looked for before
    const bool isRare = !lore.isCommonSurname(surname) && !m_firstNames.contains(surname) &&
                        (!lore.isFirstName(surname) || only.articles >= wellKnown);
    return isRare && !holdsOtherOffice && mayBe(only, traits.gender);
}

} // namespace onrecord

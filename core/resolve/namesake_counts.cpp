// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resolve/namesake_counts.h"

namespace onrecord
{

namespace
{

template <typename Map>
std::size_t countIn(const Map &map, const std::string &key)
{
    const auto found = map.find(key);
    return found == map.end() ? 0 : found->second;
}

double share(const ActorProfile &actor, std::size_t all)
{
    return all == 0 ? 0 : static_cast<double>(actor.weight) / static_cast<double>(all);
}

} // namespace

NamesakeCounts::NamesakeCounts(const std::vector<ActorProfile> &profiles)
{
    for (const ActorProfile &profile : profiles) {
        for (const std::string &name : profile.otherNames)
            ++m_called[name];
        if (profile.kind == ActorKind::Person)
            addPerson(profile);
        else if (!profile.isAcronym)
            for (const std::string &initials : initialsOf(profile))
                ++m_expansions[initials];
    }
}

void NamesakeCounts::addPerson(const ActorProfile &profile)
{
    if (!profile.person.isFull())
        return;
    m_surnames[profile.person.surname] += profile.weight;
    m_givenNames[profile.person.first] += profile.weight;
    if (profile.person.first.size() > 1)
        ++m_firstNames[profile.person.surname + "|" + profile.person.first.front()][profile.person.first];
}

double NamesakeCounts::shareOfSurname(const ActorProfile &person) const
{
    return share(person, countIn(m_surnames, person.person.surname));
}

double NamesakeCounts::shareOfFirstName(const ActorProfile &person) const
{
    return share(person, countIn(m_givenNames, person.person.first));
}

std::size_t NamesakeCounts::firstNames(const std::string &surname, char initial) const
{
    const auto found = m_firstNames.find(surname + "|" + initial);
    return found == m_firstNames.end() ? 0 : found->second.size();
}

std::size_t NamesakeCounts::expansions(const std::string &acronym) const
{
    return countIn(m_expansions, acronym);
}

std::size_t NamesakeCounts::called(const std::string &name) const
{
    return countIn(m_called, name);
}

} // namespace onrecord

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How many actors a short name may stand for: what is likely with one bearer is a guess with five.
#pragma once

#include "core/resolve/actor_profile.h"

#include <cstddef>
#include <string>
#include <unordered_map>
#include <vector>

namespace onrecord
{

class NamesakeCounts final
{
public:
    explicit NamesakeCounts(const std::vector<ActorProfile> &profiles);

    /// Of all mentions of persons with that surname, the share that this one has: 1 for the only one.
    [[nodiscard]] double shareOfSurname(const ActorProfile &person) const;

    /// The same of persons with that first name.
    [[nodiscard]] double shareOfFirstName(const ActorProfile &person) const;

    /// Whether some person has it as a first name.
    [[nodiscard]] bool isFirstName(const std::string &name) const { return m_givenNames.contains(name); }

    /// First names with that initial and surname.
    [[nodiscard]] std::size_t firstNames(const std::string &surname, char initial) const;

    /// Names of which these are the first letters.
    [[nodiscard]] std::size_t expansions(const std::string &acronym) const;

    /// Actors that some article calls by that name.
    [[nodiscard]] std::size_t called(const std::string &name) const;

private:
    void addPerson(const ActorProfile &profile);

    std::unordered_map<std::string, std::size_t> m_surnames;   // mentions
    std::unordered_map<std::string, std::size_t> m_givenNames; // likewise
    std::unordered_map<std::string, std::unordered_map<std::string, std::size_t>> m_firstNames;
    std::unordered_map<std::string, std::size_t> m_expansions;
    std::unordered_map<std::string, std::size_t> m_called;
};

} // namespace onrecord

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whose surname it is that stands alone in an article, if that is safe to say.
#pragma once

#include "core/resolve/name_key.h"
#include "core/resolve/name_lore.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace onrecord
{

/// Persons known by their full name, by surname. Add all of them before asking.
class SurnameChoice final
{
public:
    using Group = std::uint32_t;

    /// What is known of a person from the articles that name it.
    struct Traits
    {
        NameGender gender = NameGender::Unknown;
        const std::vector<std::string> &titles; // folded
    };

    void addBearer(const PersonName &name, Group person, const Traits &traits);

    /// The bearer that is meant: of that gender, and either the one with the same title ("Senator" Berg), or, when no
    /// title speaks against it, the only one of a surname that is neither common nor somebody's first name; of one that
    /// may be a first name, only somebody known from several articles. Nothing when that could be two, or another.
    [[nodiscard]] std::optional<Group> bearer(const std::string &surname, const Traits &traits,
                                              const NameLore &lore) const;

private:
    struct Person
    {
        std::size_t articles = 0;
        std::size_t female = 0; // articles that show it
        std::size_t male = 0;
        std::map<std::string, std::size_t, std::less<>> titles; // in how many articles
    };

    [[nodiscard]] bool isSafe(const std::string &surname, const Person &only, const Traits &traits,
                              const NameLore &lore) const;
    [[nodiscard]] static bool mayBe(const Person &person, NameGender gender);
    [[nodiscard]] static std::size_t timesCalled(const Person &person, const std::vector<std::string> &titles);

    std::unordered_map<std::string, std::map<Group, Person>> m_bearers; // by surname
    std::unordered_set<std::string> m_firstNames;                       // of all of them
};

} // namespace onrecord

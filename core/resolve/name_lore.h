// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is known of names beforehand: short forms and gender of first names, common surnames, countries and the bodies
// of states. Const once loaded, safe to share.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace onrecord
{

enum class NameGender : std::uint8_t { Unknown, Female, Male };

/// A body of a state: "parliament" of "Finland".
struct StateBody
{
    std::string kind;    // what it is, the list's word ("parliament")
    std::string country; // as the list of countries has it
    std::string noun;    // the folded words without the country; empty for a name of its own ("Knesset")

    friend bool operator==(const StateBody &, const StateBody &) = default;
};

class NameLore final
{
public:
    /// Knows nothing.
    NameLore() = default;

    /// From resources/lexicon. ResourceMissing or ReadFailed when it cannot.
    [[nodiscard]] static Result<NameLore> load();

    /// All names here are folded (foldName).
    [[nodiscard]] NameGender genderOf(std::string_view firstName) const;
    [[nodiscard]] bool isFirstName(std::string_view word) const { return m_firstNames.contains(std::string(word)); }
    [[nodiscard]] bool isCommonSurname(std::string_view word) const { return m_surnames.contains(std::string(word)); }

    /// The full names that a first name may stand for, itself among them: "bob" -> "bob", "robert". Sorted.
    [[nodiscard]] std::vector<std::string> fullFirstNames(std::string_view firstName) const;

    /// "finland", "finnish" -> "Finland"; empty when it is none.
    [[nodiscard]] std::string_view countryOf(std::string_view words) const;

    /// "finnish parliament", "finland's parliament", "parliament of finland" -> parliament of Finland.
    [[nodiscard]] std::optional<StateBody> stateBodyOf(std::string_view name) const;

private:
    [[nodiscard]] Result<void> loadCountries();
    [[nodiscard]] Result<void> loadStateBodies();
    [[nodiscard]] Result<void> loadFirstNames();
    [[nodiscard]] Result<void> loadNicknames();
    [[nodiscard]] Result<void> loadSurnames();
    [[nodiscard]] std::optional<StateBody> stateBody(std::string_view noun, std::string_view country) const;

    std::unordered_map<std::string, NameGender> m_firstNames;
    std::unordered_map<std::string, std::vector<std::string>> m_fullNames; // short form -> full names
    std::unordered_set<std::string> m_surnames;
    std::unordered_map<std::string, std::string> m_countries; // name or adjective -> name
    std::unordered_map<std::string, std::string> m_bodyNouns; // noun -> kind
    std::unordered_map<std::string, StateBody> m_namedBodies; // "knesset"
};

} // namespace onrecord

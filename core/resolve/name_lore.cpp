// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resolve/name_lore.h"

#include "core/resolve/name_key.h"
#include "core/resolve/name_variants.h"
#include "core/text/word_list.h"

#include <algorithm>
#include <array>

namespace onrecord
{

namespace
{

constexpr std::size_t commonSurnames = 500; // of the list, which begins with the commonest
constexpr std::size_t longestCountry = 4;   // words

/// Folded, British spellings of bodies as the American ones.
std::string bodyNoun(std::string_view words)
{
    std::string noun = foldName(words);
    for (const auto &[british, american] :
         {std::pair<std::string_view, std::string_view>{"defence", "defense"}, {"labour", "labor"}})
        if (const std::size_t at = noun.find(british); at != std::string::npos)
            noun.replace(at, british.size(), american);
    return noun;
}

} // namespace

Result<NameLore> NameLore::load()
{
    NameLore lore;
    for (const auto step : {&NameLore::loadCountries, &NameLore::loadStateBodies, &NameLore::loadFirstNames,
                            &NameLore::loadNicknames, &NameLore::loadSurnames})
        if (auto loaded = (lore.*step)(); !loaded)
            return fail(loaded.error());
    return lore;
}

Result<void> NameLore::loadCountries()
{
    const auto list = WordList::load("lexicon/countries.txt");
    if (!list)
        return fail(list.error());
    for (const std::string_view line : list->lines()) {
        const std::vector<std::string_view> fields = WordList::split(line, '|');
        m_countries.emplace(foldName(fields[0]), fields[0]);
        for (const std::size_t field : {std::size_t{1}, std::size_t{4}})
            if (field < fields.size())
                for (const std::string_view name : WordList::split(fields[field], ','))
                    if (!name.empty())
                        m_countries.emplace(foldName(name), fields[0]);
    }
    return {};
}

Result<void> NameLore::loadStateBodies()
{
    const auto list = WordList::load("lexicon/state_bodies.txt");
    if (!list)
        return fail(list.error());
    for (const std::string_view line : list->lines()) {
        const std::vector<std::string_view> fields = WordList::split(line, '|');
        if (fields.size() != 3)
            continue;
        for (const std::string_view name : WordList::split(fields[2], ','))
            if (fields[1] == "*")
                m_bodyNouns.emplace(bodyNoun(name), fields[0]);
            else
                m_namedBodies.emplace(bodyNoun(name),
                                      StateBody{std::string(fields[0]), std::string(fields[1]), std::string()});
    }
    return {};
}

Result<void> NameLore::loadFirstNames()
{
    const auto list = WordList::load("lexicon/first_names.txt");
    if (!list)
        return fail(list.error());
    for (const std::string_view line : list->lines()) {
        const std::size_t blank = line.rfind(' ');
        const std::string_view mark = blank == std::string_view::npos ? "x" : line.substr(blank + 1);
        const NameGender gender = mark == "f"   ? NameGender::Female
                                  : mark == "m" ? NameGender::Male
                                                : NameGender::Unknown;
        m_firstNames.emplace(foldName(line.substr(0, blank)), gender);
    }
    return {};
}

Result<void> NameLore::loadNicknames()
{
    const auto list = WordList::load("lexicon/nicknames.txt");
    if (!list)
        return fail(list.error());
    for (const std::string_view line : list->lines()) {
        const std::vector<std::string_view> fields = WordList::split(line, '|');
        for (const std::string_view name : WordList::split(fields.back(), ','))
            m_fullNames[foldName(name)].push_back(foldName(fields[0]));
    }
    return {};
}

Result<void> NameLore::loadSurnames()
{
    const auto list = WordList::load("lexicon/surnames.txt");
    if (!list)
        return fail(list.error());
    for (const std::string_view line : list->lines()) {
        if (m_surnames.size() == commonSurnames)
            break;
        m_surnames.insert(foldName(line));
    }
    return {};
}

NameGender NameLore::genderOf(std::string_view firstName) const
{
    const auto found = m_firstNames.find(std::string(firstName));
    return found == m_firstNames.end() ? NameGender::Unknown : found->second;
}

std::vector<std::string> NameLore::fullFirstNames(std::string_view firstName) const
{
    std::vector<std::string> names{std::string(firstName)};
    if (const auto found = m_fullNames.find(names.front()); found != m_fullNames.end())
        names.insert(names.end(), found->second.begin(), found->second.end());
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

std::string_view NameLore::countryOf(std::string_view words) const
{
    const auto found = m_countries.find(foldName(words));
    return found == m_countries.end() ? std::string_view() : std::string_view(found->second);
}

std::optional<StateBody> NameLore::stateBody(std::string_view noun, std::string_view country) const
{
    const std::string folded = bodyNoun(noun);
    if (country.empty())
        return std::nullopt;
    if (const auto found = m_bodyNouns.find(folded); found != m_bodyNouns.end())
        return StateBody{found->second, std::string(country), folded};
    if (const auto found = m_namedBodies.find(folded); found != m_namedBodies.end() && found->second.country == country)
        return StateBody{found->second.kind, std::string(country), folded};
    return std::nullopt;
}

std::optional<StateBody> NameLore::stateBodyOf(std::string_view name) const
{
    const std::vector<std::string> words = nameWords(name);
    const auto part = [&](std::size_t begin, std::size_t end) {
        std::string text;
        for (std::size_t i = begin; i < end; ++i)
            text += (text.empty() ? "" : " ") + words[i];
        return text;
    };
    for (std::size_t length = 1; length <= longestCountry && length < words.size(); ++length) {
        const std::size_t rest = words.size() - length;
        if (auto body = stateBody(part(length, words.size()), countryOf(part(0, length))))
            return body;
        if (rest > 1 && words[rest - 1] == "of")
            if (auto body = stateBody(part(0, rest - 1), countryOf(part(rest, words.size()))))
                return body;
    }
    const auto named = m_namedBodies.find(bodyNoun(name));
    return named == m_namedBodies.end() ? std::nullopt : std::optional(named->second);
}

} // namespace onrecord

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resolve/actor_profile.h"

#include "core/resolve/join_key.h"
#include "core/resolve/name_variants.h"

#include <algorithm>
#include <array>

namespace onrecord
{

namespace
{

constexpr std::size_t mostOtherNames = 8;
constexpr std::size_t longestName = 200; // bytes; what is longer is no name, and is compared by nothing
constexpr std::array<std::string_view, 9> smallWords{"of", "the", "and", "for", "&", "on", "in", "a", "de"};

bool isSmall(std::string_view word)
{
    return std::find(smallWords.begin(), smallWords.end(), word) != smallWords.end();
}

std::string bare(std::string_view name)
{
    return withoutMarks(withoutFormer(foldName(name)));
}

/// "bakers'" and "baker's" as "baker"; "press" stays.
std::string stem(std::string word)
{
    while (!word.empty() && (word.back() == '.' || word.back() == ',' || word.back() == '\''))
        word.pop_back();
    if (word.size() > 3 && word.back() == 's' && word[word.size() - 2] != 's' && word != "corps")
        word.pop_back();
    return word;
}

std::vector<std::string> stemmedWords(std::string_view folded)
{
    std::vector<std::string> words;
    for (std::string &word : nameWords(folded))
        if (!isSmall(word))
            if (std::string stemmed = stem(std::move(word)); !stemmed.empty())
                words.push_back(std::move(stemmed));
    return words;
}

} // namespace

ActorProfile profileOf(const Actor &actor, NameGender gender, const NameLore &lore)
{
    ActorProfile profile;
    profile.kind = actor.kind;
    profile.name = actor.name;
    profile.gender = gender;
    profile.weight = actor.mentions.size();
    if (isOfItsArticle(actor.kind, actor.name, actor.aliases) || actor.name.size() > longestName)
        return profile;
    profile.folded = bare(actor.name);
    if (actor.kind == ActorKind::Person)
        profile.person = personName(profile.folded);
    if (actor.kind == ActorKind::Organisation)
        profile.body = lore.stateBodyOf(foldName(actor.name));
    profile.words = stemmedWords(profile.folded);
    profile.isAcronym = isAcronym(actor.name);
    for (const std::string &alias : actor.aliases)
        if (profile.otherNames.size() < mostOtherNames && alias.size() <= longestName)
            profile.otherNames.push_back(bare(alias));
    return profile;
}

std::vector<std::string> initialsOf(const ActorProfile &profile)
{
    std::string all;
    std::string large;
    for (const std::string &word : nameWords(profile.folded)) {
        all += word.front();
        large += isSmall(word) ? "" : word.substr(0, 1);
    }
    if (large.size() < 2)
        return {};
    return all == large ? std::vector{large} : std::vector{all, large};
}

} // namespace onrecord

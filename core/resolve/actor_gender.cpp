// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resolve/actor_gender.h"

#include "core/resolve/name_key.h"
#include "core/text/characters.h"

#include <algorithm>
#include <array>

namespace onrecord
{

namespace
{

constexpr std::array<std::string_view, 4> male{"he", "him", "his", "himself"};
constexpr std::array<std::string_view, 4> female{"she", "her", "hers", "herself"};

bool holds(const std::array<std::string_view, 4> &words, std::string_view word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

} // namespace

NameGender genderOf(const LocalActor &actor, std::string_view text, const NameLore &lore)
{
    if (actor.kind != ActorKind::Person)
        return NameGender::Unknown;
    std::size_t men = 0;
    std::size_t women = 0;
    for (const Mention &mention : actor.mentions) {
        if (mention.kind != MentionKind::Pronoun)
            continue;
        const std::string word = foldWord(mention.span.of(text));
        men += holds(male, word) ? 1U : 0U;
        women += holds(female, word) ? 1U : 0U;
    }
    if (men != women && (men == 0 || women == 0))
        return men > women ? NameGender::Male : NameGender::Female;
    return men == women ? lore.genderOf(personName(foldName(actor.name)).first) : NameGender::Unknown;
}

} // namespace onrecord

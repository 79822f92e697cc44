// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Decides which actors of which articles are one actor. Asks for certainty: what could be two stays two.
#pragma once

#include "core/model/actor.h"
#include "core/resolve/name_lore.h"

#include <cstdint>
#include <string>
#include <vector>

namespace onrecord
{

/// What the joiner knows of one LocalActor.
struct JoinCandidate
{
    std::uint32_t article = 0; // place of its article; candidates come in ascending order of it
    ActorKind kind = ActorKind::Person;
    std::string name;                    // as written
    std::string folded;                  // foldName(name)
    std::vector<std::string> otherNames; // folded: of persons those that are full, of others the acronyms
    std::vector<std::string> titles;     // folded, of its roles
    NameGender gender = NameGender::Unknown;
    bool isOfItsArticle = false; // nobody in another article is the same
};

/// Groups of candidates: result[i] is the group of candidates[i], numbered from 0 without gaps in order of first place.
///
/// One group are: the same kind and joinKey (those of their article never); persons whose names differ only by what
/// stands between, when nothing else competes: initials, or a name that an article leaves out; an acronym with the only
/// organisation or place that has it as another name; a surname alone with a person of that surname (see
/// SurnameChoice) - unless their own article keeps them apart.
[[nodiscard]] std::vector<std::uint32_t> joinActors(const std::vector<JoinCandidate> &candidates, const NameLore &lore);

} // namespace onrecord

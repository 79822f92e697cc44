// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An actor's name taken apart once, for all comparisons.
#pragma once

#include "core/model/actor.h"
#include "core/resolve/name_key.h"
#include "core/resolve/name_lore.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace onrecord
{

struct ActorProfile
{
    ActorKind kind = ActorKind::Person;
    std::string name;               // as shown
    std::string folded;             // foldName, without marks and "former"
    PersonName person;              // of persons only
    std::vector<std::string> words; // without "of", "the", "and"; no possessives, no plural s
    std::optional<StateBody> body;  // of organisations only
    bool isAcronym = false;
    std::vector<std::string> otherNames; // folded like `folded`; the most frequent
    NameGender gender = NameGender::Unknown;
    std::size_t weight = 0; // mentions
};

[[nodiscard]] ActorProfile profileOf(const Actor &actor, NameGender gender, const NameLore &lore);

/// First letters of the words, with and without those that ActorProfile::words leaves out; of names of two words or
/// more.
[[nodiscard]] std::vector<std::string> initialsOf(const ActorProfile &profile);

} // namespace onrecord

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Someone or something that speaks, acts, or is spoken of.
#pragma once

#include "core/base/id.h"
#include "core/model/span.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace onrecord
{

enum class ActorKind { Person, Organisation, Place, Group, Anonymous };

/// "person", "organisation", "place", "group", "anonymous", and back.
[[nodiscard]] std::string_view toString(ActorKind kind);
[[nodiscard]] std::optional<ActorKind> actorKindFromString(std::string_view name);

/// An office somebody held, as one article writes it.
struct Role
{
    std::string title;  // "Chair"
    std::string of;     // "Guild of Bakers"; empty when the article does not say
    Span evidence;      // where that is written

    friend bool operator==(const Role &, const Role &) = default;
};

struct RoleEvidence
{
    Role role;
    ArticleId article;

    friend bool operator==(const RoleEvidence &, const RoleEvidence &) = default;
};

struct ActorMention
{
    ArticleId article;
    Span span;

    friend bool operator==(const ActorMention &, const ActorMention &) = default;
};

/// An actor as all articles and the user's corrections together know it.
struct Actor
{
    ActorId id;
    std::string key;                   // stable name across readings: kind, "|", folded extracted name; corrections refer to it
    std::string name;                  // what is shown; the user's word when renamed
    std::string extractedName;         // what the articles call it
    ActorKind kind = ActorKind::Person;
    std::vector<std::string> aliases;  // other names, most frequent first, without `name`
    std::vector<RoleEvidence> roles;
    std::vector<ActorMention> mentions; // by article, then place
    int statements = 0;                 // how many it is a speaker of

    friend bool operator==(const Actor &, const Actor &) = default;
};

} // namespace onrecord

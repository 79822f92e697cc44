// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The names of an article, by place.
#pragma once

#include "core/model/actor.h"
#include "core/reading/article_text.h"

#include <string>
#include <vector>

namespace onrecord
{

struct FoundName
{
    TokenRange tokens; // without title and article
    ActorKind kind = ActorKind::Person;
    Gender gender = Gender::Unknown; // what its title or first name tells
    std::string canonical;           // shared by all known forms of one place or organisation; empty when not known
    bool outlet = false;             // a newspaper, broadcaster or agency

    friend bool operator==(const FoundName &, const FoundName &) = default;
};

struct Names
{
    std::vector<FoundName> all;       // in order of place, none overlaps another
    std::vector<std::size_t> atToken; // of each token: place in `all`, ArticleText::None when it is in no name

    [[nodiscard]] const FoundName *at(std::size_t token) const
    {
        return atToken[token] == ArticleText::None ? nullptr : &all[atToken[token]];
    }
    [[nodiscard]] bool isPerson(std::size_t token) const
    {
        const FoundName *name = at(token);
        return name != nullptr && name->kind == ActorKind::Person;
    }
};

} // namespace onrecord

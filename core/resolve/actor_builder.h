// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Gathers what many articles say of one actor into one Actor. Articles must come in the corpus' order.
#pragma once

#include "core/model/actor.h"
#include "core/model/article.h"
#include "core/model/reading.h"

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace onrecord
{

/// The words of each Name mention of an actor, in order of its mentions.
using MentionWords = std::vector<std::string>;

class ActorBuilder final
{
public:
    void add(const ArticleInfo &article, const LocalActor &actor, const MentionWords &words);

    /// Everything but id, key and statements; the name is the fullest and, among those, the most frequent.
    [[nodiscard]] Actor build() const;

    /// Where the first article stands; anonymous actors carry it in their key.
    [[nodiscard]] const ArticleInfo &firstArticle() const { return m_firstArticle; }

private:
    struct Spelling
    {
        std::size_t asName = 0; // articles that call it so
        std::size_t seen = 0;   // times it is written so
    };

    [[nodiscard]] std::string bestName() const;
    [[nodiscard]] std::vector<std::string> otherNames(const std::string &name) const;
    void addRoles(const ArticleInfo &article, const std::vector<Role> &roles);

    ActorKind m_kind = ActorKind::Person;
    ArticleInfo m_firstArticle;
    bool m_empty = true;
    std::map<std::string, Spelling> m_spellings;
    std::set<std::pair<std::string, std::string>> m_knownRoles; // folded title and office
    std::vector<RoleEvidence> m_roles;
    std::vector<ActorMention> m_mentions;
};

} // namespace onrecord

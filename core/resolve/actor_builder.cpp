// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resolve/actor_builder.h"

#include "core/resolve/name_key.h"

#include <algorithm>
#include <tuple>

namespace onrecord
{

namespace
{

/// Whether a name says more than a surname or an acronym.
bool isFullForm(ActorKind kind, const std::string &name)
{
    if (kind == ActorKind::Person)
        return personName(foldName(name)).isFull();
    return !isAcronym(name);
}

bool shouts(const std::string &name)
{
    return name.size() > 5 && isAcronym(name);
}

} // namespace

void ActorBuilder::add(const ArticleInfo &article, const LocalActor &actor, const MentionWords &words)
{
    if (m_empty) {
        m_kind = actor.kind;
        m_firstArticle = article;
        m_empty = false;
    }
    ++m_spellings[actor.name].asName;
    for (const std::string &alias : actor.aliases)
        m_spellings.try_emplace(alias);
    for (const std::string &written : words)
        if (const auto spelling = m_spellings.find(written); spelling != m_spellings.end())
            ++spelling->second.seen;
    addRoles(article, actor.roles);
    for (const Mention &mention : actor.mentions)
        m_mentions.push_back({article.id, mention.span});
}

void ActorBuilder::addRoles(const ArticleInfo &article, const std::vector<Role> &roles)
{
    for (const Role &role : roles)
        if (m_knownRoles.emplace(foldName(role.title), foldName(role.of)).second)
            m_roles.push_back({role, article.id});
}

std::string ActorBuilder::bestName() const
{
    const auto rank = [this](const auto &entry) {
        const auto &[name, spelling] = entry;
        return std::tuple(spelling.asName > 0, isFullForm(m_kind, name), !shouts(name), spelling.asName, spelling.seen,
                          name.size());
    };
    const auto best = std::max_element(m_spellings.begin(), m_spellings.end(),
                                       [&](const auto &a, const auto &b) { return rank(a) < rank(b); });
    return best == m_spellings.end() ? std::string() : best->first;
}

std::vector<std::string> ActorBuilder::otherNames(const std::string &name) const
{
    struct Other
    {
        std::string name;
        std::size_t times;
    };
    std::vector<Other> others;
    for (const auto &[spelling, counts] : m_spellings)
        others.push_back({spelling, counts.asName + counts.seen});
    std::stable_sort(others.begin(), others.end(), [](const Other &a, const Other &b) { return a.times > b.times; });
    std::set<std::string> known{foldName(name)};
    std::vector<std::string> names;
    for (const Other &other : others)
        if (const std::string folded = foldName(other.name); !folded.empty() && known.insert(folded).second)
            names.push_back(other.name);
    return names;
}

Actor ActorBuilder::build() const
{
    Actor actor;
    actor.kind = m_kind;
    actor.name = bestName();
    actor.extractedName = actor.name;
    actor.aliases = otherNames(actor.name);
    actor.roles = m_roles;
    actor.mentions = m_mentions;
    return actor;
}

} // namespace onrecord

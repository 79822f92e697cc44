// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resolve/actor_evidence.h"

#include "core/resolve/join_key.h"
#include "core/resolve/name_key.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>
#include <utility>

namespace onrecord
{

namespace
{

constexpr std::size_t mostParticipants = 12; // of a statement, that count as neighbours of each other
constexpr std::size_t mostRoles = 16;        // of an actor

template <typename Value>
void makeSet(std::vector<Value> &values)
{
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

/// Calls `found` with each number that is in both; looks the fewer up among the more.
template <typename Function>
void forEachShared(const std::vector<std::uint32_t> &a, const std::vector<std::uint32_t> &b, Function found)
{
    const auto &fewer = a.size() < b.size() ? a : b;
    const auto &more = a.size() < b.size() ? b : a;
    for (const std::uint32_t number : fewer)
        if (std::binary_search(more.begin(), more.end(), number))
            found(number);
}

bool shareAny(const std::vector<std::uint32_t> &a, const std::vector<std::uint32_t> &b)
{
    bool any = false;
    forEachShared(a, b, [&any](std::uint32_t) { any = true; });
    return any;
}

std::vector<std::uint32_t> participants(const Statement &statement)
{
    std::vector<std::uint32_t> actors;
    const auto add = [&](ActorId actor) { actors.push_back(static_cast<std::uint32_t>(actor.value())); };
    for (const Speaker &speaker : statement.speakers)
        add(speaker.actor);
    for (const ActorId actor : statement.addressees)
        add(actor);
    for (const ActorId actor : statement.mentioned)
        add(actor);
    actors.resize(std::min(actors.size(), mostParticipants));
    makeSet(actors);
    return actors;
}

} // namespace

ActorEvidence::ActorEvidence(const Corpus &corpus)
    : m_roles(corpus.actors.size())
    , m_articles(corpus.actors.size())
    , m_outlets(corpus.actors.size())
    , m_neighbours(corpus.actors.size())
{
    addRoles(corpus);
    addArticles(corpus);
    addNeighbours(corpus);
}

void ActorEvidence::addRoles(const Corpus &corpus)
{
    for (const Actor &actor : corpus.actors) {
        std::vector<Role> &roles = m_roles[placeOf(actor.id)];
        for (const RoleEvidence &evidence : actor.roles)
            if (roles.size() < mostRoles)
                roles.push_back({withoutFormer(foldName(evidence.role.title)), foldName(evidence.role.of)});
        makeSet(roles);
    }
}

void ActorEvidence::addArticles(const Corpus &corpus)
{
    std::unordered_map<ArticleId, std::pair<std::uint32_t, std::uint32_t>> places; // of the article and its outlet
    std::unordered_map<std::string, std::uint32_t> outlets;
    for (const ArticleInfo &article : corpus.articles) {
        const auto next = static_cast<std::uint32_t>(outlets.size() + 1);
        const std::uint32_t outlet = article.outlet.empty() ? 0 : outlets.emplace(article.outlet, next).first->second;
        places.emplace(article.id, std::pair(static_cast<std::uint32_t>(places.size()), outlet));
    }
    for (const Actor &actor : corpus.actors) {
        const std::size_t place = placeOf(actor.id);
        for (const ActorMention &mention : actor.mentions)
            if (const auto found = places.find(mention.article); found != places.end()) {
                m_articles[place].push_back(found->second.first);
                if (found->second.second > 0)
                    m_outlets[place].push_back(found->second.second);
            }
        makeSet(m_articles[place]);
        makeSet(m_outlets[place]);
    }
}

void ActorEvidence::addNeighbours(const Corpus &corpus)
{
    for (const Statement &statement : corpus.statements) {
        const std::vector<std::uint32_t> together = participants(statement);
        for (const std::uint32_t actor : together)
            for (const std::uint32_t other : together)
                if (actor != other)
                    m_neighbours[actor].push_back(other);
    }
    for (Numbers &neighbours : m_neighbours)
        makeSet(neighbours);
}

bool ActorEvidence::meetInAnArticle(ActorId a, ActorId b) const
{
    return shareAny(m_articles[placeOf(a)], m_articles[placeOf(b)]);
}

bool ActorEvidence::haveRoles(ActorId a, ActorId b) const
{
    return !m_roles[placeOf(a)].empty() && !m_roles[placeOf(b)].empty();
}

bool ActorEvidence::shareRole(ActorId a, ActorId b) const
{
    for (const Role &one : m_roles[placeOf(a)])
        for (const Role &other : m_roles[placeOf(b)])
            if (one.title == other.title && (one.of == other.of || one.of.empty() || other.of.empty()))
                return true;
    return false;
}

double ActorEvidence::sharedNeighbours(ActorId a, ActorId b) const
{
    double shared = 0;
    forEachShared(m_neighbours[placeOf(a)], m_neighbours[placeOf(b)], [&](std::uint32_t neighbour) {
        shared += 1 / std::log2(2.0 + static_cast<double>(m_neighbours[neighbour].size()));
    });
    return shared;
}

bool ActorEvidence::shareOutlet(ActorId a, ActorId b) const
{
    return shareAny(m_outlets[placeOf(a)], m_outlets[placeOf(b)]);
}

} // namespace onrecord

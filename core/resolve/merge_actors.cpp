// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resolve/merge_actors.h"

#include <algorithm>
#include <set>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace onrecord
{

namespace
{

class ActorMerge final
{
public:
    ActorMerge(Corpus corpus, const std::vector<std::size_t> &into)
        : m_corpus(std::move(corpus))
        , m_into(into)
    {
        for (const ArticleInfo &article : m_corpus.articles)
            m_placeOfArticle.emplace(article.id, m_placeOfArticle.size());
    }

    Corpus run()
    {
        for (std::size_t i = 0; i < m_into.size(); ++i)
            if (m_into[i] != i)
                join(m_corpus.actors[m_into[i]], m_corpus.actors[i]);
        dropJoined();
        for (Statement &statement : m_corpus.statements)
            renumber(statement);
        renumberSuggestions();
        return std::move(m_corpus);
    }

private:
    void join(Actor &kept, const Actor &joined);
    void dropJoined();
    void renumber(Statement &statement);
    void renumber(std::vector<ActorId> &actors) const;
    void renumberSuggestions();

    ActorId idOf(ActorId old) const { return m_ids[static_cast<std::size_t>(old.value())]; }

    Corpus m_corpus;
    const std::vector<std::size_t> &m_into;
    std::vector<ActorId> m_ids; // new ones, by old place
    std::unordered_map<ArticleId, std::size_t> m_placeOfArticle;
};

void ActorMerge::join(Actor &kept, const Actor &joined)
{
    std::vector<std::string> names{joined.name};
    names.insert(names.end(), joined.aliases.begin(), joined.aliases.end());
    for (std::string &name : names)
        if (name != kept.name && std::find(kept.aliases.begin(), kept.aliases.end(), name) == kept.aliases.end())
            kept.aliases.push_back(std::move(name));
    const auto same = [](const RoleEvidence &a, const RoleEvidence &b) {
        return a.role.title == b.role.title && a.role.of == b.role.of;
    };
    for (const RoleEvidence &role : joined.roles)
        if (std::none_of(kept.roles.begin(), kept.roles.end(), [&](const auto &other) { return same(role, other); }))
            kept.roles.push_back(role);
    kept.mentions.insert(kept.mentions.end(), joined.mentions.begin(), joined.mentions.end());
    const auto place = [this](const ActorMention &mention) {
        const auto found = m_placeOfArticle.find(mention.article);
        return std::pair(found == m_placeOfArticle.end() ? m_placeOfArticle.size() : found->second, mention.span);
    };
    std::stable_sort(kept.mentions.begin(), kept.mentions.end(),
                     [&](const ActorMention &a, const ActorMention &b) { return place(a) < place(b); });
    kept.mentions.erase(std::unique(kept.mentions.begin(), kept.mentions.end()), kept.mentions.end());
}

void ActorMerge::dropJoined()
{
    std::vector<Actor> staying;
    m_ids.resize(m_into.size());
    for (std::size_t i = 0; i < m_into.size(); ++i)
        if (m_into[i] == i) {
            m_ids[i] = ActorId(static_cast<std::int64_t>(staying.size()));
            staying.push_back(std::move(m_corpus.actors[i]));
            staying.back().id = m_ids[i];
            staying.back().statements = 0; // counted anew
        }
    for (std::size_t i = 0; i < m_into.size(); ++i)
        m_ids[i] = m_ids[m_into[i]];
    m_corpus.actors = std::move(staying);
}

void ActorMerge::renumber(std::vector<ActorId> &actors) const
{
    std::vector<ActorId> renumbered;
    for (const ActorId actor : actors)
        if (std::find(renumbered.begin(), renumbered.end(), idOf(actor)) == renumbered.end())
            renumbered.push_back(idOf(actor));
    actors = std::move(renumbered);
}

void ActorMerge::renumber(Statement &statement)
{
    std::vector<Speaker> speakers;
    for (const Speaker &speaker : statement.speakers) {
        const ActorId id = idOf(speaker.actor);
        if (std::any_of(speakers.begin(), speakers.end(), [id](const Speaker &other) { return other.actor == id; }))
            continue;
        speakers.push_back({id, speaker.how});
        ++m_corpus.actors[static_cast<std::size_t>(id.value())].statements;
    }
    statement.speakers = std::move(speakers);
    for (std::vector<ActorId> *actors : {&statement.addressees, &statement.mentioned, &statement.relay})
        renumber(*actors);
}

void ActorMerge::renumberSuggestions()
{
    std::set<std::pair<ActorId, ActorId>> known;
    std::erase_if(m_corpus.suggestions, [&](ActorSuggestion &suggestion) {
        suggestion.first = idOf(suggestion.first);
        suggestion.second = idOf(suggestion.second);
        return suggestion.first == suggestion.second ||
               !known.insert(std::minmax(suggestion.first, suggestion.second)).second;
    });
}

} // namespace

Corpus mergeActors(Corpus corpus, const std::vector<std::size_t> &into)
{
    return ActorMerge(std::move(corpus), into).run();
}

} // namespace onrecord

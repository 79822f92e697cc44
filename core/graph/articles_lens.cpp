// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Actors and the articles in which they appear.
#include "core/graph/lenses.h"

#include <algorithm>
#include <unordered_set>

namespace onrecord
{

namespace
{

constexpr std::uint64_t pairOf(std::uint64_t actor, std::uint64_t article)
{
    return (article << 32U) | actor;
}

void add(std::vector<std::uint32_t> &all, const std::vector<std::uint32_t> &some)
{
    all.insert(all.end(), some.begin(), some.end());
}

/// Weighs articles by their statements; ties each statement to the edges of those who take part in it.
void addStatements(const LensInput &input, ViewDraft &draft)
{
    ParticipantFinder finder(input);
    for (std::size_t i = 0; i < input.corpus.statements.size(); ++i) {
        if (i % 4096 == 0 && input.stop.stop_requested())
            return;
        const auto article = input.texts.articlePlaces.find(input.corpus.statements[i].article);
        if (!input.selection.keepsStatement(i) || article == input.texts.articlePlaces.end())
            continue;
        const Participants &who = finder.of(i);
        addParticipants(who, draft);
        const std::uint32_t node = draft.articleNode(article->second);
        ++draft.nodes[node].weight;
        std::vector<std::uint32_t> all = who.speakers;
        add(all, who.concerned);
        add(all, who.relay);
        const StatementId id(static_cast<std::int64_t>(i));
        for (const std::uint32_t actor : all) {
            ViewEdge &edge = draft.edge(draft.actorNode(actor), node, EdgeKind::AppearsIn);
            if (edge.statements.empty() || edge.statements.back() != id)
                edge.statements.push_back(id);
        }
    }
}

/// Ties each actor to the articles that name it; where the filter asks for statements, only where one is kept.
void addMentions(const LensInput &input, std::size_t actor, const std::unordered_set<std::uint64_t> &kept,
                 ViewDraft &draft)
{
    const Filter &filter = input.selection.filter();
    const bool onlyKept = !filter.said.empty() || !filter.statementKinds.empty() || !filter.actors.empty();
    for (const ActorMention &mention : input.corpus.actors[actor].mentions) {
        const auto article = input.texts.articlePlaces.find(mention.article);
        if (article == input.texts.articlePlaces.end() || !input.selection.admitsArticle(mention.article))
            continue;
        const bool isKept = kept.contains(pairOf(actor, article->second));
        if (!isKept && (onlyKept || !input.selection.wordsMatch(actor, actor, article->second, {})))
            continue;
        const std::uint32_t source = draft.actorNode(actor);
        ViewEdge &edge = draft.edge(source, draft.articleNode(article->second), EdgeKind::AppearsIn);
        edge.evidence.push_back({mention.article, mention.span});
    }
}

void addOtherArticles(const LensInput &input, ViewDraft &draft)
{
    const Filter &filter = input.selection.filter();
    if (!filter.said.empty() || !filter.statementKinds.empty() || !filter.actors.empty())
        return;
    for (std::size_t i = 0; i < input.corpus.articles.size(); ++i)
        if (input.selection.admitsArticle(input.corpus.articles[i].id) && input.selection.titleMatches(i))
            draft.articleNode(i);
}

std::unordered_set<std::uint64_t> pairsOf(const ViewDraft &draft, const LensInput &input)
{
    std::unordered_set<std::uint64_t> pairs;
    for (const ViewEdge &edge : draft.edges) {
        const auto actor = static_cast<std::uint64_t>(draft.nodes[edge.source].actor.value());
        pairs.insert(pairOf(actor, input.texts.articlePlaces.at(draft.nodes[edge.target].article)));
    }
    return pairs;
}

} // namespace

void drawArticles(const LensInput &input, ViewDraft &draft)
{
    addStatements(input, draft);
    const std::unordered_set<std::uint64_t> kept = pairsOf(draft, input);
    for (std::size_t i = 0; i < input.corpus.actors.size(); ++i)
        if (input.selection.admitsActor(i))
            addMentions(input, i, kept, draft);
    for (ViewEdge &edge : draft.edges)
        edge.weight = std::max<int>(1, static_cast<int>(edge.evidence.size()));
    addOtherActors(input, draft);
    addOtherArticles(input, draft);
}

} // namespace onrecord

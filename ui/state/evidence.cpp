// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/evidence.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <tuple>
#include <unordered_map>

namespace onrecord::ui
{

namespace
{

std::string officeOf(const Role &role)
{
    return role.of.empty() ? role.title : role.title + ", " + role.of;
}

/// Collects pieces of evidence, each once, in the order they come.
class Collector final
{
public:
    void add(const Evidence &evidence)
    {
        const auto key = std::tuple(evidence.article, evidence.span, evidence.statement, evidence.label);
        if (m_seen.insert(key).second)
            m_found.push_back(evidence);
    }
    [[nodiscard]] std::vector<Evidence> take() { return std::move(m_found); }

private:
    std::set<std::tuple<ArticleId, Span, StatementId, std::string>> m_seen;
    std::vector<Evidence> m_found;
};

/// The statements behind one node, and the offices of an actor.
struct NodeEvidence
{
    std::vector<const Statement *> own; // said by an actor; a statement's own; an article's
    const Actor *actor = nullptr;
    std::vector<const Statement *> others; // where an actor is addressed or spoken of
};

/// What stands behind many nodes is found in one pass over actors, nodes and statements.
class NodeEvidenceFinder final
{
public:
    NodeEvidenceFinder(const std::vector<std::string> &keys, const Corpus &corpus, const View *view)
        : m_found(keys.size())
    {
        if (keys.empty())
            return;
        for (std::size_t i = 0; i < keys.size(); ++i)
            m_places.emplace(actorKeyIn(keys[i]).value_or(keys[i]), i);
        for (const Actor &actor : corpus.actors)
            findActor(actor);
        for (std::size_t i = 0; view && i < view->nodes.size(); ++i)
            if (view->nodes[i].kind != NodeKind::Actor)
                findOther(view->nodes[i]);
        for (const Statement &statement : corpus.statements)
            take(statement);
    }

    [[nodiscard]] const std::vector<NodeEvidence> &found() const { return m_found; }

private:
    void findActor(const Actor &actor)
    {
        if (const auto at = m_places.find(actor.key); at != m_places.end()) {
            m_found[at->second].actor = &actor;
            m_actors.emplace(actor.id, at->second);
        }
    }
    void findOther(const ViewNode &node)
    {
        const auto at = m_places.find(node.key);
        if (at != m_places.end() && node.kind == NodeKind::Statement)
            m_statements.emplace(node.statement, at->second);
        else if (at != m_places.end())
            m_articles.emplace(node.article, at->second);
    }
    void take(const Statement &statement)
    {
        if (const auto at = m_statements.find(statement.id); at != m_statements.end())
            m_found[at->second].own.push_back(&statement);
        if (const auto at = m_articles.find(statement.article); at != m_articles.end())
            m_found[at->second].own.push_back(&statement);
        for (const Speaker &speaker : statement.speakers)
            add(speaker.actor, statement, &NodeEvidence::own);
        for (const auto *list : {&statement.addressees, &statement.mentioned, &statement.relay})
            for (const ActorId actor : *list)
                add(actor, statement, &NodeEvidence::others);
    }
    void add(ActorId actor, const Statement &statement, std::vector<const Statement *> NodeEvidence::*list)
    {
        if (const auto at = m_actors.find(actor); at != m_actors.end())
            (m_found[at->second].*list).push_back(&statement);
    }

    std::vector<NodeEvidence> m_found; // one a key
    std::unordered_map<std::string_view, std::size_t> m_places; // by the key of an actor, or else of the node
    std::unordered_map<ActorId, std::size_t> m_actors;
    std::unordered_map<StatementId, std::size_t> m_statements;
    std::unordered_map<ArticleId, std::size_t> m_articles;
};

/// What is there already is not added again: neither a statement that an actor says of itself.
void addNode(const NodeEvidence &node, Collector &found)
{
    for (const Statement *statement : node.own)
        found.add(evidenceOf(*statement));
    if (!node.actor)
        return;
    for (const RoleEvidence &role : node.actor->roles)
        found.add({role.article, {}, role.role.evidence, officeOf(role.role)});
    for (const Statement *statement : node.others)
        found.add(evidenceOf(*statement));
}

void addEdge(const ViewEdge &edge, const Corpus &corpus, Collector &found)
{
    for (const StatementId statement : edge.statements)
        found.add(evidenceOf(corpus.statement(statement)));
    for (const TextEvidence &piece : edge.evidence)
        found.add({piece.article, {}, piece.span, edge.kind == EdgeKind::Holds ? edge.label : std::string()});
}

} // namespace

Evidence evidenceOf(const Statement &statement)
{
    const Span first = statement.text.content.empty() ? Span{} : statement.text.content.front();
    return {statement.article, statement.id, first, {}};
}

EvidenceKey keyOf(const Evidence &evidence)
{
    return {evidence.article, evidence.span, !evidence.statement.isNull()};
}

std::optional<Evidence> findEvidence(const EvidenceKey &key, const Corpus &corpus)
{
    if (!key.isStatement)
        return Evidence{key.article, {}, key.span, {}};
    for (const Statement &statement : corpus.statements)
        if (statement.article == key.article && keyOf(evidenceOf(statement)) == key)
            return evidenceOf(statement);
    return std::nullopt;
}

std::vector<Evidence> evidenceFor(const Selection &selection, const Corpus &corpus, const View *view)
{
    Collector found;
    if (view && !selection.edges.empty())
        for (const std::uint32_t edge : placesOf(selection, *view).edges)
            addEdge(view->edges[edge], corpus, found);
    const NodeEvidenceFinder nodes(selection.nodes, corpus, view);
    for (const NodeEvidence &node : nodes.found())
        addNode(node, found);
    return found.take();
}

} // namespace onrecord::ui

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/view_draft.h"

#include "core/graph/node_names.h"

#include <limits>

namespace onrecord
{

namespace
{

constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

ViewNode makeActor(const Corpus &corpus, std::size_t index)
{
    const Actor &actor = corpus.actors[index];
    ViewNode node;
    node.key = "actor:" + actor.key;
    node.label = actor.name;
    node.kind = NodeKind::Actor;
    node.actorKind = actor.kind;
    node.actor = ActorId(static_cast<std::int64_t>(index));
    return node;
}

ViewNode makeStatement(const Statement &statement, std::size_t index, const ArticleInfo *article)
{
    ViewNode node;
    node.key = "statement:" + statementKey(statement, article);
    node.label = statementLabel(statement);
    node.kind = NodeKind::Statement;
    node.statement = StatementId(static_cast<std::int64_t>(index));
    node.weight = 1;
    return node;
}

ViewNode makeArticle(const Corpus &corpus, std::size_t index)
{
    const ArticleInfo &article = corpus.articles[index];
    ViewNode node;
    node.key = "article:" + articleKey(article);
    node.label = articleLabel(article);
    node.kind = NodeKind::Article;
    node.article = article.id;
    return node;
}

} // namespace

void ViewDraft::reserve(std::size_t nodeCount, std::size_t edgeCount)
{
    nodes.reserve(nodeCount);
    m_nodes.reserve(nodeCount);
    edges.reserve(edgeCount);
    m_edges.reserve(edgeCount);
    m_siblings.reserve(edgeCount);
}

std::pair<std::uint32_t, bool> ViewDraft::place(NodeKind kind, std::size_t index)
{
    const std::uint64_t name = (static_cast<std::uint64_t>(kind) << 60U) | index;
    const auto [entry, isNew] = m_nodes.try_emplace(name, static_cast<std::uint32_t>(nodes.size()));
    return {entry->second, isNew};
}

std::uint32_t ViewDraft::actorNode(std::size_t index)
{
    const auto [at, isNew] = place(NodeKind::Actor, index);
    if (isNew)
        nodes.push_back(makeActor(m_corpus, index));
    return at;
}

std::uint32_t ViewDraft::statementNode(std::size_t index)
{
    const auto [at, isNew] = place(NodeKind::Statement, index);
    if (isNew) {
        const Statement &statement = m_corpus.statements[index];
        const auto article = m_texts.articlePlaces.find(statement.article);
        const bool known = article != m_texts.articlePlaces.end();
        nodes.push_back(makeStatement(statement, index, known ? &m_corpus.articles[article->second] : nullptr));
    }
    return at;
}

std::uint32_t ViewDraft::articleNode(std::size_t index)
{
    const auto [at, isNew] = place(NodeKind::Article, index);
    if (isNew)
        nodes.push_back(makeArticle(m_corpus, index));
    return at;
}

ViewEdge &ViewDraft::edge(std::uint32_t source, std::uint32_t target, EdgeKind kind)
{
    const auto madeAt = static_cast<std::uint32_t>(edges.size());
    const std::uint64_t pair = (static_cast<std::uint64_t>(source) << 32U) | target;
    const auto [entry, isNew] = m_edges.try_emplace(pair, madeAt);
    for (std::uint32_t known = isNew ? none : entry->second; known != none; known = m_siblings[known])
        if (edges[known].kind == kind)
            return edges[known];
    m_siblings.push_back(isNew ? none : entry->second);
    entry->second = madeAt;
    ViewEdge made;
    made.source = source;
    made.target = target;
    made.kind = kind;
    made.weight = 0;
    edges.push_back(std::move(made));
    return edges.back();
}

} // namespace onrecord

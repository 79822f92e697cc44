// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/bond_graph.h"

#include <boost/graph/compressed_sparse_row_graph.hpp>

#include <unordered_map>
#include <utility>

namespace onrecord
{

namespace
{

struct Label
{
    BondKind kind = BondKind::Says;
};

using Graph = boost::compressed_sparse_row_graph<boost::bidirectionalS, boost::no_property, Label, boost::no_property,
                                                 std::uint32_t, std::uint32_t>;

struct Draft
{
    std::vector<std::pair<std::uint32_t, std::uint32_t>> ends;
    std::vector<Label> labels;

    void add(std::size_t from, std::size_t to, BondKind kind)
    {
        ends.emplace_back(static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(to));
        labels.push_back({kind});
    }
};

std::size_t placeOf(ActorId actor)
{
    return static_cast<std::size_t>(actor.value());
}

using ArticlePlaces = std::unordered_map<ArticleId, std::size_t>;

void bindStatement(const Statement &statement, std::size_t vertex, Draft &draft)
{
    for (const Speaker &speaker : statement.speakers)
        draft.add(placeOf(speaker.actor), vertex, BondKind::Says);
    for (const ActorId actor : statement.relay)
        draft.add(placeOf(actor), vertex, BondKind::Relays);
    for (const ActorId actor : statement.addressees)
        draft.add(vertex, placeOf(actor), BondKind::Addresses);
    for (const ActorId actor : statement.mentioned)
        draft.add(vertex, placeOf(actor), BondKind::Mentions);
}

void bindActor(const Actor &actor, std::size_t vertex, const ArticlePlaces &articles, std::size_t firstArticle,
               Draft &draft)
{
    ArticleId before;
    for (const ActorMention &mention : actor.mentions) { // by article, so each article comes once
        const auto article = articles.find(mention.article);
        if (mention.article == before || article == articles.end())
            continue;
        before = mention.article;
        draft.add(vertex, firstArticle + article->second, BondKind::AppearsIn);
    }
}

Graph build(const Corpus &corpus)
{
    ArticlePlaces articles;
    for (std::size_t i = 0; i < corpus.articles.size(); ++i)
        articles.emplace(corpus.articles[i].id, i);
    const std::size_t firstStatement = corpus.actors.size();
    const std::size_t firstArticle = firstStatement + corpus.statements.size();
    Draft draft;
    for (std::size_t i = 0; i < corpus.actors.size(); ++i)
        bindActor(corpus.actors[i], i, articles, firstArticle, draft);
    for (std::size_t i = 0; i < corpus.statements.size(); ++i) {
        bindStatement(corpus.statements[i], firstStatement + i, draft);
        const auto article = articles.find(corpus.statements[i].article);
        if (article != articles.end())
            draft.add(firstStatement + i, firstArticle + article->second, BondKind::StandsIn);
    }
    return Graph(boost::edges_are_unsorted_multi_pass, draft.ends.begin(), draft.ends.end(), draft.labels.begin(),
                 static_cast<std::uint32_t>(firstArticle + corpus.articles.size()));
}

} // namespace

struct BondGraph::Impl
{
    Graph graph;
    std::size_t actors = 0;
    std::size_t statements = 0;
};

BondGraph::BondGraph(const Corpus &corpus)
    : m_impl(std::make_unique<const Impl>(Impl{build(corpus), corpus.actors.size(), corpus.statements.size()}))
{}

BondGraph::BondGraph(BondGraph &&) noexcept = default;
BondGraph &BondGraph::operator=(BondGraph &&) noexcept = default;
BondGraph::~BondGraph() = default;

std::uint32_t BondGraph::vertexOfActor(std::size_t index) const
{
    return static_cast<std::uint32_t>(index);
}

std::uint32_t BondGraph::vertexOfStatement(std::size_t index) const
{
    return static_cast<std::uint32_t>(m_impl->actors + index);
}

std::uint32_t BondGraph::vertexOfArticle(std::size_t index) const
{
    return static_cast<std::uint32_t>(m_impl->actors + m_impl->statements + index);
}

std::size_t BondGraph::indexOf(std::uint32_t vertex) const
{
    if (vertex < m_impl->actors)
        return vertex;
    const std::size_t rest = vertex - m_impl->actors;
    return rest < m_impl->statements ? rest : rest - m_impl->statements;
}

void BondGraph::leaving(std::uint32_t vertex, std::vector<Bond> &bonds) const
{
    bonds.clear();
    const auto [begin, end] = boost::out_edges(vertex, m_impl->graph);
    for (auto edge = begin; edge != end; ++edge)
        bonds.push_back({boost::target(*edge, m_impl->graph), m_impl->graph[*edge].kind});
}

void BondGraph::reaching(std::uint32_t vertex, std::vector<Bond> &bonds) const
{
    bonds.clear();
    const auto [begin, end] = boost::in_edges(vertex, m_impl->graph);
    for (auto edge = begin; edge != end; ++edge)
        bonds.push_back({boost::source(*edge, m_impl->graph), m_impl->graph[*edge].kind});
}

} // namespace onrecord

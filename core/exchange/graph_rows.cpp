// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/graph_rows.h"

#include "core/graph/node_names.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace onrecord
{

namespace
{

constexpr std::string_view separator = " | ";

using Articles = std::unordered_map<ArticleId, const ArticleInfo *>;

Articles articlesOf(const Corpus &corpus)
{
    Articles articles;
    for (const ArticleInfo &article : corpus.articles)
        articles.emplace(article.id, &article);
    return articles;
}

const ArticleInfo *find(const Articles &articles, ArticleId id)
{
    const auto found = articles.find(id);
    return found == articles.end() ? nullptr : found->second;
}

void append(std::string &list, std::string_view entry, std::string_view between)
{
    if (entry.empty())
        return;
    list += list.empty() ? "" : between;
    list += entry;
}

std::string_view colourOf(const ViewNode &node)
{
    if (node.kind == NodeKind::Statement)
        return "#c9a227";
    if (node.kind == NodeKind::Article)
        return "#5d6877";
    switch (node.actorKind) {
    case ActorKind::Person:
        return "#2f7fc1";
    case ActorKind::Organisation:
        return "#d98a00";
    case ActorKind::Place:
        return "#1b9e77";
    case ActorKind::Group:
        return "#b0629c";
    case ActorKind::Anonymous:
        break;
    }
    return "#7b8494";
}

std::string_view colourOf(Stance stance)
{
    return stance == Stance::Positive ? "#1b9e77" : stance == Stance::Negative ? "#c8501e" : "#98a3b3";
}

void describeActor(const Actor &actor, NodeRow &row)
{
    row.kind = "actor";
    row.actorKind = toString(actor.kind);
    for (const std::string &alias : actor.aliases)
        append(row.aliases, alias, "; ");
    std::vector<std::string> known;
    for (const RoleEvidence &evidence : actor.roles) {
        std::string role = evidence.role.title;
        append(role, evidence.role.of, " of ");
        if (std::find(known.begin(), known.end(), role) != known.end())
            continue;
        known.push_back(role);
        append(row.roles, role, "; ");
    }
}

void describeArticle(const ArticleInfo &article, NodeRow &row)
{
    row.article = displayPath(article.path);
    row.date = article.date;
    row.outlet = article.outlet;
}

NodeRow nodeRow(const ViewNode &node, std::size_t index, const Corpus &corpus, const Articles &articles)
{
    NodeRow row;
    row.id = "n" + std::to_string(index);
    row.key = node.key;
    row.label = node.label;
    row.weight = node.weight;
    row.colour = colourOf(node);
    row.radius = std::clamp(11 + 4 * std::sqrt(static_cast<double>(std::max(node.weight, 0))), 11.0, 27.0);
    ArticleId article = node.article;
    if (node.kind == NodeKind::Actor) {
        describeActor(corpus.actor(node.actor), row);
    } else if (node.kind == NodeKind::Statement) {
        row.kind = "statement";
        row.words = corpus.statement(node.statement).contentWords;
        article = corpus.statement(node.statement).article;
    } else {
        row.kind = "article";
    }
    if (const ArticleInfo *info = find(articles, article))
        describeArticle(*info, row);
    return row;
}

std::vector<EvidenceRow> evidenceOf(const ViewEdge &edge, const Corpus &corpus, const Articles &articles)
{
    std::vector<EvidenceRow> rows;
    for (const StatementId id : edge.statements) {
        const Statement &statement = corpus.statement(id);
        const ArticleInfo *article = find(articles, statement.article);
        EvidenceRow row;
        row.statement = statementKey(statement, article);
        row.article = article != nullptr ? displayPath(article->path) : std::string();
        row.quote = statement.contentWords;
        row.cue = statement.cueWords;
        row.span = statement.text.content.empty() ? Span{} : statement.text.content.front();
        rows.push_back(std::move(row));
    }
    for (const TextEvidence &evidence : edge.evidence) {
        const ArticleInfo *article = find(articles, evidence.article);
        EvidenceRow row;
        row.article = article != nullptr ? displayPath(article->path) : std::string();
        row.span = evidence.span;
        rows.push_back(std::move(row));
    }
    return rows;
}

EdgeRow edgeRow(const ViewEdge &edge, std::size_t index, const Corpus &corpus, const Articles &articles)
{
    EdgeRow row;
    row.id = "e" + std::to_string(index);
    row.source = "n" + std::to_string(edge.source);
    row.target = "n" + std::to_string(edge.target);
    row.from = edge.source;
    row.to = edge.target;
    row.kind = toString(edge.kind);
    row.label = edge.label;
    row.weight = edge.weight;
    row.addressed = edge.addressed;
    row.indirect = edge.manner == StatementKind::Indirect || edge.manner == StatementKind::Mixed;
    row.stance = toString(edge.stance);
    row.colour = colourOf(edge.stance);
    row.evidence = evidenceOf(edge, corpus, articles);
    return row;
}

} // namespace

std::string EdgeRow::statements() const
{
    std::string list;
    for (const EvidenceRow &row : evidence)
        append(list, row.statement, separator);
    return list;
}

std::string EdgeRow::articles() const
{
    std::string list;
    std::vector<std::string_view> known;
    for (const EvidenceRow &row : evidence) {
        if (std::find(known.begin(), known.end(), row.article) != known.end())
            continue;
        known.push_back(row.article);
        append(list, row.article, separator);
    }
    return list;
}

std::string EdgeRow::quotes() const
{
    std::string list;
    for (const EvidenceRow &row : evidence)
        append(list, row.quote, separator);
    return list;
}

GraphRows graphRows(const View &view, const Corpus &corpus, const std::vector<Point> &places)
{
    const Articles articles = articlesOf(corpus);
    GraphRows rows;
    rows.lens = toString(view.lens);
    for (std::size_t i = 0; i < view.nodes.size(); ++i) {
        rows.nodes.push_back(nodeRow(view.nodes[i], i, corpus, articles));
        if (places.size() == view.nodes.size() && std::isfinite(places[i].x) && std::isfinite(places[i].y))
            rows.nodes.back().place = places[i];
    }
    for (std::size_t i = 0; i < view.edges.size(); ++i)
        rows.edges.push_back(edgeRow(view.edges[i], i, corpus, articles));
    return rows;
}

} // namespace onrecord

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/spoken_measures.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>
#include <utility>

namespace onrecord
{

namespace
{

using Finding = std::pair<std::uint32_t, std::uint32_t>; // a node, and a statement or an outlet

void makeUnique(std::vector<Finding> &findings)
{
    std::sort(findings.begin(), findings.end());
    findings.erase(std::unique(findings.begin(), findings.end()), findings.end());
}

bool concerns(const Statement &statement, ActorId actor)
{
    const auto has = [actor](const std::vector<ActorId> &actors) {
        return std::find(actors.begin(), actors.end(), actor) != actors.end();
    };
    return has(statement.addressees) || has(statement.mentioned);
}

/// Each node with the statements that are about it.
std::vector<Finding> aboutNodes(const View &view, const Corpus &corpus)
{
    std::vector<Finding> findings;
    for (const ViewEdge &edge : view.edges) {
        const ActorId source = view.nodes[edge.source].actor;
        for (const StatementId id : edge.statements) {
            const auto statement = static_cast<std::uint32_t>(id.value());
            findings.emplace_back(edge.target, statement);
            if (edge.kind == EdgeKind::AppearsIn && concerns(corpus.statement(id), source))
                findings.emplace_back(edge.source, statement);
        }
    }
    makeUnique(findings);
    return findings;
}

class OutletFinder final
{
public:
    explicit OutletFinder(const Corpus &corpus)
        : m_corpus(corpus)
    {
        std::unordered_map<std::string, std::uint32_t> known;
        for (const ArticleInfo &article : corpus.articles) {
            if (article.outlet.empty())
                continue;
            const auto [entry, isNew] = known.try_emplace(article.outlet, static_cast<std::uint32_t>(m_names.size()));
            if (isNew)
                m_names.push_back(article.outlet);
            m_outlets[article.id] = entry->second;
        }
    }

    [[nodiscard]] const std::vector<std::string> &names() const { return m_names; }

    /// Each node with the outlets behind it, once for every statement or place.
    [[nodiscard]] std::vector<Finding> behindNodes(const View &view)
    {
        std::vector<Finding> findings = ofStatements(view);
        std::vector<bool> isFound(view.nodes.size(), false);
        for (const Finding &finding : findings)
            isFound[finding.first] = true;
        for (const ViewEdge &edge : view.edges)
            for (const std::uint32_t node : {edge.source, edge.target})
                if (!isFound[node])
                    for (const TextEvidence &evidence : edge.evidence)
                        add(node, evidence.article, findings);
        for (std::uint32_t node = 0; node < view.nodes.size(); ++node)
            if (!isFound[node])
                addOwn(node, view.nodes[node], findings);
        return findings;
    }

private:
    [[nodiscard]] std::vector<Finding> ofStatements(const View &view) const
    {
        std::vector<Finding> statements;
        for (const ViewEdge &edge : view.edges)
            for (const StatementId id : edge.statements)
                for (const std::uint32_t node : {edge.source, edge.target})
                    statements.emplace_back(node, static_cast<std::uint32_t>(id.value()));
        makeUnique(statements);
        std::vector<Finding> findings;
        for (const auto &[node, statement] : statements)
            add(node, m_corpus.statements[statement].article, findings);
        return findings;
    }

    /// Of a node behind whose edges no statement stands.
    void addOwn(std::uint32_t node, const ViewNode &about, std::vector<Finding> &findings) const
    {
        if (about.kind == NodeKind::Article)
            return add(node, about.article, findings);
        if (about.kind == NodeKind::Statement)
            return add(node, m_corpus.statement(about.statement).article, findings);
        for (const ActorMention &mention : m_corpus.actor(about.actor).mentions)
            add(node, mention.article, findings);
    }

    void add(std::uint32_t node, ArticleId article, std::vector<Finding> &findings) const
    {
        const auto outlet = m_outlets.find(article);
        if (outlet != m_outlets.end())
            findings.emplace_back(node, outlet->second);
    }

    const Corpus &m_corpus;
    std::vector<std::string> m_names;
    std::unordered_map<ArticleId, std::uint32_t> m_outlets;
};

/// Of each node, which outlet leads; -1 where none does alone.
std::vector<std::int32_t> leaders(std::size_t nodes, std::vector<Finding> findings)
{
    std::sort(findings.begin(), findings.end());
    std::vector<std::int32_t> leading(nodes, -1);
    std::vector<std::size_t> most(nodes, 0);
    for (auto begin = findings.begin(); begin != findings.end();) {
        const auto end = std::upper_bound(begin, findings.end(), *begin);
        const auto count = static_cast<std::size_t>(end - begin);
        const std::uint32_t node = begin->first;
        if (count == most[node])
            leading[node] = -1;
        if (count > most[node])
            leading[node] = static_cast<std::int32_t>(begin->second);
        most[node] = std::max(most[node], count);
        begin = end;
    }
    return leading;
}

/// Leaves the names that occur, the commonest first, and makes the places those in them.
void arrangeByCount(std::vector<std::int32_t> &outlets, std::vector<std::string> &names)
{
    std::vector<std::size_t> counts(names.size(), 0);
    for (const std::int32_t outlet : outlets)
        if (outlet >= 0)
            ++counts[static_cast<std::size_t>(outlet)];
    std::vector<std::size_t> order(names.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return counts[a] != counts[b] ? counts[a] > counts[b] : names[a] < names[b];
    });
    std::vector<std::int32_t> placeOf(names.size(), -1);
    std::vector<std::string> arranged;
    for (const std::size_t outlet : order) {
        if (counts[outlet] == 0)
            break;
        placeOf[outlet] = static_cast<std::int32_t>(arranged.size());
        arranged.push_back(std::move(names[outlet]));
    }
    for (std::int32_t &outlet : outlets)
        outlet = outlet < 0 ? -1 : placeOf[static_cast<std::size_t>(outlet)];
    names = std::move(arranged);
}

} // namespace

std::vector<Stance> stancesOf(const View &view, const Corpus &corpus)
{
    std::vector<int> balance(view.nodes.size(), 0);
    for (const auto &[node, statement] : aboutNodes(view, corpus)) {
        const Stance stance = corpus.statements[statement].text.stance;
        balance[node] += stance == Stance::Positive ? 1 : stance == Stance::Negative ? -1 : 0;
    }
    std::vector<Stance> stances;
    stances.reserve(balance.size());
    for (std::size_t node = 0; node < balance.size(); ++node) {
        const ViewNode &about = view.nodes[node];
        if (about.kind == NodeKind::Statement)
            stances.push_back(corpus.statement(about.statement).text.stance);
        else
            stances.push_back(balance[node] > 0   ? Stance::Positive
                              : balance[node] < 0 ? Stance::Negative
                                                  : Stance::Neutral);
    }
    return stances;
}

std::vector<std::int32_t> outletsOf(const View &view, const Corpus &corpus, std::vector<std::string> &names)
{
    OutletFinder finder(corpus);
    std::vector<std::int32_t> outlets = leaders(view.nodes.size(), finder.behindNodes(view));
    names = finder.names();
    arrangeByCount(outlets, names);
    return outlets;
}

} // namespace onrecord

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/evidence.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace onrecord::ui
{

namespace
{

std::string officeOf(const Role &role)
{
    return role.of.empty() ? role.title : role.title + ", " + role.of;
}

bool speaks(const Statement &statement, ActorId actor)
{
    return std::any_of(statement.speakers.begin(), statement.speakers.end(),
                       [actor](const Speaker &speaker) { return speaker.actor == actor; });
}

bool concerns(const Statement &statement, ActorId actor)
{
    const auto holds = [actor](const std::vector<ActorId> &list) {
        return std::find(list.begin(), list.end(), actor) != list.end();
    };
    return holds(statement.addressees) || holds(statement.mentioned) || holds(statement.relay);
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

void addActor(const Actor &actor, const Corpus &corpus, Collector &found)
{
    for (const Statement &statement : corpus.statements)
        if (speaks(statement, actor.id))
            found.add(evidenceOf(statement));
    for (const RoleEvidence &role : actor.roles)
        found.add({role.article, {}, role.role.evidence, officeOf(role.role)});
    for (const Statement &statement : corpus.statements)
        if (!speaks(statement, actor.id) && concerns(statement, actor.id))
            found.add(evidenceOf(statement));
}

void addNode(const std::string &key, const Corpus &corpus, const View *view, Collector &found)
{
    for (const Actor &actor : corpus.actors)
        if (key == nodeKeyOf(actor))
            return addActor(actor, corpus, found);
    const auto place = view ? view->find(key) : std::nullopt;
    if (!place)
        return;
    const ViewNode &node = view->nodes[*place];
    for (const Statement &statement : corpus.statements)
        if (statement.id == node.statement || (!node.article.isNull() && statement.article == node.article))
            found.add(evidenceOf(statement));
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
    if (view)
        for (const std::uint32_t edge : placesOf(selection, *view).edges)
            addEdge(view->edges[edge], corpus, found);
    for (const std::string &node : selection.nodes)
        addNode(node, corpus, view, found);
    return found.take();
}

} // namespace onrecord::ui

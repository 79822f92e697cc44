// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Actors and statements: who says a statement, and whom it concerns.
#include "core/graph/lenses.h"

#include "core/graph/text_fold.h"

#include <algorithm>

namespace onrecord
{

namespace
{

ViewEdge &addEdge(const Statement &statement, StatementId id, std::uint32_t source, std::uint32_t target, EdgeKind kind,
                  ViewDraft &draft)
{
    ViewEdge &edge = draft.edge(source, target, kind);
    edge.weight = 1;
    edge.manner = statement.text.kind;
    edge.stance = statement.text.stance;
    edge.statements = {id};
    return edge;
}

void addStatement(const Statement &statement, std::size_t index, const Participants &who, ViewDraft &draft)
{
    const StatementId id(static_cast<std::int64_t>(index));
    const std::uint32_t node = draft.statementNode(index);
    for (const std::uint32_t speaker : who.speakers) {
        ViewEdge &edge = addEdge(statement, id, draft.actorNode(speaker), node, EdgeKind::Says, draft);
        edge.label = folded(statement.cueWords);
    }
    for (const std::uint32_t actor : who.concerned) {
        ViewEdge &edge = addEdge(statement, id, node, draft.actorNode(actor), EdgeKind::Concerns, draft);
        const bool addressed = std::find(who.addressees.begin(), who.addressees.end(), actor) != who.addressees.end();
        edge.addressed = addressed ? 1 : 0;
    }
}

bool hasNobody(const Statement &statement)
{
    return statement.speakers.empty() && statement.addressees.empty() && statement.mentioned.empty() &&
           statement.relay.empty();
}

bool hasNobody(const Participants &who)
{
    return who.speakers.empty() && who.concerned.empty() && who.relay.empty();
}

} // namespace

void drawStatements(const LensInput &input, ViewDraft &draft)
{
    ParticipantFinder finder(input);
    const std::size_t statements = input.selection.keptStatements();
    draft.reserve(input.corpus.actors.size() + statements, statements * 3);
    for (std::size_t i = 0; i < input.corpus.statements.size(); ++i) {
        if (i % 4096 == 0 && input.stop.stop_requested())
            return;
        const Statement &statement = input.corpus.statements[i];
        if (!input.selection.keepsStatement(i))
            continue;
        const Participants &who = finder.of(i);
        if (hasNobody(who) && !hasNobody(statement)) // all of them are of kinds that are not shown
            continue;
        addParticipants(who, draft);
        addStatement(statement, i, who, draft);
    }
    addOtherActors(input, draft);
}

} // namespace onrecord

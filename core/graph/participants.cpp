// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who takes part in a statement: what all lenses share.
#include "core/graph/lenses.h"

#include <algorithm>

namespace onrecord
{

void ParticipantFinder::add(std::vector<std::uint32_t> &list, std::uint32_t actor) const
{
    if (m_input.selection.admitsActor(actor) && std::find(list.begin(), list.end(), actor) == list.end())
        list.push_back(actor);
}

const Participants &ParticipantFinder::of(std::size_t statement)
{
    m_found.speakers.clear();
    m_found.addressees.clear();
    m_found.concerned.clear();
    m_found.relay.clear();
    const std::uint32_t vertex = m_input.bonds.vertexOfStatement(statement);
    m_input.bonds.reaching(vertex, m_bonds);
    for (const Bond &bond : m_bonds)
        add(bond.kind == BondKind::Says ? m_found.speakers : m_found.relay, bond.vertex);
    m_input.bonds.leaving(vertex, m_bonds);
    for (const Bond &bond : m_bonds) {
        if (bond.kind != BondKind::Addresses)
            continue;
        add(m_found.addressees, bond.vertex);
        add(m_found.concerned, bond.vertex);
    }
    for (const Bond &bond : m_bonds)
        if (bond.kind == BondKind::Mentions)
            add(m_found.concerned, bond.vertex);
    return m_found;
}

void addParticipants(const Participants &participants, ViewDraft &draft)
{
    for (const std::uint32_t actor : participants.speakers)
        ++draft.nodes[draft.actorNode(actor)].weight;
    for (const std::uint32_t actor : participants.concerned)
        draft.actorNode(actor);
    for (const std::uint32_t actor : participants.relay)
        draft.actorNode(actor);
}

void addOtherActors(const LensInput &input, ViewDraft &draft)
{
    if (input.selection.narrowsStatements())
        return;
    for (std::size_t i = 0; i < input.corpus.actors.size(); ++i)
        if (input.selection.namesMatch(i))
            draft.actorNode(i);
}

} // namespace onrecord

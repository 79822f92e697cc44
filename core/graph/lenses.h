// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One function a lens: which nodes and edges it makes of the statements and actors that a filter lets through.
#pragma once

#include "core/graph/bond_graph.h"
#include "core/graph/selection.h"
#include "core/graph/view_draft.h"

#include <stop_token>

namespace onrecord
{

struct LensInput
{
    const Corpus &corpus;
    const CorpusTexts &texts;
    const BondGraph &bonds;
    const Selection &selection;
    std::stop_token stop;
};

void drawSpeaksOf(const LensInput &input, ViewDraft &draft);
void drawStatements(const LensInput &input, ViewDraft &draft);
void drawArticles(const LensInput &input, ViewDraft &draft);
void drawOffices(const LensInput &input, ViewDraft &draft);

/// Who takes part in one statement, as places in Corpus::actors; each list once, in the statement's order.
struct Participants
{
    std::vector<std::uint32_t> speakers;
    std::vector<std::uint32_t> addressees;
    std::vector<std::uint32_t> concerned; // addressees, then mentioned
    std::vector<std::uint32_t> relay;
};

/// Only actors that the selection admits.
class ParticipantFinder final
{
public:
    explicit ParticipantFinder(const LensInput &input)
        : m_input(input)
    {}
    [[nodiscard]] const Participants &of(std::size_t statement);

private:
    void add(std::vector<std::uint32_t> &list, std::uint32_t actor) const;

    const LensInput &m_input;
    Participants m_found;
    std::vector<Bond> m_bonds;
};

/// Adds a statement to the weights of its speakers, and all who take part as nodes.
void addParticipants(const Participants &participants, ViewDraft &draft);

/// Nodes for the actors that nothing in the filter speaks against, though they take part in nothing that is shown.
void addOtherActors(const LensInput &input, ViewDraft &draft);

} // namespace onrecord

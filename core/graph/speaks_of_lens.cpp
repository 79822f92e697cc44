// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who speaks to or of whom: an actor for each speaker and each actor addressed or mentioned.
#include "core/graph/lenses.h"

#include "core/graph/text_fold.h"

#include <algorithm>

namespace onrecord
{

namespace
{

constexpr std::size_t cuesShown = 3;

void addStatement(const Statement &statement, StatementId id, bool addressed, ViewEdge &edge)
{
    edge.manner = edge.weight == 0 ? statement.text.kind : std::min(edge.manner, statement.text.kind);
    ++edge.weight;
    edge.addressed += addressed ? 1 : 0;
    edge.statements.push_back(id);
}

Stance majority(const ViewEdge &edge, const Corpus &corpus)
{
    int balance = 0;
    for (const StatementId id : edge.statements) {
        const Stance stance = corpus.statement(id).text.stance;
        balance += stance == Stance::Positive ? 1 : stance == Stance::Negative ? -1 : 0;
    }
    return balance > 0 ? Stance::Positive : balance < 0 ? Stance::Negative : Stance::Neutral;
}

/// "told, thanked": the commonest first, ties in the order of the articles.
std::string cuesOf(const ViewEdge &edge, const Corpus &corpus)
{
    std::vector<std::pair<std::string, int>> cues;
    for (const StatementId id : edge.statements) {
        const std::string cue = folded(corpus.statement(id).cueWords);
        if (cue.empty())
            continue;
        const auto known =
            std::find_if(cues.begin(), cues.end(), [&](const auto &entry) { return entry.first == cue; });
        if (known == cues.end())
            cues.emplace_back(cue, 1);
        else
            ++known->second;
    }
    std::stable_sort(cues.begin(), cues.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
    std::string label;
    for (std::size_t i = 0; i < std::min(cues.size(), cuesShown); ++i)
        label += (label.empty() ? "" : ", ") + cues[i].first;
    return label;
}

void addEdges(const Statement &statement, StatementId id, const Participants &who, ViewDraft &draft)
{
    for (const std::uint32_t speaker : who.speakers) {
        for (const std::uint32_t other : who.concerned) {
            if (other == speaker)
                continue;
            const bool addressed =
                std::find(who.addressees.begin(), who.addressees.end(), other) != who.addressees.end();
            const std::uint32_t source = draft.actorNode(speaker);
            addStatement(statement, id, addressed, draft.edge(source, draft.actorNode(other), EdgeKind::Speaks));
        }
    }
}

} // namespace

void drawSpeaksOf(const LensInput &input, ViewDraft &draft)
{
    ParticipantFinder finder(input);
    for (std::size_t i = 0; i < input.corpus.statements.size(); ++i) {
        if (i % 4096 == 0 && input.stop.stop_requested())
            return;
        if (!input.selection.keepsStatement(i))
            continue;
        const Participants &who = finder.of(i);
        addParticipants(who, draft);
        addEdges(input.corpus.statements[i], StatementId(static_cast<std::int64_t>(i)), who, draft);
    }
    for (ViewEdge &edge : draft.edges) {
        edge.stance = majority(edge, input.corpus);
        edge.label = cuesOf(edge, input.corpus);
    }
    addOtherActors(input, draft);
}

} // namespace onrecord

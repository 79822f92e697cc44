// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who holds which office of what, as the articles write it.
#include "core/graph/lenses.h"

#include "core/graph/text_fold.h"

#include <algorithm>
#include <optional>
#include <sstream>
#include <unordered_map>

namespace onrecord
{

namespace
{

using NameIndex = std::unordered_map<std::string, std::vector<std::uint32_t>>;

/// Every folded name an actor is known by -> the actors of that name.
NameIndex indexNames(const CorpusTexts &texts)
{
    NameIndex index;
    for (std::uint32_t actor = 0; actor < texts.actorNames.size(); ++actor) {
        std::istringstream names(texts.actorNames[actor]);
        for (std::string name; std::getline(names, name);) {
            std::vector<std::uint32_t> &actors = index[name];
            if (!name.empty() && (actors.empty() || actors.back() != actor))
                actors.push_back(actor);
        }
    }
    return index;
}

/// The first actor of that name, or of it without its article, but not the holder.
std::optional<std::uint32_t> named(const NameIndex &index, std::string_view name, std::uint32_t holder)
{
    std::string wanted = folded(name);
    for (int attempt = 0; attempt < 2; ++attempt) {
        const auto found = index.find(wanted);
        if (found != index.end())
            for (const std::uint32_t actor : found->second)
                if (actor != holder)
                    return actor;
        if (!wanted.starts_with("the "))
            break;
        wanted.erase(0, 4);
    }
    return std::nullopt;
}

void addTitle(const std::string &title, std::string &label)
{
    const std::string known = ", " + label + ", ";
    if (!title.empty() && known.find(", " + title + ", ") == std::string::npos)
        label += (label.empty() ? "" : ", ") + title;
}

/// True when the filter asks for statements and the actor takes part in none that is kept.
std::vector<bool> actorsInKeptStatements(const LensInput &input)
{
    std::vector<bool> found(input.corpus.actors.size(), false);
    ParticipantFinder finder(input);
    for (std::size_t i = 0; i < input.corpus.statements.size(); ++i) {
        if (!input.selection.keepsStatement(i))
            continue;
        const Participants &who = finder.of(i);
        for (const std::uint32_t actor : who.speakers)
            found[actor] = true;
        for (const std::uint32_t actor : who.concerned)
            found[actor] = true;
        for (const std::uint32_t actor : who.relay)
            found[actor] = true;
    }
    return found;
}

class Holdings final
{
public:
    Holdings(const LensInput &input, ViewDraft &draft)
        : m_input(input)
        , m_draft(draft)
        , m_names(indexNames(input.texts))
    {
        const Filter &filter = input.selection.filter();
        m_onlySpeaking = !filter.said.empty() || !filter.statementKinds.empty();
        if (m_onlySpeaking)
            m_speaking = actorsInKeptStatements(input);
    }

    void add(std::uint32_t holder, const RoleEvidence &role)
    {
        const auto article = m_input.texts.articlePlaces.find(role.article);
        const auto office = named(m_names, role.role.of, holder);
        if (article == m_input.texts.articlePlaces.end() || !office || !passes(holder, *office, article->second, role))
            return;
        const std::uint32_t source = m_draft.actorNode(holder);
        ViewEdge &edge = m_draft.edge(source, m_draft.actorNode(*office), EdgeKind::Holds);
        ++edge.weight;
        edge.evidence.push_back({role.article, role.role.evidence});
        addTitle(role.role.title, edge.label);
    }

private:
    [[nodiscard]] bool passes(std::uint32_t holder, std::uint32_t office, std::size_t article,
                              const RoleEvidence &role) const
    {
        const Selection &selection = m_input.selection;
        return selection.admitsActor(holder) && selection.admitsActor(office) &&
               selection.admitsArticle(role.article) &&
               (selection.listsActor(holder) || selection.listsActor(office)) &&
               (!m_onlySpeaking || m_speaking[holder]) &&
               selection.wordsMatch(holder, office, article, folded(role.role.title + ' ' + role.role.of));
    }

    const LensInput &m_input;
    ViewDraft &m_draft;
    NameIndex m_names;
    bool m_onlySpeaking = false;
    std::vector<bool> m_speaking;
};

} // namespace

void drawOffices(const LensInput &input, ViewDraft &draft)
{
    Holdings holdings(input, draft);
    for (std::uint32_t i = 0; i < input.corpus.actors.size(); ++i) {
        if (input.stop.stop_requested())
            return;
        for (const RoleEvidence &role : input.corpus.actors[i].roles)
            holdings.add(i, role);
    }
    for (ViewNode &node : draft.nodes) // as large as in the other lenses
        node.weight = input.corpus.actor(node.actor).statements;
}

} // namespace onrecord

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What articles and statements say for or against two actors being one, beside their names.
#pragma once

#include "core/model/corpus.h"

#include <cstdint>
#include <vector>

namespace onrecord
{

class ActorEvidence final
{
public:
    explicit ActorEvidence(const Corpus &corpus);

    /// Some article has both: its reader saw two.
    [[nodiscard]] bool meetInAnArticle(ActorId a, ActorId b) const;

    /// Both hold offices.
    [[nodiscard]] bool haveRoles(ActorId a, ActorId b) const;
    /// An office that both hold, and not of different things.
    [[nodiscard]] bool shareRole(ActorId a, ActorId b) const;

    /// Who takes part in statements with both: 0 for nobody; those who are with everybody count for little.
    [[nodiscard]] double sharedNeighbours(ActorId a, ActorId b) const;

    [[nodiscard]] bool shareOutlet(ActorId a, ActorId b) const;

private:
    struct Role
    {
        std::string title;
        std::string of; // may be empty

        friend auto operator<=>(const Role &, const Role &) = default;
    };
    using Numbers = std::vector<std::uint32_t>; // ascending

    void addRoles(const Corpus &corpus);
    void addArticles(const Corpus &corpus);
    void addNeighbours(const Corpus &corpus);
    [[nodiscard]] static std::size_t placeOf(ActorId actor) { return static_cast<std::size_t>(actor.value()); }

    std::vector<std::vector<Role>> m_roles; // of each actor, as all below
    std::vector<Numbers> m_articles;
    std::vector<Numbers> m_outlets;
    std::vector<Numbers> m_neighbours;
};

} // namespace onrecord

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The actors of one article: names that mean the same one are joined, roles are given to their holders, and actors
// without a name ("an official") are added as statements need them.
#pragma once

#include "core/model/reading.h"
#include "core/reading/found_name.h"
#include "core/reading/role_finder.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace onrecord
{

class ActorTable final
{
public:
    ActorTable(const ArticleText &article, const Names &names, const std::vector<FoundRole> &roles);

    /// The actor that a name (place in Names::all) means; nothing when the name was too vague for one.
    [[nodiscard]] std::optional<LocalActorIndex> ofName(std::size_t name) const;

    [[nodiscard]] const std::vector<LocalActor> &actors() const { return m_actors; }
    [[nodiscard]] Gender gender(LocalActorIndex actor) const { return m_genders[actor]; }
    [[nodiscard]] bool isOutlet(LocalActorIndex actor) const { return m_outlets[actor]; }

    /// The actor without a name that is called so; made when there is none.
    LocalActorIndex unnamed(const std::string &name, ActorKind kind);

    /// The person called so; added when the article names nobody so.
    LocalActorIndex person(const std::string &name);

    void addMention(LocalActorIndex actor, Span span, MentionKind kind);
    void setGender(LocalActorIndex actor, Gender gender) { m_genders[actor] = gender; }

    /// Mentions in order, each once.
    [[nodiscard]] std::vector<LocalActor> take() &&;

private:
    void joinPersons();
    void joinOthers();
    void addRoles(const std::vector<FoundRole> &roles);
    std::size_t chooseBySurname(const FoundName &name) const;
    std::size_t byGivenName(const std::vector<std::size_t> &actors) const;
    std::size_t misspelt(const FoundName &name, const std::string &key) const;
    std::size_t newActor(ActorKind kind);
    void attach(std::size_t name, std::size_t actor);
    void nameActors();
    std::string written(TokenRange tokens) const;

    const ArticleText &m_article;
    const Names &m_names;
    std::vector<LocalActor> m_actors;
    std::vector<Gender> m_genders;
    std::vector<bool> m_outlets;
    std::vector<std::size_t> m_ofName;
    std::unordered_map<std::string, std::size_t> m_byKey;
    std::unordered_map<std::string, std::vector<std::size_t>> m_bySurname;
    std::unordered_map<std::string, std::vector<std::size_t>> m_byGivenName;
};

} // namespace onrecord

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whom a pronoun at a cue means: by number, gender, and who was named or spoke last.
#pragma once

#include "core/reading/actor_table.h"
#include "core/reading/found_speakers.h"

#include <optional>

namespace onrecord
{

class PronounFinder final
{
public:
    PronounFinder(const ArticleText &article, const Names &names, const ActorTable &actors)
        : m_article(article)
        , m_names(names)
        , m_actors(actors)
    {}

    [[nodiscard]] FoundSpeakers find(std::size_t token, std::size_t paragraph, const SpeechContext &context) const;

private:
    [[nodiscard]] FoundSpeakers plural(bool near, const SpeechContext &context) const;
    [[nodiscard]] FoundSpeakers single(std::size_t token, std::size_t paragraph, bool near,
                                       const SpeechContext &context) const;
    [[nodiscard]] std::optional<LocalActorIndex> firstPerson(std::size_t before, std::size_t from, Gender gender) const;
    [[nodiscard]] std::optional<LocalActorIndex> lastPerson(std::size_t before, Gender gender) const;
    [[nodiscard]] std::optional<LocalActorIndex> lastSpeaker(const SpeechContext &context, Gender gender) const;
    [[nodiscard]] std::optional<LocalActorIndex> person(std::size_t name, Gender gender) const;
    [[nodiscard]] bool fits(LocalActorIndex actor, Gender gender) const;

    const ArticleText &m_article;
    const Names &m_names;
    const ActorTable &m_actors;
};

/// The last name that begins before `token`, as its place in Names::all; ArticleText::None when there is none.
[[nodiscard]] std::size_t lastNameBefore(const Names &names, std::size_t token);

} // namespace onrecord

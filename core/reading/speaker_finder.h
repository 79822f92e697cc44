// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who is meant at a cue: names, joint names, pronouns, nouns ("the newspaper"), people without a name.
#pragma once

#include "core/model/statement.h"
#include "core/reading/actor_table.h"
#include "core/reading/quote_draft.h"

#include <string_view>
#include <vector>

namespace onrecord
{

struct FoundSpeakers
{
    std::vector<LocalSpeaker> speakers;
    std::string_view rule;
    double confidence = 1.0; // a factor
};

/// What has been said up to the place at hand.
struct SpeechContext
{
    std::vector<LocalSpeaker> lastSpeakers;
    std::vector<LocalActorIndex> lastAddressees;
    std::size_t lastToken = 0; // where the last statement ended
    std::size_t lastParagraph = ArticleText::None;
};

class SpeakerFinder final
{
public:
    SpeakerFinder(const ArticleText &article, const Names &names, ActorTable &actors)
        : m_article(article)
        , m_names(names)
        , m_actors(actors)
    {}

    /// Those named by the source of a cue.
    [[nodiscard]] FoundSpeakers atSource(TokenRange source, std::size_t paragraph, const SpeechContext &context) const;

    /// The person that the sentence before `token` is about; nobody when it names none.
    [[nodiscard]] FoundSpeakers inSentenceBefore(std::size_t token, std::size_t paragraph) const;

    /// Whom it was told to.
    [[nodiscard]] std::vector<LocalActorIndex> addressees(TokenRange phrase) const;

private:
    [[nodiscard]] FoundSpeakers byPronoun(std::size_t token, std::size_t paragraph, const SpeechContext &context) const;
    [[nodiscard]] FoundSpeakers byNoun(TokenRange source, std::size_t paragraph, const SpeechContext &context) const;
    [[nodiscard]] std::optional<LocalActorIndex> holderOf(TokenRange office, std::size_t before) const;
    [[nodiscard]] std::vector<LocalSpeaker> heads(TokenRange source) const;
    [[nodiscard]] bool isHead(std::size_t name, TokenRange source) const;
    [[nodiscard]] std::size_t titleBegin(std::size_t name, std::size_t lowest) const;
    [[nodiscard]] bool isJoint(std::size_t name, TokenRange source) const;
    [[nodiscard]] std::size_t lastNameBefore(std::size_t token) const;
    [[nodiscard]] bool fits(LocalActorIndex actor, Gender gender) const;
    [[nodiscard]] bool quotedAlready(std::size_t name) const;
    [[nodiscard]] std::string wordsOf(TokenRange range) const;

    const ArticleText &m_article;
    const Names &m_names;
    ActorTable &m_actors;
};

} // namespace onrecord

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who is meant at a cue: names, joint names, pronouns, nouns ("the newspaper"), people without a name.
#pragma once

#include "core/model/statement.h"
#include "core/reading/coreference.h"
#include "core/reading/floor_finder.h"
#include "core/reading/found_speakers.h"
#include "core/reading/statement_draft.h"

#include <string>
#include <string_view>
#include <vector>

namespace onrecord
{

class SpeakerFinder final
{
public:
    SpeakerFinder(const ArticleText &article, const Names &names, const std::string &author, ActorTable &actors,
                  Coreference &coreference)
        : m_article(article)
        , m_names(names)
        , m_author(author)
        , m_actors(actors)
        , m_coreference(coreference)
        , m_floors(findFloors(article, names, actors))
    {}

    /// Those named by the source of a statement.
    [[nodiscard]] FoundSpeakers atSource(const StatementDraft &draft, const SpeechContext &context) const;

    /// The person that the sentence before `token` is about; nobody when it names none.
    [[nodiscard]] FoundSpeakers inSentenceBefore(std::size_t token, std::size_t paragraph) const;

    /// Whom it was told to.
    [[nodiscard]] std::vector<LocalActorIndex> addressees(TokenRange phrase) const;

private:
    void addNounInFront(TokenRange source, FoundSpeakers &found) const;
    [[nodiscard]] FoundSpeakers byHead(const StatementDraft &draft, const SpeechContext &context) const;
    [[nodiscard]] FoundSpeakers onFloor(std::size_t pronoun, std::size_t paragraph) const;
    [[nodiscard]] bool isOfOne(std::size_t pronoun) const;
    [[nodiscard]] bool isSomebodyOf(TokenRange source) const;
    [[nodiscard]] FoundSpeakers ofAuthor() const;
    [[nodiscard]] FoundSpeakers behindOffice(TokenRange source) const;
    [[nodiscard]] FoundSpeakers lastSpeaker(std::size_t pronoun, std::size_t paragraph,
                                            const SpeechContext &context) const;
    [[nodiscard]] std::vector<LocalSpeaker> heads(TokenRange source) const;
    [[nodiscard]] bool isHead(std::size_t name, TokenRange source) const;
    [[nodiscard]] std::size_t titleBegin(std::size_t name, std::size_t lowest) const;
    [[nodiscard]] bool isJoint(std::size_t name, TokenRange source) const;

    const ArticleText &m_article;
    const Names &m_names;
    std::string m_author; // empty: not known
    ActorTable &m_actors;
    Coreference &m_coreference;
    std::vector<Floor> m_floors; // of each paragraph
};

} // namespace onrecord

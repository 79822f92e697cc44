// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who is meant by the pronouns and nouns of an article: read from its first word to its last, each mention is given to
// one of those spoken of before, or is somebody new.
#pragma once

#include "core/reading/found_speakers.h"
#include "core/reading/named_works.h"
#include "core/reading/referents.h"
#include "core/reading/statement_draft.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace onrecord
{

class Coreference final
{
public:
    Coreference(const ArticleText &article, const Names &names, const Parse &parse, const Lexicon &lexicon,
                const std::vector<StatementDraft> &drafts, ActorTable &actors);

    /// Those that the pronoun or noun at a place means; nobody when that is not known. Nouns that name nobody become
    /// actors without a name when `make` is set, whatever the noun when it is known to mean somebody (`human`).
    [[nodiscard]] FoundSpeakers at(std::size_t head, bool make, bool human = false);

    /// The first mention whose head lies in a phrase and hangs on nothing else there; None when there is none.
    [[nodiscard]] std::size_t headOf(TokenRange phrase) const;

private:
    struct Answer
    {
        std::size_t referent = Parse::None;
        std::string_view rule;
        double confidence = 1;
    };

    void markDrafts(const std::vector<StatementDraft> &drafts);
    void listRoles();
    void read(const TextMention &mention);
    void joinPair(const TextMention &mention, std::size_t referent);
    [[nodiscard]] std::size_t referentOf(LocalActorIndex actor, const TextMention &mention);
    [[nodiscard]] double weightOf(const TextMention &mention) const;

    [[nodiscard]] Answer ofPronoun(const TextMention &mention);
    [[nodiscard]] std::size_t subjectOf(const TextMention &mention) const;
    [[nodiscard]] Answer ahead(const TextMention &mention);
    [[nodiscard]] bool mayBe(const TextMention &pronoun, const Referent &referent) const;
    [[nodiscard]] bool shareClause(const TextMention &a, const TextMention &b) const;
    [[nodiscard]] double score(const TextMention &pronoun, std::size_t referent) const;
    [[nodiscard]] bool isRelative(std::size_t i) const;

    [[nodiscard]] Answer ofNoun(const TextMention &mention);
    [[nodiscard]] Answer apposed(const TextMention &mention);
    [[nodiscard]] Answer officeHolder(const TextMention &mention) const;
    [[nodiscard]] Answer sameNoun(const TextMention &mention) const;
    [[nodiscard]] Answer bodyMeant(const TextMention &mention) const;
    [[nodiscard]] Answer workMeant(const TextMention &mention);
    [[nodiscard]] Answer placeMeant(const TextMention &mention) const;
    [[nodiscard]] Answer epithet(const TextMention &mention) const;
    [[nodiscard]] Answer pairMeant(const TextMention &mention) const;
    [[nodiscard]] bool isDefinite(const TextMention &mention) const;
    [[nodiscard]] bool isBare(const TextMention &mention) const;
    [[nodiscard]] std::string countryOf(const TextMention &mention) const;
    [[nodiscard]] bool isOfOtherCountry(const TextMention &mention, std::size_t referent) const;
    [[nodiscard]] bool canSpeak(const TextMention &mention, bool speaks) const;
    [[nodiscard]] bool isVerbal(std::size_t i) const;
    [[nodiscard]] bool opensName(std::size_t i) const;
    [[nodiscard]] std::string description(const TextMention &mention) const;

    [[nodiscard]] FoundSpeakers ofRelative(std::size_t head, bool make);
    [[nodiscard]] FoundSpeakers speakersOf(std::size_t referent, SpeakerHow how, std::string_view rule,
                                           double confidence);
    [[nodiscard]] FoundSpeakers unnamedAt(std::size_t place, bool human);
    [[nodiscard]] std::optional<LocalActorIndex> actorOf(std::size_t referent, bool speaks = false);

    const ArticleText &m_article;
    const Names &m_names;
    const Parse &m_parse;
    const Lexicon &m_lexicon;
    ActorTable &m_actors;
    ClauseParts m_parts;
    NamedWorks m_works;
    std::vector<TextMention> m_mentions;
    std::vector<std::size_t> m_mentionAt; // of each token: the mention whose head it is
    std::vector<Answer> m_answers;        // of each mention
    std::vector<bool> m_told;             // of each token: within what was said
    std::vector<bool> m_speaks;           // of each token: the source of speech
    std::vector<bool> m_headline;         // of each token
    std::size_t m_sentence = 0;           // counted without those that quotes are
    Referents m_referents;
    std::unordered_map<LocalActorIndex, std::size_t> m_ofActor;
    std::unordered_map<std::string, std::size_t> m_byNoun;   // the last one called so
    std::unordered_map<std::string, std::size_t> m_byPhrase; // the same, by all words
    std::unordered_map<std::string, std::vector<LocalActorIndex>> m_byOffice;
    std::unordered_map<std::size_t, std::size_t> m_pairs; // by the head of its first member
    std::size_t m_lastPair = Parse::None;
    std::unordered_map<std::size_t, std::string> m_countryOf; // of referents with an office there
};

} // namespace onrecord

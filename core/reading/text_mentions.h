// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every place of an article where somebody or something is meant: by name, by a noun, by a pronoun; with what its
// form and its place in the sentence tell.
#pragma once

#include "core/model/reading.h"
#include "core/reading/actor_table.h"
#include "core/reading/clause_parts.h"

#include <vector>

namespace onrecord
{

enum class Count { One, Many, Either };                             // "she"; "they"; "the council"
enum class ClausePlace { Subject, Object, Other, Owner, Modifier }; // of the phrase around it

struct TextMention
{
    MentionKind kind = MentionKind::Name;
    std::size_t head = Parse::None; // the word that the phrase hangs on
    std::size_t top = Parse::None;  // the word by which it hangs in its clause: "Minister" of "Minister Lee"
    TokenRange words;
    std::size_t name = Parse::None; // place in Names::all
    Gender gender = Gender::Unknown;
    Count count = Count::One;
    bool human = false; // can be a person or persons
    bool body = false;  // can be a body or a country
    ClausePlace place = ClausePlace::Other;
    std::size_t verb = Parse::None; // what `top` hangs on
};

class TextMentions final
{
public:
    TextMentions(const ArticleText &article, const Names &names, const Parse &parse, const ActorTable &actors)
        : m_article(article)
        , m_names(names)
        , m_parse(parse)
        , m_actors(actors)
        , m_parts(article, parse)
    {}

    /// In order of their heads; those inside quotation marks without their pronouns.
    [[nodiscard]] std::vector<TextMention> find() const;

private:
    [[nodiscard]] TextMention named(std::size_t name) const;
    [[nodiscard]] Gender genderOfLoneName(LocalActorIndex actor, TokenRange tokens) const;
    [[nodiscard]] bool isPronoun(std::size_t i) const;
    [[nodiscard]] TextMention pronoun(std::size_t i) const;
    [[nodiscard]] bool isNominal(std::size_t i) const;
    [[nodiscard]] TextMention nominal(std::size_t i) const;
    void placeInClause(TextMention &mention) const;

    const ArticleText &m_article;
    const Names &m_names;
    const Parse &m_parse;
    const ActorTable &m_actors;
    ClauseParts m_parts;
};

/// "she", "his", "themselves"; not "who", "I", "we".
[[nodiscard]] bool isThirdPerson(const ArticleText &article, std::size_t i);

/// "I", "our"
[[nodiscard]] bool isFirstPerson(const ArticleText &article, std::size_t i);

} // namespace onrecord

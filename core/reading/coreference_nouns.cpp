// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who is meant by a noun: "the minister", "the company", "a lawyer" in apposition, "the two".
#include "core/reading/coreference.h"
#include "core/reading/office_words.h"
#include "core/text/characters.h"

#include <algorithm>
#include <array>
#include <span>

namespace onrecord
{

namespace
{

constexpr double OfName = 1000;         // the name holds the noun
constexpr double InMind = 30;           // what an epithet needs
constexpr std::size_t MostHolders = 20; // looked at for an office

constexpr std::array<std::string_view, 10> MediaNouns{"newspaper", "paper",   "magazine", "network", "website",
                                                      "outlet",    "station", "channel",  "site",    "agency"};
constexpr std::array<std::string_view, 9> BodyWords{"company", "firm",        "group",        "organization", "agency",
                                                    "charity", "corporation", "organisation", "bank"};
constexpr std::array<std::string_view, 2> CountryWords{"country", "nation"};
constexpr std::array<std::string_view, 5> TownWords{"city", "town", "village", "county", "state"};
constexpr std::array<std::string_view, 4> PairWords{"couple", "pair", "duo", "two"};
/// They keep their own counsel: never another word for somebody named before.
constexpr std::array<std::string_view, 13> Quiet{"official",  "source",       "aide",       "insider",     "spokesman",
                                                 "officer",   "reporter",     "witness",    "spokeswoman", "judge",
                                                 "moderator", "spokesperson", "interviewer"};

bool isAnyOf(std::string_view folded, std::span<const std::string_view> words)
{
    return std::find(words.begin(), words.end(), folded) != words.end();
}

} // namespace

Coreference::Answer Coreference::ofNoun(const TextMention &mention)
{
    if (Answer answer = apposed(mention); answer.referent != Parse::None)
        return answer;
    if (m_article.quoted[mention.head])
        return {};
    if (mention.count == Count::Many)
        if (Answer answer = pairMeant(mention); answer.referent != Parse::None)
            return answer;
    const auto same = m_byPhrase.find(foldWord(m_article.phrase(mention.words)));
    const bool known = same != m_byPhrase.end() && mention.words.end > mention.words.begin + 1;
    if (Answer answer = workMeant(mention); answer.referent != Parse::None)
        return answer;
    if (Answer answer = placeMeant(mention); answer.referent != Parse::None)
        return answer;
    if (!isDefinite(mention) || !(mention.human || mention.body))
        return {};
    if (mention.human && mention.count == Count::One)
        if (Answer answer = officeHolder(mention); answer.referent != Parse::None)
            return answer;
    if (mention.body)
        if (Answer answer = bodyMeant(mention); answer.referent != Parse::None)
            return answer;
    if (known)
        return {same->second, "same-noun", 0.9};
    if (Answer answer = sameNoun(mention); answer.referent != Parse::None)
        return answer;
    return mention.human && mention.count == Count::One ? epithet(mention) : Answer{};
}

/// "Lee, a lawyer", "the president, Ann Lee", "Lee is a lawyer".
Coreference::Answer Coreference::apposed(const TextMention &mention)
{
    std::size_t other = Parse::None;
    const std::size_t before = mention.words.begin;
    if (before >= 2 && m_article.isComma(before - 1) && m_names.isPerson(before - 2) &&
        m_article.has(mention.head, Fact::Office))
        other = before - 2; // "Ann Lee, Chair, and Bob Kim, CEO"
    else if (m_parse.relation(mention.head) == Relation::Appos)
        other = m_parse.head(mention.head);
    else if (const std::size_t behind = m_parse.child(mention.head, {Relation::Appos}); behind != Parse::None)
        other = behind;
    else if (m_parse.child(mention.head, {Relation::Cop}) != Parse::None)
        other = m_parse.child(mention.head, {Relation::Nsubj});
    const FoundName *name = other == Parse::None ? nullptr : m_names.at(other);
    const auto actor = name == nullptr ? std::nullopt : m_actors.ofName(m_names.atToken[other]);
    if (!actor || mention.count == Count::Many || !(mention.human || mention.body) ||
        mention.human != (name->kind == ActorKind::Person))
        return {};
    for (std::size_t i = name->tokens.begin; i < name->tokens.end; ++i)
        if (m_mentionAt[i] != Parse::None)
            return {referentOf(*actor, m_mentions[m_mentionAt[i]]), "apposition", 0.95};
    return {};
}

bool Coreference::isDefinite(const TextMention &mention) const
{
    const std::size_t first = mention.words.begin;
    return m_article.is(first, "the") || m_article.is(first, "that") || m_article.is(first, "this");
}

/// "the senator", "the young senator": nothing tells which one.
bool Coreference::isBare(const TextMention &mention) const
{
    const auto children = m_parse.children(mention.head);
    return std::all_of(children.begin(), children.end(), [&](std::size_t c) {
        return m_parse.isA(c, {Relation::Det, Relation::Amod, Relation::Punct, Relation::Case, Relation::Cop,
                               Relation::Nsubj, Relation::Advmod, Relation::Mark, Relation::Nummod}) ||
               m_article.has(c, Fact::Demonym) || m_parse.relation(c) == Relation::Cc ||
               (m_parse.relation(c) == Relation::Conj && m_names.isPerson(c)); // "the senator and Bob Kim"
    });
}

/// "the Finnish president", "Finland's president", "the president of Finland"
std::string Coreference::countryOf(const TextMention &mention) const
{
    for (const std::size_t c : m_parse.children(mention.head)) {
        if (const std::string_view country = m_lexicon.countryOf(foldWord(m_article.word(c))); !country.empty())
            return std::string(country);
        if (const FoundName *name = m_names.at(c); name != nullptr && name->kind != ActorKind::Person)
            if (const auto actor = m_actors.ofName(m_names.atToken[c]))
                return m_actors.actors()[*actor].name;
    }
    return {};
}

/// "the Finnish president" is nobody who was called the German one, or the president of Germany.
bool Coreference::isOfOtherCountry(const TextMention &mention, std::size_t referent) const
{
    std::string_view asked;
    for (const std::size_t c : m_parse.children(mention.head))
        if (m_article.has(c, Fact::Demonym))
            asked = m_lexicon.countryOf(foldWord(m_article.word(c)));
    if (asked.empty())
        return false;
    if (const auto known = m_countryOf.find(referent); known != m_countryOf.end() && known->second != asked)
        return true;
    if (!m_referents[referent].actor)
        return false;
    const auto &roles = m_actors.actors()[*m_referents[referent].actor].roles;
    const auto of = [&](const Role &role) { return role.of == asked; };
    return std::none_of(roles.begin(), roles.end(), of) &&
           std::any_of(roles.begin(), roles.end(), [&](const Role &r) { return !m_lexicon.adjectiveOf(r.of).empty(); });
}

/// "the senator" after "Sen. Lee"; "the Finnish president" only for that of Finland.
Coreference::Answer Coreference::officeHolder(const TextMention &mention) const
{
    const auto holders = m_byOffice.find(lastTitleWord(m_article.word(mention.head)));
    const std::string country = countryOf(mention);
    if (holders == m_byOffice.end() || (country.empty() && !isBare(mention)))
        return {};
    Answer answer;
    double best = 0;
    for (const LocalActorIndex actor :
         std::span(holders->second).first(std::min(holders->second.size(), MostHolders))) {
        const auto referent = m_ofActor.find(actor);
        if (referent == m_ofActor.end())
            continue;
        const auto &roles = m_actors.actors()[actor].roles;
        const bool there = country.empty() || std::any_of(roles.begin(), roles.end(), [&](const Role &role) {
                               return role.of == country && lastTitleWord(role.title) == holders->first;
                           });
        const double points = m_referents.weight(referent->second, m_sentence) + 1e-6;
        if (there && points > best) {
            best = points;
            answer = {referent->second, "office-holder", country.empty() ? 0.8 : 0.9};
        }
    }
    return answer;
}

Coreference::Answer Coreference::sameNoun(const TextMention &mention) const
{
    const auto found = m_byNoun.find(foldWord(m_article.word(mention.head)));
    if (found == m_byNoun.end() || !isBare(mention) || isOfOtherCountry(mention, found->second))
        return {};
    return m_referents[found->second].count == mention.count ? Answer{found->second, "same-noun", 0.8} : Answer{};
}

/// "the council" for "Green Council"; "the company" for the one most in mind; "the newspaper" for an outlet.
Coreference::Answer Coreference::bodyMeant(const TextMention &mention) const
{
    const std::string noun = foldWord(m_article.word(mention.head));
    const bool media = isAnyOf(noun, MediaNouns);
    const bool general = media || isAnyOf(noun, BodyWords);
    Answer answer;
    double best = 0;
    if (!isBare(mention))
        return answer;
    for (const std::size_t candidate : m_referents.recent()) {
        const Referent &referent = m_referents[candidate];
        if (!referent.actor || m_actors.actors()[*referent.actor].kind != ActorKind::Organisation)
            continue;
        const std::string name = " " + foldWord(m_actors.actors()[*referent.actor].name) + " ";
        const bool called = name.find(" " + noun + " ") != std::string::npos;
        const bool outlet = m_actors.isOutlet(*referent.actor);
        if (!called && !(general && (noun == "agency" || outlet == media)))
            continue;
        const double points = m_referents.weight(candidate, m_sentence) + (called ? OfName : 0) + 1e-6;
        if (points > best) {
            best = points;
            answer = {candidate, "body-noun", called ? 0.9 : 0.75};
        }
    }
    return answer;
}

/// "the report", "a new study" that says something, where the article names one: "the Northern Rivers Study".
Coreference::Answer Coreference::workMeant(const TextMention &mention)
{
    const WorkKind kind = NamedWorks::kindOf(m_article, mention.head);
    if (kind == WorkKind::None || !m_speaks[mention.head] || mention.count == Count::Many)
        return {};
    const std::string name = m_works.only(kind);
    if (name.empty())
        return {};
    return {referentOf(m_actors.unnamed(name, ActorKind::Organisation), mention), "named-work", 0.8};
}

/// "the city" that says something: the place most in mind; "the country" only a country.
Coreference::Answer Coreference::placeMeant(const TextMention &mention) const
{
    const std::string noun = foldWord(m_article.word(mention.head));
    const bool country = isAnyOf(noun, CountryWords);
    if (!m_speaks[mention.head] || !isDefinite(mention) || !isBare(mention) || !(country || isAnyOf(noun, TownWords)))
        return {};
    Answer answer;
    double best = 0;
    for (const std::size_t candidate : m_referents.recent()) {
        const Referent &referent = m_referents[candidate];
        if (!referent.actor || m_actors.actors()[*referent.actor].kind != ActorKind::Place)
            continue;
        const KnownName *known = m_lexicon.name(m_actors.actors()[*referent.actor].name);
        const double points = m_referents.weight(candidate, m_sentence) + 1e-6;
        if ((known != nullptr && known->country) == country && points > best) {
            best = points;
            answer = {candidate, "place-noun", 0.7};
        }
    }
    return answer;
}

/// "the 35-year-old", "the billionaire": the one most in mind.
Coreference::Answer Coreference::epithet(const TextMention &mention) const
{
    const std::string noun = foldWord(m_article.word(mention.head));
    if (!isBare(mention) || isAnyOf(noun, Quiet) || mention.place != ClausePlace::Subject)
        return {};
    Answer answer;
    double best = InMind;
    for (const std::size_t candidate : m_referents.recent()) {
        const Referent &referent = m_referents[candidate];
        const bool person = referent.actor && m_actors.actors()[*referent.actor].kind == ActorKind::Person;
        const bool fits = referent.gender == Gender::Unknown || mention.gender == Gender::Unknown ||
                          referent.gender == mention.gender;
        const double points = m_referents.weight(candidate, m_sentence);
        if (person && fits && points > best && !shareClause(mention, referent.last) &&
            !isOfOtherCountry(mention, candidate)) {
            best = points;
            answer = {candidate, "epithet", 0.65};
        }
    }
    return answer;
}

/// "the two senators", "the couple"
Coreference::Answer Coreference::pairMeant(const TextMention &mention) const
{
    if (m_lastPair == Parse::None || m_referents[m_lastPair].members.size() != 2)
        return {};
    const std::size_t number = m_parse.child(mention.head, {Relation::Nummod});
    const bool two = isAnyOf(foldWord(m_article.word(mention.head)), PairWords) ||
                     (number != Parse::None && m_article.is(number, "two"));
    return two && isDefinite(mention) ? Answer{m_lastPair, "pair", 0.8} : Answer{};
}

} // namespace onrecord

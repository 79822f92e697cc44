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
constexpr std::size_t LongestName = 12; // words of an actor without a name

constexpr std::array<std::string_view, 10> MediaNouns{"newspaper", "paper",   "magazine", "network", "website",
                                                      "outlet",    "station", "channel",  "site",    "agency"};
constexpr std::array<std::string_view, 9> BodyWords{"company", "firm",        "group",        "organization", "agency",
                                                    "charity", "corporation", "organisation", "bank"};
constexpr std::array<std::string_view, 4> PairWords{"couple", "pair", "duo", "two"};
/// They keep their own counsel: never another word for somebody named before.
constexpr std::array<std::string_view, 13> Quiet{"official",  "source",       "aide",       "insider",     "spokesman",
                                                 "officer",   "reporter",     "witness",    "spokeswoman", "judge",
                                                 "moderator", "spokesperson", "interviewer"};
constexpr std::array<std::string_view, 6> HumanEndings{"ers", "ors", "ists", "ians", "ants", "ees"};

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
               m_article.has(c, Fact::Demonym);
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
    if (found == m_byNoun.end() || !isBare(mention))
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
        if (person && fits && !shareClause(mention, referent.last) && points > best) {
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

/// Somebody without a name speaks: kept as such.
FoundSpeakers Coreference::unnamedAt(std::size_t place, bool human)
{
    const TextMention &mention = m_mentions[place];
    const std::size_t referent = m_answers[place].referent;
    const auto actor = actorOf(referent, human);
    if (!actor)
        return {{}, "unknown-source", 0.5};
    m_actors.addMention(*actor, m_article.span(mention.words), MentionKind::Nominal);
    const bool anonymous = m_actors.actors()[*actor].kind == ActorKind::Anonymous;
    return {{{*actor, SpeakerHow::Named}}, anonymous ? "anonymous" : "group", 0.9};
}

std::optional<LocalActorIndex> Coreference::actorOf(std::size_t referent, bool speaks)
{
    Referent &meant = m_referents[referent];
    if (meant.actor)
        return meant.actor;
    const TextMention &mention = meant.first;
    if (mention.kind != MentionKind::Nominal || !canSpeak(mention, speaks))
        return std::nullopt;
    const std::string noun = foldWord(m_article.word(mention.head));
    const bool quiet = std::any_of(Quiet.begin(), Quiet.end(), [&](std::string_view q) { return noun.starts_with(q); });
    const bool group = mention.body || (mention.count == Count::Many && !quiet);
    const std::string name = description(mention);
    if (name.empty())
        return std::nullopt;
    meant.actor = m_actors.unnamed(name, group ? ActorKind::Group : ActorKind::Anonymous);
    return meant.actor;
}

bool Coreference::canSpeak(const TextMention &mention, bool speaks) const
{
    if (mention.body || m_article.facts[mention.head].hasAny(
                            {Fact::PersonNoun, Fact::Office, Fact::GroupNoun, Fact::People, Fact::NotName, Fact::Rank}))
        return true;
    const std::string_view word = m_article.word(mention.head);
    if (mention.count == Count::Many && // "tourists"
        m_lexicon.facts(foldWord(word.substr(0, word.size() - 1))).hasAny({Fact::PersonNoun, Fact::Office}))
        return true;
    return word.ends_with("-year-old") || word.ends_with("men") || word.ends_with("women") ||
           ((speaks || m_speaks[mention.head]) &&
            std::any_of(HumanEndings.begin(), HumanEndings.end(),
                        [&](std::string_view end) { return word.ends_with(end); }));
}

/// Not of a name: "officials said", "leaders who", "those greeting Lee".
bool Coreference::isVerbal(std::size_t i) const
{
    const WordClass kind = m_parse.wordClass(i);
    return kind == WordClass::Auxiliary || kind == WordClass::Subordinator ||
           (kind == WordClass::Verb && !m_parse.isA(i, {Relation::Amod, Relation::Compound}));
}

bool Coreference::opensName(std::size_t i) const
{
    const WordClass kind = m_parse.wordClass(i);
    return kind != WordClass::Adverb && kind != WordClass::Adposition && kind != WordClass::Conjunction &&
           !m_article.facts[i].hasAny({Fact::Conjunction, Fact::Subordinator});
}

/// The phrase up to the first comma or relative clause, without what only joins it: not "and critics", "(some who".
std::string Coreference::description(const TextMention &mention) const
{
    TokenRange words = mention.words;
    for (std::size_t i = words.begin; i < mention.head; ++i)
        if (isVerbal(i))
            words.begin = i + 1;
    while (words.begin < mention.head && (!m_article.isWord(words.begin) || !opensName(words.begin)))
        ++words.begin;
    if (words.begin < mention.head && m_article.is(words.begin, "the"))
        ++words.begin;
    std::size_t end = mention.head + 1;
    while (end < words.end && !m_article.isComma(end) && m_article.word(end) != "(" && !isRelative(end) &&
           !isVerbal(end) && end - words.begin < LongestName)
        ++end;
    const auto loose = [&](std::size_t i) {
        return !m_article.isWord(i) || m_parse.wordClass(i) == WordClass::Adposition ||
               m_parse.wordClass(i) == WordClass::Particle || m_parse.wordClass(i) == WordClass::Adverb ||
               m_parse.wordClass(i) == WordClass::Pronoun || m_parse.wordClass(i) == WordClass::Conjunction;
    };
    while (end > mention.head + 1 && loose(end - 1))
        --end;
    std::string name = m_article.phrase({words.begin, end});
    const bool small = m_article.startsSentence(words.begin) &&
                       m_article.facts[words.begin].hasAny({Fact::Determiner, Fact::GroupNoun, Fact::Possessive});
    if (name.size() > 1 && m_article.tokens[words.begin].capital && small)
        name.front() = static_cast<char>(name.front() | 0x20);
    return name;
}

} // namespace onrecord

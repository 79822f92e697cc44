// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Those who speak without a name: whether a noun can be somebody, and how they are called.
#include "core/reading/coreference.h"
#include "core/text/characters.h"

#include <algorithm>
#include <array>

namespace onrecord
{

namespace
{

constexpr std::size_t LongestName = 12; // words of an actor without a name

constexpr std::array<std::string_view, 4> Few{"official", "source", "aide", "insider"}; // no group, even if several
constexpr std::array<std::string_view, 6> HumanEndings{"ers", "ors", "ists", "ians", "ants", "ees"};

} // namespace

/// Somebody without a name speaks: kept as such.
FoundSpeakers Coreference::unnamedAt(std::size_t place, bool human)
{
    const TextMention &mention = m_mentions[place];
    const std::size_t referent = m_answers[place].referent;
    const auto actor = actorOf(referent, human);
    if (!actor)
        return {{}, "unknown-source", 0.5};
    m_actors.addMention(*actor, m_article.span(mention.words), MentionKind::Nominal);
    switch (m_actors.actors()[*actor].kind) {
    case ActorKind::Anonymous:
        return {{{*actor, SpeakerHow::Named}}, "anonymous", 0.9};
    case ActorKind::Group:
        return {{{*actor, SpeakerHow::Named}}, "group", 0.9};
    default:
        return {{{*actor, SpeakerHow::Named}}, "named", 1.0}; // who it was came out later
    }
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
    const bool quiet = std::any_of(Few.begin(), Few.end(), [&](std::string_view q) { return noun.starts_with(q); });
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
           !isVerbal(end) && end - words.begin < LongestName &&
           !(m_article.has(end, Fact::Conjunction) && m_names.isPerson(end + 1))) // "the mayor and Bob Kim"
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

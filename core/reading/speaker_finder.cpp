// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/speaker_finder.h"

#include <algorithm>

namespace onrecord
{

namespace
{

constexpr std::size_t SpeaksOn = 2; // paragraphs

// How often who has the floor was meant, of the sources in GUM's training and dev parts: 180 of 186 "I" and "you", 18
// of 30 "we", who are often more.
constexpr double OfMe = 0.95;
constexpr double OfUs = 0.6;

} // namespace

FoundSpeakers SpeakerFinder::atSource(const StatementDraft &draft, const SpeechContext &context) const
{
    const TokenRange source = draft.source;
    if (source.isEmpty())
        return {{}, "no-source", 0.3};
    const bool pronoun = m_article.has(source.begin, Fact::Pronoun) && m_names.at(source.begin) == nullptr;
    FoundSpeakers found{pronoun ? std::vector<LocalSpeaker>() : heads(source), "named", 1.0};
    addNounInFront(source, found);
    if (found.speakers.size() > 1) {
        found.rule = "joint";
        for (LocalSpeaker &speaker : found.speakers)
            speaker.how = SpeakerHow::Joint;
    }
    if (found.speakers.empty())
        found = behindOffice(source);
    return found.speakers.empty() ? byHead(draft, context) : found;
}

/// "the mayor and Bob Kim": besides the one named, whoever the noun means.
void SpeakerFinder::addNounInFront(TokenRange source, FoundSpeakers &found) const
{
    if (found.speakers.size() != 1 || !m_article.has(source.begin, Fact::Determiner))
        return;
    std::size_t joint = source.begin + 1;
    while (joint < source.end && m_article.isWord(joint) && m_names.at(joint) == nullptr &&
           !m_article.facts[joint].hasAny({Fact::Conjunction, Fact::Preposition}))
        ++joint;
    if (joint + 1 >= source.end || !m_article.is(joint, "and") || !m_names.isPerson(joint + 1) ||
        !m_article.facts[joint - 1].hasAny({Fact::Office, Fact::PersonNoun}))
        return;
    const FoundSpeakers noun = m_coreference.at(m_coreference.headOf({source.begin, joint}), true);
    if (noun.speakers.size() != 1 || noun.speakers.front().actor == found.speakers.front().actor)
        return;
    found.speakers.insert(found.speakers.begin(), noun.speakers.front());
    found.confidence = noun.confidence;
}

/// By what the phrase hangs on; a pronoun that nobody in the text fits means who spoke last.
FoundSpeakers SpeakerFinder::byHead(const StatementDraft &draft, const SpeechContext &context) const
{
    const bool within = draft.source.contains(draft.sourceHead);
    const std::size_t head = within ? draft.sourceHead : m_coreference.headOf(draft.source);
    if (!m_article.has(draft.source.begin, Fact::Possessive) || !isSomebodyOf(draft.source))
        if (FoundSpeakers found = onFloor(draft.source.begin, draft.paragraph); !found.speakers.empty())
            return found;
    FoundSpeakers found = m_coreference.at(head, true);
    if (found.speakers.empty() && found.rule == "pronoun-open")
        return lastSpeaker(head, draft.paragraph, context);
    return found;
}

bool SpeakerFinder::isOfOne(std::size_t pronoun) const
{
    return m_article.is(pronoun, "i") || m_article.is(pronoun, "my") || m_article.is(pronoun, "you");
}

/// "my lord", "our people" are somebody else.
bool SpeakerFinder::isSomebodyOf(TokenRange source) const
{
    for (std::size_t i = source.begin + 1; i < source.end; ++i)
        if (m_names.at(i) != nullptr || m_article.facts[i].hasAny({Fact::PersonNoun, Fact::Office, Fact::Rank,
                                                                   Fact::Honorific, Fact::GroupNoun, Fact::People}))
            return true;
    return false;
}

/// "I think so" of who has the floor, "you think so" of whom this one speaks to.
FoundSpeakers SpeakerFinder::onFloor(std::size_t pronoun, std::size_t paragraph) const
{
    const Floor &floor = m_floors[paragraph];
    if (m_article.quoted[pronoun])
        return {};
    const bool you = m_article.is(pronoun, "you");
    const auto meant = you ? floor.listener : isFirstPerson(m_article, pronoun) ? floor.speaker : std::nullopt;
    if (!meant && floor.rule.empty() && !you && isFirstPerson(m_article, pronoun))
        return ofAuthor();
    if (!meant)
        return {};
    return {{{*meant, SpeakerHow::Pronoun}}, floor.rule, isOfOne(pronoun) ? OfMe : OfUs};
}

/// "Ambassador to Denmark Ann Lee", where a parse takes "Ambassador" alone for the source.
FoundSpeakers SpeakerFinder::behindOffice(TokenRange source) const
{
    std::size_t at = source.end;
    if (at + 1 >= m_article.size() || !m_article.facts[at - 1].hasAny({Fact::Office, Fact::Rank}) ||
        !(m_article.is(at, "of") || m_article.is(at, "to") || m_article.is(at, "for")))
        return {};
    ++at;
    while (at < m_article.size() && m_article.has(at, Fact::Determiner))
        ++at;
    if (at >= m_article.size() || m_names.at(at) == nullptr || m_names.isPerson(at))
        return {};
    const std::size_t person = m_names.at(at)->tokens.end;
    if (person >= m_article.size() || !m_names.isPerson(person) || m_article.startsSentence(person))
        return {};
    if (const auto actor = m_actors.ofName(m_names.atToken[person]))
        return {{{*actor, SpeakerHow::Named}}, "named", 1.0};
    return {};
}

/// "I think so" outside quotation marks, in an article whose author is known.
FoundSpeakers SpeakerFinder::ofAuthor() const
{
    if (m_author.empty())
        return {};
    return {{{m_actors.person(m_author), SpeakerHow::Pronoun}}, "author", OfUs};
}

FoundSpeakers SpeakerFinder::lastSpeaker(std::size_t pronoun, std::size_t paragraph, const SpeechContext &context) const
{
    FoundSpeakers found{context.lastSpeakers, "pronoun-for-last-speaker", 0.7};
    const bool near = context.lastParagraph != ArticleText::None && context.lastParagraph + SpeaksOn >= paragraph;
    const bool she = m_article.is(pronoun, "she");
    if (!near || found.speakers.size() != 1 || !(she || m_article.is(pronoun, "he")))
        return {{}, "pronoun-open", 0.4};
    const LocalActorIndex last = found.speakers.front().actor;
    const Gender told = m_actors.gender(last);
    const Gender known = told == Gender::Unknown ? context.lastGender : told;
    const ActorKind kind = m_actors.actors()[last].kind;
    if ((known != Gender::Unknown && known != (she ? Gender::Female : Gender::Male)) ||
        (kind != ActorKind::Person && kind != ActorKind::Anonymous))
        return {{}, "pronoun-open", 0.4};
    found.speakers.front().how = SpeakerHow::Pronoun;
    return found;
}

/// The name is what the phrase is about, and does not only belong to it: not "Lee's aide", "an aide to Lee".
bool SpeakerFinder::isHead(std::size_t name, TokenRange source) const
{
    const FoundName &found = m_names.all[name];
    if (found.tokens.end < source.end) {
        const std::size_t next = found.tokens.end;
        const bool owner = m_article.tokens[next].kind == TokenKind::Clitic;
        const bool modifier = m_article.isWord(next) &&
                              !m_article.facts[next].hasAny({Fact::Preposition, Fact::Conjunction, Fact::Pronoun});
        if (owner || modifier)
            return false;
    }
    for (std::size_t i = titleBegin(found.tokens.begin, source.begin); i-- > source.begin;) {
        if (m_names.at(i) != nullptr || m_article.isComma(i) || m_article.has(i, Fact::Conjunction))
            return true;
        if (m_article.has(i, Fact::Preposition))
            return false;
    }
    return true;
}

/// "secretary of state Lee": the office with its "of" belongs to the name.
std::size_t SpeakerFinder::titleBegin(std::size_t name, std::size_t lowest) const
{
    if (name < lowest + 3 || !m_article.is(name - 2, "of") || m_names.at(name - 1) != nullptr ||
        m_article.facts[name - 1].hasAny(
            {Fact::Office, Fact::Rank, Fact::Honorific, Fact::Determiner, Fact::Possessive}))
        return name;
    return m_article.facts[name - 3].hasAny({Fact::Office, Fact::StartsOffice}) ? name - 3 : name;
}

/// "and" stands before the name, or commas alone part it from a name that "and" follows.
bool SpeakerFinder::isJoint(std::size_t name, TokenRange source) const
{
    std::size_t i = m_names.all[name].tokens.begin;
    while (i > source.begin && m_article.isWord(i - 1) && !m_article.has(i - 1, Fact::Conjunction) &&
           m_names.at(i - 1) == nullptr)
        --i;
    if (i == source.begin)
        return false;
    if (m_article.is(i - 1, "and"))
        return true;
    if (!m_article.isComma(i - 1) || i != m_names.all[name].tokens.begin)
        return false;
    std::size_t next = m_names.all[name].tokens.end;
    while (next + 1 < source.end && m_article.isComma(next) && m_names.at(next + 1) != nullptr)
        next = m_names.at(next + 1)->tokens.end; // further names of the list
    return next < source.end && (m_article.is(next, "and") ||
                                 (m_article.isComma(next) && next + 1 < source.end && m_article.is(next + 1, "and")));
}

std::vector<LocalSpeaker> SpeakerFinder::heads(TokenRange source) const
{
    std::vector<LocalSpeaker> persons;
    std::vector<LocalSpeaker> others;
    const auto add = [](std::vector<LocalSpeaker> &list, LocalActorIndex actor) {
        if (std::none_of(list.begin(), list.end(), [&](const LocalSpeaker &s) { return s.actor == actor; }))
            list.push_back({actor, SpeakerHow::Named});
    };
    std::size_t first = source.begin; // behind "both the"
    while (first < source.end && (m_article.has(first, Fact::Determiner) || m_article.is(first, "both")))
        ++first;
    for (std::size_t i = source.begin; i < source.end; ++i) {
        const std::size_t name = m_names.atToken[i];
        if (name == ArticleText::None || m_names.all[name].tokens.begin != i)
            continue;
        const auto actor = m_actors.ofName(name);
        if (!actor || !isHead(name, source))
            continue;
        if (m_names.all[name].kind == ActorKind::Person) {
            if (persons.empty() || isJoint(name, source))
                add(persons, *actor);
        } else if (i == source.begin || i == first || (!others.empty() && isJoint(name, source))) {
            add(others, *actor);
        }
    }
    return persons.empty() ? others : persons;
}

FoundSpeakers SpeakerFinder::inSentenceBefore(std::size_t token, std::size_t paragraph) const
{
    std::size_t end = token;
    if (end == m_article.paragraphs[paragraph].tokens.begin) {
        if (paragraph == 0 || m_article.paragraphs[paragraph - 1].headline)
            return {{}, "unknown", 0.4};
    }
    if (end == 0)
        return {{}, "unknown", 0.4};
    const std::size_t begin = m_article.sentenceStart[end - 1];
    for (std::size_t i = begin; i < end; ++i) {
        const std::size_t name = m_names.atToken[i];
        if (name == ArticleText::None || m_names.all[name].kind != ActorKind::Person || m_article.quoted[i])
            continue;
        if (m_article.tokens[m_names.all[name].tokens.end < end ? m_names.all[name].tokens.end : i].kind ==
            TokenKind::Clitic)
            continue;
        if (const auto actor = m_actors.ofName(name))
            return {{{*actor, SpeakerHow::Continued}}, "sentence-before", 1.0};
    }
    return {{}, "unknown", 0.6};
}

std::vector<LocalActorIndex> SpeakerFinder::addressees(TokenRange phrase) const
{
    std::vector<LocalActorIndex> found;
    if (phrase.isEmpty())
        return found;
    const bool pronoun = m_article.has(phrase.begin, Fact::Pronoun);
    for (const LocalSpeaker &speaker : pronoun ? std::vector<LocalSpeaker>() : heads(phrase))
        found.push_back(speaker.actor);
    if (!found.empty())
        return found;
    for (std::size_t i = phrase.begin; i < phrase.end; ++i) // "the Daily Bugle newspaper"
        if (const FoundName *name = m_names.at(i); name != nullptr && name->outlet)
            if (const auto actor = m_actors.ofName(m_names.atToken[i]))
                return {*actor};
    for (const LocalSpeaker &speaker : m_coreference.at(m_coreference.headOf(phrase), false).speakers)
        found.push_back(speaker.actor);
    return found;
}

} // namespace onrecord

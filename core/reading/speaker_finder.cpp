// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/speaker_finder.h"

#include "core/reading/noun_phrases.h"
#include "core/reading/pronoun_finder.h"
#include "core/text/characters.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace onrecord
{

namespace
{

/// A noun looks back over so many names.
constexpr std::size_t OutletsBack = 200;

constexpr std::array<std::string_view, 10> MediaNouns{"newspaper", "paper",   "magazine", "network", "website",
                                                      "outlet",    "station", "channel",  "site",    "agency"};
constexpr std::array<std::string_view, 4> Quiet{"official", "source", "aide", "insider"};

bool isAnyOf(const ArticleText &article, std::size_t i, std::span<const std::string_view> words)
{
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return article.is(i, word); });
}

/// "Sen." and "senator" are one office.
std::string lastTitleWord(std::string_view title)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 6> full{{{"sen.", "senator"},
                                                                                 {"gov.", "governor"},
                                                                                 {"rep.", "representative"},
                                                                                 {"congressman", "representative"},
                                                                                 {"congresswoman", "representative"},
                                                                                 {"gen.", "general"}}};
    const std::string folded = foldWord(title);
    const std::string word = folded.substr(folded.rfind(' ') + 1);
    for (const auto &[brief, whole] : full)
        if (word == brief)
            return std::string(whole);
    return word;
}

} // namespace

FoundSpeakers SpeakerFinder::atSource(TokenRange source, std::size_t paragraph, const SpeechContext &context) const
{
    if (source.isEmpty())
        return {{}, "no-source", 0.3};
    if (m_article.has(source.begin, Fact::Pronoun) && m_names.at(source.begin) == nullptr)
        return PronounFinder(m_article, m_names, m_actors).find(source.begin, paragraph, context);
    FoundSpeakers found{heads(source), "named", 1.0};
    if (found.speakers.size() > 1) {
        found.rule = "joint";
        for (LocalSpeaker &speaker : found.speakers)
            speaker.how = SpeakerHow::Joint;
    }
    return found.speakers.empty() ? byNoun(source, paragraph, context) : found;
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
    const std::size_t next = m_names.all[name].tokens.end;
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
        } else if (i == source.begin ||
                   (i == source.begin + 1 && m_article.facts[source.begin].hasAny({Fact::Determiner})) ||
                   (!others.empty() && isJoint(name, source))) {
            add(others, *actor);
        }
    }
    return persons.empty() ? others : persons;
}

/// The last one named before that the article gives such an office: "the senator" after "Sen. Lee".
std::optional<LocalActorIndex> SpeakerFinder::holderOf(TokenRange office, std::size_t before) const
{
    const std::string wanted = lastTitleWord(m_article.phrase(office));
    std::size_t name = lastNameBefore(m_names, before);
    for (std::size_t n = 0; name != ArticleText::None && n < OutletsBack; ++n, --name) {
        const auto actor = m_actors.ofName(name);
        if (actor && m_names.all[name].kind == ActorKind::Person)
            for (const Role &role : m_actors.actors()[*actor].roles)
                if (lastTitleWord(role.title) == wanted)
                    return actor;
        if (name == 0)
            break;
    }
    return std::nullopt;
}

FoundSpeakers SpeakerFinder::byNoun(TokenRange source, std::size_t paragraph, const SpeechContext &context) const
{
    std::size_t head = source.begin; // the last noun before the first preposition or comma
    while (head + 1 < source.end && !m_article.isComma(head + 1) && !m_article.has(head + 1, Fact::Preposition) &&
           !m_article.has(head + 1, Fact::Pronoun))
        ++head;
    const bool definite = m_article.is(source.begin, "the") || m_article.has(source.begin, Fact::Possessive);
    if (definite && isAnyOf(m_article, head, MediaNouns))
        if (const auto found = addressees(source); !found.empty())
            return {{{found.front(), SpeakerHow::Named}}, "noun", 0.85};
    const bool person =
        m_article.facts[head].hasAny({Fact::Office, Fact::PersonNoun}) && !m_article.has(head, Fact::GroupNoun);
    if (m_article.is(source.begin, "the") && person && head + 1 == source.end) {
        if (const auto holder = holderOf({head, head + 1}, source.begin)) {
            m_actors.addMention(*holder, m_article.span(source), MentionKind::Nominal);
            return {{{*holder, SpeakerHow::Named}}, "office-holder", 0.8};
        }
        const bool near = context.lastParagraph != ArticleText::None && context.lastParagraph + 2 >= paragraph;
        const ActorKind last = near && context.lastSpeakers.size() == 1
                                   ? m_actors.actors()[context.lastSpeakers.front().actor].kind
                                   : ActorKind::Place;
        if (last == ActorKind::Person || last == ActorKind::Anonymous)
            return {{{context.lastSpeakers.front().actor, SpeakerHow::Named}}, "noun-for-last-speaker", 0.6};
    }
    if (!isActorNoun(m_article, head) && !m_article.facts[head].hasAny({Fact::NotName, Fact::People}))
        return {{}, "unknown-source", 0.5};
    const bool plural = m_article.facts[head].hasAny({Fact::GroupNoun, Fact::People}) ||
                        (m_article.word(head).ends_with("s") &&
                         !m_article.facts[head].hasAny({Fact::PersonNoun, Fact::Office, Fact::BodyNoun}));
    const std::string_view word = m_article.word(head);
    const bool quiet = std::any_of(Quiet.begin(), Quiet.end(), [&](std::string_view q) { return word.starts_with(q); });
    ActorKind kind = plural && !quiet ? ActorKind::Group : ActorKind::Anonymous;
    if (m_article.has(head, Fact::BodyNoun) && !m_article.has(head, Fact::PersonNoun))
        kind = ActorKind::Group;
    const LocalActorIndex actor = m_actors.unnamed(wordsOf(source), kind);
    m_actors.addMention(actor, m_article.span(source), MentionKind::Nominal);
    return {{{actor, SpeakerHow::Named}}, kind == ActorKind::Anonymous ? "anonymous" : "group", 0.9};
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
    if (phrase.isEmpty() || m_article.has(phrase.begin, Fact::Pronoun))
        return found;
    for (const LocalSpeaker &speaker : heads(phrase))
        found.push_back(speaker.actor);
    if (!found.empty())
        return found;
    for (std::size_t i = phrase.begin; i < phrase.end; ++i) // "the Daily Bugle newspaper"
        if (const FoundName *name = m_names.at(i); name != nullptr && name->outlet)
            if (const auto actor = m_actors.ofName(m_names.atToken[i]))
                return {*actor};
    const bool outlet = m_article.is(phrase.begin, "the") && phrase.end == phrase.begin + 2 &&
                        isAnyOf(m_article, phrase.begin + 1, MediaNouns);
    if (!outlet)
        return found;
    std::size_t name = lastNameBefore(m_names, phrase.begin);
    for (std::size_t n = 0; name != ArticleText::None && n < OutletsBack; ++n, --name) {
        if (const auto actor = m_actors.ofName(name); actor && m_actors.isOutlet(*actor)) {
            m_actors.addMention(*actor, m_article.span(phrase), MentionKind::Nominal);
            return {*actor};
        }
        if (name == 0)
            break;
    }
    return found;
}

std::string SpeakerFinder::wordsOf(TokenRange range) const
{
    std::size_t end = range.begin;
    while (end < range.end && !m_article.isComma(end) && !m_article.is(end, "who"))
        ++end;
    std::string words = m_article.phrase({range.begin, end});
    if (words.size() > 1 && m_article.tokens[range.begin].capital && m_article.startsSentence(range.begin) &&
        m_article.facts[range.begin].hasAny({Fact::Determiner, Fact::GroupNoun, Fact::Possessive}))
        words.front() = static_cast<char>(words.front() | 0x20);
    return words;
}

} // namespace onrecord

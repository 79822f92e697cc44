// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pronoun_finder.h"

#include <algorithm>

namespace onrecord
{

namespace
{

constexpr std::size_t NamesBack = 60; // a pronoun looks back over so many names

FoundSpeakers found(LocalActorIndex actor, double confidence)
{
    return {{{actor, SpeakerHow::Pronoun}}, "pronoun", confidence};
}

} // namespace

FoundSpeakers PronounFinder::find(std::size_t token, std::size_t paragraph, const SpeechContext &context) const
{
    if (m_article.is(token, "who"))
        if (const auto actor = m_actors.ofName(lastNameBefore(m_names, token)))
            return found(*actor, 0.9);
    const bool near = context.lastParagraph != ArticleText::None && context.lastParagraph + 2 >= paragraph;
    if (m_article.is(token, "they") || m_article.is(token, "both"))
        return plural(near, context);
    if (m_article.is(token, "he") || m_article.is(token, "she"))
        return single(token, paragraph, near, context);
    return {{}, "pronoun-open", 0.5};
}

/// Those who spoke last, if they were several or a body.
FoundSpeakers PronounFinder::plural(bool near, const SpeechContext &context) const
{
    if (!near || context.lastSpeakers.empty())
        return {{}, "pronoun-open", 0.5};
    const bool several = context.lastSpeakers.size() > 1;
    if (!several && m_actors.actors()[context.lastSpeakers.front().actor].kind == ActorKind::Person)
        return {{}, "pronoun-open", 0.5};
    FoundSpeakers speakers{context.lastSpeakers, "pronoun", several ? 0.9 : 0.75};
    for (LocalSpeaker &speaker : speakers.speakers)
        speaker.how = SpeakerHow::Pronoun;
    return speakers;
}

/// The first person of the paragraph named since the last statement; else who spoke last; else who was named last.
FoundSpeakers PronounFinder::single(std::size_t token, std::size_t paragraph, bool near,
                                    const SpeechContext &context) const
{
    const Gender gender = m_article.is(token, "he") ? Gender::Male : Gender::Female;
    const std::size_t start = m_article.paragraphs[paragraph].tokens.begin;
    const std::size_t from = context.lastParagraph == paragraph ? std::max(start, context.lastToken) : start;
    if (const auto subject = firstPerson(token, from, gender))
        return found(*subject, 0.85);
    if (const auto last = near ? lastSpeaker(context, gender) : std::nullopt)
        return found(*last, 0.92);
    if (const auto last = lastPerson(start, gender))
        return found(*last, 0.7);
    return {{}, "pronoun-open", 0.4};
}

std::optional<LocalActorIndex> PronounFinder::firstPerson(std::size_t before, std::size_t from, Gender gender) const
{
    std::optional<LocalActorIndex> first;
    std::size_t name = lastNameBefore(m_names, before);
    for (std::size_t n = 0; name != ArticleText::None && n < NamesBack; ++n, --name) {
        const TokenRange tokens = m_names.all[name].tokens;
        if (tokens.begin < from)
            break;
        const bool owner = tokens.end < m_article.size() && m_article.tokens[tokens.end].kind == TokenKind::Clitic;
        if (const auto actor = person(name, gender); actor && !(owner && first))
            first = actor;
        if (name == 0)
            break;
    }
    return first;
}

std::optional<LocalActorIndex> PronounFinder::lastPerson(std::size_t before, Gender gender) const
{
    std::size_t name = lastNameBefore(m_names, before);
    for (std::size_t n = 0; name != ArticleText::None && n < NamesBack; ++n, --name) {
        if (const auto actor = person(name, gender))
            return actor;
        if (name == 0)
            break;
    }
    return std::nullopt;
}

std::optional<LocalActorIndex> PronounFinder::lastSpeaker(const SpeechContext &context, Gender gender) const
{
    if (context.lastSpeakers.size() != 1)
        return std::nullopt;
    const LocalActorIndex actor = context.lastSpeakers.front().actor;
    const ActorKind kind = m_actors.actors()[actor].kind;
    const bool human = kind == ActorKind::Person || kind == ActorKind::Anonymous || kind == ActorKind::Group;
    return human && fits(actor, gender) ? std::optional(actor) : std::nullopt;
}

/// The person that a name outside quotes means, if the gender may be that.
std::optional<LocalActorIndex> PronounFinder::person(std::size_t name, Gender gender) const
{
    const FoundName &foundName = m_names.all[name];
    const auto actor = m_actors.ofName(name);
    const bool fitting = actor && foundName.kind == ActorKind::Person && !m_article.quoted[foundName.tokens.begin] &&
                         fits(*actor, gender);
    return fitting ? actor : std::nullopt;
}

bool PronounFinder::fits(LocalActorIndex actor, Gender gender) const
{
    const Gender known = m_actors.gender(actor);
    return known == Gender::Unknown || known == gender;
}

std::size_t lastNameBefore(const Names &names, std::size_t token)
{
    const auto after = std::lower_bound(names.all.begin(), names.all.end(), token,
                                        [](const FoundName &name, std::size_t t) { return name.tokens.begin < t; });
    return after == names.all.begin() ? ArticleText::None : static_cast<std::size_t>(after - names.all.begin()) - 1;
}

} // namespace onrecord

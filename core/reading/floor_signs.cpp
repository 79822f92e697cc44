// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/floor_signs.h"

#include <algorithm>
#include <array>

namespace onrecord
{

namespace
{

constexpr std::size_t LongestHeading = 20;
constexpr std::size_t LongestCall = 12; // "All right, Madam Chair Ann B. Lee, please go ahead."
constexpr std::size_t GreetedWithin = 8;

constexpr std::array<std::string_view, 6> Speeches{"remarks", "argument",  "speech",
                                                   "address", "testimony", "statement"};
constexpr std::array<std::string_view, 6> Greetings{"hi", "hello", "hey", "welcome", "morning", "evening"};
constexpr std::array<std::string_view, 4> Invitations{"please", "proceed", "ahead", "floor"};
constexpr std::array<std::string_view, 3> You{"you", "your", "yours"};

bool isBe(const ArticleText &article, std::size_t i)
{
    return article.is(i, "is") || article.is(i, "am") ||
           (article.tokens[i].kind == TokenKind::Clitic &&
            (article.word(i).back() == 's' || article.word(i).back() == 'm'));
}

bool isEnd(const ArticleText &article, std::size_t i)
{
    return i >= article.size() || article.tokens[i].kind == TokenKind::Stop || article.isComma(i);
}

} // namespace

std::optional<LocalActorIndex> FloorSigns::personAt(std::size_t token) const
{
    return token < m_article.size() && m_names.isPerson(token) ? m_actors.ofName(m_names.atToken[token]) : std::nullopt;
}

bool FloorSigns::isTitle(std::size_t token) const
{
    return m_article.facts[token].hasAny({Fact::Honorific, Fact::Rank, Fact::Office});
}

std::optional<LocalActorIndex> FloorSigns::announced(TokenRange paragraph) const
{
    bool speech = false;
    if (const auto speaker = introducedAsSpeech(paragraph))
        return speaker;
    if (paragraph.end - paragraph.begin > LongestHeading)
        return std::nullopt;
    for (std::size_t i = paragraph.begin; i + 1 < paragraph.end; ++i) {
        if (!m_article.tokens[i].capital && !m_article.is(i, "of") && !m_article.is(i, "by"))
            return std::nullopt;
        speech = speech || m_article.isAnyOf(i, Speeches);
        if (!speech || !(m_article.is(i, "of") || m_article.is(i, "by")))
            continue;
        std::size_t name = i + 1;
        while (name + 1 < paragraph.end && isTitle(name))
            ++name;
        return personAt(name);
    }
    return std::nullopt;
}

/// It ends with "remarks:", "the text of his speech:", and the one named first is who gave it.
std::optional<LocalActorIndex> FloorSigns::introducedAsSpeech(TokenRange paragraph) const
{
    if (paragraph.end - paragraph.begin < 3 || m_article.word(paragraph.end - 1) != ":" ||
        !m_article.isAnyOf(paragraph.end - 2, Speeches))
        return std::nullopt;
    for (std::size_t i = paragraph.begin; i < paragraph.end; ++i)
        if (const auto person = m_article.quoted[i] ? std::nullopt : personAt(i))
            return person;
    return std::nullopt;
}

std::optional<LocalActorIndex> FloorSigns::introduced(TokenRange paragraph) const
{
    for (std::size_t i = paragraph.begin; i + 2 < paragraph.end; ++i) {
        if (m_article.quoted[i] || !m_article.isWord(i))
            continue;
        std::size_t name = behindMyName(i);
        if (name == ArticleText::None)
            name = behindGreeting(i, paragraph);
        if (name == ArticleText::None || name >= paragraph.end)
            continue;
        while (name + 1 < paragraph.end && isTitle(name) && m_names.at(name) == nullptr)
            ++name;
        if (const auto person = personAt(name)) {
            const std::size_t behind = m_names.all[m_names.atToken[name]].tokens.end;
            if (behind >= m_article.size() || m_article.tokens[behind].kind != TokenKind::Clitic)
                return person; // "I'm Lee's aide" is none
        }
    }
    return std::nullopt;
}

/// "My name is", "I am", "I'm"
std::size_t FloorSigns::behindMyName(std::size_t i) const
{
    if (m_article.is(i, "i") && isBe(m_article, i + 1))
        return i + 2;
    const bool name = m_article.is(i, "my") && m_article.is(i + 1, "name") && isBe(m_article, i + 2);
    return name ? i + 3 : ArticleText::None;
}

/// "Hey, it's", "Hi! This is", with nothing but a few words between; or the name's own "here": "it's Ann Lee here".
std::size_t FloorSigns::behindGreeting(std::size_t i, TokenRange paragraph) const
{
    if (!(m_article.is(i, "it") || m_article.is(i, "this")) || !isBe(m_article, i + 1))
        return ArticleText::None;
    const std::size_t name = i + 2;
    if (!m_names.isPerson(name))
        return ArticleText::None;
    const std::size_t behind = m_names.all[m_names.atToken[name]].tokens.end;
    if (behind < paragraph.end && m_article.is(behind, "here"))
        return name;
    for (std::size_t g = std::max(paragraph.begin + GreetedWithin, i) - GreetedWithin; g < i; ++g)
        if (m_article.isAnyOf(g, Greetings))
            return name;
    for (std::size_t g = behind; g < std::min(paragraph.end, behind + 3); ++g) // "It's Ann. Hi."
        if (m_article.isAnyOf(g, Greetings))
            return name;
    return ArticleText::None;
}

std::optional<LocalActorIndex> FloorSigns::calledOn(TokenRange paragraph) const
{
    const std::size_t begin = std::max(paragraph.begin, m_article.sentenceStart[paragraph.end - 1]);
    if (paragraph.end - begin > LongestCall)
        return std::nullopt;
    std::size_t person = ArticleText::None;
    bool titled = false;
    bool plain = false; // words besides the name and its title
    bool invited = false;
    for (std::size_t i = begin; i < paragraph.end; ++i) {
        const bool title = isTitle(i);
        titled = titled || (title && person == ArticleText::None);
        if (m_names.isPerson(i))
            person = i;
        else if (!title && m_article.isWord(i))
            plain = true;
        invited = invited || m_article.isAnyOf(i, Invitations);
    }
    return titled && (!plain || invited) ? personAt(person) : std::nullopt;
}

bool FloorSigns::asks(TokenRange paragraph) const
{
    return !paragraph.isEmpty() && m_article.word(paragraph.end - 1).ends_with('?') &&
           !m_article.quoted[paragraph.end - 1] && saysYou(paragraph);
}

bool FloorSigns::saysYou(TokenRange paragraph) const
{
    for (std::size_t i = paragraph.begin; i < paragraph.end; ++i)
        if (!m_article.quoted[i] && m_article.isAnyOf(i, You))
            return true;
    return false;
}

bool FloorSigns::isTo(LocalActorIndex actor, TokenRange paragraph) const
{
    for (std::size_t i = paragraph.begin; i < paragraph.end; ++i) {
        if (m_article.quoted[i] || personAt(i) != actor)
            continue;
        const TokenRange name = m_names.all[m_names.atToken[i]].tokens;
        const std::size_t first = name.begin > paragraph.begin && isTitle(name.begin - 1) ? name.begin - 1 : name.begin;
        const bool open = first == paragraph.begin || m_article.startsSentence(first) || m_article.isComma(first - 1);
        const bool titled = first < name.begin;
        if (open && titled && isEnd(m_article, name.end))
            return true;
    }
    return false;
}

} // namespace onrecord

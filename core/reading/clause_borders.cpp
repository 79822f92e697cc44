// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/clause_borders.h"

#include "core/text/time_words.h"

#include <algorithm>
#include <span>

namespace onrecord
{

namespace
{

constexpr std::size_t FarthestThat = 18; // words between the verb and "that"
constexpr std::size_t LongestTime = 6;   // "nearly two and a half years ago"

bool isVerbal(WordClass kind)
{
    return kind == WordClass::Verb || kind == WordClass::Auxiliary;
}

} // namespace

/// "told voters on Monday that ...": not "told the group that had come".
std::size_t ClauseBorders::thatBehind(std::size_t verb, const StatementFrame &frame) const
{
    const std::size_t first = m_parts.verbGroup(verb).end;
    const std::size_t last = std::min(m_parse.sentence(verb).end, first + FarthestThat);
    for (std::size_t i = first; i + 1 < last; ++i) {
        if (m_article.is(i, "that") && !m_article.quoted[i])
            return i == first || !isVerbal(m_parse.wordClass(i + 1)) ? i : Parse::None;
        if (frame.whom && i > first && (m_article.is(i, "if") || m_article.is(i, "whether")) && !m_article.quoted[i])
            return i;
        const WordClass kind = m_parse.wordClass(i);
        const bool object = i == first && !frame.whom && kind != WordClass::Adposition && kind != WordClass::Adverb &&
                            !m_context.isTime(i);
        const bool phrase = m_article.isWord(i) || m_article.isComma(i) || m_article.tokens[i].kind != TokenKind::Stop;
        if (object || !phrase || m_article.quoted[i] || kind == WordClass::Auxiliary ||
            kind == WordClass::Subordinator || m_article.word(i) == ":" || m_article.word(i) == ";" ||
            (kind == WordClass::Verb && !m_parse.isA(i, {Relation::Amod, Relation::Compound})))
            return Parse::None;
    }
    return Parse::None;
}

/// "told | the paper | ..."
std::size_t ClauseBorders::behindAddressee(std::size_t at, std::size_t verb, const StatementFrame &frame) const
{
    const std::size_t object = frame.whom ? m_parse.child(verb, {Relation::Iobj, Relation::Obj}) : Parse::None;
    if (object == Parse::None || object < at)
        return at;
    const TokenRange words = m_parts.phrase(object);
    return words.begin == at ? std::min(words.end, object + 1) : at;
}

/// "said | on Monday | last week | ..."
std::size_t ClauseBorders::behindAdverbial(std::size_t at, std::size_t verb) const
{
    for (const std::size_t c : m_parse.children(verb)) {
        const TokenRange words = m_parse.reach(c);
        if (c < at || words.begin != at)
            continue;
        const bool time = m_parse.isA(c, {Relation::Obl, Relation::OblUnmarked, Relation::Obj}) && m_context.isTime(c);
        const bool place = m_parse.relation(c) == Relation::Obl && m_parts.preposition(c) == at;
        const bool adverb = m_parse.relation(c) == Relation::Advmod && words.end == at + 1 && !m_context.opensClause(c);
        if (time || place || adverb)
            return words.end;
    }
    return at;
}

std::size_t ClauseBorders::behindSurroundings(std::size_t verb, const StatementFrame &frame) const
{
    std::size_t at = behindAddressee(m_parts.verbGroup(verb).end, verb, frame);
    const std::size_t last = m_parse.sentence(verb).end;
    while (at < last) {
        const std::size_t next = behindTime(behindAdverbial(at, verb), last);
        if (next == at)
            break;
        at = next;
    }
    return at;
}

bool ClauseBorders::isClause(TokenRange range) const
{
    if (range.isEmpty())
        return false;
    const WordClass first = m_parse.wordClass(range.begin);
    const bool opens = first == WordClass::Determiner || first == WordClass::Pronoun || first == WordClass::Noun ||
                       first == WordClass::ProperNoun || first == WordClass::Adjective || first == WordClass::Number ||
                       m_article.is(range.begin, "that");
    for (std::size_t i = range.begin + 1; opens && i < range.end; ++i)
        if (m_context.isFiniteVerb(i) || opensPredicate(i))
            return true;
    return false;
}

/// "was" in "the deal "was off"": the first word of a quotation that has its subject in front.
bool ClauseBorders::opensPredicate(std::size_t i) const
{
    return m_article.quoted[i] && !m_article.isWord(i - 1) && !m_article.tokens[i].capital &&
           m_parse.wordClass(i) == WordClass::Auxiliary;
}

/// "two days ago", "last week", "tomorrow"
std::size_t ClauseBorders::behindTime(std::size_t at, std::size_t last) const
{
    const std::size_t end = std::min(last, at + LongestTime);
    if (at >= end || m_article.quoted[at])
        return at;
    const std::span<const Token> tokens(m_article.tokens.data() + at, end - at);
    for (const TimeExpression &time : findTimes(m_article.text, tokens, {}))
        if (time.first == 0 && !time.isDuration && !time.isModifier)
            return at + time.end;
    return at;
}

} // namespace onrecord

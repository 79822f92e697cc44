// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/phrase_core.h"

#include "core/reading/capital_runs.h"
#include "core/reading/noun_phrases.h"

#include <algorithm>
#include <array>

namespace onrecord
{

std::size_t PhraseCore::end(std::size_t begin, std::size_t limit, Prepositions which) const
{
    std::size_t i = begin;
    if (i < limit && m_article.has(i, Fact::Pronoun) && m_names.at(i) == nullptr)
        return i + 1;
    while (i < limit) {
        const std::size_t next = step(i, begin, limit, which);
        if (next == i)
            break;
        i = next;
    }
    while (i > begin && (m_article.facts[i - 1].hasAny({Fact::Preposition, Fact::Conjunction, Fact::Determiner})) &&
           m_names.at(i - 1) == nullptr && m_article.isWord(i - 1) &&
           !(i - 1 == begin && isActorNoun(m_article, i - 1)))
        --i;
    return i;
}

std::size_t PhraseCore::step(std::size_t i, std::size_t begin, std::size_t limit, Prepositions which) const
{
    if (const FoundName *name = m_names.at(i))
        return std::min(name->tokens.end, limit);
    const Token &token = m_article.tokens[i];
    if (m_article.startsSentence(i) && i != begin && m_article.sentenceStart[begin] != i)
        return i;
    if (token.kind == TokenKind::Clitic)
        return m_article.is(i, "'s") || m_article.word(i).ends_with("s") ? i + 1 : i;
    if (token.kind == TokenKind::Number)
        return i > begin && m_words.isPersonEnd(i - 1) ? i : i + 1;
    if (token.kind == TokenKind::Sign)
        return bracketEnd(i, limit);
    if (token.kind == TokenKind::Quote) // "the ministers' office"
        return i > begin && !token.spaced && m_article.word(i - 1).ends_with("s") && i + 1 < limit &&
                       m_words.isSmall(i + 1) && !m_words.isVerbLike(i + 1)
                   ? i + 1
                   : i;
    if (token.kind == TokenKind::Link) // "Echo.com"
        return i > begin && !token.spaced ? i + 1 : i;
    if (token.kind != TokenKind::Word)
        return i;
    return wordStep(i, begin, limit, which);
}

std::size_t PhraseCore::wordStep(std::size_t i, std::size_t begin, std::size_t limit, Prepositions which) const
{
    const Facts facts = m_article.facts[i];
    if (facts.has(Fact::Calendar) || m_words.isVerbLike(i))
        return i;
    if (facts.hasAny({Fact::Determiner, Fact::Possessive}))
        return i == begin || isGrammar(m_article.facts[i - 1]) ? i + 1 : i;
    if (facts.has(Fact::Preposition))
        return prepositionStep(i, begin, limit, which);
    if (facts.has(Fact::Conjunction))
        return which == Prepositions::All && m_article.is(i, "and") && i + 1 < limit && m_words.isSmall(i + 1) ? i + 1
                                                                                                               : i;
    if (isGrammar(facts))
        return i;
    const bool small = !m_article.tokens[i].capital;
    if (small && i > begin && m_words.isPersonEnd(i - 1) && !isModifier(i - 1, begin))
        return i; // "said Lee yesterday"
    if (small && m_article.word(i).ends_with("ly") && !facts.hasAny({Fact::PersonNoun, Fact::BodyNoun}))
        return i + 1 < limit && m_words.isSmall(i + 1) && i == begin + 1 ? i + 1 : i;
    return i + 1;
}

/// "the Lee campaign": a determiner before the name, a noun behind it.
bool PhraseCore::isModifier(std::size_t last, std::size_t begin) const
{
    const std::size_t first = m_names.all[m_names.atToken[last]].tokens.begin;
    if (first <= begin)
        return false;
    const Facts before = m_article.facts[first - 1];
    return before.hasAny({Fact::Determiner, Fact::OfficeModifier, Fact::Possessive}) &&
           isActorNoun(m_article, last + 1);
}

std::size_t PhraseCore::prepositionStep(std::size_t i, std::size_t begin, std::size_t limit, Prepositions which) const
{
    if (i == begin || i + 1 >= limit || m_article.has(i + 1, Fact::Calendar) || m_article.has(i + 1, Fact::Pronoun))
        return i;
    if (m_article.is(i, "of"))
        return i + 1;
    constexpr std::array<std::string_view, 8> usual{"for", "from", "at", "with", "in", "to", "on", "within"};
    if (std::none_of(usual.begin(), usual.end(), [&](std::string_view w) { return m_article.is(i, w); }))
        return which == Prepositions::All && !m_article.is(i, "after") && !m_article.is(i, "during") &&
                       !m_article.is(i, "as") && !m_article.is(i, "before")
                   ? i + 1
                   : i;
    if (saysWhere(i, limit))
        return i;
    return which == Prepositions::All || (isActorNoun(m_article, i - 1) && m_words.isSmall(i - 1)) ? i + 1 : i;
}

/// "in an interview", "in a statement", "on Twitter": belongs to the verb.
bool PhraseCore::saysWhere(std::size_t i, std::size_t limit) const
{
    constexpr std::array<std::string_view, 14> places{"interview", "statement", "speech",   "email",    "letter",
                                                      "tweet",     "twitter",   "facebook", "briefing", "remarks",
                                                      "message",   "memo",      "response", "op-ed"};
    for (std::size_t k = i + 1; k < std::min(limit, i + 5); ++k)
        for (const std::string_view place : places)
            if (m_article.is(k, place))
                return true;
    return false;
}

std::size_t PhraseCore::bracketEnd(std::size_t i, std::size_t limit) const
{
    if ((m_article.word(i) == "/" || m_article.word(i) == "&") && i + 1 < limit)
        return i + 1;
    if (m_article.word(i) != "(")
        return i;
    for (std::size_t k = i + 1; k < std::min(limit, i + LongestBracket); ++k)
        if (m_article.word(k) == ")")
            return k + 1;
    return i;
}

} // namespace onrecord

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Noun phrases that end at a known place: before a verb.
#include "core/reading/capital_runs.h"
#include "core/reading/noun_phrases.h"
#include "core/reading/phrase_words.h"

#include <algorithm>
#include <array>

namespace onrecord
{

namespace
{

class PhraseBefore final
{
public:
    PhraseBefore(const ArticleText &article, const Names &names, TokenRange within)
        : m_article(article)
        , m_names(names)
        , m_words(article, names)
        , m_within(within)
    {}

    TokenRange before() const
    {
        std::size_t last = m_within.end;
        while (last > m_within.begin && m_words.isTimeWord(last - 1))
            --last;
        if (last == m_within.begin)
            return {};
        if (m_article.isComma(last - 1) || m_article.word(last - 1) == ")")
            return beforeAside(last);
        return nominalBefore(last);
    }

private:
    /// The phrase ends with a comma or bracket: what stands between it and an earlier comma is an aside.
    TokenRange beforeAside(std::size_t last) const
    {
        const std::size_t lowest =
            last > m_within.begin + LongestApposition ? last - LongestApposition : m_within.begin;
        const bool bracket = m_article.word(last - 1) == ")";
        TokenRange widest;
        for (std::size_t i = last - 1; i > lowest; --i) {
            const std::size_t opening = i - 1;
            if (bracket ? m_article.word(opening) == "(" : m_article.isComma(opening)) {
                const TokenRange head = nominalBefore(opening);
                if (!head.isEmpty() && (bracket || opensAside(opening + 1)))
                    widest = {head.begin, bracket ? last : last - 1};
                if (bracket || m_names.isPerson(opening - (opening > 0 ? 1 : 0)))
                    break;
            }
        }
        return widest;
    }

    bool opensAside(std::size_t i) const
    {
        return m_article.is(i, "who") || m_article.is(i, "whose") || m_article.is(i, "which") ||
               m_article.is(i, "of") || m_article.tokens[i].kind == TokenKind::Number ||
               m_words.opensApposition(i, m_within.end) ||
               m_article.facts[i].hasAny({Fact::Determiner, Fact::Possessive, Fact::OfficeModifier}) ||
               (m_article.word(i).size() > 2 && m_article.word(i)[1] == '-');
    }

    TokenRange nominalBefore(std::size_t end) const
    {
        if (end <= m_within.begin)
            return {};
        const std::size_t last = end - 1;
        if (m_article.has(last, Fact::Pronoun) && m_names.at(last) == nullptr)
            return {last, end};
        std::size_t begin = headBegin(last);
        if (begin == ArticleText::None)
            return {};
        begin = withPrepositions(begin);
        begin = withJoint(begin);
        return {begin, end};
    }

    std::size_t headBegin(std::size_t last) const
    {
        if (m_article.word(last) == ")") {
            std::size_t open = last;
            while (open > m_within.begin && last - open < LongestBracket && m_article.word(open) != "(")
                --open;
            return open > m_within.begin && m_article.word(open) == "(" ? headBegin(open - 1) : ArticleText::None;
        }
        if (m_names.at(last) == nullptr &&
            (!m_article.isWord(last) && m_article.tokens[last].kind != TokenKind::Number))
            return m_article.tokens[last].kind == TokenKind::Link ? last : ArticleText::None;
        if (m_names.at(last) == nullptr && ((isGrammar(m_article.facts[last]) && !isActorNoun(m_article, last) &&
                                             !m_article.has(last, Fact::Determiner)) ||
                                            m_words.isVerbLike(last)))
            return ArticleText::None;
        std::size_t begin = last + 1;
        while (begin > m_within.begin && last + 1 - begin < LongestPhrase) {
            const std::size_t next = stepLeft(begin, last);
            if (next == begin)
                break;
            begin = next;
            if (m_article.facts[begin].hasAny({Fact::Determiner, Fact::Possessive}))
                break;
        }
        return begin <= last ? begin : ArticleText::None;
    }

    /// The new beginning one word or name further left; the same when the phrase begins here.
    std::size_t stepLeft(std::size_t begin, std::size_t last) const
    {
        const std::size_t i = begin - 1;
        if (const FoundName *name = m_names.at(i))
            return begin <= last && isPersonBegin(begin) && name->kind == ActorKind::Person
                       ? begin
                       : std::max(name->tokens.begin, m_within.begin);
        const Token &token = m_article.tokens[i];
        if (token.kind == TokenKind::Clitic)
            return i;
        if (token.kind == TokenKind::Number)
            return m_article.has(begin, Fact::Determiner) ? begin : i;
        if (token.kind == TokenKind::Quote && begin <= last && !token.spaced && i > 0 &&
            m_article.word(i - 1).ends_with("s") && !m_article.quoted[i])
            return i;
        if (token.kind != TokenKind::Word || m_article.has(i, Fact::Calendar) || m_words.isVerbLike(i))
            return begin;
        const Facts facts = m_article.facts[i];
        if (isGrammar(facts) && !facts.hasAny({Fact::Determiner, Fact::Possessive}))
            return begin;
        if (begin <= last && isPersonBegin(begin) && !standsBeforePerson(i))
            return begin;
        const bool opening = m_article.startsSentence(i) && m_article.has(i, Fact::Common) &&
                             !isActorNoun(m_article, i) &&
                             !facts.hasAny({Fact::Determiner, Fact::Possessive, Fact::OfficeModifier, Fact::NotName});
        return opening && begin <= last && (m_article.tokens[begin].capital || m_article.has(begin, Fact::Determiner))
                   ? begin
                   : i;
    }

    bool isPersonBegin(std::size_t i) const
    {
        const FoundName *name = m_names.at(i);
        return name != nullptr && name->kind == ActorKind::Person && name->tokens.begin == i;
    }

    /// Titles, peoples and nouns for persons may stand before a name; other small words do not belong to it.
    bool standsBeforePerson(std::size_t i) const
    {
        const Facts facts = m_article.facts[i];
        if (m_article.tokens[i].capital)
            return !m_article.startsSentence(i) || !facts.has(Fact::Common) ||
                   facts.hasAny({Fact::Office, Fact::OfficeModifier, Fact::Rank, Fact::Honorific});
        return isActorNoun(m_article, i) || facts.hasAny({Fact::Rank, Fact::Honorific}) ||
               endsWithAny(m_article.word(i), {"man", "woman", "general"});
    }

    std::size_t withPrepositions(std::size_t begin) const
    {
        constexpr std::array<std::string_view, 7> usual{"of", "for", "from", "at", "with", "in", "to"};
        while (begin > m_within.begin + 1) {
            const std::size_t i = begin - 1;
            if (std::none_of(usual.begin(), usual.end(), [&](std::string_view w) { return m_article.is(i, w); }))
                return begin;
            const bool noun = (isActorNoun(m_article, i - 1) && m_article.isWord(i - 1)) ||
                              (m_article.is(i, "of") && isPlainNoun(i - 1)) ||
                              (m_names.isPerson(i - 1) && (m_article.is(i, "of") || m_article.is(i, "from")));
            const std::size_t head = noun ? headBegin(i - 1) : ArticleText::None;
            if (head == ArticleText::None)
                return begin;
            begin = head;
        }
        return begin;
    }

    bool isPlainNoun(std::size_t i) const
    {
        return m_words.isSmall(i) && !isGrammar(m_article.facts[i]) && !m_words.isVerbLike(i);
    }

    /// "Lee and Kim said": only when the joint phrase begins its clause.
    std::size_t withJoint(std::size_t begin) const
    {
        if (begin < m_within.begin + 2 || !m_article.is(begin - 1, "and"))
            return begin;
        const std::size_t other = headBegin(begin - 2);
        if (other == ArticleText::None)
            return begin;
        const bool actor = m_names.at(begin - 2) != nullptr || isActorNoun(m_article, begin - 2);
        const bool opens = other == m_within.begin || m_article.isComma(other - 1) || m_article.startsSentence(other) ||
                           m_article.facts[other - 1].hasAny({Fact::Conjunction, Fact::Subordinator});
        return actor && opens ? other : begin;
    }

    const ArticleText &m_article;
    const Names &m_names;
    PhraseWords m_words;
    TokenRange m_within;
};

} // namespace

TokenRange phraseBefore(const ArticleText &article, const Names &names, TokenRange within)
{
    return within.isEmpty() ? TokenRange{} : PhraseBefore(article, names, within).before();
}

} // namespace onrecord

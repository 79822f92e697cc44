// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Noun phrases that begin at a known place: behind an inverted verb, or at a sentence's beginning.
#include "core/reading/capital_runs.h"
#include "core/reading/noun_phrases.h"
#include "core/reading/phrase_words.h"

#include <algorithm>
#include <array>

namespace onrecord
{

namespace
{

enum class Prepositions { OfOnly, All };

class PhraseBehind final
{
public:
    PhraseBehind(const ArticleText &article, const Names &names, TokenRange within)
        : m_article(article)
        , m_names(names)
        , m_words(article, names)
        , m_within(within)
    {}

    TokenRange after() const
    {
        const std::size_t limit = std::min(m_within.end, m_within.begin + 2 * LongestPhrase);
        std::size_t end = coreEnd(m_within.begin, limit, Prepositions::OfOnly);
        if (end == m_within.begin)
            return {};
        end = withAppositions(end, limit);
        for (std::size_t next = jointStart(end, limit); next > 0; next = jointStart(end, limit)) {
            const std::size_t jointEnd = withAppositions(coreEnd(next, limit, Prepositions::OfOnly), limit);
            if (jointEnd < limit && m_words.isVerbLike(jointEnd))
                break; // "said Lee, and Kim agreed"
            end = jointEnd;
        }
        return {m_within.begin, withRelative(end, limit)};
    }

    TokenRange shortAfter() const
    {
        const std::size_t limit = std::min(m_within.end, m_within.begin + LongestPhrase);
        return {m_within.begin, coreEnd(m_within.begin, limit, Prepositions::OfOnly)};
    }

    TokenRange subject() const
    {
        std::size_t i = m_within.begin;
        while (i < m_within.end && !startsPhrase(i)) {
            if (m_article.facts[i].hasAny({Fact::Preposition, Fact::Subordinator}) || m_words.isTimeWord(i)) {
                while (i < m_within.end && !m_article.isComma(i) && m_names.at(i) == nullptr && !isSubjectPronoun(i))
                    ++i;
                if (i < m_within.end &&
                    (m_article.facts[m_within.begin].hasAny({Fact::Preposition, Fact::Subordinator})))
                    i = nextComma(i);
                continue;
            }
            ++i;
        }
        if (i >= m_within.end)
            return {};
        const std::size_t limit = std::min(m_within.end, i + LongestPhrase);
        return {i, withAppositions(coreEnd(i, limit, Prepositions::OfOnly), limit)};
    }

private:
    bool isSubjectPronoun(std::size_t i) const { return m_article.has(i, Fact::Pronoun); }

    bool startsPhrase(std::size_t i) const
    {
        return m_names.at(i) != nullptr ||
               m_article.facts[i].hasAny({Fact::Determiner, Fact::Possessive, Fact::Pronoun, Fact::Office,
                                          Fact::StartsOffice, Fact::Rank, Fact::Honorific, Fact::GroupNoun,
                                          Fact::OfficeModifier, Fact::Demonym, Fact::NotName});
    }

    std::size_t nextComma(std::size_t i) const
    {
        while (i < m_within.end && !m_article.isComma(i))
            ++i;
        return std::min(i + 1, m_within.end);
    }

    std::size_t coreEnd(std::size_t begin, std::size_t limit, Prepositions which) const
    {
        std::size_t i = begin;
        if (i < limit && m_article.has(i, Fact::Pronoun) && m_names.at(i) == nullptr)
            return i + 1;
        while (i < limit) {
            const std::size_t next = coreStep(i, begin, limit, which);
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

    std::size_t coreStep(std::size_t i, std::size_t begin, std::size_t limit, Prepositions which) const
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

    std::size_t wordStep(std::size_t i, std::size_t begin, std::size_t limit, Prepositions which) const
    {
        const Facts facts = m_article.facts[i];
        if (facts.has(Fact::Calendar) || m_words.isVerbLike(i))
            return i;
        if (facts.hasAny({Fact::Determiner, Fact::Possessive}))
            return i == begin || isGrammar(m_article.facts[i - 1]) ? i + 1 : i;
        if (facts.has(Fact::Preposition))
            return prepositionStep(i, begin, limit, which);
        if (facts.has(Fact::Conjunction))
            return which == Prepositions::All && m_article.is(i, "and") && i + 1 < limit && m_words.isSmall(i + 1)
                       ? i + 1
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
    bool isModifier(std::size_t last, std::size_t begin) const
    {
        const std::size_t first = m_names.all[m_names.atToken[last]].tokens.begin;
        if (first <= begin)
            return false;
        const Facts before = m_article.facts[first - 1];
        return before.hasAny({Fact::Determiner, Fact::OfficeModifier, Fact::Possessive}) &&
               isActorNoun(m_article, last + 1);
    }

    std::size_t prepositionStep(std::size_t i, std::size_t begin, std::size_t limit, Prepositions which) const
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
    bool saysWhere(std::size_t i, std::size_t limit) const
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

    std::size_t bracketEnd(std::size_t i, std::size_t limit) const
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

    std::size_t withAppositions(std::size_t end, std::size_t limit) const
    {
        while (end + 1 < limit && m_article.isComma(end)) {
            const std::size_t next = appositionEnd(end + 1, limit);
            if (next == end + 1)
                break;
            end = next;
        }
        return end;
    }

    std::size_t appositionEnd(std::size_t i, std::size_t limit) const
    {
        if (m_article.tokens[i].kind == TokenKind::Number && m_article.word(i).size() <= 3)
            return i + 1;
        const std::string_view word = m_article.word(i);
        if (word.size() > 3 && word[1] == '-' && (word[0] == 'R' || word[0] == 'D' || word[0] == 'I'))
            return i + 1;
        if (m_article.is(i, "of") && i + 1 < limit)
            return coreEnd(i + 1, limit, Prepositions::All);
        if (!m_words.opensApposition(i, limit))
            return i;
        return coreEnd(i, std::min(limit, i + LongestApposition), Prepositions::All);
    }

    /// Where a joint member begins behind "and", or behind a comma that "and" follows; 0 when there is none.
    std::size_t jointStart(std::size_t end, std::size_t limit) const
    {
        if (end + 1 >= limit)
            return 0;
        std::size_t i = end;
        if (m_article.isComma(i) && m_names.isPerson(i + 1) && isListed(i + 1, limit))
            return i + 1;
        if (m_article.isComma(i))
            ++i;
        if (!m_article.is(i, "and") || i + 1 >= limit)
            return 0;
        for (std::size_t k = i + 1; k < std::min(limit, i + 9); ++k) {
            if (m_names.isPerson(k))
                return i + 1;
            if (m_article.isComma(k) || m_article.facts[k].hasAny({Fact::Preposition, Fact::Pronoun}) ||
                m_words.isVerbLike(k))
                return 0;
            if (m_names.at(k) != nullptr && k == i + 1)
                return i + 1;
        }
        return 0;
    }

    /// "Lee, Kim and Diaz": nothing but names up to "and".
    bool isListed(std::size_t i, std::size_t limit) const
    {
        while (i < limit && m_names.isPerson(i)) {
            i = m_names.at(i)->tokens.end;
            if (i < limit && m_article.isComma(i))
                ++i;
            if (i < limit && m_article.is(i, "and"))
                return true;
        }
        return false;
    }

    /// "said Lee, a lawyer who works for both sides": the clause with "who" belongs to the one it tells about.
    std::size_t withRelative(std::size_t end, std::size_t limit) const
    {
        std::size_t i = end;
        if (i < limit && m_article.isComma(i))
            ++i;
        if (i >= limit || !(m_article.is(i, "who") || m_article.is(i, "whose") || m_article.is(i, "whom")))
            return end;
        while (i < limit && !m_article.isComma(i) && m_article.tokens[i].kind != TokenKind::Stop &&
               m_article.tokens[i].kind != TokenKind::Quote && m_article.word(i) != ":" && !m_article.startsSentence(i))
            ++i;
        return i;
    }

    const ArticleText &m_article;
    const Names &m_names;
    PhraseWords m_words;
    TokenRange m_within;
};

} // namespace

TokenRange phraseAfter(const ArticleText &article, const Names &names, TokenRange within)
{
    return within.isEmpty() ? TokenRange{} : PhraseBehind(article, names, within).after();
}

TokenRange shortPhraseAfter(const ArticleText &article, const Names &names, TokenRange within)
{
    return within.isEmpty() ? TokenRange{} : PhraseBehind(article, names, within).shortAfter();
}

TokenRange sentenceSubject(const ArticleText &article, const Names &names, TokenRange within)
{
    return within.isEmpty() ? TokenRange{} : PhraseBehind(article, names, within).subject();
}

} // namespace onrecord

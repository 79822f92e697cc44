// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Noun phrases that begin at a known place: behind an inverted verb, or at a sentence's beginning.
#include "core/reading/noun_phrases.h"
#include "core/reading/phrase_core.h"

#include <algorithm>

namespace onrecord
{

namespace
{

class PhraseBehind final
{
public:
    PhraseBehind(const ArticleText &article, const Names &names, TokenRange within)
        : m_article(article)
        , m_names(names)
        , m_words(article, names)
        , m_core(article, names)
        , m_within(within)
    {}

    TokenRange after() const
    {
        const std::size_t limit = std::min(m_within.end, m_within.begin + 2 * LongestPhrase);
        std::size_t end = m_core.end(m_within.begin, limit, Prepositions::OfOnly);
        if (end == m_within.begin)
            return {};
        end = withAppositions(end, limit);
        for (std::size_t next = jointStart(end, limit); next > 0; next = jointStart(end, limit)) {
            const std::size_t jointEnd = withAppositions(m_core.end(next, limit, Prepositions::OfOnly), limit);
            if (jointEnd < limit && m_words.isVerbLike(jointEnd))
                break; // "said Lee, and Kim agreed"
            end = jointEnd;
        }
        return {m_within.begin, withRelative(end, limit)};
    }

    TokenRange shortAfter() const
    {
        const std::size_t limit = std::min(m_within.end, m_within.begin + LongestPhrase);
        return {m_within.begin, m_core.end(m_within.begin, limit, Prepositions::OfOnly)};
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
        return {i, withAppositions(m_core.end(i, limit, Prepositions::OfOnly), limit)};
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
            return m_core.end(i + 1, limit, Prepositions::All);
        if (!m_words.opensApposition(i, limit))
            return i;
        return m_core.end(i, std::min(limit, i + LongestApposition), Prepositions::All);
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
    PhraseCore m_core;
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

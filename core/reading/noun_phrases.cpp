// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/noun_phrases.h"

#include "core/reading/capital_runs.h"

#include <algorithm>
#include <array>

namespace onrecord
{

namespace
{

constexpr std::size_t LongestPhrase = 40;
constexpr std::size_t LongestBracket = 8;
constexpr std::size_t LongestApposition = 30;

enum class Prepositions { OfOnly, All };

bool endsWithAny(std::string_view word, std::initializer_list<std::string_view> endings)
{
    return std::any_of(endings.begin(), endings.end(), [&](std::string_view e) { return word.ends_with(e); });
}

class PhraseFinder final
{
public:
    PhraseFinder(const ArticleText &article, const Names &names, TokenRange within)
        : m_article(article)
        , m_names(names)
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
            if (jointEnd < limit && isVerbLike(jointEnd))
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

    TokenRange before() const
    {
        std::size_t last = m_within.end;
        while (last > m_within.begin && isTimeWord(last - 1))
            --last;
        if (last == m_within.begin)
            return {};
        if (m_article.isComma(last - 1) || m_article.word(last - 1) == ")")
            return beforeAside(last);
        return nominalBefore(last);
    }

    TokenRange subject() const
    {
        std::size_t i = m_within.begin;
        while (i < m_within.end && !startsPhrase(i)) {
            if (m_article.facts[i].hasAny({Fact::Preposition, Fact::Subordinator}) || isTimeWord(i)) {
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
    bool isSmall(std::size_t i) const { return m_article.isWord(i) && !m_article.tokens[i].capital; }

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

    /// A day, "later", "also" and other words between a subject and its verb.
    bool isTimeWord(std::size_t i) const
    {
        if (m_article.has(i, Fact::Calendar) && m_names.at(i) == nullptr)
            return true;
        constexpr std::array<std::string_view, 20> words{"further",   "later",   "earlier",  "also",  "then",
                                                         "once",      "again",   "now",      "today", "yesterday",
                                                         "tonight",   "morning", "evening",  "night", "himself",
                                                         "afternoon", "herself", "recently", "too",   "even"};
        if (std::any_of(words.begin(), words.end(), [&](std::string_view w) { return m_article.is(i, w); }))
            return true;
        const bool beforeDay = i + 1 < m_article.size() && m_article.has(i + 1, Fact::Calendar);
        return beforeDay &&
               (m_article.is(i, "on") || m_article.is(i, "last") || m_article.is(i, "this") || m_article.is(i, "in"));
    }

    /// A small word that cannot be inside a noun phrase because it is a verb.
    bool isVerbLike(std::size_t i) const
    {
        if (!isSmall(i))
            return false;
        const Facts facts = m_article.facts[i];
        if (facts.has(Fact::Auxiliary))
            return true;
        return facts.has(Fact::Reports) && !facts.has(Fact::ReportsBase) && !m_article.word(i).ends_with("s");
    }

    bool isPersonEnd(std::size_t i) const
    {
        const FoundName *name = m_names.at(i);
        return name != nullptr && name->kind == ActorKind::Person && name->tokens.end == i + 1;
    }

    // ---- forwards

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
            return i > begin && isPersonEnd(i - 1) ? i : i + 1;
        if (token.kind == TokenKind::Sign)
            return bracketEnd(i, limit);
        if (token.kind == TokenKind::Quote) // "the ministers' office"
            return i > begin && !token.spaced && m_article.word(i - 1).ends_with("s") && i + 1 < limit &&
                           isSmall(i + 1) && !isVerbLike(i + 1)
                       ? i + 1
                       : i;
        if (token.kind != TokenKind::Word)
            return i;
        return wordStep(i, begin, limit, which);
    }

    std::size_t wordStep(std::size_t i, std::size_t begin, std::size_t limit, Prepositions which) const
    {
        const Facts facts = m_article.facts[i];
        if (facts.has(Fact::Calendar) || isVerbLike(i))
            return i;
        if (facts.hasAny({Fact::Determiner, Fact::Possessive}))
            return i == begin || isGrammar(m_article.facts[i - 1]) ? i + 1 : i;
        if (facts.has(Fact::Preposition))
            return prepositionStep(i, begin, limit, which);
        if (facts.has(Fact::Conjunction))
            return which == Prepositions::All && m_article.is(i, "and") && i + 1 < limit && isSmall(i + 1) ? i + 1 : i;
        if (isGrammar(facts))
            return i;
        const bool small = !m_article.tokens[i].capital;
        if (small && i > begin && isPersonEnd(i - 1) && !isModifier(i - 1, begin))
            return i; // "said Lee yesterday"
        if (small && m_article.word(i).ends_with("ly") && !facts.hasAny({Fact::PersonNoun, Fact::BodyNoun}))
            return i + 1 < limit && isSmall(i + 1) && i == begin + 1 ? i + 1 : i;
        return i + 1;
    }

    /// "the Lee campaign": a determiner before the name, a noun behind it.
    bool isModifier(std::size_t last, std::size_t begin) const
    {
        const std::size_t first = m_names.at(last)->tokens.begin;
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
        return which == Prepositions::All || (isActorNoun(m_article, i - 1) && isSmall(i - 1)) ? i + 1 : i;
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
        if (!opensApposition(i, limit))
            return i;
        return coreEnd(i, std::min(limit, i + LongestApposition), Prepositions::All);
    }

    bool opensApposition(std::size_t i, std::size_t limit) const
    {
        if (m_names.isPerson(i) && !isPossessor(i))
            return false;
        const std::size_t last = std::min(limit, i + 9);
        for (std::size_t k = i; k < last; ++k) {
            if (m_article.isComma(k) || m_article.tokens[k].kind == TokenKind::Stop || isVerbLike(k))
                return false;
            if (m_names.at(k) != nullptr)
                continue;
            if (isActorNoun(m_article, k) ||
                m_article.facts[k].hasAny({Fact::NotName, Fact::People, Fact::StartsOffice}) ||
                (isSmall(k) && m_article.word(k).size() > 5 &&
                 endsWithAny(m_article.word(k), {"er", "or", "ist", "man", "woman", "ian"})))
                return true;
            if (m_article.has(k, Fact::Preposition))
                return false;
        }
        return false;
    }

    bool isPossessor(std::size_t i) const
    {
        const std::size_t end = m_names.at(i)->tokens.end;
        return end < m_article.size() && m_article.tokens[end].kind == TokenKind::Clitic;
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
            if (m_article.isComma(k) || m_article.facts[k].hasAny({Fact::Preposition, Fact::Pronoun}) || isVerbLike(k))
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

    // ---- backwards

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
               opensApposition(i, m_within.end) ||
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
                                            isVerbLike(last)))
            return ArticleText::None;
        std::size_t begin = last + 1;
        while (begin > m_within.begin && last + 1 - begin < LongestPhrase) {
            const std::size_t next = stepLeft(begin, last);
            if (next == begin)
                break;
            begin = next;
            if (m_article.facts[begin].hasAny({Fact::Determiner, Fact::Possessive}) && !precededByPossessor(begin))
                break;
        }
        return begin <= last ? begin : ArticleText::None;
    }

    bool precededByPossessor(std::size_t) const { return false; }

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
        if (token.kind != TokenKind::Word || m_article.has(i, Fact::Calendar) || isVerbLike(i))
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

    bool isPlainNoun(std::size_t i) const { return isSmall(i) && !isGrammar(m_article.facts[i]) && !isVerbLike(i); }

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
    TokenRange m_within;
};

} // namespace

TokenRange phraseAfter(const ArticleText &article, const Names &names, TokenRange within)
{
    return within.isEmpty() ? TokenRange{} : PhraseFinder(article, names, within).after();
}

TokenRange shortPhraseAfter(const ArticleText &article, const Names &names, TokenRange within)
{
    return within.isEmpty() ? TokenRange{} : PhraseFinder(article, names, within).shortAfter();
}

TokenRange phraseBefore(const ArticleText &article, const Names &names, TokenRange within)
{
    return within.isEmpty() ? TokenRange{} : PhraseFinder(article, names, within).before();
}

TokenRange sentenceSubject(const ArticleText &article, const Names &names, TokenRange within)
{
    return within.isEmpty() ? TokenRange{} : PhraseFinder(article, names, within).subject();
}

bool isActorNoun(const ArticleText &article, std::size_t i)
{
    return article.facts[i].hasAny({Fact::Office, Fact::PersonNoun, Fact::GroupNoun, Fact::BodyNoun, Fact::Rank});
}

} // namespace onrecord

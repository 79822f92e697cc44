// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/report_clause.h"

#include "core/reading/noun_phrases.h"

#include <algorithm>

namespace onrecord
{

namespace
{

/// How far from a quote its cue may stand, in tokens.
constexpr std::size_t FarthestCue = 70;
constexpr std::size_t LongestLabel = 12; // "LEE: ..."

class ClauseFinder final
{
public:
    ClauseFinder(const ArticleText &article, const Names &names, const Lexicon &lexicon, TokenRange gap)
        : m_article(article)
        , m_names(names)
        , m_lexicon(lexicon)
        , m_gap(gap)
    {}

    std::optional<ReportClause> after()
    {
        m_gap.end = std::min(m_gap.end, m_gap.begin + FarthestCue);
        if (auto clause = signature())
            return clause;
        while (!m_gap.isEmpty() && m_article.tokens[m_gap.begin].kind == TokenKind::Sign &&
               m_article.word(m_gap.begin) != "(")
            ++m_gap.begin;
        if (m_gap.isEmpty())
            return std::nullopt;
        if (auto clause = accordingTo(m_gap.begin))
            return clause;
        if (auto clause = inverted())
            return clause;
        return subjectFirst();
    }

    std::optional<ReportClause> before()
    {
        if (m_gap.end > m_gap.begin + FarthestCue)
            m_gap.begin = std::max(m_gap.begin, m_gap.end - FarthestCue);
        if (m_gap.isEmpty())
            return std::nullopt;
        const std::string_view last = m_article.word(m_gap.end - 1);
        if (last == ":" && m_gap.end - m_gap.begin <= LongestLabel)
            if (auto clause = label())
                return clause;
        if (auto clause = verbBefore())
            return clause;
        if (auto clause = accordingTo(m_gap.begin); clause && (last == "," || last == ":"))
            return clause;
        return last == ":" ? colon() : std::nullopt;
    }

private:
    bool reportsTo(const Cue &cue) const { return m_article.has(cue.verb, Fact::ReportsTo); }

    std::optional<ReportClause> accordingTo(std::size_t i) const
    {
        if (i + 2 >= m_gap.end || !m_article.is(i, "according") || !m_article.is(i + 1, "to"))
            return std::nullopt;
        const TokenRange source = phraseAfter(m_article, m_names, {i + 2, m_gap.end});
        if (source.isEmpty())
            return std::nullopt;
        return ReportClause{{i, i + 2}, source, {}, ReportRule::CueAccordingTo, 0.88};
    }

    /// "- Ann Lee" and nothing more
    std::optional<ReportClause> signature() const
    {
        if (!m_article.isDash(m_gap.begin) || m_gap.end < m_gap.begin + 2 || m_gap.end > m_gap.begin + LongestLabel ||
            !m_names.isPerson(m_gap.begin + 1))
            return std::nullopt;
        const TokenRange source = phraseAfter(m_article, m_names, {m_gap.begin + 1, m_gap.end});
        const bool onlyThat = source.end == m_gap.end ||
                              (source.end + 1 == m_gap.end && m_article.tokens[source.end].kind == TokenKind::Stop);
        if (!onlyThat)
            return std::nullopt;
        return ReportClause{{m_gap.begin, m_gap.begin + 1}, source, {}, ReportRule::Signature, 0.9};
    }

    /// "said Lee"
    std::optional<ReportClause> inverted() const
    {
        for (std::size_t i = m_gap.begin; i < std::min(m_gap.end, m_gap.begin + 3); ++i) {
            const auto cue = cueAt(m_article, m_lexicon, i, m_gap);
            if (!cue) {
                if (!m_article.isWord(i) || m_article.tokens[i].capital || !m_article.word(i).ends_with("ly"))
                    return std::nullopt;
                continue;
            }
            if (cue->participle || cue->words.begin != m_gap.begin || m_article.has(i, Fact::ReportsBase))
                return std::nullopt;
            const TokenRange source = phraseAfter(m_article, m_names, {cue->words.end, m_gap.end});
            if (source.isEmpty())
                return std::nullopt;
            return ReportClause{cue->words, source, {}, ReportRule::CueInverted, 0.98};
        }
        return std::nullopt;
    }

    /// "Lee, who chairs the board, told the paper": the first finite verb outside asides with "who".
    std::optional<ReportClause> subjectFirst() const
    {
        bool relative = false;
        for (std::size_t i = m_gap.begin + 1; i < m_gap.end; ++i) {
            if (m_article.isComma(i)) {
                relative = i + 1 < m_gap.end && (m_article.is(i + 1, "who") || m_article.is(i + 1, "which") ||
                                                 m_article.is(i + 1, "whose") || m_article.is(i + 1, "whom"));
                continue;
            }
            const auto cue = relative ? std::nullopt : cueAt(m_article, m_lexicon, i, m_gap);
            if (!cue || cue->participle || cue->words.begin == m_gap.begin)
                continue;
            const TokenRange source = sourceFrom(cue->words.begin);
            if (source.isEmpty())
                return std::nullopt;
            const bool near = source.end - source.begin <= 6;
            return ReportClause{cue->words, source, addresseeOf(*cue), ReportRule::CueAfterSubject, near ? 0.97 : 0.9};
        }
        return std::nullopt;
    }

    /// From the gap's beginning to the verb, if that looks like a subject and not like a clause of its own.
    TokenRange sourceFrom(std::size_t verb) const
    {
        TokenRange source = phraseBefore(m_article, m_names, {m_gap.begin, verb});
        if (source.isEmpty())
            return {};
        const bool whole = source.begin == m_gap.begin;
        if (!whole && m_article.facts[m_gap.begin].hasAny({Fact::Conjunction, Fact::Subordinator, Fact::Auxiliary}))
            return {};
        return source;
    }

    TokenRange addresseeOf(const Cue &cue) const
    {
        if (!reportsTo(cue))
            return {};
        return shortPhraseAfter(m_article, m_names, {cue.words.end, m_gap.end});
    }

    /// "LEE: ..." or "Ann Lee, chair of the board: ..."
    std::optional<ReportClause> label() const
    {
        const TokenRange source = phraseAfter(m_article, m_names, {m_gap.begin, m_gap.end - 1});
        const bool somebody = !source.isEmpty() && m_names.at(source.begin) != nullptr;
        if (!somebody || source.end != m_gap.end - 1)
            return std::nullopt;
        return ReportClause{{m_gap.end - 1, m_gap.end}, source, {}, ReportRule::CueColon, 0.9};
    }

    /// The last reporting verb before the quote that has the quote for its object.
    std::optional<ReportClause> verbBefore() const
    {
        const std::string_view last = m_article.word(m_gap.end - 1);
        const bool introduced = last == "," || last == ":";
        for (std::size_t i = m_gap.end; i-- > m_gap.begin;) {
            if (m_article.tokens[i].kind == TokenKind::Stop && i + 1 < m_gap.end)
                return std::nullopt;
            const auto cue = cueAt(m_article, m_lexicon, i, m_gap);
            if (!cue || inRelative(cue->words.begin))
                continue;
            const bool touches = cue->words.end == m_gap.end || (introduced && cue->words.end + 1 == m_gap.end);
            if (!introduced && !touches && !touchesByAddressee(*cue))
                continue;
            if (!m_article.has(i, Fact::ReportsOften) && !touches && last != ":" && !reportsTo(*cue))
                continue;
            return clauseOf(*cue, touches);
        }
        return std::nullopt;
    }

    /// "told the paper that", "asked him"
    bool touchesByAddressee(const Cue &cue) const { return reportsTo(cue) && addresseeOf(cue).end == m_gap.end; }

    bool inRelative(std::size_t i) const
    {
        return i > m_gap.begin && (m_article.is(i - 1, "which") || m_article.is(i - 1, "whose"));
    }

    std::optional<ReportClause> clauseOf(const Cue &cue, bool touches) const
    {
        ReportClause clause{cue.words, {}, addresseeOf(cue), ReportRule::CueBefore, touches ? 0.88 : 0.85};
        if (clause.addressee.end > m_gap.end)
            clause.addressee = {};
        const bool adjacent = cue.words.begin > m_gap.begin && m_names.at(cue.words.begin - 1) != nullptr;
        if (!cue.participle || adjacent) { // "footage of Lee saying"
            const std::size_t begin = cue.words.begin;
            const bool shared = begin > m_gap.begin && m_article.facts[begin - 1].has(Fact::Conjunction);
            clause.source =
                shared || begin == m_gap.begin ? TokenRange{} : phraseBefore(m_article, m_names, {m_gap.begin, begin});
        }
        if (clause.source.isEmpty() && !isBehindQuote()) {
            clause.source = sentenceSubject(m_article, m_names, {m_gap.begin, cue.words.begin});
            clause.rule = cue.participle ? ReportRule::CueParticiple : ReportRule::CueSharedSubject;
            clause.confidence = 0.75;
        } else if (clause.source.isEmpty()) {
            clause.rule = ReportRule::CueGoesOn;
            clause.confidence = 0.9;
        }
        return clause;
    }

    bool isBehindQuote() const
    {
        return m_gap.begin > 0 && m_article.quoted[m_gap.begin - 1] && !m_article.startsSentence(m_gap.begin);
    }

    /// "Lee went even further: ...": the subject, and everything up to the colon for a cue.
    std::optional<ReportClause> colon() const
    {
        const TokenRange source = sentenceSubject(m_article, m_names, {m_gap.begin, m_gap.end - 1});
        if (source.isEmpty())
            return ReportClause{{m_gap.end - 1, m_gap.end}, {}, {}, ReportRule::CueColon, 0.4};
        TokenRange cue{source.end, m_gap.end};
        if (cue.end - cue.begin > 6)
            cue = {m_gap.end - 1, m_gap.end};
        else if (cue.end - cue.begin > 1)
            --cue.end;
        return ReportClause{cue, source, {}, ReportRule::CueColon, 0.6};
    }

    const ArticleText &m_article;
    const Names &m_names;
    const Lexicon &m_lexicon;
    TokenRange m_gap;
};

} // namespace

std::optional<ReportClause> clauseAfterQuote(const ArticleText &article, const Names &names, const Lexicon &lexicon,
                                             TokenRange gap)
{
    return gap.isEmpty() ? std::nullopt : ClauseFinder(article, names, lexicon, gap).after();
}

std::optional<ReportClause> clauseBeforeQuote(const ArticleText &article, const Names &names, const Lexicon &lexicon,
                                              TokenRange gap)
{
    return gap.isEmpty() ? std::nullopt : ClauseFinder(article, names, lexicon, gap).before();
}

} // namespace onrecord

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/quote_attribution.h"

#include "core/reading/quote_shapes.h"
#include "core/reading/report_clause.h"

#include <algorithm>
#include <optional>

namespace onrecord
{

namespace
{

/// A reporting clause that stands as a sentence of its own behind a quote is no longer than this.
constexpr std::size_t LongestOwnSentence = 9;
constexpr std::size_t FarthestAfterQuestion = 16;
/// A quote that nothing reports is a title or a slogan when it is shorter.
constexpr std::size_t FewestWordsAlone = 6;

class Attributor final
{
public:
    Attributor(const ArticleText &article, const Names &names, const Lexicon &lexicon)
        : m_article(article)
        , m_names(names)
        , m_lexicon(lexicon)
        , m_shapes(article)
    {}

    std::vector<StatementDraft> run(const std::stop_token &stop)
    {
        for (std::size_t i = 0; i < m_article.paragraphs.size() && !stop.stop_requested(); ++i)
            readParagraph(i);
        return std::move(m_drafts);
    }

private:
    void readParagraph(std::size_t number)
    {
        m_number = number;
        m_paragraph = m_article.paragraphs[number].tokens;
        m_quotes.clear();
        if (m_article.paragraphs[number].headline)
            return;
        for (const Quotation &quotation : m_article.paragraphs[number].quotations)
            if (const auto quote = m_shapes.spoken(quotation))
                m_quotes.push_back(*quote);
        m_previous = ArticleText::None;
        m_consumed = m_paragraph.begin;
        m_behindCue = false;
        m_runsOn = !m_drafts.empty() && m_drafts.back().paragraph + 1 == number &&
                   m_drafts.back().rules.back() == ReportRule::MarkNeverClosed;
        for (std::size_t k = 0; k < m_quotes.size(); ++k)
            readQuote(k);
    }

    TokenRange gapBefore(std::size_t k) const
    {
        const std::size_t first = m_quotes[k].tokens.begin;
        std::size_t begin = m_article.sentenceStart[first];
        begin = std::max(begin, m_paragraph.begin);
        if (k > 0)
            begin = std::max(begin, std::max(m_quotes[k - 1].tokens.end, m_consumed));
        return {begin, first};
    }

    TokenRange gapAfter(std::size_t k) const
    {
        const std::size_t begin = m_quotes[k].tokens.end;
        const std::size_t limit = k + 1 < m_quotes.size() ? m_quotes[k + 1].tokens.begin : m_paragraph.end;
        std::size_t end = begin;
        while (end < limit && (end == begin || !m_article.startsSentence(end)))
            ++end;
        return {begin, end};
    }

    void readQuote(std::size_t k)
    {
        const SpokenQuote &quote = m_quotes[k];
        const auto before = clauseBefore(k);
        if (!before && goesOn(k))
            return addPiece(quote, ReportRule::CueInside);
        if (before)
            return add(quote, *before);
        const auto after = clauseAfter(k);
        if (after)
            return add(quote, *after);
        addWithoutCue(k);
    }

    std::optional<ReportClause> clauseBefore(std::size_t k) const
    {
        const TokenRange gap = gapBefore(k);
        if (gap.isEmpty())
            return std::nullopt;
        const SpokenQuote &quote = m_quotes[k];
        const std::size_t last = gap.end - 1;
        const bool introduced = m_article.isComma(last) || m_article.word(last) == ":";
        const bool capital = m_shapes.beginsBig(quote);
        const bool fragment = !introduced && (!capital || quote.words < FewestWords);
        if (fragment || (m_article.isComma(last) && !capital && quote.words < 2 * FewestWords))
            return std::nullopt;
        return clauseBeforeQuote(m_article, m_names, m_lexicon, gap);
    }

    std::optional<ReportClause> clauseAfter(std::size_t k) const
    {
        const SpokenQuote &quote = m_quotes[k];
        const TokenRange gap = gapAfter(k);
        if (gap.isEmpty() || !quote.closed || !m_shapes.isFresh(quote, m_paragraph))
            return std::nullopt;
        auto clause = clauseAfterQuote(m_article, m_names, m_lexicon, gap);
        if (!clause)
            return std::nullopt;
        if (m_article.startsSentence(gap.begin))
            return standsAlone(k, gap, *clause) ? clause : std::nullopt;
        if (!m_shapes.endsInside(quote) && !m_shapes.endsWithComma(quote, m_paragraph) &&
            clause->cue.begin > gap.begin && clause->source.begin > gap.begin)
            return std::nullopt; // the quote is the subject or object of something else
        return clause;
    }

    /// A sentence of its own that reports the quote before: "Why not?" Lee asked.
    bool standsAlone(std::size_t k, TokenRange gap, const ReportClause &clause) const
    {
        if (clause.rule == ReportRule::Signature)
            return true;
        const bool introducesNext = k + 1 < m_quotes.size() && gap.end == m_quotes[k + 1].tokens.begin;
        if (introducesNext || clause.source.begin != gap.begin || clause.rule == ReportRule::CueAccordingTo)
            return false;
        const std::string_view stop = m_article.word(m_quotes[k].lastWord);
        if (stop.starts_with('?') || stop.starts_with('!') || stop.starts_with("\u2026") || stop.starts_with(".."))
            return clause.cue.end - gap.begin <= FarthestAfterQuestion;
        return gap.end - gap.begin <= LongestOwnSentence && clause.cue.end + 2 >= gap.end;
    }

    /// The cue stood between this quote and the one before: both are one statement.
    bool goesOn(std::size_t k) const
    {
        if (k == 0 || !m_behindCue || m_previous == ArticleText::None)
            return false;
        const std::size_t first = m_quotes[k].tokens.begin;
        if (m_article.sentenceStart[first] >= m_quotes[k - 1].tokens.end || first == m_quotes[k - 1].tokens.end)
            return false;
        return m_article.isComma(first - 1) || m_article.isDash(first - 1) || m_article.is(first - 1, "that");
    }

    void addPiece(const SpokenQuote &quote, ReportRule rule)
    {
        StatementDraft &draft = m_drafts[m_previous];
        draft.pieces.push_back(quote.tokens);
        draft.rules.push_back(rule);
        if (!quote.closed)
            draft.rules.push_back(ReportRule::MarkNeverClosed);
        m_behindCue = false;
        m_consumed = quote.tokens.end;
    }

    /// A sentence stands between this quote and what reports the one before.
    bool narrativeBefore(std::size_t k) const
    {
        return k > 0 && m_article.sentenceStart[m_quotes[k].tokens.begin - 1] > m_consumed;
    }

    void add(const SpokenQuote &quote, const ReportClause &clause)
    {
        StatementDraft draft;
        draft.paragraph = m_number;
        draft.pieces.push_back(quote.tokens);
        take(draft, clause);
        if (clause.rule == ReportRule::CueGoesOn && m_previous != ArticleText::None) {
            draft.source = m_drafts[m_previous].source;
            draft.follows = m_previous;
            draft.how = SpeakerHow::Carried;
        }
        if (!quote.closed)
            draft.rules.push_back(ReportRule::MarkNeverClosed);
        m_behindCue = clause.cue.begin >= quote.tokens.end || clause.source.begin >= quote.tokens.end;
        m_consumed = std::max({quote.tokens.end, clause.cue.end, clause.source.end, clause.addressee.end});
        keep(std::move(draft));
    }

    void addWithoutCue(std::size_t k)
    {
        const SpokenQuote &quote = m_quotes[k];
        if (!m_shapes.isWhole(quote, m_paragraph))
            return;
        if (m_previous != ArticleText::None && !m_runsOn && !narrativeBefore(k))
            return addPiece(quote, ReportRule::SameParagraph);
        StatementDraft draft;
        draft.paragraph = m_number;
        draft.pieces.push_back(quote.tokens);
        if (quote.words < FewestWordsAlone && (m_number == 0 || !introducedAbove(draft)))
            return;
        if (m_previous != ArticleText::None)
            carry(draft, k);
        else if (quote.tokens.begin == m_paragraph.begin && m_number > 0 && introducedAbove(draft))
            draft.rules.push_back(ReportRule::ParagraphBeforeIntroduces);
        else if (quote.tokens.begin == m_paragraph.begin && !m_drafts.empty() && m_number > 0 &&
                 m_drafts.back().paragraph + 1 == m_number)
            carryOn(draft);
        else
            leaveToNarrative(draft, quote);
        if (!quote.closed)
            draft.rules.push_back(ReportRule::MarkNeverClosed);
        m_behindCue = false;
        m_consumed = quote.tokens.end;
        keep(std::move(draft));
    }

    /// "Lee said:" alone, or at the end of the paragraph before.
    bool introducedAbove(StatementDraft &draft) const
    {
        const TokenRange above = m_article.paragraphs[m_number - 1].tokens;
        const std::size_t last = above.end - 1;
        if (m_article.word(last) != ":" || m_article.quoted[last])
            return false;
        const TokenRange gap{std::max(above.begin, m_article.sentenceStart[last]), above.end};
        const auto clause = clauseBeforeQuote(m_article, m_names, m_lexicon, gap);
        if (!clause)
            return false;
        take(draft, *clause);
        return true;
    }

    void take(StatementDraft &draft, const ReportClause &clause) const
    {
        draft.cue = clause.cue;
        draft.source = clause.source;
        draft.addressee = clause.addressee;
        draft.confidence = clause.confidence;
        draft.rules.push_back(clause.rule);
    }

    /// The cue of the quote before, in the same paragraph, speaks for this one too.
    void carry(StatementDraft &draft, std::size_t k) const
    {
        const StatementDraft &earlier = m_drafts[m_previous];
        draft.follows = m_previous;
        draft.how = earlier.cue.isEmpty() ? SpeakerHow::Continued : SpeakerHow::Carried;
        draft.cue = earlier.cue;
        draft.source = earlier.source;
        draft.rules.push_back(ReportRule::SameParagraph);
        draft.confidence = std::min(earlier.confidence, narrativeBefore(k) ? 0.6 : 0.92);
    }

    /// A quoted paragraph without any cue belongs to who spoke in the one before.
    void carryOn(StatementDraft &draft) const
    {
        const bool open = m_drafts.back().rules.back() == ReportRule::MarkNeverClosed;
        draft.follows = m_drafts.size() - 1;
        draft.how = SpeakerHow::Continued;
        draft.rules.push_back(ReportRule::RunningSpeaker);
        draft.confidence = std::min(m_drafts.back().confidence, open ? 0.95 : 0.85);
    }

    /// Nobody is named at the quote: perhaps the sentence before tells who speaks.
    void leaveToNarrative(StatementDraft &draft, const SpokenQuote &quote) const
    {
        draft.spokenOf = quote.tokens.begin;
        draft.how = SpeakerHow::Continued;
        draft.rules.push_back(ReportRule::SentenceBefore);
        draft.confidence = 0.4;
    }

    void keep(StatementDraft draft)
    {
        m_previous = m_drafts.size();
        m_drafts.push_back(std::move(draft));
    }

    const ArticleText &m_article;
    const Names &m_names;
    const Lexicon &m_lexicon;
    QuoteShapes m_shapes;
    std::vector<StatementDraft> m_drafts;
    std::vector<SpokenQuote> m_quotes; // of the paragraph at hand
    TokenRange m_paragraph;
    std::size_t m_number = 0;                   // of the paragraph
    std::size_t m_previous = ArticleText::None; // draft before, in the paragraph
    std::size_t m_consumed = 0;                 // tokens before it belong to a reporting clause already
    bool m_runsOn = false;                      // the paragraph before ends in an open quote
    bool m_behindCue = false;                   // the cue of the draft before stands behind its quote
};

} // namespace

std::vector<StatementDraft> attributeQuotes(const ArticleText &article, const Names &names, const Lexicon &lexicon,
                                            const std::stop_token &stop)
{
    return Attributor(article, names, lexicon).run(stop);
}

} // namespace onrecord

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/draft_joining.h"

#include "core/reading/rule_confidence.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace onrecord
{

namespace
{

class DraftJoiner final
{
public:
    DraftJoiner(const ArticleText &article, const Names &names, const Parse &parse, std::vector<StatementDraft> quotes,
                std::vector<StatementDraft> clauses)
        : m_article(article)
        , m_names(names)
        , m_parse(parse)
        , m_drafts(std::move(quotes))
        , m_quotes(m_drafts.size())
    {
        m_drafts.insert(m_drafts.end(), std::make_move_iterator(clauses.begin()),
                        std::make_move_iterator(clauses.end()));
        m_kept.assign(m_drafts.size(), true);
    }

    std::vector<StatementDraft> run()
    {
        meetQuotes();
        dropInner();
        for (std::size_t i = 0; i < m_drafts.size(); ++i)
            if (m_kept[i])
                finish(m_drafts[i], i >= m_quotes);
        return inOrder();
    }

private:
    static bool covers(const StatementDraft &draft, std::size_t token)
    {
        return std::any_of(draft.pieces.begin(), draft.pieces.end(),
                           [&](const TokenRange &piece) { return piece.contains(token); });
    }

    static std::size_t lengthOf(const StatementDraft &draft)
    {
        return std::accumulate(draft.pieces.begin(), draft.pieces.end(), std::size_t{0},
                               [](std::size_t sum, const TokenRange &piece) { return sum + piece.end - piece.begin; });
    }

    std::size_t wordsOutsideQuotes(const StatementDraft &draft) const
    {
        std::size_t words = 0;
        for (const TokenRange &piece : draft.pieces)
            for (std::size_t i = piece.begin; i < piece.end; ++i)
                if (!m_article.quoted[i] && (m_article.isWord(i) || m_article.tokens[i].kind == TokenKind::Number))
                    ++words;
        return words;
    }

    bool touches(const StatementDraft &a, const StatementDraft &b) const
    {
        return std::any_of(b.pieces.begin(), b.pieces.end(), [&](const TokenRange &piece) {
            return std::any_of(a.pieces.begin(), a.pieces.end(), [&](const TokenRange &other) {
                return piece.begin < other.end && other.begin < piece.end;
            });
        });
    }

    /// A quote and a clause with one cue are one statement: the clause's if it holds words beside the quote.
    void meetQuotes()
    {
        std::vector<std::size_t> quoteAt(m_article.size(), ArticleText::None); // by the tokens of its pieces
        std::vector<std::size_t> cueAt(m_article.size(), ArticleText::None);
        for (std::size_t q = 0; q < m_quotes; ++q) {
            for (const TokenRange &piece : m_drafts[q].pieces)
                std::fill(quoteAt.begin() + static_cast<std::ptrdiff_t>(piece.begin),
                          quoteAt.begin() + static_cast<std::ptrdiff_t>(piece.end), q);
            if (m_drafts[q].follows == ArticleText::None)
                for (std::size_t i = m_drafts[q].cue.begin; i < m_drafts[q].cue.end; ++i)
                    cueAt[i] = q;
        }
        for (std::size_t c = m_quotes; c < m_drafts.size(); ++c)
            meetQuote(c, cueAt[m_drafts[c].cueWord], quoteAt);
    }

    void meetQuote(std::size_t clause, std::size_t sameCue, const std::vector<std::size_t> &quoteAt)
    {
        StatementDraft &draft = m_drafts[clause];
        if (sameCue != ArticleText::None && !touches(m_drafts[sameCue], draft) && !isSpokenWord(draft))
            return; // "praised the decision: "...": an act and what was said
        if (sameCue != ArticleText::None && draft.rules.front() != ReportRule::Label) {
            if (!isFragmentOf(m_drafts[sameCue], draft)) {
                m_kept[clause] = false; // the quote's reading of the cue is the surer one
                return;
            }
            m_kept[sameCue] = false;
        }
        std::vector<std::size_t> inside;
        for (const TokenRange &piece : draft.pieces)
            for (std::size_t i = piece.begin; i < piece.end; ++i)
                if (quoteAt[i] != ArticleText::None && (inside.empty() || inside.back() != quoteAt[i]))
                    inside.push_back(quoteAt[i]);
        const bool turn = draft.rules.front() == ReportRule::Label;
        for (const std::size_t q : inside)
            if (q != sameCue)
                giveUpPieces(m_drafts[q], draft);
        std::erase_if(inside, [&](std::size_t q) { return q != sameCue && !touches(m_drafts[q], draft); });
        for (const std::size_t q : inside) {
            if (!turn && q != sameCue && !m_drafts[q].cue.isEmpty() && m_drafts[q].follows == ArticleText::None) {
                m_kept[clause] = false; // the quote has a cue of its own: the clause reached too far
                return;
            }
        }
        for (const std::size_t q : inside)
            m_kept[q] = false;
    }

    /// "said of the deal: "..."", "told a crowd here: "..."": the quote is all that was said.
    static bool isSpokenWord(const StatementDraft &draft)
    {
        return draft.rules.front() == ReportRule::Clause ||
               std::find(draft.rules.begin(), draft.rules.end(), ReportRule::FrequentVerb) != draft.rules.end();
    }

    /// "..., she said, adding that "...": the second quote is the second report's.
    static void giveUpPieces(StatementDraft &quote, const StatementDraft &clause)
    {
        if (quote.cue.isEmpty() || clause.cueWord < quote.cue.end || quote.pieces.size() < 2)
            return;
        const TokenRange first = quote.pieces.front();
        std::erase_if(quote.pieces, [&](const TokenRange &piece) {
            return piece.begin > first.begin && piece.begin > clause.cueWord && covers(clause, piece.begin + 1);
        });
    }

    /// The quote is a part of the sentence that the clause reports: "said the deal was "off the table"".
    bool isFragmentOf(const StatementDraft &quote, const StatementDraft &clause) const
    {
        if (quote.pieces.size() != 1)
            return false;
        const TokenRange words = quote.pieces.front();
        const bool small = words.begin + 1 < words.end && !m_article.tokens[words.begin + 1].capital;
        const bool inside = std::any_of(clause.pieces.begin(), clause.pieces.end(), [&](const TokenRange &piece) {
            return words.end <= piece.end + 1 &&
                   (piece.begin < words.begin || (small && piece.begin <= words.begin + 1));
        });
        return inside && wordsOutsideQuotes(clause) > 0;
    }

    /// What is reported within a report is part of it.
    void dropInner()
    {
        std::vector<std::size_t> order;
        for (std::size_t i = 0; i < m_drafts.size(); ++i)
            if (m_kept[i])
                order.push_back(i);
        std::stable_sort(order.begin(), order.end(),
                         [&](std::size_t a, std::size_t b) { return lengthOf(m_drafts[a]) > lengthOf(m_drafts[b]); });
        std::vector<std::size_t> taken(m_article.size(), ArticleText::None);
        for (const std::size_t i : order) {
            StatementDraft &draft = m_drafts[i];
            const std::size_t cue = draft.cueWord != ArticleText::None ? draft.cueWord : draft.cue.begin;
            const std::size_t outer = i >= m_quotes && cue < taken.size() ? taken[cue] : ArticleText::None;
            if (outer != ArticleText::None && !isPassedOn(draft, m_drafts[outer])) {
                m_kept[i] = false;
                continue;
            }
            draft.within = outer;
            for (const TokenRange &piece : draft.pieces)
                std::fill(taken.begin() + static_cast<std::ptrdiff_t>(piece.begin),
                          taken.begin() + static_cast<std::ptrdiff_t>(piece.end), i);
        }
    }

    /// "Lee signed the order, according to the agency": what the agency passes on is a statement of its own.
    bool isPassedOn(const StatementDraft &inner, const StatementDraft &outer) const
    {
        const bool relays = outer.rules.front() == ReportRule::AccordingTo ||
                            (outer.sourceHead != ArticleText::None && m_names.at(outer.sourceHead) != nullptr &&
                             m_names.at(outer.sourceHead)->outlet);
        const std::size_t above = m_parse.head(inner.cueWord);
        const bool main = above == Parse::None || !covers(outer, above);
        return relays && main && !inner.source.isEmpty() && inner.rules.front() != ReportRule::NounOfOwner;
    }

    void finish(StatementDraft &draft, bool fromClause) const
    {
        setKind(draft);
        if (fromClause)
            draft.confidence = confidenceOf(draft);
    }

    void setKind(StatementDraft &draft) const
    {
        if (draft.kind == StatementKind::Act)
            return;
        const bool quoted = std::any_of(draft.pieces.begin(), draft.pieces.end(), [&](const TokenRange &piece) {
            for (std::size_t i = piece.begin; i < piece.end; ++i)
                if (m_article.quoted[i])
                    return true;
            return false;
        });
        if (!quoted)
            return;
        draft.kind = wordsOutsideQuotes(draft) == 0 ? StatementKind::Direct : StatementKind::Mixed;
    }

    std::vector<StatementDraft> inOrder()
    {
        std::vector<std::size_t> order;
        for (std::size_t i = 0; i < m_drafts.size(); ++i)
            if (m_kept[i])
                order.push_back(i);
        std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
            return m_drafts[a].pieces.front().begin < m_drafts[b].pieces.front().begin;
        });
        std::vector<std::size_t> placeOf(m_drafts.size(), ArticleText::None);
        for (std::size_t place = 0; place < order.size(); ++place)
            placeOf[order[place]] = place;
        std::vector<StatementDraft> drafts;
        for (const std::size_t i : order) {
            drafts.push_back(std::move(m_drafts[i]));
            std::size_t &follows = drafts.back().follows;
            if (follows != ArticleText::None)
                follows = placeOf[follows];
            if (drafts.back().within != ArticleText::None)
                drafts.back().within = placeOf[drafts.back().within];
        }
        return drafts;
    }

    const ArticleText &m_article;
    const Names &m_names;
    const Parse &m_parse;
    std::vector<StatementDraft> m_drafts;
    std::size_t m_quotes;
    std::vector<bool> m_kept;
};

} // namespace

std::vector<StatementDraft> joinDrafts(const ArticleText &article, const Names &names, const Parse &parse,
                                       std::vector<StatementDraft> quotes, std::vector<StatementDraft> clauses)
{
    return DraftJoiner(article, names, parse, std::move(quotes), std::move(clauses)).run();
}

} // namespace onrecord

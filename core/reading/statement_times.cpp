// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/statement_times.h"

#include "core/text/time_words.h"

#include <algorithm>
#include <span>

namespace onrecord
{

namespace
{

class TimeGiver final
{
public:
    TimeGiver(const ArticleText &article, const Parse &parse, std::string_view date)
        : m_article(article)
        , m_parse(parse)
        , m_date(date)
    {
        for (const Paragraph &paragraph : article.paragraphs) {
            const std::size_t first = paragraph.tokens.begin;
            const std::span<const Token> tokens(article.tokens.data() + first, paragraph.tokens.end - first);
            for (TimeExpression &time : findTimes(article.text, tokens, date)) {
                time.first += first;
                time.end += first;
                if (!time.isDuration && !time.isModifier)
                    m_times.push_back(std::move(time));
            }
        }
    }

    void give(StatementDraft &draft) const
    {
        const std::size_t cue = draft.cueWord != ArticleText::None ? draft.cueWord : draft.cue.begin;
        if (draft.cue.isEmpty() || cue >= m_parse.size())
            return;
        const bool thing = draft.rules.front() == ReportRule::Thing || draft.rules.front() == ReportRule::ThingAs ||
                           draft.rules.front() == ReportRule::About || draft.rules.front() == ReportRule::WithWhom;
        const TimeExpression *best = nullptr;
        int bestRank = 0;
        const TokenRange sentence = m_parse.sentence(cue);
        for (auto time = firstFrom(sentence.begin); time != m_times.end() && time->first < sentence.end; ++time) {
            const int rank = rankOf(draft, cue, *time, thing);
            if (rank > bestRank || (rank == bestRank && rank > 0 && distance(*time, cue) < distance(*best, cue))) {
                best = &*time;
                bestRank = rank;
            }
        }
        if (best == nullptr)
            return;
        draft.when = {best->first, best->end};
        const TimeDays days =
            best->tense == Tense::Unknown ? timeMeaning(*best, m_date, Tense::LikelyPast) : best->days;
        draft.from = days.from;
        draft.to = days.to;
        for (TokenRange &piece : draft.pieces)
            if (piece.contains(best->first) && best->end == piece.end)
                piece.end = best->first;
    }

private:
    std::vector<TimeExpression>::const_iterator firstFrom(std::size_t token) const
    {
        return std::lower_bound(m_times.begin(), m_times.end(), token,
                                [](const TimeExpression &time, std::size_t t) { return time.first < t; });
    }

    static std::size_t distance(const TimeExpression &time, std::size_t cue)
    {
        return time.first > cue ? time.first - cue : cue - time.first;
    }

    /// 0: it is not the statement's; more is better.
    int rankOf(const StatementDraft &draft, std::size_t cue, const TimeExpression &time, bool thing) const
    {
        if (m_article.quoted[time.first])
            return 0;
        for (const TokenRange &piece : draft.pieces)
            if (piece.contains(time.first))
                return thing && time.end == piece.end && time.first > piece.begin + 1 ? 2 : 0;
        const std::size_t top = topOf(time);
        if (m_parse.head(top) == cue)
            return 4;
        if (draft.source.contains(time.first) || m_parse.dominates(cue, top))
            return 3;
        return 1;
    }

    /// The word of the expression that hangs on a word outside it.
    std::size_t topOf(const TimeExpression &time) const
    {
        for (std::size_t i = time.first; i < time.end; ++i)
            if (const std::size_t head = m_parse.head(i); head == Parse::None || head < time.first || head >= time.end)
                return i;
        return time.first;
    }

    const ArticleText &m_article;
    const Parse &m_parse;
    std::string_view m_date;
    std::vector<TimeExpression> m_times; // in order
};

} // namespace

void findTimesOf(std::vector<StatementDraft> &drafts, const ArticleText &article, const Parse &parse,
                 std::string_view date)
{
    const TimeGiver giver(article, parse, date);
    for (StatementDraft &draft : drafts) {
        giver.give(draft);
        if (draft.when.isEmpty() && draft.follows != ArticleText::None && draft.follows < drafts.size()) {
            const StatementDraft &before = drafts[draft.follows];
            draft.when = before.when;
            draft.from = before.from;
            draft.to = before.to;
        }
    }
}

} // namespace onrecord

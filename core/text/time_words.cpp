// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/time_words.h"

#include "core/text/time_atoms.h"
#include "core/text/time_grammar.h"
#include "core/text/time_tense.h"

namespace onrecord
{

namespace
{

/// Longer times are no point to count "two days later" from.
constexpr std::chrono::days LongestAnchor{366};

TimeDays written(const std::optional<DayRange> &days)
{
    if (!days)
        return {};
    TimeDays found{isoDay(days->from), isoDay(days->to)};
    return found.from.empty() || found.to.empty() ? TimeDays{} : found;
}

class TimeFinder final
{
public:
    TimeFinder(std::string_view text, std::span<const Token> tokens, std::string_view date)
        : m_tokens(tokens)
        , m_atoms(timeAtoms(text, tokens))
        , m_view(text, tokens, m_atoms)
        , m_grammar(m_view)
        , m_date(parseDay(date))
    {}

    std::vector<TimeExpression> run()
    {
        for (std::size_t i = 0; i < m_atoms.size();) {
            TimeMatch match = m_grammar.at(i);
            if (match && !isQuotedTitle(i, match))
                add(i, match);
            i = match ? match.end : i + 1;
        }
        return std::move(m_found);
    }

private:
    void add(std::size_t i, TimeMatch &match)
    {
        match.shape.anchor = m_anchor;
        TimeExpression found;
        found.isModifier = isModifier(i, match.end);
        found.tense = match.shape.bound == TimeBound::Since ? Tense::Past : tenseAround(m_view, i, match.end);
        if (found.isModifier && found.tense != Tense::Future)
            found.tense = Tense::Unknown; // "campaigned before the June vote"
        const std::optional<DayRange> days = daysOf(match.shape, m_date, found.tense);
        found.first = m_atoms[i].first;
        found.end = m_atoms[match.end - 1].end;
        found.span = {m_tokens[found.first].span.begin, m_tokens[found.end - 1].span.end};
        found.days = written(days);
        found.isDuration = match.shape.isDuration;
        found.shape = match.shape;
        if (days && match.shape.bound != TimeBound::Since && days->to - days->from <= LongestAnchor)
            m_anchor = days;
        m_found.push_back(std::move(found));
    }

    /// The programme “This Week”.
    bool isQuotedTitle(std::size_t i, const TimeMatch &match) const
    {
        return match.shape.first.kind == TimeKind::Relative && i > 0 && m_view.isCapitalWord(i) &&
               m_view.is(i - 1, TimeWord::Quote) && m_view.is(match.end, TimeWord::Quote);
    }

    /// "his Friday speech", "Monday's vote", "in Friday remarks".
    bool isModifier(std::size_t i, std::size_t end) const
    {
        if (m_view.is(end, TimeWord::PossessiveMark))
            return true;
        if (i == 0 || !m_view.isThing(end))
            return false;
        return m_view.isAnyOf(i - 1, {TimeWord::A, TimeWord::The, TimeWord::Possessive, TimeWord::PossessiveMark}) ||
               (m_view.is(i - 1, TimeWord::In) && m_view.hasWeekday(i));
    }

    std::span<const Token> m_tokens;
    std::vector<TimeAtom> m_atoms;
    TimeAtomView m_view;
    TimeGrammar m_grammar;
    std::optional<std::chrono::sys_days> m_date;
    std::optional<DayRange> m_anchor;
    std::vector<TimeExpression> m_found;
};

} // namespace

std::vector<TimeExpression> findTimes(std::string_view text, std::span<const Token> tokens, std::string_view date)
{
    return TimeFinder(text, tokens, date).run();
}

TimeDays timeMeaning(const TimeExpression &expression, std::string_view date, Tense tense)
{
    return written(daysOf(expression.shape, parseDay(date), tense));
}

} // namespace onrecord

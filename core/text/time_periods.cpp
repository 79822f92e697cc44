// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of the grammar that knows parts of periods: "early 2016", "earlier this month", "the end of the year",
// "the first quarter of 2020", "the week of March 3".
#include "core/text/time_grammar.h"

namespace onrecord
{

namespace
{

using Word = TimeWord;

/// "the end of the first half of the year" is deep enough.
constexpr int MostParts = 2;

bool isLong(const TimePoint &point)
{
    const bool near = point.kind == TimeKind::Relative && point.unit > TimeUnit::Day;
    return near || point.kind == TimeKind::Month || point.kind == TimeKind::Year || point.kind == TimeKind::Season ||
           point.kind == TimeKind::Century;
}

TimePart partOf(Word word)
{
    switch (word) {
    case Word::Early:
        return TimePart::Early;
    case Word::Mid:
        return TimePart::Middle;
    case Word::Late:
        return TimePart::Late;
    case Word::Beginning:
        return TimePart::Start;
    case Word::Ending:
        return TimePart::End;
    case Word::Rest:
        return TimePart::Rest;
    default:
        return TimePart::Whole;
    }
}

} // namespace

PointMatch TimeGrammar::pointAt(std::size_t i, TimeWord lead, TimeBacking backing, int depth) const
{
    if (m_atoms.is(i, Word::None))
        return {};
    PointMatch best = longer(m_dates.at(i, backing), m_near.at(i, lead));
    best = longer(best, m_counts.pointAt(i));
    if (depth > MostParts)
        return best;
    best = longer(best, modified(i, depth));
    best = longer(best, earlierIn(i, depth));
    best = longer(best, partAt(i, depth));
    return longer(best, unitsOf(i, depth));
}

/// "early 2016", "late Friday", "late on Friday", "early next year", "the late 1980s".
PointMatch TimeGrammar::modified(std::size_t i, int depth) const
{
    const bool article = m_atoms.is(i, Word::The);
    const std::size_t part = i + (article ? 1 : 0);
    if (!m_atoms.isAnyOf(part, {Word::Early, Word::Mid, Word::Late}) || !m_atoms.isOrdinary(part))
        return {};
    if (article)
        return lateDecade(part);
    const std::size_t inner = part + (m_atoms.isAnyOf(part + 1, {Word::On, Word::In}) ? 2 : 1);
    PointMatch match = pointAt(inner, Word::None, TimeBacking::Strong, depth + 1);
    if (!match || match.point.kind == TimeKind::Unknown || match.point.part != TimePart::Whole)
        return {};
    if (isLong(match.point))
        match.point.part = partOf(m_atoms.word(part));
    return match;
}

PointMatch TimeGrammar::lateDecade(std::size_t part) const
{
    PointMatch match = m_dates.yearAt(part + 1, TimeBacking::None);
    if (!m_atoms.is(part + 1, Word::Decade))
        return {};
    match.point.part = partOf(m_atoms.word(part));
    return match;
}

/// "earlier this month", "later on Monday", "earlier in the week".
PointMatch TimeGrammar::earlierIn(std::size_t i, int depth) const
{
    if (!m_atoms.isAnyOf(i, {Word::Earlier, Word::Later}) || !m_atoms.isOrdinary(i))
        return {};
    const bool in = m_atoms.is(i + 1, Word::In);
    const std::size_t inner = i + (in || m_atoms.is(i + 1, Word::On) ? 2 : 1);
    PointMatch match = in ? insideOf(inner, depth) : pointAt(inner, Word::None, TimeBacking::Strong, depth + 1);
    if (in && m_atoms.is(inner, Word::The) && m_atoms.is(inner + 1, Word::Unit) &&
        m_atoms.unitAt(inner + 1) == TimeUnit::Day) {
        match.end = inner + 2;
        match.point.kind = TimeKind::Anchored;
        return match;
    }
    if (!match || match.point.kind == TimeKind::Unknown || match.point.part != TimePart::Whole)
        return {};
    if (isLong(match.point))
        match.point.part = m_atoms.is(i, Word::Earlier) ? TimePart::SoFar : TimePart::Rest;
    return match;
}

/// "the year", "last year", "2016" behind "of".
PointMatch TimeGrammar::insideOf(std::size_t i, int depth) const
{
    PointMatch match;
    if (m_atoms.is(i, Word::The) && m_atoms.is(i + 1, Word::Unit) && m_atoms.unitAt(i + 1) > TimeUnit::Weekend) {
        match.end = i + 2;
        match.point.kind = TimeKind::Relative;
        match.point.unit = m_atoms.unitAt(i + 1);
    }
    match = longer(match, pointAt(i, Word::None, TimeBacking::Strong, depth + 1));
    const bool further = match && m_atoms.isAnyOf(match.end, {Word::PossessiveMark, Word::Of});
    return further ? PointMatch{} : match;
}

/// "the end of the year", "the night of Feb. 3", "the week of March 3".
PointMatch TimeGrammar::partAt(std::size_t i, int depth) const
{
    const std::size_t part = i + (m_atoms.is(i, Word::The) ? 1 : 0);
    if (!m_atoms.is(part + 1, Word::Of))
        return {};
    const bool week = m_atoms.is(part, Word::Unit) &&
                      (m_atoms.unitAt(part) == TimeUnit::Week || m_atoms.unitAt(part) == TimeUnit::Weekend);
    if (week || m_atoms.is(part, Word::DayPart)) {
        PointMatch day = longer(m_dates.dayAt(part + 2), m_dates.weekdayAt(part + 2));
        if (week && day) {
            day.point.part = TimePart::Around;
            day.point.partUnit = m_atoms.unitAt(part);
        }
        return day;
    }
    const TimePart which = partOf(m_atoms.word(part));
    if (which == TimePart::Whole || which == TimePart::Early || which == TimePart::Late)
        return {};
    PointMatch match = insideOf(part + 2, depth);
    if (!match || !isLong(match.point) || match.point.part != TimePart::Whole)
        return {};
    match.point.part = which;
    return match;
}

/// "the first quarter of 2020", "the last two weeks of March", "the second half of the year".
PointMatch TimeGrammar::unitsOf(std::size_t i, int depth) const
{
    std::size_t at = i + (m_atoms.is(i, Word::The) ? 1 : 0);
    if (!m_atoms.isAnyOf(at, {Word::Ordinal, Word::Last}) || m_atoms.at(at).digits)
        return {};
    const int place = m_atoms.is(at, Word::Last) ? -1 : m_atoms.at(at).value;
    const bool many = m_atoms.is(at + 1, Word::Number);
    const int count = many ? m_atoms.at(at + 1).value : 1;
    at += many ? 2 : 1;
    const bool half = m_atoms.is(at, Word::Half);
    if (!(half || m_atoms.is(at, many ? Word::Units : Word::Unit)) || !m_atoms.is(at + 1, Word::Of))
        return {};
    PointMatch match = insideOf(at + 2, depth);
    if (!match || !isLong(match.point) || match.point.part != TimePart::Whole)
        return {};
    match.point.part = TimePart::Nth;
    match.point.partUnit = half ? TimeUnit::Half : m_atoms.unitAt(at);
    match.point.partNumber = place;
    match.point.partCount = count;
    return match;
}

} // namespace onrecord

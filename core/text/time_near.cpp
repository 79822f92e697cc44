// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/time_near.h"

namespace onrecord
{

namespace
{

using Word = TimeWord;

PointMatch pointOf(TimeKind kind, TimeUnit unit, int number, std::size_t end)
{
    PointMatch match;
    match.end = end;
    match.point.kind = kind;
    match.point.unit = unit;
    match.point.number = number;
    return match;
}

PointMatch unknown(std::size_t end)
{
    return pointOf(TimeKind::Unknown, TimeUnit::Day, 0, end);
}

/// Behind these "the last year" is a stretch of time: "over the last year", but "the last year of the war".
bool holdsStretch(Word lead)
{
    return lead == Word::In || lead == Word::Over || lead == Word::During || lead == Word::Within ||
           lead == Word::For || lead == Word::Through;
}

int signOf(TimeChoice choice)
{
    return choice == TimeChoice::Last ? -1 : choice == TimeChoice::Next ? 1 : 0;
}

} // namespace

PointMatch NearFinder::at(std::size_t i, TimeWord lead) const
{
    PointMatch best = longer(deictic(i), dayBeside(i));
    best = longer(best, chosen(i));
    best = longer(best, stretch(i, lead));
    best = longer(best, anchored(i));
    best = longer(best, repeated(i));
    return longer(best, loose(i, lead));
}

/// "yesterday", "tomorrow night"; a capital inside a sentence makes a name of it ("USA Today").
PointMatch NearFinder::deictic(std::size_t i) const
{
    if (!m_atoms.isOrdinary(i))
        return {};
    if (m_atoms.is(i, Word::Recently))
        return unknown(i + 1);
    const bool more = m_atoms.isAnyOf(i, {Word::More, Word::Least}) && m_atoms.is(i + 1, Word::Recently);
    if (more)
        return unknown(i + 2);
    if (!m_atoms.is(i, Word::Deictic))
        return {};
    const std::size_t part = m_atoms.is(i + 1, Word::DayPart) ? 1 : 0;
    return pointOf(TimeKind::Relative, TimeUnit::Day, m_atoms.at(i).value, i + 1 + part);
}

/// "the day before yesterday", "the day after" at the end of a clause.
PointMatch NearFinder::dayBeside(std::size_t i) const
{
    if (!m_atoms.is(i, Word::The) || !m_atoms.is(i + 1, Word::Unit) || m_atoms.unitAt(i + 1) != TimeUnit::Day ||
        !m_atoms.isAnyOf(i + 2, {Word::Before, Word::After}))
        return {};
    const int step = m_atoms.is(i + 2, Word::Before) ? -1 : 1;
    if (m_atoms.is(i + 3, Word::Deictic) && m_atoms.at(i + 3).value == step)
        return pointOf(TimeKind::Relative, TimeUnit::Day, 2 * step, i + 4);
    const bool ends = i + 3 >= m_atoms.size() || m_atoms.isAnyOf(i + 3, {Word::Stop, Word::Comma});
    return ends ? pointOf(TimeKind::Anchored, TimeUnit::Day, step, i + 3) : PointMatch{};
}

PointMatch NearFinder::unitOf(std::size_t i, TimeChoice choice) const
{
    const TimeUnit unit = m_atoms.unitAt(i);
    if (unit <= TimeUnit::Day)
        return {}; // "last minute", "to this day"
    if (unit != TimeUnit::Weekend)
        return pointOf(TimeKind::Relative, unit, signOf(choice), i + 1);
    PointMatch weekend = unknown(i + 1);
    weekend.point.kind = TimeKind::Weekend;
    weekend.point.choice = choice;
    return weekend;
}

/// What "last", "this" or "next" may choose.
PointMatch NearFinder::named(std::size_t i, TimeChoice choice) const
{
    if (m_atoms.is(i, Word::Unit))
        return unitOf(i, choice);
    if (m_atoms.is(i, Word::DayPart) && choice != TimeChoice::Next)
        return pointOf(TimeKind::Relative, TimeUnit::Day, signOf(choice), i + 1);
    PointMatch match = longer(m_dates.weekdayAt(i), m_dates.dayAt(i));
    match = longer(match, m_dates.monthAt(i, TimeBacking::Strong));
    match = longer(match, m_dates.feastAt(i));
    if (m_atoms.is(i, Word::Season))
        match = longer(match, m_dates.seasonAt(i, TimeBacking::None));
    if (!match && m_atoms.is(i, Word::Season) && !m_atoms.isName(i + 1)) {
        match = unknown(i + 1);
        match.point.kind = TimeKind::Season;
        match.point.number = m_atoms.at(i).value;
    }
    if (match && match.point.choice == TimeChoice::Bare && match.point.year == 0)
        match.point.choice = choice;
    return match;
}

/// "last week", "this morning", "next Tuesday", "this past Sunday".
PointMatch NearFinder::chosen(std::size_t i) const
{
    if (m_atoms.at(i).capital && !m_atoms.isOrdinary(i))
        return {}; // a programme: "Weather This Week"
    if (i > 0 && m_atoms.is(i - 1, Word::The) && m_atoms.isAnyOf(i + 1, {Word::Unit, Word::DayPart}))
        return {}; // "the last year of the war"
    if (m_atoms.is(i, Word::This) && m_atoms.is(i + 1, Word::Past)) {
        if (m_atoms.is(i + 2, Word::Unit) && m_atoms.unitAt(i + 2) != TimeUnit::Weekend)
            return pointOf(TimeKind::Stretch, m_atoms.unitAt(i + 2), -1, i + 3);
        return named(i + 2, TimeChoice::Last);
    }
    if (m_atoms.is(i, Word::This) && m_atoms.is(i + 1, Word::Coming))
        return named(i + 2, TimeChoice::Next);
    if (m_atoms.is(i, Word::This))
        return named(i + 1, TimeChoice::This);
    if (m_atoms.is(i, Word::Last))
        return named(i + 1, TimeChoice::Last);
    return m_atoms.is(i, Word::Next) ? named(i + 1, TimeChoice::Next) : PointMatch{};
}

/// "the last three days", "the past decade", "the coming weeks".
PointMatch NearFinder::stretch(std::size_t i, TimeWord lead) const
{
    const std::size_t choice = i + (m_atoms.is(i, Word::The) ? 1 : 0);
    if (!m_atoms.isAnyOf(choice, {Word::Last, Word::Past, Word::Next, Word::Coming}))
        return {};
    const int sign = m_atoms.isAnyOf(choice, {Word::Last, Word::Past}) ? -1 : 1;
    if (m_atoms.is(choice + 1, Word::Unit) && choice > i) {
        const TimeUnit unit = m_atoms.unitAt(choice + 1);
        if (unit == TimeUnit::Quarter && m_atoms.is(choice + 2, Word::Unit)) {
            const UnitCount years = m_counts.quarterCentury(choice + 1);
            return years ? pointOf(TimeKind::Stretch, years.unit, sign * years.number, years.end) : PointMatch{};
        }
        const bool holds = holdsStretch(lead) && !m_atoms.is(choice + 2, Word::Of);
        return holds && unit > TimeUnit::Hour && unit != TimeUnit::Weekend
                   ? pointOf(TimeKind::Stretch, unit, sign, choice + 2)
                   : PointMatch{};
    }
    const UnitCount count = m_counts.countAt(choice + 1);
    if (!count || count.isSingle || m_atoms.is(count.end, Word::Of) || (choice == i && !holdsStretch(lead)))
        return {};
    PointMatch match = pointOf(TimeKind::Stretch, count.unit, sign * count.number, count.end);
    if (count.number == 0)
        match.point.kind = TimeKind::Unknown;
    return match;
}

/// "the previous day", "the next morning", "that year", "the same week".
PointMatch NearFinder::anchored(std::size_t i) const
{
    int step = 0;
    std::size_t unit = i + 2;
    if (m_atoms.is(i, Word::That))
        unit = i + 1;
    else if (!m_atoms.is(i, Word::The))
        return {};
    else if (m_atoms.is(i + 1, Word::Previous))
        step = -1;
    else if (m_atoms.isAnyOf(i + 1, {Word::Next, Word::Following}))
        step = 1;
    else if (!m_atoms.is(i + 1, Word::Same))
        return {};
    if (m_atoms.is(unit, Word::DayPart) && !m_atoms.is(unit + 1, Word::Of))
        return pointOf(TimeKind::Anchored, TimeUnit::Day, step, unit + 1);
    if (m_atoms.is(i, Word::The) &&
        (m_dates.weekdayAt(unit) || m_atoms.hasMonth(unit) || m_atoms.is(unit, Word::Season)))
        return unknown(std::max(unit + 1, m_dates.weekdayAt(unit).end)); // "the following Tuesday"
    if (!m_atoms.is(unit, Word::Unit) || m_atoms.unitAt(unit) == TimeUnit::Hour || m_atoms.is(unit + 1, Word::Of))
        return {};
    return pointOf(TimeKind::Anchored, m_atoms.unitAt(unit), step, unit + 1);
}

/// "every Sunday", "each year".
PointMatch NearFinder::repeated(std::size_t i) const
{
    if (!m_atoms.is(i, Word::Every) || !m_atoms.isOrdinary(i))
        return {};
    const PointMatch day = m_dates.weekdayAt(i + 1);
    if (day && day.point.kind == TimeKind::Weekday)
        return unknown(day.end);
    const bool unit = m_atoms.isAnyOf(i + 1, {Word::Unit, Word::DayPart, Word::Season}) && !m_atoms.is(i + 2, Word::Of);
    return unit || m_atoms.hasMonth(i + 1) ? unknown(i + 2) : PointMatch{};
}

/// What only a preposition makes a time: "in recent weeks", "at the time", "over the weekend", "in the morning".
PointMatch NearFinder::loose(std::size_t i, TimeWord lead) const
{
    if (m_atoms.isAnyOf(i, {Word::Recent, Word::Past, Word::Coming}) && m_atoms.is(i + 1, Word::Units))
        return holdsStretch(lead) ? unknown(i + 2) : PointMatch{};
    if (m_atoms.is(i, Word::Then) && (lead == Word::Since || lead == Word::Until || lead == Word::By))
        return unknown(i + 1);
    if (!m_atoms.isAnyOf(i, {Word::The, Word::That, Word::This}))
        return {};
    if (lead == Word::At && m_atoms.is(i + 1, Word::Time) && !m_atoms.is(i + 2, Word::Of))
        return unknown(i + 2);
    if (!m_atoms.is(i, Word::The))
        return {};
    if (lead == Word::In && m_atoms.is(i + 1, Word::DayPart) && !m_atoms.is(i + 2, Word::Of))
        return unknown(i + 2);
    const bool weekend = m_atoms.is(i + 1, Word::Unit) && m_atoms.unitAt(i + 1) == TimeUnit::Weekend;
    if (!weekend || lead == Word::None || m_atoms.is(i + 2, Word::Of))
        return {};
    PointMatch match = unknown(i + 2);
    match.point.kind = TimeKind::Weekend;
    return match;
}

} // namespace onrecord

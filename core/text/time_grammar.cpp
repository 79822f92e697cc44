// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/time_grammar.h"

namespace onrecord
{

namespace
{

using Word = TimeWord;

TimeBacking backingOf(Word lead)
{
    switch (lead) {
    case Word::In:
    case Word::Since:
    case Word::Until:
    case Word::During:
    case Word::Between:
        return TimeBacking::Strong;
    case Word::By:
    case Word::Before:
    case Word::After:
    case Word::From:
    case Word::Through:
    case Word::Around:
    case Word::As:
        return TimeBacking::Weak;
    case Word::On:
    case Word::At:
    case Word::Over:
        return TimeBacking::Feast;
    default:
        return TimeBacking::None;
    }
}

TimeBound boundOf(Word lead)
{
    if (lead == Word::Since)
        return TimeBound::Since;
    return lead == Word::By || lead == Word::Until || lead == Word::Before || lead == Word::Through ? TimeBound::Until
                                                                                                    : TimeBound::At;
}

/// Spares the search where most words stand.
bool mayBegin(Word word)
{
    switch (word) {
    case Word::None:
    case Word::To:
    case Word::Of:
    case Word::And:
    case Word::Or:
    case Word::Than:
    case Word::Million:
    case Word::Ahead:
    case Word::Told:
    case Word::Did:
    case Word::Maybe:
    case Word::Function:
    case Word::TitleTail:
    case Word::TitleHead:
    case Word::Comma:
    case Word::Dash:
    case Word::PossessiveMark:
    case Word::Quote:
    case Word::Stop:
        return false;
    default:
        return true;
    }
}

bool isDay(const TimePoint &point)
{
    const bool near = point.kind == TimeKind::Relative && point.unit == TimeUnit::Day;
    return near || point.kind == TimeKind::Weekday || point.kind == TimeKind::Date || point.kind == TimeKind::Feast;
}

/// "from X to Y" joins what is alike, a day and a month included.
bool areAlike(const TimePoint &a, const TimePoint &b)
{
    const auto calendar = [](TimeKind kind) { return kind == TimeKind::Date || kind == TimeKind::Month; };
    return a.kind == b.kind || (calendar(a.kind) && calendar(b.kind));
}

bool mayLeadDuration(Word lead)
{
    return lead == Word::None || lead == Word::For || lead == Word::In || lead == Word::Over || lead == Word::Within ||
           lead == Word::After || lead == Word::During || lead == Word::Through;
}

/// The preposition belongs to a noun or a verb rather than to the time: "talk about Sunday", "plans for Friday".
bool isForeign(Word lead, const TimeShape &shape)
{
    const TimePoint &point = shape.first;
    const bool plain = isDay(point) || point.kind == TimeKind::Month || point.kind == TimeKind::Relative;
    switch (lead) {
    case Word::In:
        return point.kind == TimeKind::Weekday || point.kind == TimeKind::Feast ||
               (point.kind == TimeKind::Relative && point.part == TimePart::Whole &&
                (point.unit == TimeUnit::Day || point.number != 0));
    case Word::On:
        return point.kind == TimeKind::Month || point.kind == TimeKind::Year || point.kind == TimeKind::Season;
    case Word::For:
        return plain || point.kind == TimeKind::Year;
    case Word::Over:
        return plain || (point.kind == TimeKind::Year && point.number == 0);
    case Word::Around:
        return plain && point.kind != TimeKind::Feast && point.kind != TimeKind::Date;
    case Word::From:
        return !shape.last;
    case Word::Between:
        return !shape.last;
    default:
        return false;
    }
}

} // namespace

TimeGrammar::TimeGrammar(const TimeAtomView &atoms)
    : m_atoms(atoms)
    , m_dates(m_atoms)
    , m_counts(m_atoms)
    , m_near(m_atoms, m_dates, m_counts)
{}

TimeMatch TimeGrammar::at(std::size_t i) const
{
    if (!mayBegin(m_atoms.word(i)))
        return {};
    const Lead lead = leadAt(i);
    if (lead.word == Word::None)
        return behind({Word::None, i});
    const TimeMatch led = behind(lead);
    const bool roughly = m_atoms.isAnyOf(i, {Word::Over, Word::Around, Word::At}); // "over 29 years"
    return led || !roughly ? led : behind({Word::None, i});
}

/// "on", "since about", "on or before", "as of", "as early as".
TimeGrammar::Lead TimeGrammar::leadAt(std::size_t i) const
{
    const Word word = m_atoms.word(i);
    if (word == Word::As && m_atoms.is(i + 1, Word::Of))
        return {word, i + 2};
    if (word == Word::As && m_atoms.isAnyOf(i + 1, {Word::Early, Word::Late, Word::Recently}) &&
        m_atoms.is(i + 2, word))
        return {word, i + 3};
    if (backingOf(word) == TimeBacking::None && word != Word::For && word != Word::Within)
        return {};
    if (word == Word::As)
        return {};
    if (word == Word::On && m_atoms.is(i + 1, Word::Or) &&
        m_atoms.isAnyOf(i + 2, {Word::Around, Word::Roughly, Word::Before, Word::After}))
        return {word, i + 3};
    const bool rough = word != Word::Around && m_atoms.isAnyOf(i + 1, {Word::Around, Word::Roughly});
    return {word, i + (rough ? 2 : 1)};
}

TimeMatch TimeGrammar::behind(const Lead &lead) const
{
    TimeMatch best = pointed(lead, backingAt(lead));
    for (const TimeMatch &other : {lasting(lead), clocked(lead)})
        if (other.end > best.end)
            best = other;
    return rejects(lead, best) ? TimeMatch{} : best;
}

/// Without a preposition a month or year counts only between an article and a thing: "a May interview".
TimeBacking TimeGrammar::backingAt(const Lead &lead) const
{
    const std::size_t i = lead.end;
    if (lead.word == Word::From) {
        const bool range = m_atoms.isAnyOf(i + 1, {Word::To, Word::Until, Word::Through});
        return range ? TimeBacking::Strong : TimeBacking::Weak;
    }
    if (lead.word != Word::None)
        return backingOf(lead.word);
    if (i == 0 || !m_atoms.isThing(i + 1))
        return TimeBacking::None;
    const bool named = m_atoms.isAnyOf(i - 1, {Word::A, Word::Possessive, Word::PossessiveMark});
    const bool month =
        m_atoms.is(i - 1, Word::The) && m_atoms.hasMonth(i) && m_atoms.at(i).value != 3 && m_atoms.at(i).value != 5;
    return named || month ? TimeBacking::Strong : TimeBacking::None;
}

bool TimeGrammar::rejects(const Lead &lead, const TimeMatch &match) const
{
    if (!match || lead.word == Word::None)
        return false;
    const bool ofThing = m_atoms.is(match.end, Word::PossessiveMark) && !match.shape.isDuration;
    return ofThing || (match.shape.isDuration ? !mayLeadDuration(lead.word) : isForeign(lead.word, match.shape));
}

TimeMatch TimeGrammar::pointed(const Lead &lead, TimeBacking backing) const
{
    const PointMatch point = pointAt(lead.end, lead.word, backing, 0);
    if (!point)
        return {};
    TimeMatch match;
    match.end = point.end;
    match.shape.first = point.point;
    match.shape.bound = boundOf(lead.word);
    addSecond(lead.word, match);
    if (isDay(match.shape.first))
        match.end = skipClock(match.end);
    return match;
}

/// "to May", "through Sunday", "and 2019".
void TimeGrammar::addSecond(TimeWord lead, TimeMatch &match) const
{
    const std::size_t joint = match.end;
    const bool list = m_atoms.isAnyOf(joint, {Word::And, Word::Or});
    const bool reaches = m_atoms.isAnyOf(joint, {Word::To, Word::Through, Word::Until, Word::Dash});
    if (lead == Word::Between ? !m_atoms.is(joint, Word::And) : !list && !reaches)
        return;
    const TimePoint &first = match.shape.first;
    const bool listed = first.kind == TimeKind::Weekday || first.kind == TimeKind::Month ||
                        first.kind == TimeKind::Year ||
                        (first.kind == TimeKind::Relative && first.unit == TimeUnit::Day);
    if (first.kind == TimeKind::Unknown || (list && lead != Word::Between && !listed))
        return;
    const PointMatch second = pointAt(joint + 1, Word::None, TimeBacking::Strong, 1);
    const bool ranged = lead == Word::Between || lead == Word::From;
    if (!second || second.point.kind == TimeKind::Unknown || (!ranged && !areAlike(first, second.point)))
        return;
    if (list && !ranged && second.point.choice != first.choice)
        return;
    match.shape.last = second.point;
    match.end = second.end;
}

TimeMatch TimeGrammar::lasting(const Lead &lead) const
{
    TimeMatch match;
    match.end = m_counts.durationAt(lead.end, lead.word);
    match.shape.isDuration = true;
    const UnitCount count = m_counts.countAt(lead.end);
    if (lead.word == Word::In && count && count.number > 0) {
        match.shape.first.kind = TimeKind::Relative; // "will meet in two weeks"
        match.shape.first.unit = count.unit;
        match.shape.first.number = count.number;
    }
    return match;
}

/// "at 5 p.m.", "at 5 p.m. on Sunday", "at noon".
TimeMatch TimeGrammar::clocked(const Lead &lead) const
{
    TimeMatch match;
    match.end = clockAt(lead.end, lead.word);
    if (!match)
        return match;
    if (m_atoms.isAnyOf(match.end, {Word::To, Word::Until, Word::And, Word::Dash}))
        match.end = std::max(match.end, clockAt(match.end + 1, lead.word));
    std::size_t day = match.end + (m_atoms.is(match.end, Word::Comma) ? 1 : 0);
    if (m_atoms.is(day, Word::On))
        ++day;
    const PointMatch point = pointAt(day, Word::On, TimeBacking::Feast, 1);
    if (point && isDay(point.point) && !m_atoms.is(point.end, Word::PossessiveMark)) {
        match.end = point.end;
        match.shape.first = point.point;
    }
    return match;
}

std::size_t TimeGrammar::clockAt(std::size_t i, TimeWord lead) const
{
    const TimeAtom hour = m_atoms.at(i);
    const bool number = hour.word == Word::Number && hour.value >= 1 && hour.value <= 12;
    std::size_t end = 0;
    if ((number || hour.word == Word::ClockTime) && m_atoms.is(i + 1, Word::AmPm))
        end = i + 2;
    else if (hour.word == Word::ClockWhole)
        end = i + 1;
    else if (lead != Word::None && (hour.word == Word::ClockTime || hour.word == Word::Noon))
        end = i + 1;
    if (end == 0)
        return 0;
    if (m_atoms.is(end, Word::Zone))
        ++end;
    return m_atoms.is(end, Word::Time) && m_atoms.is(end - 1, Word::Zone) ? end + 1 : end;
}

/// Behind ", at 5 p.m." where it follows a day.
std::size_t TimeGrammar::skipClock(std::size_t i) const
{
    std::size_t clock = i + (m_atoms.is(i, Word::Comma) ? 1 : 0);
    const bool lead =
        m_atoms.isAnyOf(clock, {Word::At, Word::Around, Word::By, Word::From, Word::Before, Word::After, Word::Until});
    const Word word = lead ? m_atoms.word(clock) : Word::None;
    return std::max(i, clockAt(clock + (lead ? 1 : 0), word));
}

} // namespace onrecord

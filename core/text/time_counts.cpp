// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/time_counts.h"

namespace onrecord
{

namespace
{

using Word = TimeWord;

constexpr int MostUnits = 100000;
constexpr std::size_t MostRough = 4;  // "for only just over ..."
constexpr std::size_t MostScales = 3; // "hundreds of thousand ..."

} // namespace

std::size_t CountFinder::skipRoughly(std::size_t i) const
{
    for (std::size_t words = 0; words < MostRough && i < m_atoms.size(); ++words) {
        if (m_atoms.isAnyOf(i, {Word::Roughly, Word::Around, Word::Over}))
            ++i;
        else if (m_atoms.is(i, Word::More) && m_atoms.is(i + 1, Word::Than))
            i += 2;
        else if ((m_atoms.is(i, Word::At) && m_atoms.is(i + 1, Word::Least)) ||
                 (m_atoms.is(i, Word::Up) && m_atoms.is(i + 1, Word::To)))
            i += 2;
        else
            break;
    }
    return i;
}

/// "a quarter century"; a quarter of something else is no time.
UnitCount CountFinder::quarterCentury(std::size_t i) const
{
    if (!m_atoms.is(i + 1, Word::Unit) || m_atoms.unitAt(i + 1) != TimeUnit::Century)
        return {};
    return {i + 2, TimeUnit::Year, 25, false, false};
}

UnitCount CountFinder::withUnit(std::size_t i, UnitCount count) const
{
    if (m_atoms.is(i, Word::Past) || m_atoms.is(i, Word::Of))
        return {};
    const bool plural = m_atoms.is(i, Word::Units);
    const bool single = m_atoms.is(i, Word::Unit) && count.number == 1 && !count.isUncounted;
    if (single && m_atoms.unitAt(i) == TimeUnit::Quarter)
        return quarterCentury(i);
    if ((!plural && !single) || m_atoms.at(i).capital)
        return {};
    count.unit = m_atoms.unitAt(i);
    count.end = i + 1;
    return count;
}

/// "29", "two hundred", "two or three", "10 to 15", "two and a half".
UnitCount CountFinder::numbered(std::size_t i) const
{
    UnitCount count;
    count.isUncounted = false;
    if (m_atoms.is(i, Word::DaySpan) || m_atoms.hasYear(i))
        return m_atoms.hasYear(i) ? UnitCount{} : withUnit(i + 1, count);
    count.number = m_atoms.at(i).value;
    ++i;
    if (m_atoms.isAnyOf(i, {Word::To, Word::Or, Word::Dash}) && m_atoms.is(i + 1, Word::Number)) {
        count.number = 0;
        i += 2;
    }
    if (m_atoms.is(i, Word::And) && m_atoms.is(i + 1, Word::A) && m_atoms.is(i + 2, Word::Half)) {
        count.number = 0;
        i += 3;
    }
    const std::size_t last = i + MostScales;
    for (; i < last && m_atoms.isAnyOf(i, {Word::Scale, Word::Million}); ++i)
        count.number = m_atoms.is(i, Word::Scale) && count.number < MostUnits ? count.number * m_atoms.at(i).value : 0;
    if (m_atoms.is(i, Word::Of) && m_atoms.is(i + 1, Word::Units))
        ++i; // "dozens of years"
    return withUnit(i, count);
}

UnitCount CountFinder::countAt(std::size_t i) const
{
    i = skipRoughly(i);
    if (m_atoms.isAnyOf(i, {Word::Number, Word::DaySpan}))
        return numbered(i);
    UnitCount count;
    if (m_atoms.is(i, Word::Units))
        return withUnit(i, count);
    count.isUncounted = false;
    if (m_atoms.is(i, Word::Few))
        return withUnit(i + 1, count);
    if (m_atoms.is(i, Word::Half) && m_atoms.is(i + 1, Word::A)) {
        count = withUnit(i + 2, {0, TimeUnit::Day, 1, false, false});
        count.number = 0;
        return count;
    }
    if (!m_atoms.is(i, Word::A))
        return count;
    if (m_atoms.isAnyOf(i + 1, {Word::Few, Word::Couple}))
        return withUnit(i + (m_atoms.is(i + 2, Word::Of) ? 3 : 2), count);
    count.number = 1;
    if (m_atoms.is(i + 1, Word::Scale)) {
        count.number = m_atoms.at(i + 1).value;
        return withUnit(i + 2, count);
    }
    count.isSingle = true;
    return withUnit(i + 1, count);
}

/// Nothing follows that "before" or "after" could belong to.
bool CountFinder::endsClause(std::size_t i) const
{
    return i >= m_atoms.size() || m_atoms.isAnyOf(i, {Word::Stop, Word::Comma}) || m_atoms.at(i).opens;
}

PointMatch CountFinder::pointAt(std::size_t i) const
{
    const UnitCount count = countAt(i);
    if (!count)
        return {};
    std::size_t end = count.end;
    if (count.isSingle && m_atoms.is(end, Word::And) && m_atoms.is(end + 1, Word::A) && m_atoms.is(end + 2, Word::Half))
        return {};
    PointMatch match;
    const bool near = m_atoms.isAnyOf(end, {Word::Before, Word::After}) && endsClause(end + 1) && !count.isUncounted;
    const bool back = m_atoms.isAnyOf(end, {Word::Earlier, Word::Ago, Word::Before});
    if (!m_atoms.isAnyOf(end, {Word::Ago, Word::Earlier, Word::Later}) && !near)
        return {};
    match.end = end + 1;
    match.point.unit = count.unit;
    match.point.number = back ? -count.number : count.number;
    if (count.number > 0)
        match.point.kind = m_atoms.is(end, Word::Ago) ? TimeKind::Relative : TimeKind::Anchored;
    return match;
}

std::size_t CountFinder::durationAt(std::size_t i, TimeWord lead) const
{
    const UnitCount count = countAt(i);
    const bool repeated = i > 0 && m_atoms.is(i - 1, Word::Every); // "every 72 minutes"
    if (!count || repeated || m_atoms.is(count.end, Word::Old) || m_atoms.is(count.end, Word::PossessiveMark))
        return 0;
    const bool lasting = lead == Word::For || lead == Word::In;
    if (m_atoms.is(count.end, Word::Of) && (m_atoms.is(count.end + 1, Word::Age) || count.isUncounted))
        return 0;
    if (count.isUncounted || count.isSingle)
        return lasting || (lead == Word::Within && count.isSingle) ? count.end : 0;
    const bool some = count.number == 1 && count.unit == TimeUnit::Day && !lasting;
    return some ? 0 : count.end; // "one day" is a time in a tale
}

} // namespace onrecord

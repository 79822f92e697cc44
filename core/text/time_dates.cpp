// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/time_dates.h"

#include "core/text/time_feasts.h"

#include <vector>

namespace onrecord
{

namespace
{

using Word = TimeWord;

constexpr int March = 3;
constexpr int May = 5;
constexpr int Autumn = 3;

/// Months that are also names of people or verbs.
bool isName(int month)
{
    return month == March || month == 4 || month == May || month == 6 || month == 8;
}

PointMatch pointOf(TimeKind kind, int number, std::size_t end)
{
    PointMatch match;
    match.end = end;
    match.point.kind = kind;
    match.point.number = number;
    return match;
}

} // namespace

PointMatch DateFinder::at(std::size_t i, TimeBacking backing) const
{
    PointMatch best = longer(dayAt(i), weekdayAt(i));
    best = longer(best, monthAt(i, backing));
    best = longer(best, seasonAt(i, backing));
    best = longer(best, yearAt(i, backing));
    return backing == TimeBacking::None ? best : longer(best, feastAt(i));
}

PointMatch DateFinder::dayAt(std::size_t i) const
{
    return longer(longer(monthDay(i), dayMonth(i)), packedDate(i));
}

/// A word behind the weekday or before it says that both name a thing: "the Sunday Times", "Bloody Sunday".
bool DateFinder::isTitle(std::size_t i) const
{
    const bool before = i > 0 && m_atoms.isCapitalWord(i - 1) && m_atoms.isAnyOf(i - 1, {Word::TitleHead, Word::Feast});
    if (before || m_atoms.is(i + 1, Word::TitleTail))
        return before || m_atoms.isCapitalWord(i + 1) || m_atoms.isAnyOf(i, {Word::Weekday, Word::Weekdays});
    const bool part = m_atoms.is(i + 1, Word::DayPart) && m_atoms.isCapitalWord(i + 1);
    return part && (m_atoms.isCapitalWord(i + 2) || m_atoms.is(i + 2, Word::TitleTail));
}

/// "Friday last week", "March of this year": whose end `match` then has.
bool DateFinder::inOtherUnit(PointMatch &match, std::size_t i, TimeUnit unit) const
{
    if (m_atoms.isAnyOf(i, {Word::Of, Word::In, Word::Comma}))
        ++i;
    if (!m_atoms.isAnyOf(i, {Word::Last, Word::This, Word::Next}) || !m_atoms.is(i + 1, Word::Unit) ||
        m_atoms.unitAt(i + 1) != unit)
        return false;
    match.point.choice = m_atoms.is(i, Word::Last)   ? TimeChoice::InLast
                         : m_atoms.is(i, Word::This) ? TimeChoice::InThis
                                                     : TimeChoice::InNext;
    match.point.unit = unit;
    match.end = i + 2;
    return true;
}

PointMatch DateFinder::weekdayAt(std::size_t i) const
{
    const TimeAtom atom = m_atoms.at(i);
    if (!atom.capital || isTitle(i))
        return {};
    if (atom.word == Word::Weekdays)
        return pointOf(TimeKind::Unknown, 0, i + 1);
    if (atom.word != Word::Weekday && atom.word != Word::WeekdayShort)
        return {};
    PointMatch match = pointOf(TimeKind::Weekday, atom.value, i + 1);
    match.point.part = atom.prefix == TimePart::Whole ? TimePart::Whole : atom.prefix;
    if (m_atoms.is(match.end, Word::DayPart))
        ++match.end;
    std::size_t next = match.end + (atom.word == Word::WeekdayShort && m_atoms.is(match.end, Word::Stop) ? 1 : 0);
    next += m_atoms.is(next, Word::Comma) ? 1U : 0U;
    if (const PointMatch day = dayAt(next))
        return day;
    if (atom.word == Word::WeekdayShort)
        return {};
    inOtherUnit(match, match.end, TimeUnit::Week);
    return match;
}

bool DateFinder::isDayNumber(std::size_t i) const
{
    const TimeAtom atom = m_atoms.at(i);
    const bool number = (atom.word == Word::Number && atom.digits) || atom.word == Word::Ordinal;
    return number && atom.value >= 1 && atom.value <= 31;
}

bool DateFinder::countsThings(std::size_t i) const
{
    return m_atoms.isAnyOf(i, {Word::Million, Word::Scale, Word::Unit, Word::Units, Word::AmPm});
}

PointMatch DateFinder::monthDay(std::size_t i) const
{
    if (!m_atoms.hasMonth(i) || countsThings(i + 2))
        return {};
    const TimeAtom number = m_atoms.at(i + 1);
    PointMatch match = pointOf(TimeKind::Date, 0, i + 2);
    match.point.month = m_atoms.at(i).value;
    match.point.day = number.value;
    if (number.word == Word::DaySpan) {
        match.point.lastDay = number.value2;
        return withYear(match);
    }
    return isDayNumber(i + 1) ? withYear(withSecondDay(match)) : PointMatch{};
}

/// "March 3 to 5", "March 3 and 4"; a day of another month begins another point.
PointMatch DateFinder::withSecondDay(PointMatch match) const
{
    const std::size_t second = match.end + 1;
    if (!m_atoms.isAnyOf(match.end, {Word::To, Word::Through, Word::Dash, Word::And}) || !isDayNumber(second) ||
        m_atoms.at(second).value <= match.point.day || countsThings(second + 1) || m_atoms.hasMonth(second + 1))
        return match;
    const bool ends = !m_atoms.at(second + 1).letters ||
                      m_atoms.isAnyOf(second + 1, {Word::In, Word::At, Word::Function, Word::Did, Word::Told});
    if (m_atoms.is(match.end, Word::And) && !ends)
        return match;
    match.point.lastDay = m_atoms.at(second).value;
    match.end = second + 1;
    return match;
}

PointMatch DateFinder::withYear(PointMatch match) const
{
    const std::size_t comma = m_atoms.is(match.end, Word::Comma) ? 1 : 0;
    if (m_atoms.hasYear(match.end + comma) && !countsThings(match.end + comma + 1)) {
        match.point.year = m_atoms.at(match.end + comma).value;
        match.end += comma + 1;
        return match;
    }
    inOtherUnit(match, match.end, TimeUnit::Year);
    return match;
}

PointMatch DateFinder::dayMonth(std::size_t i) const
{
    const std::size_t number = i + (m_atoms.is(i, Word::The) ? 1 : 0);
    const TimeAtom day = m_atoms.at(number);
    const bool ordinal = day.word == Word::Ordinal;
    const bool span = day.word == Word::DaySpan && day.value2 <= 31;
    if ((!isDayNumber(number) && !span) || (number > i && !ordinal))
        return {};
    const std::size_t month = number + (ordinal && m_atoms.is(number + 1, Word::Of) ? 2 : 1);
    if (!m_atoms.hasMonth(month))
        return {};
    PointMatch match = pointOf(TimeKind::Date, 0, month + 1);
    match.point.month = m_atoms.at(month).value;
    match.point.day = day.value;
    match.point.lastDay = span ? day.value2 : 0;
    match = withYear(match);
    const bool doubtful = isName(match.point.month) && match.point.year == 0 && !ordinal;
    return doubtful && m_atoms.isName(month + 1) ? PointMatch{} : match;
}

PointMatch DateFinder::packedDate(std::size_t i) const
{
    const TimeAtom atom = m_atoms.at(i);
    if (atom.word != Word::Iso)
        return {};
    PointMatch match = pointOf(TimeKind::Date, 0, i + 1);
    match.point.year = atom.value / 10000;
    match.point.month = atom.value / 100 % 100;
    match.point.day = atom.value % 100;
    return match;
}

PointMatch DateFinder::feastAt(std::size_t i) const
{
    if (!m_atoms.isCapitalWord(i) || !m_atoms.isAnyOf(i, {Word::Feast, Word::Month}))
        return {};
    std::vector<std::string_view> words;
    for (std::size_t word = i; word < m_atoms.size() && word < i + MaxFeastWords; ++word)
        words.push_back(m_atoms.written(word));
    const FeastMatch feast = onrecord::feastAt(words);
    if (feast.words == 0 || m_atoms.isName(i + feast.words))
        return {};
    return withYear(pointOf(TimeKind::Feast, feast.feast, i + feast.words));
}

/// "Theresa May", "the March for Life", "by April Clarke" are none.
bool DateFinder::isMonthLike(std::size_t i, TimeBacking backing) const
{
    const int month = m_atoms.at(i).value;
    if (backing < TimeBacking::Weak || m_atoms.is(i + 1, Word::PossessiveMark))
        return false;
    if (!isName(month))
        return true;
    const bool doubt = m_atoms.isName(i + 1) || month == May;
    if (backing == TimeBacking::Weak && doubt)
        return false;
    const bool onward = m_atoms.isAnyOf(i + 1, {Word::For, Word::On, Word::Of});
    return month != March || !(m_atoms.isName(i + 1) || (onward && m_atoms.isName(i + 2)));
}

PointMatch DateFinder::monthAt(std::size_t i, TimeBacking backing) const
{
    if (!m_atoms.hasMonth(i))
        return {};
    const TimeAtom atom = m_atoms.at(i);
    PointMatch match = pointOf(TimeKind::Month, 0, i + 1);
    match.point.month = atom.value;
    match.point.part = atom.prefix;
    const std::size_t of = m_atoms.is(i + 1, Word::Of) && m_atoms.hasYear(i + 2) ? 1 : 0;
    match.end += of;
    const PointMatch dated = withYear(match);
    if (dated.end > match.end)
        return dated;
    const bool backed = isMonthLike(i, atom.prefix == TimePart::Whole ? backing : TimeBacking::Strong);
    return backed ? match : PointMatch{};
}

PointMatch DateFinder::seasonAt(std::size_t i, TimeBacking backing) const
{
    const bool article = m_atoms.is(i, Word::The);
    const std::size_t season = i + (article ? 1 : 0);
    if (!m_atoms.is(season, Word::Season))
        return {};
    const int number = m_atoms.at(season).value;
    PointMatch match = pointOf(TimeKind::Season, number, season + 1);
    const bool of = m_atoms.is(match.end, Word::Of);
    PointMatch dated = match;
    dated.end += of ? 1 : 0;
    const std::size_t bare = dated.end;
    dated = withYear(dated);
    if (dated.end > bare && !m_atoms.is(bare, Word::Comma))
        return dated;
    const bool doubtful = of || m_atoms.isCapitalWord(season + 1) || (number == Autumn && !article) ||
                          (m_atoms.at(season).capital && season > 0 && m_atoms.isName(season - 1));
    return backing == TimeBacking::Strong && !doubtful ? match : PointMatch{};
}

/// "in 2000 cases" and "around 2000 people" are none.
bool DateFinder::isYearLike(std::size_t i, TimeBacking backing) const
{
    const TimeAtom atom = m_atoms.at(i);
    if (!atom.plainYear || countsThings(i + 1))
        return false;
    const bool thing = m_atoms.isThing(i + 1);
    if (backing == TimeBacking::Strong || atom.prefix != TimePart::Whole)
        return !thing || !m_atoms.written(i + 1).ends_with("s");
    return backing == TimeBacking::Weak && !thing;
}

PointMatch DateFinder::yearAt(std::size_t i, TimeBacking backing) const
{
    const bool article = m_atoms.is(i, Word::The);
    const TimeAtom atom = m_atoms.at(i + (article ? 1 : 0));
    PointMatch match = pointOf(TimeKind::Year, 0, i + (article ? 2 : 1));
    match.point.year = atom.value;
    match.point.part = atom.prefix;
    if (atom.word == Word::Decade || atom.word == Word::Century) {
        match.point.kind = atom.value > 0 ? TimeKind::Year : TimeKind::Unknown;
        match.point.number = atom.word == Word::Decade ? 9 : 99;
        return article || atom.value > 0 ? match : PointMatch{};
    }
    if (article && atom.word == Word::Ordinal && m_atoms.is(i + 2, Word::Unit) &&
        m_atoms.unitAt(i + 2) == TimeUnit::Century && atom.value > 5)
        return pointOf(TimeKind::Century, atom.value, i + 3);
    if (atom.word == Word::YearSpan && !article) {
        match.point.number = atom.value2 - atom.value;
        return match;
    }
    if (article && m_atoms.is(i + 1, Word::Unit) && m_atoms.unitAt(i + 1) == TimeUnit::Year && m_atoms.hasYear(i + 2)) {
        match.point.year = m_atoms.at(i + 2).value;
        match.end = i + 3;
        return match;
    }
    return !article && isYearLike(i, backing) ? match : PointMatch{};
}

} // namespace onrecord

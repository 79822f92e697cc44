// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/time_meaning.h"

#include "core/text/time_feasts.h"

#include <algorithm>
#include <vector>

namespace onrecord
{

using std::chrono::days;
using std::chrono::sys_days;

namespace
{

using Range = std::optional<DayRange>;
using Day = std::optional<sys_days>;

/// Farther than this from the article's day nothing is told: "ten million years ago".
constexpr int MaxUnits = 5000;
/// February 29 may be 8 years away.
constexpr int YearsAround = 8;
/// In June "in November" is not that of the year before, unless something was done in it: a writer would say so.
constexpr days LongAgo{120};
constexpr days VeryLongAgo{270};

/// The month, season, feast or day of a month in `year`; winter is named by the year in which it ends.
Range inYear(const TimePoint &point, int year)
{
    switch (point.kind) {
    case TimeKind::Date: {
        const Range first = dayRange(year, point.month, point.day);
        const Range last = point.lastDay > 0 ? dayRange(year, point.month, point.lastDay) : first;
        return first && last && first->from <= last->to ? DayRange{first->from, last->to} : Range{};
    }
    case TimeKind::Month:
        return monthRange(year, point.month);
    case TimeKind::Season:
        if (point.number == 0)
            return DayRange{monthRange(year - 1, 12).from, monthRange(year, 2).to};
        return DayRange{monthRange(year, 3 * point.number).from, monthRange(year, 3 * point.number + 2).to};
    case TimeKind::Feast:
        return feastIn(point.number, year);
    default:
        return std::nullopt;
    }
}

/// The occurrences of a weekday or weekend near `date`, or of what comes once a year, in order.
std::vector<DayRange> occurrences(const TimePoint &point, sys_days date)
{
    std::vector<DayRange> found;
    if (point.kind == TimeKind::Weekday || point.kind == TimeKind::Weekend)
        for (int week = -2; week <= 2; ++week) {
            const sys_days monday = periodAround(TimeUnit::Week, shifted(date, TimeUnit::Week, week)).from;
            const bool one = point.kind == TimeKind::Weekday;
            found.push_back({monday + days{one ? point.number - 1 : 5}, monday + days{one ? point.number - 1 : 6}});
        }
    else
        for (int year = yearOf(date) - YearsAround; year <= yearOf(date) + YearsAround; ++year)
            if (const Range range = inYear(point, year))
                found.push_back(*range);
    return found;
}

/// The last that `fits`, or the first.
template <typename Fits>
Range chosen(const std::vector<DayRange> &found, bool last, Fits fits)
{
    if (last) {
        const auto at = std::find_if(found.rbegin(), found.rend(), fits);
        return at == found.rend() ? Range{} : *at;
    }
    const auto at = std::find_if(found.begin(), found.end(), fits);
    return at == found.end() ? Range{} : *at;
}

int distance(const DayRange &range, sys_days date)
{
    return std::max({0, static_cast<int>((range.from - date).count()), static_cast<int>((date - range.to).count())});
}

/// "this Friday" is that of the article's week, "this March" that of its year, "this winter" the nearest; "this
/// weekend" was when something happened on it.
Range thisOne(const TimePoint &point, const std::vector<DayRange> &found, sys_days date, Tense tense)
{
    if (point.kind == TimeKind::Weekend && tense != Tense::Future)
        return chosen(found, true, [date](const DayRange &range) { return range.from <= date; });
    if (point.kind == TimeKind::Season) {
        const auto nearer = [date](const DayRange &a, const DayRange &b) {
            return distance(a, date) < distance(b, date);
        };
        return *std::min_element(found.begin(), found.end(), nearer);
    }
    const bool weekly = point.kind == TimeKind::Weekday || point.kind == TimeKind::Weekend;
    const DayRange whole = periodAround(weekly ? TimeUnit::Week : TimeUnit::Year, date);
    for (const DayRange &range : found)
        if (whole.from <= range.from && range.from <= whole.to)
            return range;
    return std::nullopt;
}

/// "last Tuesday" is the latest before the article's day, in its week or not: the news does not say "last" of a day
/// that a bare "Tuesday" would not mean, it only says that it has passed.
Range recurring(const TimePoint &point, sys_days date, Tense tense)
{
    const std::vector<DayRange> found = occurrences(point, date);
    if (found.empty())
        return std::nullopt;
    switch (point.choice) {
    case TimeChoice::Last:
        return chosen(found, true, [date](const DayRange &range) { return range.to < date; });
    case TimeChoice::Next:
        return chosen(found, false, [date](const DayRange &range) { return range.from > date; });
    case TimeChoice::This:
        return thisOne(point, found, date, tense);
    default:
        break;
    }
    const Range latest = chosen(found, true, [date](const DayRange &range) { return range.from <= date; });
    const days limit = tense == Tense::Unknown ? LongAgo : VeryLongAgo;
    const bool old = latest && date - latest->to > limit && yearOf(latest->to) < yearOf(date);
    if (tense == Tense::Past || (tense != Tense::Future && !old))
        return latest;
    return chosen(found, false, [date](const DayRange &range) { return range.to >= date; });
}

/// "Friday last week", "March of last year": within the unit next to the article's.
Range insideUnit(const TimePoint &point, sys_days date)
{
    const int offset = static_cast<int>(point.choice) - static_cast<int>(TimeChoice::InThis);
    const DayRange unit = periodAround(point.unit, shifted(periodAround(point.unit, date).from, point.unit, offset));
    if (point.unit == TimeUnit::Year)
        return inYear(point, yearOf(unit.from));
    if (point.kind == TimeKind::Weekday)
        return DayRange{unit.from + days{point.number - 1}, unit.from + days{point.number - 1}};
    return std::nullopt;
}

Range countedFrom(const TimePoint &point, const DayRange &start)
{
    if (point.number < -MaxUnits || point.number > MaxUnits)
        return std::nullopt;
    const DayRange unit = periodAround(point.unit, start.from);
    if (point.unit > TimeUnit::Day && (start.from < unit.from || start.to > unit.to) && point.unit != TimeUnit::Weekend)
        return std::nullopt;
    const sys_days from = point.unit <= TimeUnit::Day ? start.from : unit.from;
    return periodAround(point.unit, shifted(from, point.unit, point.number));
}

Range stretch(const TimePoint &point, sys_days date)
{
    if (point.number < -MaxUnits || point.number > MaxUnits)
        return std::nullopt;
    const sys_days other = shifted(date, point.unit, point.number);
    return DayRange{std::min(date, other), std::max(date, other)};
}

Range anchored(const TimePoint &point, const Range &anchor)
{
    const bool exact = anchor && (point.unit > TimeUnit::Day || anchor->from == anchor->to);
    return exact && point.unit != TimeUnit::Hour ? countedFrom(point, *anchor) : Range{};
}

/// The whole period that a point names, before its part is taken.
Range wholeOf(const TimePoint &point, const Range &anchor, Day date, Tense tense)
{
    switch (point.kind) {
    case TimeKind::Unknown:
        return std::nullopt;
    case TimeKind::Year:
        return yearRange(point.year, point.number + 1);
    case TimeKind::Century:
        return yearRange(point.number * 100 - 99, 100);
    case TimeKind::Anchored:
        return anchored(point, anchor);
    case TimeKind::Relative:
        return date ? countedFrom(point, {*date, *date}) : Range{};
    case TimeKind::Stretch:
        return date ? stretch(point, *date) : Range{};
    default:
        break;
    }
    if (point.year > 0)
        return inYear(point, point.year);
    if (!date)
        return std::nullopt;
    return point.choice >= TimeChoice::InLast ? insideUnit(point, *date) : recurring(point, *date, tense);
}

DayRange third(const DayRange &whole, int place)
{
    const auto months = (whole.to - whole.from).count() / 30;
    if (months < 6) {
        const auto length = ((whole.to - whole.from).count() + 1) / 3;
        const sys_days from = whole.from + days{length * place};
        return {from, place == 2 ? whole.to : from + days{length - 1}};
    }
    const int length = months > 18 ? static_cast<int>(months + 1) / 3 : 4;
    const sys_days from = shifted(whole.from, TimeUnit::Month, length * place);
    return {from, place == 2 ? whole.to : shifted(from, TimeUnit::Month, length) - days{1}};
}

/// Of a week its first two or last three days, of a month its first or last week, of more a quarter of it.
DayRange border(const DayRange &whole, bool atEnd)
{
    const auto length = (whole.to - whole.from).count() + 1;
    if (length <= 7)
        return atEnd ? DayRange{std::max(whole.from, whole.to - days{2}), whole.to}
                     : DayRange{whole.from, std::min(whole.to, whole.from + days{1})};
    if (length <= 31)
        return atEnd ? DayRange{whole.to - days{6}, whole.to} : DayRange{whole.from, whole.from + days{6}};
    const int months = std::max(1, static_cast<int>(length / 30 / 4));
    return atEnd ? DayRange{shifted(whole.to + days{1}, TimeUnit::Month, -months), whole.to}
                 : DayRange{whole.from, shifted(whole.from, TimeUnit::Month, months) - days{1}};
}

Range nthOf(const TimePoint &point, const DayRange &whole)
{
    if (point.partCount < 1 || point.partCount > MaxUnits)
        return std::nullopt;
    DayRange part;
    if (point.partNumber < 0) {
        part.from = shifted(whole.to + days{1}, point.partUnit, -point.partCount);
        part.to = whole.to;
    } else {
        part.from = shifted(whole.from, point.partUnit, point.partNumber - 1);
        part.to = shifted(part.from, point.partUnit, point.partCount) - days{1};
    }
    return whole.from <= part.from && part.to <= whole.to ? part : Range{};
}

Range partOf(const TimePoint &point, const DayRange &whole, Day date)
{
    switch (point.part) {
    case TimePart::Whole:
        return whole;
    case TimePart::Early:
    case TimePart::Middle:
    case TimePart::Late:
        return third(whole, static_cast<int>(point.part) - static_cast<int>(TimePart::Early));
    case TimePart::Start:
    case TimePart::End:
        return border(whole, point.part == TimePart::End);
    case TimePart::SoFar:
        return date && *date >= whole.from ? DayRange{whole.from, std::min(*date, whole.to)} : whole;
    case TimePart::Rest:
        return date && *date <= whole.to ? DayRange{std::max(*date, whole.from), whole.to} : whole;
    case TimePart::Nth:
        return nthOf(point, whole);
    case TimePart::Around:
        return periodAround(point.partUnit, whole.from);
    }
    return std::nullopt;
}

Range pointDays(const TimePoint &point, const Range &anchor, Day date, Tense tense)
{
    const Range whole = wholeOf(point, anchor, date, tense);
    return whole ? partOf(point, *whole, date) : Range{};
}

/// The nearer end is told by the article's day, the other by the nearer one: "from November to February".
Range rangeDays(const TimeShape &shape, Day date, Tense tense)
{
    const TimePoint &last = *shape.last;
    const bool forward = tense == Tense::Future && last.year == 0;
    const Range near = pointDays(forward ? shape.first : last, shape.anchor, date, tense);
    if (!near)
        return std::nullopt;
    const bool floating = shape.first.choice == TimeChoice::Bare && shape.first.kind != TimeKind::Relative;
    const Day base = floating || forward ? Day{near->from} : date;
    const Range far = pointDays(forward ? last : shape.first, shape.anchor, base, tense);
    if (!far)
        return std::nullopt;
    const DayRange whole = forward ? DayRange{near->from, far->to} : DayRange{far->from, near->to};
    return whole.from <= whole.to ? whole : Range{};
}

} // namespace

Range daysOf(const TimeShape &shape, Day date, Tense tense)
{
    if (shape.isDuration && tense != Tense::Future)
        return std::nullopt;
    Range found = shape.last ? rangeDays(shape, date, tense) : pointDays(shape.first, shape.anchor, date, tense);
    if (!found)
        return std::nullopt;
    if (shape.bound == TimeBound::Until && shape.first.part == TimePart::End && !shape.last)
        found->from = found->to;
    if (shape.bound == TimeBound::Since && date && *date >= found->from)
        found->to = *date;
    return found;
}

} // namespace onrecord

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/time_calendar.h"

#include <charconv>

namespace onrecord
{

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year_month_day;

namespace
{

/// -1 when `text` is not made of digits.
int numberIn(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size() && text.front() != '-' ? value : -1;
}

sys_days dayOf(int year, int month, int day)
{
    return std::chrono::year{year} / month / day;
}

/// Years before the first of a period of `length` years: 1994 lies 4 years into its decade.
int yearsInto(int year, int length)
{
    return ((year % length) + length) % length;
}

sys_days mondayOf(sys_days day)
{
    return day - (std::chrono::weekday{day} - std::chrono::Monday);
}

sys_days shiftedByMonths(sys_days day, int count)
{
    const year_month_day date{day};
    const auto month = date.year() / date.month() + std::chrono::months{count};
    const year_month_day moved = month / date.day();
    return moved.ok() ? sys_days{moved} : sys_days{month / std::chrono::last};
}

DayRange monthsAround(sys_days day, int length)
{
    const year_month_day date{day};
    const int month = static_cast<int>(static_cast<unsigned>(date.month())) - 1;
    const sys_days from = dayOf(static_cast<int>(date.year()), month - month % length + 1, 1);
    return {from, shiftedByMonths(from, length) - days{1}};
}

} // namespace

std::optional<sys_days> parseDay(std::string_view text)
{
    if (text.size() < 10 || text[4] != '-' || text[7] != '-' || (text.size() > 10 && text[10] != 'T'))
        return std::nullopt;
    const int year = numberIn(text.substr(0, 4));
    const auto range = dayRange(year, numberIn(text.substr(5, 2)), numberIn(text.substr(8, 2)));
    if (year < 1 || !range)
        return std::nullopt;
    return range->from;
}

std::string isoDay(sys_days day)
{
    const year_month_day date{day};
    const int year = static_cast<int>(date.year());
    if (year < 1 || year > 9999)
        return {};
    std::string text = "0000-00-00";
    const auto put = [&text](std::size_t last, unsigned value) {
        for (std::size_t at = last; value > 0; --at, value /= 10)
            text[at] = static_cast<char>('0' + value % 10);
    };
    put(3, static_cast<unsigned>(year));
    put(6, static_cast<unsigned>(date.month()));
    put(9, static_cast<unsigned>(date.day()));
    return text;
}

std::optional<DayRange> dayRange(int year, int month, int day)
{
    if (month < 1 || month > 12 || day < 1 || day > 31)
        return std::nullopt;
    const year_month_day date = std::chrono::year{year} / month / day;
    if (!date.ok())
        return std::nullopt;
    return DayRange{sys_days{date}, sys_days{date}};
}

DayRange monthRange(int year, int month)
{
    return {dayOf(year, month, 1), sys_days{std::chrono::year{year} / month / std::chrono::last}};
}

DayRange yearRange(int year, int count)
{
    return {dayOf(year, 1, 1), dayOf(year + count - 1, 12, 31)};
}

int yearOf(sys_days day)
{
    return static_cast<int>(year_month_day{day}.year());
}

DayRange periodAround(TimeUnit unit, sys_days day)
{
    const int year = yearOf(day);
    switch (unit) {
    case TimeUnit::Hour:
    case TimeUnit::Day:
        return {day, day};
    case TimeUnit::Weekend:
        return {mondayOf(day) + days{5}, mondayOf(day) + days{6}};
    case TimeUnit::Week:
        return {mondayOf(day), mondayOf(day) + days{6}};
    case TimeUnit::Month:
        return monthsAround(day, 1);
    case TimeUnit::Quarter:
        return monthsAround(day, 3);
    case TimeUnit::Half:
        return monthsAround(day, 6);
    case TimeUnit::Year:
        return yearRange(year);
    case TimeUnit::Decade:
        return yearRange(year - yearsInto(year, 10), 10);
    case TimeUnit::Century:
        return yearRange(year - yearsInto(year - 1, 100), 100);
    }
    return {day, day};
}

sys_days shifted(sys_days day, TimeUnit unit, int count)
{
    switch (unit) {
    case TimeUnit::Hour:
        return day + days{count / 24};
    case TimeUnit::Day:
        return day + days{count};
    case TimeUnit::Weekend:
    case TimeUnit::Week:
        return day + std::chrono::weeks{count};
    case TimeUnit::Month:
        return shiftedByMonths(day, count);
    case TimeUnit::Quarter:
        return shiftedByMonths(day, count * 3);
    case TimeUnit::Half:
        return shiftedByMonths(day, count * 6);
    case TimeUnit::Year:
        return shiftedByMonths(day, count * 12);
    case TimeUnit::Decade:
        return shiftedByMonths(day, count * 120);
    case TimeUnit::Century:
        return shiftedByMonths(day, count * 1200);
    }
    return day;
}

sys_days nthWeekday(int year, int month, int weekday, int nth)
{
    const auto indexed = std::chrono::weekday{static_cast<unsigned>(weekday)};
    const auto inMonth = std::chrono::year{year} / month;
    if (nth < 0)
        return sys_days{inMonth / indexed[std::chrono::last]};
    return sys_days{inMonth / indexed[static_cast<unsigned>(nth)]};
}

sys_days easterSunday(int year)
{
    // Gauss's rule in the form of Meeus, Jones and Butcher; the letters are the rule's own.
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int sum = h + l - 7 * m + 114;
    return dayOf(year, sum / 31, sum % 31 + 1);
}

} // namespace onrecord

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Days and stretches of days, counted by the Gregorian calendar: leap years and ends of months are its business.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace onrecord
{

/// From the first to the last day, both included.
struct DayRange
{
    std::chrono::sys_days from;
    std::chrono::sys_days to;

    friend bool operator==(const DayRange &, const DayRange &) = default;
};

enum class TimeUnit { Hour, Day, Weekend, Week, Month, Quarter, Half, Year, Decade, Century };

/// "2019-03-03", as the whole of `text` or with a time behind it; nothing when there is no such day.
[[nodiscard]] std::optional<std::chrono::sys_days> parseDay(std::string_view text);

/// YYYY-MM-DD; empty outside the years 1 to 9999.
[[nodiscard]] std::string isoDay(std::chrono::sys_days day);

/// Nothing when the calendar has no such day ("February 30").
[[nodiscard]] std::optional<DayRange> dayRange(int year, int month, int day);
[[nodiscard]] DayRange monthRange(int year, int month);
/// `count` whole years from the first of January of `year` on.
[[nodiscard]] DayRange yearRange(int year, int count = 1);

[[nodiscard]] int yearOf(std::chrono::sys_days day);

/// The week (Monday to Sunday), weekend, month, ... that `day` lies in; a weekend is that of the day's week.
[[nodiscard]] DayRange periodAround(TimeUnit unit, std::chrono::sys_days day);

/// `day` moved by whole units; the end of a shorter month stands for a day that it lacks.
[[nodiscard]] std::chrono::sys_days shifted(std::chrono::sys_days day, TimeUnit unit, int count);

/// The `nth` such weekday (1 is Monday) of a month; -1 is the last.
[[nodiscard]] std::chrono::sys_days nthWeekday(int year, int month, int weekday, int nth);

/// Easter Sunday of the western churches.
[[nodiscard]] std::chrono::sys_days easterSunday(int year);

} // namespace onrecord

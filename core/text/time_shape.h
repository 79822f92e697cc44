// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a time expression says, before anybody knows the day on which it was written.
#pragma once

#include "core/text/time_calendar.h"

#include <cstdint>
#include <optional>

namespace onrecord
{

enum class TimeKind : std::uint8_t {
    Unknown,  // a time that no day can be told of: "recently", "at the time"
    Date,     // day `day` (to `lastDay`) of `month`, of `year` when it is said
    Month,    // of `year` when it is said
    Year,     // `year` and the `number` years behind it
    Century,  // `number`
    Weekday,  // `number`, 1 is Monday
    Weekend,  //
    Season,   // `number`, 0 is winter; of `year` when it is said
    Feast,    // `number` is its place in the list of feasts; of `year` when it is said
    Relative, // the `unit` that lies `number` units from the article's: "last year" is -1
    Stretch,  // `number` units that end (below zero: before) or begin with the article's day: "the last decade"
    Anchored  // as Relative, counted from the day the text spoke of before: "two days later"
};

/// Which of the Tuesdays, Marches, summers.
enum class TimeChoice : std::uint8_t { Bare, Last, This, Next, InLast, InThis, InNext };

enum class TimePart : std::uint8_t {
    Whole,
    Early,  // its first third: "early 2016"
    Middle, // its second third
    Late,   // its last third
    Start,  // "the beginning of"
    End,    //
    SoFar,  // what has passed of it: "earlier this month"
    Rest,   // what is left of it: "later this week"
    Nth,    // `partCount` units from the `partNumber`th on, from the end if below zero: "the first quarter of"
    Around  // the unit its first day lies in: "the week of March 3"
};

struct TimePoint
{
    TimeKind kind = TimeKind::Unknown;
    TimeChoice choice = TimeChoice::Bare; // InLast and the like: of the last `unit` ("March last year")
    TimePart part = TimePart::Whole;
    TimeUnit unit = TimeUnit::Day;
    TimeUnit partUnit = TimeUnit::Day;
    int year = 0; // 0 is not said
    int month = 0;
    int day = 0;
    int lastDay = 0; // 0 is `day`
    int number = 0;
    int partNumber = 0;
    int partCount = 1;

    friend bool operator==(const TimePoint &, const TimePoint &) = default;
};

enum class TimeBound : std::uint8_t {
    At,
    Since, // to the article's day
    Until  // "by", "through": of an end, its last day only
};

struct TimeShape
{
    TimePoint first;
    std::optional<TimePoint> last; // "from March to May"
    TimeBound bound = TimeBound::At;
    bool isDuration = false;        // "29 years", "for decades": how long, not when
    std::optional<DayRange> anchor; // the days the text spoke of before

    friend bool operator==(const TimeShape &, const TimeShape &) = default;
};

} // namespace onrecord

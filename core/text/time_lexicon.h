// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The small closed lists of words that time expressions are made of.
#pragma once

#include <cstdint>
#include <string_view>

namespace onrecord
{

enum class TimeWord : std::uint8_t {
    None,
    // Names of times; the value says which.
    Weekday,      // 1 is Monday
    WeekdayShort, // "Sun." only counts before a date
    Weekdays,     // "Sundays"
    Month,        // 1 to 12
    Season,       // 0 is winter
    Feast,        // the first word of one
    Unit,         // a TimeUnit
    Units,        // its plural
    DayPart,      // "morning"
    Noon,         // "noon", "midnight"
    Deictic,      // days from today: "yesterday" is -1
    Recently,
    Time,   // "time", "moment"
    Then,   // "then", "now"
    Number, // 0 is a number that is not said: "several"
    Ordinal,
    Scale,      // "hundred"; its value
    AmPm,       // "p.m."
    Zone,       // "GMT"
    Decade,     // "1990s"; its first year, 0 when unclear
    Century,    // "1800s", the first year
    YearSpan,   // "2006-2019", the two years
    DaySpan,    // "3-5", the two days
    Iso,        // "2019-03-03", packed as 20190303
    ClockTime,  // "10:30"
    ClockWhole, // "5pm"
    // Words around them.
    The,
    A,
    This,
    That,
    Possessive, // "his"
    Every,
    Same,
    Last,
    Past,
    Previous,
    Next,
    Following,
    Coming,
    Recent,
    Early,
    Mid,
    Late,
    Earlier,
    Later,
    Ago,
    Beginning,
    Ending,
    Rest,
    On,
    In,
    At,
    By,
    Since,
    Until,
    During, // and "throughout"
    Over,
    Within,
    For,
    Through,
    Around,
    Before,
    After,
    From,
    Between,
    To,
    Of,
    And,
    Or,
    As,
    Couple,
    Few,
    More,
    Than,
    Least,
    Up,
    Roughly, // "nearly", "just"
    Half,
    Old, // "years old"
    Age,
    Million,   // what makes a number before it no day: "March 5 million"
    Ahead,     // what speaks of the future: "will"
    Told,      // what reports: "said"
    Did,       // other verbs of the past that do not end in "-ed"
    Maybe,     // what leaves open whether a thing happened: "could", "if"
    Function,  // a small word that no counted thing begins with: "was", "but"
    TitleTail, // "Sunday Times"
    TitleHead, // "Bloody Sunday"
    // Marks.
    Comma,
    Dash,
    PossessiveMark,
    Quote,
    Stop
};

struct TimeEntry
{
    TimeWord word = TimeWord::None;
    int value = 0;
};

/// `folded` in small letters, with its stop when it has one. Linear in the word's length.
[[nodiscard]] TimeEntry timeEntry(std::string_view folded);

/// No word of the lists is longer.
constexpr std::size_t MaxTimeWord = 16;

} // namespace onrecord

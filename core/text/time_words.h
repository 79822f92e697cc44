// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Time expressions in a text ("on Sunday morning", "earlier this month", "29 years") and the days they mean.
#pragma once

#include "core/model/span.h"
#include "core/text/time_meaning.h"
#include "core/text/time_shape.h"
#include "core/text/token.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace onrecord
{

struct TimeDays
{
    std::string from; // YYYY-MM-DD; both are empty when no day can be told
    std::string to;   // the last day, included

    friend bool operator==(const TimeDays &, const TimeDays &) = default;
};

struct TimeExpression
{
    std::size_t first = 0; // tokens [first, end)
    std::size_t end = 0;
    Span span;                    // with its preposition: "on Sunday"
    TimeDays days;                // for `tense`
    Tense tense = Tense::Unknown; // as the words nearby have it ("will speak on Friday"); timeMeaning takes another
    bool isDuration = false;      // "29 years", "for decades": how long, not when
    bool isModifier = false;      // "his Friday speech", "last week's vote": when the thing was, not who said what
    TimeShape shape;              // what it says whatever the article's day and the sentence's tense

    friend bool operator==(const TimeExpression &, const TimeExpression &) = default;
};

/// All time expressions of one sentence's or paragraph's tokens (as the tokeniser cuts them, or written words), in
/// order, not overlapping; the longest reading wins. `date` is the article's YYYY-MM-DD or empty. Linear time.
[[nodiscard]] std::vector<TimeExpression> findTimes(std::string_view text, std::span<const Token> tokens,
                                                    std::string_view date);

/// The days it means in an article of `date`: "on Sunday" is the latest Sunday in "met on Sunday", the next in "will
/// meet on Sunday", and the article's own day when that is a Sunday.
[[nodiscard]] TimeDays timeMeaning(const TimeExpression &expression, std::string_view date, Tense tense);

} // namespace onrecord

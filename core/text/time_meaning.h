// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The days that a time expression means in an article of a given day.
#pragma once

#include "core/text/time_shape.h"

#include <optional>

namespace onrecord
{

/// Of what the sentence speaks: "met on Sunday" or "will meet on Sunday". When nobody is sure, a weekday is one past,
/// and a month or day of a month the latest, but not when that was long ago in the year before.
enum class Tense {
    Unknown,
    LikelyPast, // a verb of the past stands near
    Past,
    Future
};

/// Nothing when no day can be told. Without the article's `date` only what is absolute has days.
[[nodiscard]] std::optional<DayRange> daysOf(const TimeShape &shape, std::optional<std::chrono::sys_days> date,
                                             Tense tense);

} // namespace onrecord

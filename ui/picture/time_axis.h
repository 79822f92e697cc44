// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The dates that stand along a picture in time: as many as there is room for, at days that mean something.
#pragma once

#include "core/layout/guided_layouts.h"

#include <QString>

#include <vector>

namespace onrecord::ui
{

struct TimeTick
{
    double at = 0;        // x where the day, week, month or year begins, in layout units times the zoom
    QString words;        // "18 Nov", "Nov 2022", "2022"
    bool isMajor = false; // a new month among days or weeks, a new year among months: worth a stronger line
};

/// From left to right, from the first time to the last; `zoom` is pixels a layout unit. Two ticks are at least
/// `leastGap` pixels apart. Nothing where there is no time.
[[nodiscard]] std::vector<TimeTick> ticksFor(const TimeScale &scale, double zoom, double leastGap = 74);

} // namespace onrecord::ui

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/time_axis.h"

#include <QDate>
#include <QLocale>

#include <array>
#include <cmath>

namespace onrecord::ui
{

namespace
{

using namespace Qt::StringLiterals;

enum class Unit { Day, Week, Month, Year };

struct Step
{
    Unit unit = Unit::Day;
    int count = 1;
    double days = 1; // about
};

constexpr std::array steps{Step{Unit::Day, 1, 1},     Step{Unit::Day, 2, 2},      Step{Unit::Week, 1, 7},
                           Step{Unit::Week, 2, 14},   Step{Unit::Month, 1, 30},   Step{Unit::Month, 3, 91},
                           Step{Unit::Month, 6, 182}, Step{Unit::Year, 1, 365},   Step{Unit::Year, 2, 730},
                           Step{Unit::Year, 5, 1826}, Step{Unit::Year, 10, 3652}, Step{Unit::Year, 50, 18262}};
constexpr int MostTicks = 400;

const QDate Epoch(1970, 1, 1);

/// The last such day that is not after `day`.
QDate beginOf(const Step &step, QDate day)
{
    switch (step.unit) {
    case Unit::Day:
        return day.addDays(-(day.toJulianDay() % step.count));
    case Unit::Week: {
        const QDate monday = day.addDays(1 - day.dayOfWeek());
        return monday.addDays(-7 * ((monday.toJulianDay() / 7) % step.count));
    }
    case Unit::Month:
        return {day.year(), day.month() - (day.month() - 1) % step.count, 1};
    case Unit::Year:
        break;
    }
    return {day.year() - day.year() % step.count, 1, 1};
}

QDate nextAfter(const Step &step, QDate day)
{
    switch (step.unit) {
    case Unit::Day:
        return day.addDays(step.count);
    case Unit::Week:
        return day.addDays(7 * step.count);
    case Unit::Month:
        return day.addMonths(step.count);
    case Unit::Year:
        break;
    }
    return day.addYears(step.count);
}

/// The year stands where it changes, and at the first.
QString wordsFor(const Step &step, QDate day, bool namesYear)
{
    const QLocale locale;
    if (step.unit == Unit::Year)
        return locale.toString(day, u"yyyy"_s);
    if (step.unit == Unit::Month)
        return locale.toString(day, namesYear ? u"MMM yyyy"_s : u"MMM"_s);
    return locale.toString(day, namesYear ? u"d MMM yyyy"_s : u"d MMM"_s);
}

bool isMajor(const Step &step, QDate day, QDate before)
{
    if (step.unit == Unit::Day || step.unit == Unit::Week)
        return before.isValid() && before.month() != day.month();
    return step.unit == Unit::Month && before.isValid() && before.year() != day.year();
}

} // namespace

std::vector<TimeTick> ticksFor(const TimeScale &scale, double zoom, double leastGap)
{
    const double dayWidth = scale.unit * zoom;
    if (!(dayWidth > 0) || !std::isfinite(dayWidth))
        return {};
    const Step *step = &steps.back();
    for (const Step &candidate : steps)
        if (candidate.days * dayWidth >= leastGap) {
            step = &candidate;
            break;
        }
    std::vector<TimeTick> ticks;
    QDate before;
    const QDate last = Epoch.addDays(static_cast<qint64>(std::floor(scale.last)));
    QDate day = beginOf(*step, Epoch.addDays(static_cast<qint64>(std::floor(scale.first))));
    for (; day.isValid() && day <= last && ticks.size() < MostTicks; day = nextAfter(*step, day)) {
        const double at = (scale.origin + static_cast<double>(Epoch.daysTo(day)) * scale.unit) * zoom;
        ticks.push_back(
            {at, wordsFor(*step, day, !before.isValid() || before.year() != day.year()), isMajor(*step, day, before)});
        before = day;
    }
    return ticks;
}

} // namespace onrecord::ui

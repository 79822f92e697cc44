// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finds what the calendar names: weekdays, days of months, months, seasons, feasts, years, decades, centuries.
#pragma once

#include "core/text/time_atom_view.h"

namespace onrecord
{

class DateFinder final
{
public:
    explicit DateFinder(const TimeAtomView &atoms)
        : m_atoms(atoms)
    {}

    /// The longest that begins at `i`.
    [[nodiscard]] PointMatch at(std::size_t i, TimeBacking backing) const;

    /// "March 3", "3 March 2019", "2019-03-03", and nothing vaguer.
    [[nodiscard]] PointMatch dayAt(std::size_t i) const;
    [[nodiscard]] PointMatch feastAt(std::size_t i) const;

    /// "Sunday", "Sunday morning", "Sunday, Oct. 2".
    [[nodiscard]] PointMatch weekdayAt(std::size_t i) const;

    /// "March", "March 2019", when `backing` and the words around do not speak against a month.
    [[nodiscard]] PointMatch monthAt(std::size_t i, TimeBacking backing) const;

    /// "summer", "the summer of 2015".
    [[nodiscard]] PointMatch seasonAt(std::size_t i, TimeBacking backing) const;
    [[nodiscard]] PointMatch yearAt(std::size_t i, TimeBacking backing) const;

private:
    PointMatch monthDay(std::size_t i) const;
    PointMatch dayMonth(std::size_t i) const;
    PointMatch packedDate(std::size_t i) const;
    PointMatch withYear(PointMatch match) const;
    PointMatch withSecondDay(PointMatch match) const;
    bool inOtherUnit(PointMatch &match, std::size_t i, TimeUnit unit) const;
    bool isDayNumber(std::size_t i) const;
    bool isTitle(std::size_t i) const;
    bool isMonthLike(std::size_t i, TimeBacking backing) const;
    bool isYearLike(std::size_t i, TimeBacking backing) const;
    bool countsThings(std::size_t i) const;

    const TimeAtomView &m_atoms;
};

} // namespace onrecord

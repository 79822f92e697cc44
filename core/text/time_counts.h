// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finds numbers of days, weeks, years: "two weeks ago", "a day later", "nearly 29 years", "for decades".
#pragma once

#include "core/text/time_atom_view.h"

namespace onrecord
{

/// "nearly 29 years", "a few weeks", "years".
struct UnitCount
{
    std::size_t end = 0; // behind the unit; 0 when nothing was found
    TimeUnit unit = TimeUnit::Day;
    int number = 0;          // 0 when it is not told
    bool isSingle = false;   // "a day", which may be a rate: "twice a day"
    bool isUncounted = true; // "years"

    explicit operator bool() const { return end > 0; }
};

class CountFinder final
{
public:
    explicit CountFinder(const TimeAtomView &atoms)
        : m_atoms(atoms)
    {}

    [[nodiscard]] UnitCount countAt(std::size_t i) const;

    /// "two weeks ago", "a day later".
    [[nodiscard]] PointMatch pointAt(std::size_t i) const;

    /// The end of a length of time that begins at `i` behind the preposition `lead`; 0 when it is none.
    [[nodiscard]] std::size_t durationAt(std::size_t i, TimeWord lead) const;

    /// The length that "quarter century" at `i` is; nothing for another quarter.
    [[nodiscard]] UnitCount quarterCentury(std::size_t i) const;

    /// Behind "nearly", "more than" and the like.
    [[nodiscard]] std::size_t skipRoughly(std::size_t i) const;

private:
    UnitCount withUnit(std::size_t i, UnitCount count) const;
    UnitCount numbered(std::size_t i) const;
    bool endsClause(std::size_t i) const;

    const TimeAtomView &m_atoms;
};

} // namespace onrecord

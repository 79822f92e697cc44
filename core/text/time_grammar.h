// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whole time expressions: a preposition, a point of time, perhaps a second one; parts of periods; times of the day.
#pragma once

#include "core/text/time_near.h"

namespace onrecord
{

struct TimeMatch
{
    std::size_t end = 0; // 0 when nothing was found
    TimeShape shape;

    explicit operator bool() const { return end > 0; }
};

class TimeGrammar final
{
public:
    explicit TimeGrammar(const TimeAtomView &atoms);
    TimeGrammar(const TimeGrammar &) = delete;
    TimeGrammar &operator=(const TimeGrammar &) = delete;

    /// The longest that begins at atom `i`. It looks a bounded number of atoms ahead.
    [[nodiscard]] TimeMatch at(std::size_t i) const;

private:
    struct Lead
    {
        TimeWord word = TimeWord::None;
        std::size_t end = 0; // where what it leads begins
    };

    Lead leadAt(std::size_t i) const;
    TimeBacking backingAt(const Lead &lead) const;
    TimeMatch behind(const Lead &lead) const;
    TimeMatch pointed(const Lead &lead, TimeBacking backing) const;
    TimeMatch lasting(const Lead &lead) const;
    bool rejects(const Lead &lead, const TimeMatch &match) const;
    void addSecond(TimeWord lead, TimeMatch &match) const;
    TimeMatch clocked(const Lead &lead) const;
    std::size_t clockAt(std::size_t i, TimeWord lead) const;
    std::size_t skipClock(std::size_t i) const;

    PointMatch pointAt(std::size_t i, TimeWord lead, TimeBacking backing, int depth) const;
    PointMatch modified(std::size_t i, int depth) const;
    PointMatch lateDecade(std::size_t part) const;
    PointMatch earlierIn(std::size_t i, int depth) const;
    PointMatch partAt(std::size_t i, int depth) const;
    PointMatch unitsOf(std::size_t i, int depth) const;
    PointMatch insideOf(std::size_t i, int depth) const;

    TimeAtomView m_atoms;
    DateFinder m_dates;
    CountFinder m_counts;
    NearFinder m_near;
};

} // namespace onrecord

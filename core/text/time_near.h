// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finds times that are near: to the article's day ("yesterday", "last week", "over the past decade") or to the time
// the text spoke of before ("the next day", "that year").
#pragma once

#include "core/text/time_counts.h"
#include "core/text/time_dates.h"

namespace onrecord
{

class NearFinder final
{
public:
    NearFinder(const TimeAtomView &atoms, const DateFinder &dates, const CountFinder &counts)
        : m_atoms(atoms)
        , m_dates(dates)
        , m_counts(counts)
    {}

    /// The longest that begins at `i` behind the preposition `lead`.
    [[nodiscard]] PointMatch at(std::size_t i, TimeWord lead) const;

private:
    PointMatch deictic(std::size_t i) const;
    PointMatch dayBeside(std::size_t i) const;
    PointMatch chosen(std::size_t i) const;
    PointMatch named(std::size_t i, TimeChoice choice) const;
    PointMatch unitOf(std::size_t i, TimeChoice choice) const;
    PointMatch stretch(std::size_t i, TimeWord lead) const;
    PointMatch anchored(std::size_t i) const;
    PointMatch repeated(std::size_t i) const;
    PointMatch loose(std::size_t i, TimeWord lead) const;

    const TimeAtomView &m_atoms;
    const DateFinder &m_dates;
    const CountFinder &m_counts;
};

} // namespace onrecord

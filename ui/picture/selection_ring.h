// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What tells what is selected: the line around a node's figure, thinner and closer around small ones, and a wider edge.
#pragma once

#include <algorithm>

namespace onrecord::ui
{

struct SelectionRing
{
    static constexpr double WiderEdge = 1.4;

    /// `radius` of the figure.
    explicit SelectionRing(double radius)
        : away(std::clamp(0.2 * radius, 0.6, 2.0))
        , width(std::clamp(0.3 * radius, 1.2, 3.0))
    {}

    double away;  // from the figure's border
    double width; // of the line
};

} // namespace onrecord::ui

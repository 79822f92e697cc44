// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which kinds of figures and lines occur in a view: what there is for a legend to explain.
#pragma once

#include "core/model/view.h"

#include <cstdint>
#include <vector>

namespace onrecord::ui
{

struct ViewSigns
{
    std::vector<std::uint32_t> figures; // the first node of each shape, in the order of the shapes
    std::vector<ViewEdge> lines;        // no two alike; nothing but what the look of a line says is in them
    bool arePositive = false;           // some lines
    bool areNegative = false;
};

/// Looks at every node and edge once: there may be very many.
[[nodiscard]] ViewSigns signsOf(const View &view);

} // namespace onrecord::ui

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a layout was asked for, made such that it can be drawn.
#pragma once

#include "core/layout/layout.h"

namespace onrecord
{

/// The same input with every number usable and every list as long as there are nodes.
[[nodiscard]] LayoutInput soundInput(LayoutInput input);

/// Edges within a community count for more, so that both engines draw them shorter.
[[nodiscard]] std::vector<LayoutEdge> edgesOf(const LayoutInput &input);

/// Somewhere of its own for each node, before anything is known (Vogel 1979).
[[nodiscard]] std::vector<Point> firstPlaces(const LayoutInput &input);

} // namespace onrecord

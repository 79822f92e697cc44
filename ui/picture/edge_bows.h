// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How far edges bow to their left, as a share of their length: edges between the same two nodes bow apart, and in a
// small view an edge bows to the side where it crosses fewer nodes.
#pragma once

#include "core/model/geometry.h"
#include "core/model/view.h"
#include "ui/picture/node_sizes.h"

#include <vector>

namespace onrecord::ui
{

/// Looking for a free side costs a few hundred questions an edge; beyond this a window would feel it.
inline constexpr std::size_t MostEdgesLookedAt = 400;

/// One an edge. `places` and `sizes` count up to MostEdgesLookedAt edges only.
[[nodiscard]] std::vector<float> bowsOf(const View &view, const std::vector<Point> &places, const NodeSizes &sizes);

} // namespace onrecord::ui

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How much lines let through when very many of them lie on each other, so that a dense map shows where it is denser
// rather than one grey ground.
#pragma once

#include "ui/picture/edge_paths.h"

#include <vector>

namespace onrecord::ui
{

/// 1 where lines rarely meet, down to 0.08: as much as lets the place where a typical bit of line lies be covered by
/// nine tenths. The lines are judged together, so that all of a kind look alike. Widths: one an edge, pixels.
[[nodiscard]] double lineOpacityFor(const std::vector<EdgeCurve> &edges, const std::vector<double> &widths);

} // namespace onrecord::ui

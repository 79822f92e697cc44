// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long each edge of a small graph would like to be, in units.
#pragma once

#include "core/layout/adjacency.h"

namespace onrecord
{

/// Beside graph.neighbours. Longer where many others crowd around the ends and where labels are wide; heavier is
/// shorter.
[[nodiscard]] std::vector<double> wantedLengths(const Adjacency &graph, const std::vector<Extent> &boxes);

} // namespace onrecord

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Moves boxes and lines that run through them apart.
#pragma once

#include "core/layout/layout.h"
#include "core/layout/overlap_removal.h"

namespace onrecord
{

/// One round; `share` of the way each. The number of lines that run through a box.
std::size_t clearLines(const std::vector<LayoutEdge> &lines, const BoxSet &set, double share,
                       std::vector<Point> &places);

} // namespace onrecord

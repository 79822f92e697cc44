// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How far apart nodes lie where most of them lie: what decides how large the dots of a map seen from far away may be.
#pragma once

#include "core/model/geometry.h"
#include "core/model/view.h"

#include <vector>

namespace onrecord::ui
{

/// Which nodes have a line to another.
[[nodiscard]] std::vector<bool> joinedNodesOf(const View &view);

/// The side of the square that a node has for itself, in layout units, as a typical node that has a line sees it; 0
/// when none has. One flag and one place a node.
[[nodiscard]] double spacingOf(const std::vector<bool> &isJoined, const std::vector<Point> &places);

} // namespace onrecord::ui

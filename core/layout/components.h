// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The connected parts of a graph.
#pragma once

#include "core/layout/adjacency.h"

namespace onrecord
{

/// Each part's nodes ascending; the largest part first, ties by the smallest node.
[[nodiscard]] std::vector<std::vector<std::uint32_t>> connectedComponents(const Adjacency &graph);

} // namespace onrecord

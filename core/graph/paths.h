// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ways through a view.
#pragma once

#include "core/model/view.h"

#include <cstdint>
#include <vector>

namespace onrecord
{

/// Places in View::nodes of a shortest way from `from` to `to`, both included, whatever the edges' direction; ties are
/// broken by the smaller place. Empty when there is none. Breadth first, linear.
[[nodiscard]] std::vector<std::uint32_t> shortestPath(const View &view, std::uint32_t from, std::uint32_t to);

/// Places of the nodes one edge away, ascending, each once.
[[nodiscard]] std::vector<std::uint32_t> neighbours(const View &view, std::uint32_t node);

} // namespace onrecord

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Edge lines "u v" (nodes are numbers from 0) as a graph without any names.
#pragma once

#include "app/onrecord-cli/line_input.h"
#include "core/base/result.h"
#include "core/layout/layout.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace onrecord
{

struct EdgeList
{
    std::uint32_t nodes = 0; // one more than the greatest number
    std::vector<LayoutEdge> edges;
};

/// BadInput names the line. Blank lines and lines that begin with # are skipped.
[[nodiscard]] Result<EdgeList> readEdgeLines(LineInput &input, const std::stop_token &stop);

} // namespace onrecord

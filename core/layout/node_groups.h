// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The nodes that bear one number, together: communities, layers.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <utility>
#include <vector>

namespace onrecord
{

using NodeGroup = std::vector<std::uint32_t>;

/// By number, each in the order of its nodes; a node beyond the end of `numbers` bears 0.
[[nodiscard]] inline std::vector<NodeGroup> groupsByNumber(std::size_t nodes, const std::vector<std::uint32_t> &numbers)
{
    std::map<std::uint32_t, NodeGroup> byNumber;
    for (std::uint32_t node = 0; node < nodes; ++node)
        byNumber[node < numbers.size() ? numbers[node] : 0].push_back(node);
    std::vector<NodeGroup> groups;
    for (auto &[number, group] : byNumber)
        groups.push_back(std::move(group));
    return groups;
}

} // namespace onrecord

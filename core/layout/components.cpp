// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/components.h"

#include <algorithm>

namespace onrecord
{

namespace
{

std::vector<std::uint32_t> reachedFrom(const Adjacency &graph, std::uint32_t start, std::vector<bool> &seen)
{
    std::vector<std::uint32_t> reached{start};
    seen[start] = true;
    for (std::size_t i = 0; i < reached.size(); ++i) {
        for (const std::uint32_t next : graph.of(reached[i])) {
            if (seen[next])
                continue;
            seen[next] = true;
            reached.push_back(next);
        }
    }
    std::sort(reached.begin(), reached.end());
    return reached;
}

} // namespace

std::vector<std::vector<std::uint32_t>> connectedComponents(const Adjacency &graph)
{
    std::vector<std::vector<std::uint32_t>> parts;
    std::vector<bool> seen(graph.size(), false);
    for (std::uint32_t node = 0; node < graph.size(); ++node)
        if (!seen[node])
            parts.push_back(reachedFrom(graph, node, seen));
    std::stable_sort(parts.begin(), parts.end(), [](const auto &a, const auto &b) { return a.size() > b.size(); });
    return parts;
}

} // namespace onrecord

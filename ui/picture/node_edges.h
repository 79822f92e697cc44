// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which edges end at a node: an index over the edges of a view.
#pragma once

#include "core/model/view.h"

#include <cstdint>
#include <span>
#include <vector>

namespace onrecord::ui
{

class NodeEdges final
{
public:
    explicit NodeEdges(const View &view);

    /// In the view's order, each once.
    [[nodiscard]] std::span<const std::uint32_t> of(std::uint32_t node) const
    {
        return std::span(m_edges).subspan(m_begins[node], m_begins[node + 1] - m_begins[node]);
    }

private:
    std::vector<std::uint32_t> m_begins; // one a node, and the end of the last
    std::vector<std::uint32_t> m_edges;
};

} // namespace onrecord::ui

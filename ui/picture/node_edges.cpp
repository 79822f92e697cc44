// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/node_edges.h"

namespace onrecord::ui
{

NodeEdges::NodeEdges(const View &view)
    : m_begins(view.nodes.size() + 1)
{
    for (const ViewEdge &edge : view.edges) {
        ++m_begins[edge.source + 1];
        m_begins[edge.target + 1] += edge.target == edge.source ? 0 : 1;
    }
    for (std::size_t node = 1; node < m_begins.size(); ++node)
        m_begins[node] += m_begins[node - 1];
    m_edges.resize(m_begins.back());
    std::vector<std::uint32_t> next(m_begins.begin(), m_begins.end() - 1);
    for (std::uint32_t i = 0; i < view.edges.size(); ++i) {
        const ViewEdge &edge = view.edges[i];
        m_edges[next[edge.source]++] = i;
        if (edge.target != edge.source)
            m_edges[next[edge.target]++] = i;
    }
}

} // namespace onrecord::ui

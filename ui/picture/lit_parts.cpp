// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/lit_parts.h"

#include <algorithm>

namespace onrecord::ui
{

namespace
{

void sortOnce(std::vector<std::uint32_t> &places)
{
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
}

void addEnds(const View &view, const std::vector<std::uint32_t> &edges, std::vector<std::uint32_t> &nodes)
{
    for (const std::uint32_t edge : edges)
        nodes.insert(nodes.end(), {view.edges[edge].source, view.edges[edge].target});
    sortOnce(nodes);
}

} // namespace

LitParts litPartsOf(const View &view, const SceneFacts &facts, const Highlight &highlight)
{
    LitParts lit;
    if (highlight.hoveredNode >= 0) {
        const auto node = static_cast<std::uint32_t>(highlight.hoveredNode);
        const auto edges = facts.edgesOf->value().of(node);
        lit.nearNodes.push_back(node);
        lit.nearEdges.assign(edges.begin(), edges.end());
    }
    if (highlight.hoveredEdge >= 0)
        lit.nearEdges.push_back(static_cast<std::uint32_t>(highlight.hoveredEdge));
    sortOnce(lit.nearEdges);
    addEnds(view, lit.nearEdges, lit.nearNodes);
    lit.selectedNodes = highlight.selectedNodes;
    sortOnce(lit.selectedNodes);
    lit.selectedEnds = lit.selectedNodes;
    addEnds(view, highlight.selectedEdges, lit.selectedEnds);
    return lit;
}

std::size_t litSizeOf(const SceneFacts &facts, const Highlight &highlight)
{
    std::size_t size = highlight.selectedNodes.size() + 3 * highlight.selectedEdges.size();
    if (highlight.hoveredNode >= 0)
        size += 2 * facts.edgesOf->value().of(static_cast<std::uint32_t>(highlight.hoveredNode)).size();
    return size;
}

} // namespace onrecord::ui

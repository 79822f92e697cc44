// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/selection.h"

#include <unordered_map>
#include <unordered_set>

namespace onrecord::ui
{

SelectedPlaces placesOf(const Selection &selection, const View &view)
{
    SelectedPlaces places;
    if (selection.isEmpty())
        return places;
    const std::unordered_set<std::string> wanted(selection.nodes.begin(), selection.nodes.end());
    for (std::uint32_t i = 0; i < view.nodes.size(); ++i)
        if (wanted.contains(view.nodes[i].key))
            places.nodes.push_back(i);
    for (std::uint32_t i = 0; i < view.edges.size() && !selection.edges.empty(); ++i) {
        const ViewEdge &edge = view.edges[i];
        const EdgeKey key{view.nodes[edge.source].key, view.nodes[edge.target].key, edge.kind};
        for (const EdgeKey &selected : selection.edges)
            if (selected == key)
                places.edges.push_back(i);
    }
    return places;
}

Selection selectionAt(const std::vector<std::uint32_t> &nodes, const std::vector<std::uint32_t> &edges,
                      const View &view)
{
    Selection selection;
    for (const std::uint32_t node : nodes)
        selection.nodes.push_back(view.nodes[node].key);
    for (const std::uint32_t edge : edges) {
        const ViewEdge &at = view.edges[edge];
        selection.edges.push_back({view.nodes[at.source].key, view.nodes[at.target].key, at.kind});
    }
    return selection;
}

std::string nodeKeyOf(const Actor &actor)
{
    return "actor:" + actor.key;
}

} // namespace onrecord::ui

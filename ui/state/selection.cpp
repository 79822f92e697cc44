// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/selection.h"

#include <algorithm>
#include <unordered_set>

namespace onrecord::ui
{

namespace
{
constexpr std::string_view OfActors = "actor:";
}

SelectedPlaces placesOf(const Selection &selection, const View &view)
{
    SelectedPlaces places;
    if (selection.isEmpty())
        return places;
    const std::unordered_set<std::string_view> wanted(selection.nodes.begin(), selection.nodes.end());
    for (std::uint32_t i = 0; i < view.nodes.size() && !wanted.empty(); ++i)
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
    return std::string(OfActors) + actor.key;
}

std::optional<std::string_view> actorKeyIn(std::string_view nodeKey)
{
    return nodeKey.starts_with(OfActors) ? std::optional(nodeKey.substr(OfActors.size())) : std::nullopt;
}

const Actor *actorAt(std::string_view nodeKey, const std::vector<Actor> &actors)
{
    const auto wanted = actorKeyIn(nodeKey);
    const auto found = std::find_if(actors.begin(), actors.end(),
                                    [&wanted](const Actor &actor) { return wanted && actor.key == *wanted; });
    return found == actors.end() ? nullptr : &*found;
}

} // namespace onrecord::ui

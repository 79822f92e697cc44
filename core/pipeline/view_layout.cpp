// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/view_layout.h"

#include "core/graph/node_days.h"
#include "core/graph/node_measures.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace onrecord
{

namespace
{

std::uint32_t heaviestActor(const View &view)
{
    std::uint32_t best = 0;
    const auto rank = [&view](std::uint32_t node) {
        return std::pair(view.nodes[node].kind == NodeKind::Actor, view.nodes[node].weight);
    };
    for (std::uint32_t node = 1; node < view.nodes.size(); ++node)
        if (rank(node) > rank(best))
            best = node;
    return best;
}

std::vector<RoleBand> bandsOf(const NodeRoles &roles, const GuidedInput &input, const std::vector<Point> &places)
{
    std::vector<RoleBand> bands;
    for (const NodeRole role : roles.order)
        bands.push_back({role, std::numeric_limits<double>::max(), std::numeric_limits<double>::lowest()});
    for (std::size_t i = 0; i < places.size(); ++i) {
        RoleBand &band = bands[roles.layers[i]];
        band.top = std::min(band.top, places[i].y - input.boxes[i].height / 2);
        band.bottom = std::max(band.bottom, places[i].y + input.boxes[i].height / 2);
    }
    return bands;
}

/// The distances from the middle at which nodes stand, but for the middle itself.
std::vector<double> radiiOf(const std::vector<Point> &places)
{
    std::vector<double> radii;
    for (const Point &place : places)
        radii.push_back(std::hypot(place.x, place.y));
    std::sort(radii.begin(), radii.end());
    std::vector<double> apart;
    for (const double radius : radii)
        if (radius > 1 && (apart.empty() || radius > apart.back() + 1))
            apart.push_back(radius);
    return apart;
}

} // namespace

GuidedPlaces guidedPlaces(const LayoutChoice &choice, const View &view, const Corpus &corpus, const GuidedInput &input,
                          const std::stop_token &stop)
{
    GuidedPlaces made;
    switch (choice.kind) {
    case LayoutKind::Free:
        break;
    case LayoutKind::Circle:
        made.places = circleByCommunity(input, communitiesOf(view, stop));
        break;
    case LayoutKind::Layers: {
        const NodeRoles roles = rolesOf(view);
        made.places = inLayers(input, roles.layers);
        made.layers = bandsOf(roles, input, made.places);
        break;
    }
    case LayoutKind::Time: {
        PlacesInTime drawn = alongTime(input, daysOf(view, corpus), 1);
        made.places = std::move(drawn.places);
        made.time = drawn.scale;
        break;
    }
    case LayoutKind::Around:
        made.places = ringsAround(input, view.find(choice.centre).value_or(heaviestActor(view)));
        made.rings = radiiOf(made.places);
        break;
    }
    return stop.stop_requested() ? GuidedPlaces{} : made;
}

std::string nodeKeyFor(const View &view, const std::string &name)
{
    const ViewNode *best = nullptr;
    for (const ViewNode &node : view.nodes) {
        if (node.key == name)
            return name;
        if (node.label == name && (!best || node.weight > best->weight))
            best = &node;
    }
    return best ? best->key : std::string();
}

} // namespace onrecord

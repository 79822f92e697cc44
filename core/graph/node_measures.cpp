// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/node_measures.h"

#include "core/graph/centrality.h"
#include "core/graph/communities.h"
#include "core/graph/spoken_measures.h"

#include <algorithm>

namespace onrecord
{

namespace
{

constexpr std::size_t MostNames = 3;
constexpr std::size_t ManyActors = 8; // from here three stand for the community, below two

std::vector<WeightedEdge> edgesOf(const View &view)
{
    std::vector<WeightedEdge> edges;
    edges.reserve(view.edges.size());
    for (const ViewEdge &edge : view.edges)
        edges.push_back({edge.source, edge.target, static_cast<double>(edge.weight)});
    return edges;
}

/// To appear in an article has no direction: followed both ways.
void addWaysBack(const View &view, std::vector<WeightedEdge> &edges)
{
    for (const ViewEdge &edge : view.edges)
        if (edge.kind == EdgeKind::AppearsIn)
            edges.push_back({edge.target, edge.source, static_cast<double>(edge.weight)});
}

/// The most central actors of one community; `actors` in the order of their centrality.
std::string nameOf(const View &view, const std::vector<std::uint32_t> &actors)
{
    const std::size_t count = std::min(actors.size(), actors.size() < ManyActors ? MostNames - 1 : MostNames);
    std::string name;
    for (std::size_t i = 0; i < count; ++i)
        name += (i > 0 ? ", " : "") + view.nodes[actors[i]].label;
    return name;
}

std::vector<std::string> namesOf(const View &view, const NodeMeasures &measures)
{
    std::vector<std::uint32_t> actors;
    for (std::uint32_t node = 0; node < view.nodes.size(); ++node)
        if (view.nodes[node].kind == NodeKind::Actor)
            actors.push_back(node);
    std::stable_sort(actors.begin(), actors.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return measures.centrality[a] > measures.centrality[b]; });
    const auto largest = std::max_element(measures.communities.begin(), measures.communities.end());
    std::vector<std::vector<std::uint32_t>> byCommunity(largest == measures.communities.end() ? 0 : *largest + 1);
    for (const std::uint32_t actor : actors)
        byCommunity[measures.communities[actor]].push_back(actor);
    std::vector<std::string> names;
    names.reserve(byCommunity.size());
    for (const std::vector<std::uint32_t> &members : byCommunity)
        names.push_back(nameOf(view, members));
    return names;
}

} // namespace

std::vector<std::uint32_t> communitiesOf(const View &view, const std::stop_token &stop)
{
    return communitiesOf(WeightedGraph(view.nodes.size(), edgesOf(view)), stop);
}

bool isMeasuredFirst(const View &view)
{
    constexpr std::size_t most = 5000; // Leiden takes some 10 ms
    return view.nodes.size() <= most;
}

NodeMeasures measuresOf(const View &view, const Corpus &corpus, const std::stop_token &stop)
{
    NodeMeasures measures;
    measures.communities = communitiesOf(view, stop);
    std::vector<WeightedEdge> edges = edgesOf(view);
    addWaysBack(view, edges);
    measures.centrality = pageRanks(view.nodes.size(), edges, stop);
    if (stop.stop_requested())
        return {};
    measures.communityNames = namesOf(view, measures);
    measures.communitySizes.resize(measures.communityNames.size(), 0);
    for (const std::uint32_t community : measures.communities)
        ++measures.communitySizes[community];
    measures.stances = stancesOf(view, corpus);
    measures.outlets = outletsOf(view, corpus, measures.outletNames);
    return stop.stop_requested() ? NodeMeasures() : measures;
}

} // namespace onrecord

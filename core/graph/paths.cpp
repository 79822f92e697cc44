// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/paths.h"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/breadth_first_search.hpp>

#include <algorithm>
#include <limits>

namespace onrecord
{

namespace
{

using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS>;

constexpr std::size_t unreached = std::numeric_limits<std::size_t>::max();

Graph graphOf(const View &view)
{
    Graph graph(view.nodes.size());
    for (const ViewEdge &edge : view.edges)
        boost::add_edge(edge.source, edge.target, graph);
    return graph;
}

/// Steps from `start` to every node.
std::vector<std::size_t> distancesFrom(const Graph &graph, std::uint32_t start)
{
    std::vector<std::size_t> distances(boost::num_vertices(graph), unreached);
    distances[start] = 0;
    const auto recorder = boost::record_distances(distances.data(), boost::on_tree_edge());
    boost::breadth_first_search(graph, start, boost::visitor(boost::make_bfs_visitor(recorder)));
    return distances;
}

} // namespace

std::vector<std::uint32_t> shortestPath(const View &view, std::uint32_t from, std::uint32_t to)
{
    if (from >= view.nodes.size() || to >= view.nodes.size())
        return {};
    const Graph graph = graphOf(view);
    const std::vector<std::size_t> left = distancesFrom(graph, to);
    if (left[from] == unreached)
        return {};
    std::vector<std::uint32_t> path{from};
    while (path.back() != to) {
        std::size_t next = unreached;
        const auto [begin, end] = boost::adjacent_vertices(path.back(), graph);
        for (auto other = begin; other != end; ++other)
            if (left[*other] + 1 == left[path.back()])
                next = std::min(next, *other);
        path.push_back(static_cast<std::uint32_t>(next));
    }
    return path;
}

std::vector<std::uint32_t> neighbours(const View &view, std::uint32_t node)
{
    std::vector<std::uint32_t> others;
    for (const ViewEdge &edge : view.edges) {
        if (edge.source == edge.target)
            continue;
        if (edge.source == node)
            others.push_back(edge.target);
        if (edge.target == node)
            others.push_back(edge.source);
    }
    std::sort(others.begin(), others.end());
    others.erase(std::unique(others.begin(), others.end()), others.end());
    return others;
}

} // namespace onrecord

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/communities.h"

#include "core/graph/community_moves.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace onrecord
{

namespace
{

constexpr std::uint32_t Unnumbered = std::numeric_limits<std::uint32_t>::max();
constexpr double LeastGain = 1e-6; // of modularity, for another round
constexpr int MostRounds = 8;
constexpr int FewRounds = 2;              // where a round takes some tenths of a second: the third gains a thousandth
constexpr std::size_t LargeGraph = 20000; // nodes
constexpr std::size_t SmallGraph = 500;   // up to here several orders are tried, and the best is kept
constexpr std::uint64_t SmallOrders = 6;

/// Makes the numbers, all below `limit`, 0, 1, ... in the order in which they are met; how many there are.
std::size_t renumber(std::vector<std::uint32_t> &groups, std::size_t limit)
{
    std::vector<std::uint32_t> numbers(limit, Unnumbered);
    std::uint32_t count = 0;
    for (std::uint32_t &group : groups) {
        if (numbers[group] == Unnumbered)
            numbers[group] = count++;
        group = numbers[group];
    }
    return count;
}

/// A community whose nodes do not hang together becomes as many as there are parts of it.
std::vector<std::uint32_t> connected(const WeightedGraph &graph, const std::vector<std::uint32_t> &communities)
{
    std::vector<std::uint32_t> parts(graph.size(), Unnumbered);
    std::vector<std::uint32_t> waiting;
    std::uint32_t count = 0;
    for (std::uint32_t start = 0; start < graph.size(); ++start) {
        if (parts[start] != Unnumbered)
            continue;
        parts[start] = count;
        for (waiting.push_back(start); !waiting.empty();) {
            const std::uint32_t node = waiting.back();
            waiting.pop_back();
            for (const std::uint32_t other : graph.of(node)) {
                if (parts[other] != Unnumbered || communities[other] != communities[start])
                    continue;
                parts[other] = count;
                waiting.push_back(other);
            }
        }
        ++count;
    }
    return parts;
}

/// One round: from the graph to ever smaller ones, whose nodes are the parts of the communities found before.
std::vector<std::uint32_t> oneRound(const WeightedGraph &whole, std::vector<std::uint32_t> communities,
                                    std::uint64_t seed, const std::stop_token &stop)
{
    std::vector<std::uint32_t> nodeOf(whole.size()); // of the graph in work
    std::iota(nodeOf.begin(), nodeOf.end(), 0U);
    WeightedGraph smaller;
    const WeightedGraph *graph = &whole;
    while (!stop.stop_requested()) {
        CommunityMoves moves(*graph, stop, seed++);
        moves.moveAll(communities);
        std::vector<std::uint32_t> parts = moves.refined(communities);
        const std::size_t count = renumber(parts, graph->size());
        if (count == graph->size())
            break;
        for (std::uint32_t &node : nodeOf)
            node = parts[node];
        std::vector<std::uint32_t> ofParts(count);
        for (std::size_t node = 0; node < parts.size(); ++node)
            ofParts[parts[node]] = communities[node];
        renumber(ofParts, graph->size());
        communities = std::move(ofParts);
        smaller = graph->joined(parts, count);
        graph = &smaller;
    }
    for (std::uint32_t &node : nodeOf)
        node = communities[node];
    return connected(whole, nodeOf);
}

struct Division
{
    std::vector<std::uint32_t> communities;
    double modularity = -1;
};

/// Rounds upon rounds, each from what the last one left, as long as they gain.
Division divide(const WeightedGraph &graph, std::uint64_t seed, const std::stop_token &stop)
{
    std::vector<std::uint32_t> start(graph.size());
    std::iota(start.begin(), start.end(), 0U);
    Division best{start, modularityOf(graph, start)};
    const int rounds = graph.size() < LargeGraph ? MostRounds : FewRounds;
    for (int round = 0; round < rounds && !stop.stop_requested(); ++round) {
        std::vector<std::uint32_t> found =
            oneRound(graph, best.communities, seed + 100 * static_cast<std::uint64_t>(round), stop);
        const double modularity = modularityOf(graph, found);
        const bool isEnough = modularity < best.modularity + LeastGain;
        if (modularity > best.modularity)
            best = {std::move(found), modularity};
        if (isEnough)
            break;
    }
    return best;
}

/// The largest first, ties by their first node.
void numberBySize(std::vector<std::uint32_t> &communities)
{
    const std::size_t count = renumber(communities, communities.size());
    std::vector<std::size_t> sizes(count, 0);
    for (const std::uint32_t community : communities)
        ++sizes[community];
    std::vector<std::uint32_t> order(count);
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return sizes[a] > sizes[b]; });
    std::vector<std::uint32_t> rank(count);
    for (std::uint32_t i = 0; i < count; ++i)
        rank[order[i]] = i;
    for (std::uint32_t &community : communities)
        community = rank[community];
}

} // namespace

std::vector<std::uint32_t> communitiesOf(const WeightedGraph &graph, const std::stop_token &stop)
{
    Division best;
    const std::uint64_t orders = graph.size() <= SmallGraph ? SmallOrders : 1;
    for (std::uint64_t order = 0; order < orders; ++order) {
        Division division = divide(graph, 1 + 10000 * order, stop);
        if (order == 0 || division.modularity > best.modularity + LeastGain)
            best = std::move(division);
    }
    if (stop.stop_requested())
        return {};
    numberBySize(best.communities);
    return best.communities;
}

double modularityOf(const WeightedGraph &graph, const std::vector<std::uint32_t> &communities)
{
    if (graph.total <= 0)
        return 0;
    std::vector<double> strengths;
    double between = 0;
    for (std::uint32_t node = 0; node < graph.size(); ++node) {
        const std::uint32_t own = communities[node];
        if (own >= strengths.size())
            strengths.resize(own + 1, 0);
        strengths[own] += graph.strengths[node];
        const auto others = graph.of(node);
        for (std::size_t k = 0; k < others.size(); ++k)
            between += communities[others[k]] == own ? 0 : graph.weightsOf(node)[k];
    }
    double modularity = 1 - between / graph.total;
    for (const double strength : strengths)
        modularity -= (strength / graph.total) * (strength / graph.total);
    return modularity;
}

} // namespace onrecord

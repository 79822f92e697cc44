// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/centrality.h"

#include <cmath>
#include <numeric>

namespace onrecord
{

namespace
{

constexpr double Following = 0.85;
constexpr double Enough = 1e-9; // change of all shares together
constexpr int MostSteps = 200;

/// Edges by their targets, each with the share of its source that it carries.
struct Inflow
{
    std::vector<std::size_t> offsets;
    std::vector<std::uint32_t> sources;
    std::vector<double> shares;
    std::vector<bool> leadsOn; // one a node
};

Inflow inflowOf(std::size_t nodes, const std::vector<WeightedEdge> &edges)
{
    const auto counts = [nodes](const WeightedEdge &edge) {
        return edge.source != edge.target && edge.source < nodes && edge.target < nodes && edge.weight > 0;
    };
    Inflow inflow{std::vector<std::size_t>(nodes + 1, 0), {}, {}, std::vector<bool>(nodes, false)};
    std::vector<double> leaving(nodes, 0);
    for (const WeightedEdge &edge : edges) {
        if (!counts(edge))
            continue;
        ++inflow.offsets[edge.target + 1];
        leaving[edge.source] += edge.weight;
        inflow.leadsOn[edge.source] = true;
    }
    std::partial_sum(inflow.offsets.begin(), inflow.offsets.end(), inflow.offsets.begin());
    inflow.sources.resize(inflow.offsets.back());
    inflow.shares.resize(inflow.offsets.back());
    std::vector<std::size_t> next = inflow.offsets;
    for (const WeightedEdge &edge : edges) {
        if (!counts(edge))
            continue;
        inflow.sources[next[edge.target]] = edge.source;
        inflow.shares[next[edge.target]++] = edge.weight / leaving[edge.source];
    }
    return inflow;
}

/// One step of everybody at once; how much all shares have changed.
double step(const Inflow &inflow, const std::vector<double> &ranks, std::vector<double> &next)
{
    double lost = 0;
    for (std::size_t node = 0; node < ranks.size(); ++node)
        lost += inflow.leadsOn[node] ? 0 : ranks[node];
    const double anywhere = (1 - Following + Following * lost) / static_cast<double>(ranks.size());
    double change = 0;
    for (std::size_t node = 0; node < ranks.size(); ++node) {
        double arriving = 0;
        for (std::size_t k = inflow.offsets[node]; k < inflow.offsets[node + 1]; ++k)
            arriving += ranks[inflow.sources[k]] * inflow.shares[k];
        next[node] = anywhere + Following * arriving;
        change += std::abs(next[node] - ranks[node]);
    }
    return change;
}

} // namespace

std::vector<double> pageRanks(std::size_t nodes, const std::vector<WeightedEdge> &edges, const std::stop_token &stop)
{
    if (nodes == 0)
        return {};
    const Inflow inflow = inflowOf(nodes, edges);
    std::vector<double> ranks(nodes, 1 / static_cast<double>(nodes));
    std::vector<double> next(nodes);
    double change = 1;
    for (int i = 0; i < MostSteps && change > Enough; ++i) {
        if (stop.stop_requested())
            return {};
        change = step(inflow, ranks, next);
        ranks.swap(next);
    }
    const double sum = std::accumulate(ranks.begin(), ranks.end(), 0.0);
    for (double &rank : ranks)
        rank /= sum;
    return ranks;
}

} // namespace onrecord

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/community_moves.h"

#include <deque>
#include <numeric>
#include <utility>

namespace onrecord
{

namespace
{

constexpr std::size_t LookEvery = 4096; // nodes between two looks at the stop token
constexpr double Least = 1e-12;         // a share of the total weight; less is no gain but rounding

/// SplitMix64 (Steele, Lea and Flood 2014): the same numbers with every library.
std::uint64_t nextRandom(std::uint64_t &state)
{
    state += 0x9e3779b97f4a7c15ULL;
    std::uint64_t z = state;
    z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27U)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31U);
}

} // namespace

CommunityMoves::CommunityMoves(const WeightedGraph &graph, const std::stop_token &stop, std::uint64_t seed)
    : m_graph(graph)
    , m_stop(stop)
    , m_random(seed)
    , m_towards(graph.size(), 0)
{}

std::vector<std::uint32_t> CommunityMoves::shuffledNodes()
{
    std::vector<std::uint32_t> nodes(m_graph.size());
    std::iota(nodes.begin(), nodes.end(), 0U);
    for (std::size_t i = nodes.size(); i > 1; --i)
        std::swap(nodes[i - 1], nodes[nextRandom(m_random) % i]);
    return nodes;
}

void CommunityMoves::weigh(std::uint32_t node, const std::vector<std::uint32_t> &groups,
                           const std::vector<std::uint32_t> &communities)
{
    const bool isAll = &groups == &communities;
    const auto others = m_graph.of(node);
    const auto weights = m_graph.weightsOf(node);
    for (std::size_t k = 0; k < others.size(); ++k) {
        if (!isAll && communities[others[k]] != communities[node])
            continue;
        double &towards = m_towards[groups[others[k]]];
        if (towards == 0)
            m_near.push_back(groups[others[k]]);
        towards += weights[k];
    }
}

void CommunityMoves::forget()
{
    for (const std::uint32_t community : m_near)
        m_towards[community] = 0;
    m_near.clear();
}

std::uint32_t CommunityMoves::bestFor(std::uint32_t node, std::uint32_t own) const
{
    const double share = m_graph.strengths[node] / m_graph.total;
    std::uint32_t best = own;
    double most = m_towards[own] - share * (m_strengths[own] - m_graph.strengths[node]);
    if (most < -Least * m_graph.total && !m_empty.empty()) {
        best = m_empty.back();
        most = 0;
    }
    for (const std::uint32_t community : m_near) {
        const double gain = m_towards[community] - share * m_strengths[community];
        if (community != own && gain > most + Least * m_graph.total) {
            best = community;
            most = gain;
        }
    }
    return best;
}

void CommunityMoves::takeStock(const std::vector<std::uint32_t> &communities)
{
    m_strengths.assign(m_graph.size(), 0);
    m_sizes.assign(m_graph.size(), 0);
    for (std::size_t node = 0; node < communities.size(); ++node) {
        m_strengths[communities[node]] += m_graph.strengths[node];
        ++m_sizes[communities[node]];
    }
    m_empty.clear();
    for (std::uint32_t community = 0; community < m_sizes.size(); ++community)
        if (m_sizes[community] == 0)
            m_empty.push_back(community);
}

void CommunityMoves::move(std::uint32_t node, std::uint32_t from, std::uint32_t to)
{
    if (m_sizes[to]++ == 0)
        m_empty.pop_back();
    if (--m_sizes[from] == 0)
        m_empty.push_back(from);
    m_strengths[from] -= m_graph.strengths[node];
    m_strengths[to] += m_graph.strengths[node];
}

void CommunityMoves::moveAll(std::vector<std::uint32_t> &communities)
{
    takeStock(communities);
    const std::vector<std::uint32_t> order = shuffledNodes();
    std::deque<std::uint32_t> waiting(order.begin(), order.end());
    std::vector<bool> isWaiting(m_graph.size(), true);
    for (std::size_t looked = 0; !waiting.empty(); ++looked) {
        if (looked % LookEvery == 0 && m_stop.stop_requested())
            return;
        const std::uint32_t node = waiting.front();
        waiting.pop_front();
        isWaiting[node] = false;
        weigh(node, communities, communities);
        const std::uint32_t best = bestFor(node, communities[node]);
        forget();
        if (best == communities[node])
            continue;
        move(node, std::exchange(communities[node], best), best);
        for (const std::uint32_t other : m_graph.of(node)) {
            if (communities[other] == best || isWaiting[other])
                continue;
            waiting.push_back(other);
            isWaiting[other] = true;
        }
    }
}

/// Whether something is tied to the rest of its community at least as well as chance would tie it.
bool CommunityMoves::isBound(double towardsRest, double strength, double all) const
{
    return towardsRest >= strength * (all - strength) / m_graph.total;
}

void CommunityMoves::join(std::uint32_t node, const std::vector<std::uint32_t> &communities,
                          std::vector<std::uint32_t> &parts)
{
    const double strength = m_graph.strengths[node];
    const double all = m_strengths[communities[node]];
    const std::uint32_t own = parts[node];
    if (m_partSizes[own] != 1 || !isBound(m_partOutward[own], strength, all))
        return;
    weigh(node, parts, communities);
    std::uint32_t best = own;
    double most = Least * m_graph.total;
    for (const std::uint32_t part : m_near) {
        const double gain = m_towards[part] - strength * m_partStrengths[part] / m_graph.total;
        if (gain > most && isBound(m_partOutward[part], m_partStrengths[part], all)) {
            best = part;
            most = gain;
        }
    }
    if (best != own) {
        m_partOutward[best] += m_partOutward[own] - 2 * m_towards[best];
        m_partStrengths[best] += strength;
        ++m_partSizes[best];
        m_partSizes[own] = 0;
        parts[node] = best;
    }
    forget();
}

std::vector<std::uint32_t> CommunityMoves::refined(const std::vector<std::uint32_t> &communities)
{
    std::vector<std::uint32_t> parts(m_graph.size());
    std::iota(parts.begin(), parts.end(), 0U);
    m_partStrengths = m_graph.strengths;
    m_partSizes.assign(m_graph.size(), 1);
    m_partOutward.assign(m_graph.size(), 0);
    for (std::uint32_t node = 0; node < m_graph.size(); ++node) {
        const auto others = m_graph.of(node);
        for (std::size_t k = 0; k < others.size(); ++k)
            if (communities[others[k]] == communities[node])
                m_partOutward[node] += m_graph.weightsOf(node)[k];
    }
    std::size_t looked = 0;
    for (const std::uint32_t node : shuffledNodes()) {
        if (looked++ % LookEvery == 0 && m_stop.stop_requested())
            break;
        join(node, communities, parts);
    }
    return parts;
}

} // namespace onrecord

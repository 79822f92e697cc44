// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/pivot_distances.h"

#include "core/layout/random_numbers.h"

#include <algorithm>
#include <bit>
#include <numeric>
#include <utility>

namespace onrecord
{

namespace
{

constexpr std::size_t lanes = plane::lanes;
constexpr std::size_t pivotsAPiece = 32; // of what threads share

/// The upper half of the nearest such float.
std::uint16_t packed(float value)
{
    return static_cast<std::uint16_t>((std::bit_cast<std::uint32_t>(value) + 0x8000U) >> 16U);
}

float unpacked(std::uint16_t half)
{
    return std::bit_cast<float>(static_cast<std::uint32_t>(half) << 16U);
}

/// Looks from the nodes that were reached last at all their neighbours; `next` holds who reached which of them.
void stepAhead(const Adjacency &graph, const std::vector<std::uint32_t> &front, std::vector<std::uint64_t> &fresh,
               const std::vector<std::uint64_t> &seen, std::vector<std::uint64_t> &next,
               std::vector<std::uint32_t> &reached)
{
    reached.clear();
    for (const std::uint32_t node : front) {
        for (const std::uint32_t other : graph.of(node)) {
            const std::uint64_t news = fresh[node] & ~seen[other];
            if (news != 0 && next[other] == 0)
                reached.push_back(other);
            next[other] |= news;
        }
    }
    for (const std::uint32_t node : front)
        fresh[node] = 0;
}

std::size_t padded(std::size_t nodes)
{
    return (nodes + lanes - 1) / lanes * lanes;
}

} // namespace

PivotDistances::PivotDistances(std::size_t nodes, std::size_t pivots, std::uint64_t seed)
{
    RandomNumbers random(seed);
    std::vector<std::uint32_t> drawn(nodes);
    std::iota(drawn.begin(), drawn.end(), 0U);
    const std::size_t count = std::min(nodes, (pivots + batch - 1) / batch * batch);
    for (std::size_t i = 0; i < count; ++i)
        std::swap(drawn[i], drawn[i + random.next() % (nodes - i)]);
    drawn.resize(count);
    m_pivots = std::move(drawn);
    m_closeness.assign(padded(nodes) * m_pivots.size(), 0);
}

void PivotDistances::measure(const Adjacency &graph, std::size_t firstBatch, std::size_t endBatch, Crew &crew)
{
    crew.share(endBatch - firstBatch, 1, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = firstBatch + begin; i < firstBatch + end; ++i)
            measureBatch(graph, i * batch);
    });
}

void PivotDistances::measureBatch(const Adjacency &graph, std::size_t first)
{
    const std::size_t count = std::min(batch, m_pivots.size() - first);
    std::vector<std::uint16_t> close(graph.size() * batch, 0); // a row a node
    std::vector<std::uint64_t> seen(graph.size());             // a bit a pivot
    std::vector<std::uint64_t> fresh(graph.size());            // reached by the last step
    std::vector<std::uint64_t> next(graph.size());
    std::vector<std::uint32_t> front;
    std::vector<std::uint32_t> reached;
    for (std::size_t i = 0; i < count; ++i) {
        seen[m_pivots[first + i]] = fresh[m_pivots[first + i]] = std::uint64_t{1} << i;
        front.push_back(m_pivots[first + i]);
    }
    for (int steps = 1; !front.empty(); ++steps) {
        stepAhead(graph, front, fresh, seen, next, reached);
        const std::uint16_t closeness = packed(1.0F / static_cast<float>(steps));
        for (const std::uint32_t node : reached) {
            fresh[node] = std::exchange(next[node], 0);
            seen[node] |= fresh[node];
            for (std::uint64_t bits = fresh[node]; bits != 0; bits &= bits - 1)
                close[node * batch + static_cast<std::size_t>(std::countr_zero(bits))] = closeness;
        }
        front.swap(reached);
    }
    for (std::size_t node = 0; node < graph.size(); ++node)
        for (std::size_t i = 0; i < count; ++i)
            m_closeness[at(node, first + i)] = close[node * batch + i];
}

PivotDistances PivotDistances::joined(const std::vector<std::uint32_t> &parents, std::size_t groups, Crew &crew) const
{
    PivotDistances result;
    for (const std::uint32_t pivot : m_pivots)
        result.m_pivots.push_back(parents[pivot]);
    result.m_closeness.assign(padded(groups) * m_pivots.size(), 0);
    std::vector<float> members(groups, 0);
    for (const std::uint32_t parent : parents)
        ++members[parent];
    crew.share(m_pivots.size(), pivotsAPiece, [&](std::size_t begin, std::size_t end) {
        const std::size_t count = end - begin;
        std::vector<float> sums(groups * count, 0);
        for (std::size_t node = 0; node < parents.size(); ++node)
            for (std::size_t i = 0; i < count; ++i)
                sums[parents[node] * count + i] += unpacked(m_closeness[at(node, begin + i)]);
        for (std::size_t group = 0; group < groups; ++group)
            for (std::size_t i = 0; i < count; ++i)
                result.m_closeness[result.at(group, begin + i)] = packed(sums[group * count + i] / members[group]);
    });
    return result;
}

} // namespace onrecord

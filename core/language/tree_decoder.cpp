// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/tree_decoder.h"

#include <algorithm>
#include <utility>

namespace onrecord
{

namespace
{

constexpr double rootCost = 1e6; // above every sum of scores, so that one word alone hangs on the root
constexpr std::uint16_t Outside = 0xFFFF;

} // namespace

void TreeDecoder::decode(std::span<const float> scores, std::size_t stride, std::size_t words,
                         std::span<std::uint32_t> heads)
{
    for (std::size_t i = 0; i < words; ++i) {
        const float *row = scores.data() + i * stride;
        std::size_t best = i == 0 ? words : 0;
        for (std::size_t j = 0; j <= words; ++j)
            if (j != i && row[j] > row[best])
                best = j;
        heads[i] = best == words ? Root : static_cast<std::uint32_t>(best);
    }
    if (isTree(heads))
        return;
    start(scores, stride, words);
    for (const std::uint16_t to : m_active)
        m_best[to] = heads[to] == Root ? bestInto(to) : static_cast<std::uint16_t>(heads[to]);
    while (findCycle())
        contract();
    expand(heads);
}

bool TreeDecoder::isTree(std::span<const std::uint32_t> heads)
{
    if (std::count(heads.begin(), heads.end(), Root) != 1)
        return false;
    m_colour.assign(heads.size(), 0); // 1: on the way, 2: leads to the root
    for (std::uint32_t i = 0; i < heads.size(); ++i) {
        std::uint32_t v = i;
        while (v != Root && m_colour[v] == 0) {
            m_colour[v] = 1;
            v = heads[v];
        }
        if (v != Root && m_colour[v] == 1)
            return false;
        for (v = i; v != Root && m_colour[v] == 1; v = heads[v])
            m_colour[v] = 2;
    }
    return true;
}

void TreeDecoder::start(std::span<const float> scores, std::size_t stride, std::size_t words)
{
    m_vertices = words + 1;
    const std::size_t arcs = m_vertices * m_vertices;
    m_weight.resize(arcs);
    m_from.resize(arcs);
    m_to.resize(arcs);
    m_active.clear();
    m_sizes.clear();
    m_members.clear();
    m_chosen.clear();
    m_memberOf.clear();
    m_isInCycle.assign(m_vertices, 0);
    m_inner.resize(m_vertices);
    m_best.assign(m_vertices, Outside);
    m_inside.resize(m_vertices);
    for (std::size_t to = 0; to < words; ++to) {
        m_active.push_back(static_cast<std::uint16_t>(to));
        for (std::size_t from = 0; from < m_vertices; ++from) {
            const double score = static_cast<double>(scores[to * stride + from]);
            m_weight[at(from, to)] = from == words ? score - rootCost : score;
            m_from[at(from, to)] = static_cast<std::uint16_t>(from);
            m_to[at(from, to)] = static_cast<std::uint16_t>(to);
        }
    }
    for (std::size_t v = 0; v < m_vertices; ++v)
        m_inside[v] = static_cast<std::uint16_t>(v);
}

/// Where the best arc into an active vertex comes from.
std::uint16_t TreeDecoder::bestInto(std::uint16_t to) const
{
    auto best = static_cast<std::uint16_t>(m_vertices - 1);
    for (const std::uint16_t from : m_active)
        if (from != to && m_weight[at(from, to)] > m_weight[at(best, to)])
            best = from;
    return best;
}

bool TreeDecoder::findCycle()
{
    const auto root = static_cast<std::uint16_t>(m_vertices - 1);
    m_colour.assign(m_vertices, 0);
    for (const std::uint16_t begin : m_active) {
        std::uint16_t v = begin;
        for (; v != root && m_colour[v] == 0; v = m_best[v])
            m_colour[v] = 1;
        if (v != root && m_colour[v] == 1) {
            m_cycle.clear();
            const std::uint16_t first = v;
            do {
                m_cycle.push_back(v);
                v = m_best[v];
            } while (v != first);
            return true;
        }
        for (v = begin; v != root && m_colour[v] == 1; v = m_best[v])
            m_colour[v] = 2;
    }
    return false;
}

/// The cycle becomes one vertex, under the number of its first.
void TreeDecoder::contract()
{
    const std::uint16_t whole = m_cycle.front();
    const auto root = static_cast<std::uint16_t>(m_vertices - 1);
    enterCycle(whole);
    std::erase_if(m_active, [&](std::uint16_t v) { return v != whole && m_isInCycle[v] != 0; });
    joinArcs(whole, root);
    for (const std::uint16_t other : m_active) {
        if (other == whole)
            continue;
        joinArcs(whole, other);
        if (m_isInCycle[m_best[other]] != 0)
            m_best[other] = whole; // the best of the members' arcs is the best arc still
    }
    m_best[whole] = bestInto(whole);
    for (const std::uint16_t v : m_cycle)
        m_isInCycle[v] = 0;
}

/// Keeps what expand() needs of the cycle.
void TreeDecoder::enterCycle(std::uint16_t whole)
{
    for (const std::uint16_t v : m_cycle) {
        const std::size_t arc = at(m_best[v], v);
        m_isInCycle[v] = 1;
        m_inner[v] = m_weight[arc];
        m_members.push_back(v);
        m_chosen.emplace_back(m_from[arc], m_to[arc]);
    }
    m_sizes.push_back(m_cycle.size());
    for (std::uint16_t &inside : m_inside) {
        const bool isMember = m_isInCycle[inside] != 0;
        m_memberOf.push_back(isMember ? inside : Outside);
        inside = isMember ? whole : inside;
    }
}

/// The best arcs between the cycle's members and another vertex become those of the whole.
void TreeDecoder::joinArcs(std::uint16_t whole, std::uint16_t other)
{
    std::size_t in = at(other, whole);
    std::size_t out = at(whole, other);
    double gain = m_weight[in] - m_inner[whole];
    for (const std::uint16_t v : m_cycle) {
        if (m_weight[at(other, v)] - m_inner[v] > gain) {
            in = at(other, v);
            gain = m_weight[in] - m_inner[v];
        }
        if (m_weight[at(v, other)] > m_weight[out])
            out = at(v, other);
    }
    const auto move = [&](std::size_t to, std::size_t from, double weight) {
        m_weight[to] = weight;
        m_from[to] = m_from[from];
        m_to[to] = m_to[from];
    };
    move(at(other, whole), in, gain);
    move(at(whole, other), out, m_weight[out]);
}

void TreeDecoder::expand(std::span<std::uint32_t> heads) const
{
    const auto root = static_cast<std::uint16_t>(m_vertices - 1);
    constexpr std::uint32_t unset = Root - 1;
    std::fill(heads.begin(), heads.end(), unset);
    const auto set = [&](std::uint16_t from, std::uint16_t to) { heads[to] = from == root ? Root : from; };
    for (const std::uint16_t v : m_active)
        set(m_from[at(m_best[v], v)], m_to[at(m_best[v], v)]);
    std::size_t first = m_chosen.size();
    for (std::size_t c = m_sizes.size(); c-- > 0;) {
        const std::uint16_t *memberOf = m_memberOf.data() + c * m_vertices;
        std::uint16_t entered = Outside; // the member that the arc from outside ends in
        for (std::size_t v = 0; v < heads.size(); ++v)
            if (memberOf[v] != Outside && heads[v] != unset)
                entered = memberOf[v];
        first -= m_sizes[c];
        for (std::size_t i = first; i < first + m_sizes[c]; ++i)
            if (m_members[i] != entered)
                set(m_chosen[i].first, m_chosen[i].second);
    }
}

} // namespace onrecord

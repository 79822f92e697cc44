// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/multilevel_layout.h"

#include "core/layout/force_refinement.h"
#include "core/layout/pivot_mds.h"
#include "core/layout/random_numbers.h"

#include <algorithm>
#include <cmath>

namespace onrecord
{

namespace
{

// Found by trial on graphs of news, grids and trees.
constexpr std::size_t coarsestNodes = 50;
constexpr double worthwhile = 0.85; // a level that shrinks less is the last
constexpr int coarsestRounds = 200;
constexpr int finestRounds = 60;
constexpr double lastReach = 0.03; // of an edge; the first round's is one edge
constexpr std::size_t pivots = 50;

} // namespace

MultilevelLayout::MultilevelLayout(const Adjacency &graph, std::uint64_t seed, int threads)
    : m_seed(seed)
    , m_threads(threads)
{
    m_graphs.push_back(graph);
    m_ones.assign(graph.size(), 1.0);
    std::vector<double> masses = m_ones;
    while (m_graphs.back().size() > coarsestNodes) {
        CoarserGraph coarser = coarsen(m_graphs.back(), masses);
        if (static_cast<double>(coarser.graph.size()) > worthwhile * static_cast<double>(m_graphs.back().size()))
            break;
        m_graphs.push_back(std::move(coarser.graph));
        m_parents.push_back(std::move(coarser.parent));
        masses = std::move(coarser.masses);
    }
    m_places = pivotMds(m_graphs.back(), pivots, seed);
    begin(m_graphs.size() - 1);
}

void MultilevelLayout::begin(std::size_t level)
{
    m_level = level;
    m_round = 0;
    m_rounds = level + 1 == m_graphs.size() ? coarsestRounds : finestRounds;
}

std::vector<Point> MultilevelLayout::refined(std::size_t coarse) const
{
    const std::vector<std::uint32_t> &parent = m_parents[coarse - 1];
    const double growth = std::sqrt(static_cast<double>(parent.size()) / static_cast<double>(m_places.size()));
    RandomNumbers random(m_seed + coarse);
    std::vector<Point> finer(parent.size());
    for (std::size_t v = 0; v < finer.size(); ++v) {
        const Point centre = m_places[parent[v]];
        finer[v] = {centre.x * growth + random.around() * 0.2, centre.y * growth + random.around() * 0.2};
    }
    return finer;
}

void MultilevelLayout::step()
{
    if (isSettled())
        return;
    if (m_round >= m_rounds) {
        m_places = refined(m_level);
        begin(m_level - 1);
    }
    const double done = static_cast<double>(m_round) / m_rounds;
    const double reach = std::pow(lastReach, done);
    ForceSettings settings;
    settings.threads = m_threads;
    m_ones.resize(m_graphs[m_level].size(), 1.0);
    refineOnce(m_graphs[m_level], m_ones, {}, settings, reach, m_places);
    ++m_round;
}

std::vector<Point> MultilevelLayout::places() const
{
    std::vector<Point> places = m_places;
    for (std::size_t level = m_level; level > 0; --level) {
        std::vector<Point> finer(m_parents[level - 1].size());
        for (std::size_t v = 0; v < finer.size(); ++v)
            finer[v] = places[m_parents[level - 1][v]];
        places = std::move(finer);
    }
    return places;
}

} // namespace onrecord

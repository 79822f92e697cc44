// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/multilevel_layout.h"

#include "core/layout/pivot_mds.h"
#include "core/layout/random_numbers.h"

#include <algorithm>
#include <cmath>

namespace onrecord
{

namespace
{

// Found by trial on graphs of news, grids and trees, by stress, neighbourhoods and crossings.
constexpr std::size_t coarsestNodes = 50;
constexpr double worthwhile = 0.85; // a level that shrinks less is the last
constexpr std::size_t mdsPivots = 50;
constexpr std::size_t manyNodes = 20000; // from here on time is dearer than the last bit of quality
constexpr std::size_t fewNodes = 2000;
constexpr int coarsestRounds = 200;
constexpr int levelRounds = 60;
constexpr int finestRoundsOfMany = 60;
constexpr double noise = 0.2; // in lengths of an edge, when a node becomes several
constexpr double stressOfTrees = 0.02;
constexpr double stressOfCycles = 2.5; // for a graph without any edge that could be left out
constexpr double stressOfFew = 4;      // likewise: in a small picture distances are seen

std::size_t pivotsFor(std::size_t nodes)
{
    return nodes <= fewNodes ? 256 : 128;
}

/// Of an edge's spring: what is four times as heavy pulls twice as much.
float strengthOf(double weight)
{
    return static_cast<float>(std::clamp(1 + std::log2(weight) / 2, 0.25, 4.0));
}

/// The more edges close cycles, the more the distances say; the branches of a tree sort themselves.
float stressFor(const Adjacency &graph)
{
    const double edges = static_cast<double>(graph.neighbours.size()) / 2;
    const double closing = edges - static_cast<double>(graph.size()) + 1;
    const double most = graph.size() <= fewNodes ? stressOfFew : stressOfCycles;
    return static_cast<float>(stressOfTrees + most * std::max(0.0, closing / std::max(edges, 1.0)));
}

} // namespace

MultilevelLayout::MultilevelLayout(Adjacency graph, std::uint64_t seed, int threads)
    : m_seed(seed)
    , m_threads(threads)
    , m_crew(std::make_unique<Crew>(threads))
{
    m_step.stress = stressFor(graph);
    m_levels.push_back({std::move(graph), {}, {}, {}});
    m_levels.back().masses.assign(m_levels.back().graph.size(), 1.0);
}

void MultilevelLayout::step()
{
    switch (m_stage) {
    case Stage::Coarsening:
        return coarsenOnce();
    case Stage::Measuring:
        return measureSome();
    case Stage::Joining:
        return joinOnce();
    case Stage::Refining:
        return refineOnce();
    case Stage::Settled:
        return;
    }
}

void MultilevelLayout::coarsenOnce()
{
    const Level &finest = m_levels.back();
    CoarserGraph coarser;
    const bool enough = finest.graph.size() <= coarsestNodes;
    if (!enough)
        coarser = coarsen(finest.graph, finest.masses);
    if (enough || static_cast<double>(coarser.graph.size()) > worthwhile * static_cast<double>(finest.graph.size())) {
        const std::size_t nodes = m_levels.front().graph.size();
        m_levels.front().pivots.emplace(nodes, pivotsFor(nodes), m_seed);
        m_stage = Stage::Measuring;
        return;
    }
    m_levels.back().parent = std::move(coarser.parent);
    m_levels.push_back({std::move(coarser.graph), std::move(coarser.masses), {}, {}});
}

void MultilevelLayout::measureSome()
{
    PivotDistances &pivots = *m_levels.front().pivots;
    const std::size_t end = std::min(pivots.batches(), m_measured + static_cast<std::size_t>(std::max(m_threads, 1)));
    pivots.measure(m_levels.front().graph, m_measured, end, *m_crew);
    m_measured = end;
    if (m_measured == pivots.batches())
        m_stage = Stage::Joining;
}

void MultilevelLayout::joinOnce()
{
    if (m_level + 1 < m_levels.size()) {
        const Level &finer = m_levels[m_level];
        m_levels[m_level + 1].pivots = finer.pivots->joined(finer.parent, m_levels[m_level + 1].graph.size(), *m_crew);
        ++m_level;
        return;
    }
    const std::vector<Point> first = pivotMds(m_levels.back().graph, mdsPivots, m_seed);
    m_places.resize(first.size());
    for (std::size_t i = 0; i < first.size(); ++i) {
        m_places.x[i] = static_cast<float>(first[i].x);
        m_places.y[i] = static_cast<float>(first[i].y);
    }
    begin(m_levels.size() - 1);
    m_stage = Stage::Refining;
}

void MultilevelLayout::begin(std::size_t level)
{
    m_level = level;
    m_round = 0;
    m_rounds = roundsFor(level);
    ForceField field;
    field.graph = &m_levels[level].graph;
    field.pivots = &*m_levels[level].pivots;
    const bool many = m_levels.front().graph.size() > manyNodes;
    for (const double weight : m_levels[level].graph.weights) // a bundle is one spring; of many nodes, its edges count
        field.strengths.push_back(level == 0 ? strengthOf(weight) : many ? static_cast<float>(weight) : 1.0F);
    for (const double mass : m_levels[level].masses)
        field.masses.push_back(static_cast<float>(mass));
    m_forces = std::make_unique<LevelForces>(std::move(field), *m_crew);
    m_forces->balance(m_step.push, m_places);
}

int MultilevelLayout::roundsFor(std::size_t level) const
{
    if (level + 1 == m_levels.size())
        return coarsestRounds;
    return level == 0 && m_levels.front().graph.size() > manyNodes ? finestRoundsOfMany : levelRounds;
}

PlanePlaces MultilevelLayout::refined(std::size_t coarse) const
{
    const std::vector<std::uint32_t> &parent = m_levels[coarse - 1].parent;
    const double spread = static_cast<double>(m_forces->meanLength()) * noise;
    RandomNumbers random(m_seed + coarse);
    PlanePlaces finer;
    finer.resize(parent.size());
    for (std::size_t v = 0; v < parent.size(); ++v) {
        finer.x[v] = m_places.x[parent[v]] + static_cast<float>(random.around() * spread);
        finer.y[v] = m_places.y[parent[v]] + static_cast<float>(random.around() * spread);
    }
    return finer;
}

void MultilevelLayout::refineOnce()
{
    if (m_round >= m_rounds) {
        if (m_level == 0) {
            m_stage = Stage::Settled;
            return;
        }
        m_places = refined(m_level);
        begin(m_level - 1);
    }
    m_forces->step(m_step, m_places);
    ++m_round;
}

std::vector<Point> MultilevelLayout::places() const
{
    if (!isDrawing())
        return {};
    std::vector<Point> places = pointsOf(m_places);
    for (std::size_t level = m_level; level > 0; --level) {
        const std::vector<std::uint32_t> &parent = m_levels[level - 1].parent;
        std::vector<Point> finer(parent.size());
        for (std::size_t v = 0; v < finer.size(); ++v)
            finer[v] = places[parent[v]];
        places = std::move(finer);
    }
    const double unit = m_forces->meanLength() > 0 ? 1 / static_cast<double>(m_forces->meanLength()) : 1;
    for (Point &place : places)
        place = {place.x * unit, place.y * unit};
    return places;
}

} // namespace onrecord

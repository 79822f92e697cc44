// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The engine for large graphs: draws the coarsest outline first, then level after level refines it (Walshaw 2001) by
// the forces of level_forces.h.
#pragma once

#include "core/layout/coarsening.h"
#include "core/layout/level_forces.h"

#include <memory>
#include <optional>

namespace onrecord
{

class MultilevelLayout final
{
public:
    /// `graph` is connected and has two nodes at least; its weights are the strengths of its edges.
    MultilevelLayout(Adjacency graph, std::uint64_t seed, int threads);

    /// One bounded piece: a level made coarser, some distances found, or one round of forces on the level in work.
    void step();
    [[nodiscard]] bool isSettled() const { return m_stage == Stage::Settled; }
    /// True as soon as places() is more than a guess.
    [[nodiscard]] bool isDrawing() const { return m_stage == Stage::Refining || m_stage == Stage::Settled; }
    /// Of the nodes of the whole graph; an edge is about one unit long. Empty before isDrawing().
    [[nodiscard]] std::vector<Point> places() const;

private:
    enum class Stage { Coarsening, Measuring, Joining, Refining, Settled };

    struct Level
    {
        Adjacency graph;
        std::vector<double> masses;
        std::vector<std::uint32_t> parent; // of each node, on the next level
        std::optional<PivotDistances> pivots;
    };

    void coarsenOnce();
    void measureSome();
    void joinOnce();
    void begin(std::size_t level);
    [[nodiscard]] int roundsFor(std::size_t level) const;
    void refineOnce();
    [[nodiscard]] PlanePlaces refined(std::size_t coarse) const; // places one level below

    std::vector<Level> m_levels; // the finest first
    std::uint64_t m_seed;
    int m_threads;
    std::unique_ptr<Crew> m_crew;
    Stage m_stage = Stage::Coarsening;
    std::size_t m_measured = 0; // batches of pivots
    ForceStep m_step;
    std::size_t m_level = 0;
    int m_round = 0;
    int m_rounds = 0;
    std::unique_ptr<LevelForces> m_forces;
    PlanePlaces m_places; // of the level in work
};

} // namespace onrecord

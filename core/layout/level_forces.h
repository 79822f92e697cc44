// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The forces on the nodes of one level: edges are springs (Eades 1984; linear as in ForceAtlas2: Jacomy et al. 2014),
// all nodes push each other away, and pivots pull each node towards its distance in the graph (sparse stress: Ortmann,
// Klimenta, Brandes 2016). Springs make groups tight, the stress puts groups that belong together side by side.
#pragma once

#include "core/layout/adjacency.h"
#include "core/layout/block_tree.h"
#include "core/layout/pivot_distances.h"

#include <memory>

namespace onrecord
{

/// The graph of a level as the forces want it.
struct ForceField
{
    const Adjacency *graph = nullptr;       // outlives the forces
    const PivotDistances *pivots = nullptr; // may be null: no stress; outlives the forces
    std::vector<float> masses;              // one a node, positive
    std::vector<float> strengths;           // of the springs, beside graph->neighbours; empty: all are 1
    std::vector<bool> held;                 // empty, or one a node: never moves
};

struct ForceStep
{
    float push = 1;     // of two nodes of mass 1, one apart
    float stress = 1;   // against a spring of strength 1
    float share = 0.9F; // of the way to where a node would rest; all of it would let trees swing to and fro
    float reach = 4;    // no farther, in lengths of the mean edge
};

class LevelForces final
{
public:
    LevelForces(ForceField field, Crew &crew);

    /// Enlarges or shrinks the drawing until push and springs are in balance.
    void balance(float push, PlanePlaces &places);
    /// The push under which the drawing would keep its size.
    [[nodiscard]] float pushInBalance(const PlanePlaces &places);
    /// Moves every node once.
    void step(const ForceStep &step, PlanePlaces &places);
    /// Of the edges, weighted; as measured by the last step.
    [[nodiscard]] float meanLength() const { return m_meanLength; }

private:
    struct Sums // of sixteen nodes
    {
        double ratio = 0; // pivots: the plane's distance over the graph's, and its square
        double ratioSquared = 0;
        double stretch = 0; // weight * length^2 of edges
    };
    struct Pull
    {
        float x = 0;
        float y = 0;
        float weight = 0;
        float stretch = 0;
    };

    struct Virial // forces times places, summed
    {
        double outwards = 0;
        double inwards = 0;
    };

    [[nodiscard]] Virial virialOf(const PlanePlaces &places);
    void findPush(const PlanePlaces &places);
    void lookUpPivots(const PlanePlaces &places);
    void moveBlock(std::size_t block, const ForceStep &step, float longest, const PlanePlaces &places);
    [[nodiscard]] Pull springsOn(std::size_t node, const PlanePlaces &places) const;
    void moveNode(std::size_t node, const ForceStep &step, float longest, const Pull &pull, const PlanePlaces &places);
    void addUp();

    ForceField m_field;
    Crew &m_crew;
    BlockTree m_tree;
    double m_totalStrength = 0;
    float m_scale = 0; // plane over graph, for the stress; 0: not known yet
    float m_meanLength = 0;
    PlanePlaces m_push;
    PlanePlaces m_next;
    PlanePlaces m_pivots;
    std::vector<Sums> m_sums;
};

} // namespace onrecord

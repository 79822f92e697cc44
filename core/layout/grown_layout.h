// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A picture that was there before and has grown: what had a place keeps it, what is new comes near its neighbours.
#pragma once

#include "core/layout/level_forces.h"
#include "core/layout/part_layout.h"
#include "core/layout/stress_majorisation.h"

namespace onrecord
{

class GrownLayout final : public PartLayout
{
public:
    explicit GrownLayout(const GraphPart &part);

    void step() override;
    [[nodiscard]] bool isSettled() const override { return m_round >= m_rounds; }
    [[nodiscard]] bool hasPlaces() const override { return !m_fresh || m_fresh->hasPlaces(); }
    [[nodiscard]] std::vector<Point> places() const override { return m_fresh ? m_fresh->places() : m_places; }

private:
    void placeNew();
    void takeOver();  // from the fresh drawing
    void settleNew(); // one round of forces on what is new
    [[nodiscard]] double typicalLength() const;

    GraphPart m_part;
    std::unique_ptr<PartLayout> m_fresh; // while most nodes are new: drawn anew, then laid on the old places
    std::optional<StressModel> m_model;  // for small parts
    std::unique_ptr<Crew> m_crew;        // for large parts, with the forces
    std::unique_ptr<LevelForces> m_forces;
    float m_push = 1;
    PlanePlaces m_plane; // in lengths of an edge
    std::vector<bool> m_held;
    std::vector<Point> m_places;
    int m_round = 0;
    int m_rounds = 0;
};

} // namespace onrecord

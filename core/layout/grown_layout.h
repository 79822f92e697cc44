// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A picture that was there before and has grown: what had a place keeps it, what is new comes near its neighbours.
#pragma once

#include "core/layout/overlap_removal.h"
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
    [[nodiscard]] std::vector<Point> places() const override { return m_places; }

private:
    void placeNew();
    void takeOver(); // from the fresh drawing
    [[nodiscard]] double typicalLength() const;

    GraphPart m_part;
    std::unique_ptr<PartLayout> m_fresh; // while most nodes are new: drawn anew, then laid on the old places
    std::optional<StressModel> m_model;  // for small parts
    std::vector<bool> m_held;
    std::vector<Point> m_places;
    int m_round = 0;
    int m_rounds = 0;
};

} // namespace onrecord

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The best picture for up to a few hundred nodes: stress majorisation from several beginnings, the most readable one
// turned to fill the shape, then boxes parted and lines led around them.
#pragma once

#include "core/layout/overlap_removal.h"
#include "core/layout/part_layout.h"
#include "core/layout/stress_majorisation.h"

namespace onrecord
{

class SmallLayout final : public PartLayout
{
public:
    explicit SmallLayout(GraphPart part);

    void step() override;
    [[nodiscard]] bool isSettled() const override { return m_stage == Stage::Settled; }
    [[nodiscard]] std::vector<Point> places() const override { return m_places; }

private:
    enum class Stage { Drawing, Turning, Untangling, Fitting, Parting, Settled };

    void draw();
    void turn();
    void untangle();
    void fit();
    void partBoxes();
    [[nodiscard]] std::vector<Point> beginning(int attempt) const;
    [[nodiscard]] double costOf(const std::vector<Point> &places) const;
    void sweepStretched(double share);

    GraphPart m_part;
    StressModel m_model;
    std::vector<LayoutEdge> m_lines;
    BoxSet m_set;
    Stage m_stage = Stage::Drawing;
    int m_attempts = 1;
    int m_attempt = 0;
    int m_round = 0;
    bool m_fitted = false;
    double m_stretch = 1; // of x against y
    double m_bestCost = 0;
    std::vector<Point> m_trial;
    std::vector<Point> m_places; // the best so far
};

} // namespace onrecord

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A picture of many nodes: forces level by level, enlarged until the boxes have room, then spread until none
// meet where that is asked.
#pragma once

#include "core/layout/box_spreading.h"
#include "core/layout/multilevel_layout.h"
#include "core/layout/part_layout.h"

#include <optional>

namespace onrecord
{

/// Boxes are parted up to so many nodes.
inline constexpr std::size_t partedNodes = 2000;

class LargeLayout final : public PartLayout
{
public:
    explicit LargeLayout(const GraphPart &part);

    void step() override;
    [[nodiscard]] bool isSettled() const override { return m_stage == Stage::Settled; }
    [[nodiscard]] bool hasPlaces() const override { return m_stage != Stage::Drawing || m_forces.isDrawing(); }
    [[nodiscard]] std::vector<Point> places() const override;

private:
    enum class Stage { Drawing, Spreading, Settled };

    void enlarge();
    void spread();

    MultilevelLayout m_forces;
    std::vector<Extent> m_boxes;
    std::optional<BoxSpreading> m_spreading;
    double m_aspect;
    Stage m_stage = Stage::Drawing;
    std::vector<Point> m_places;
};

} // namespace onrecord

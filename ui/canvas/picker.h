// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which node or edge lies under the pointer. Small nodes have a generous reach, so that they stay easy to hit.
#pragma once

#include "ui/picture/box_grid.h"
#include "ui/picture/picture_plan.h"

#include <QPointF>
#include <QPolygonF>

#include <cstdint>
#include <memory>
#include <vector>

namespace onrecord::ui
{

class Picker final
{
public:
    explicit Picker(std::shared_ptr<const PicturePlan> plan);

    /// In the plan's coordinates; -1: none. `scale`: pixels on screen for one of the plan's units.
    [[nodiscard]] std::int64_t nodeAt(QPointF position, double scale = 1) const;
    [[nodiscard]] std::int64_t edgeAt(QPointF position, double scale = 1) const;
    /// Nodes whose centre lies within.
    [[nodiscard]] std::vector<std::uint32_t> nodesIn(const QPolygonF &area) const;

private:
    std::shared_ptr<const PicturePlan> m_plan;
    BoxGrid m_nodes{64};
    std::vector<QRectF> m_edgeBoxes; // of the curves; asking each is cheaper than keeping a grid of their pieces
};

} // namespace onrecord::ui

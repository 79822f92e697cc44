// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which node or edge lies under the pointer. Small nodes have a generous reach, so that they stay easy to hit.
#pragma once

#include "ui/picture/picture_plan.h"

#include <QPointF>
#include <QPolygonF>

#include <cstdint>
#include <memory>
#include <vector>

namespace onrecord::ui
{

/// Asks the plan's index. Where it has none, every figure is looked at, and every curve if they are few; else edges are
/// found again when the plan with an index comes.
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
    template <typename Visit>
    void visitFigures(const QRectF &area, const Visit &visit) const;
    template <typename Visit>
    void visitCurves(const QRectF &area, const Visit &visit) const;

    std::shared_ptr<const PicturePlan> m_plan;
};

} // namespace onrecord::ui

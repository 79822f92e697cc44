// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where labels go so that none lies on another or on a node: below the node if that is free, else at another side,
// where the fewest lines pass. Pure geometry on the target.
#pragma once

#include "ui/picture/box_grid.h"
#include "ui/picture/box_tree.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace onrecord::ui
{

struct LabelRequest
{
    std::uint32_t node = 0;
    QPointF centre;  // of the node
    QSizeF nodeHalf; // half of what its figure takes
    QSizeF label;    // what the label takes
};

/// The twelve places around a node that a label may take, as bits; the lowest is the best.
using SideSet = std::uint16_t;
inline constexpr std::size_t SideCount = 12;
inline constexpr SideSet AllSides = 0x0fff;

/// Of these sides, where the label lies on none of the figures but its own (`figures`: by node). A label that is
/// smaller is free wherever a larger one is.
[[nodiscard]] SideSet freeSides(const LabelRequest &request, const BoxTree &figures, SideSet sides);
[[nodiscard]] SideSet freeSides(const LabelRequest &request, const BoxGrid &figures, SideSet sides);

/// Places labels in turn, the most important first.
class LabelPlacement final
{
public:
    /// `lines`: short pieces of edges, by edge; lines are avoided when that is free.
    explicit LabelPlacement(BoxGrid lines);

    /// No label lies there.
    void take(const QRectF &box) { m_labels.add(box, std::numeric_limits<std::uint32_t>::max()); }
    /// Whether any of the sides is free of the labels placed so far.
    [[nodiscard]] bool hasRoom(const LabelRequest &request, SideSet sides) const;
    /// At the best of the sides, taken from then on; nothing when none is free.
    std::optional<QRectF> place(const LabelRequest &request, SideSet sides);

private:
    BoxGrid m_labels{90};
    BoxGrid m_lines;
};

/// A place for each request in turn, or nothing where none is free. `figures` holds what every node takes, by its place
/// in the view.
[[nodiscard]] std::vector<std::optional<QRectF>> placeLabels(const std::vector<LabelRequest> &requests,
                                                             const BoxGrid &figures);

} // namespace onrecord::ui

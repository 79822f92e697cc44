// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where labels go so that none lies on another or on a node: below the node if that is free, else at another side,
// where the fewest lines pass. Pure geometry on the target.
#pragma once

#include "ui/picture/box_grid.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <cstdint>
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

/// A place for each request in turn (most important first), or nothing where none is free. `figures` holds what every
/// node takes, by its place in the view; `lines` short pieces of edges, by theirs; lines are avoided when that is free.
[[nodiscard]] std::vector<std::optional<QRectF>> placeLabels(const std::vector<LabelRequest> &requests,
                                                             const BoxGrid &figures, const BoxGrid &lines);

} // namespace onrecord::ui

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a view's nodes look like until it is known what can be counted of them: as in the view before.
#pragma once

#include "core/graph/node_measures.h"
#include "core/model/view.h"

namespace onrecord::ui
{

/// Nodes with the same key have the measures that they had in the view before; those that are new belong to nobody and
/// are of no outlet, and nobody speaks well or ill of them.
[[nodiscard]] NodeMeasures borrowedMeasures(const View &view, const View &before, const NodeMeasures &measures);

} // namespace onrecord::ui

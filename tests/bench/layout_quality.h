// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How good a drawing of a graph is, whatever its size, place and turn. All measures are samples, always the same ones.
#pragma once

#include "core/layout/layout.h"

#include <utility>

namespace onrecord
{

struct LayoutQuality
{
    double stress = 0;    // scale-free, relative distances from a sample of nodes to all; 0 is perfect
    double np2 = 0;       // Jaccard likeness of the nodes within two steps and the nearest in the plane; 1 is perfect
    double crossings = 0; // an edge
};

/// `places`: one a node; `edges` name no others.
[[nodiscard]] LayoutQuality qualityOf(const std::vector<LayoutEdge> &edges, const std::vector<Point> &places);

} // namespace onrecord

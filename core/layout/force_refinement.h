// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Nodes push each other away, edges pull their ends together (Fruchterman and Reingold 1991; Hu 2005).
#pragma once

#include "core/layout/adjacency.h"

namespace onrecord
{

struct ForceSettings
{
    double length = 1;    // that an edge of its own would like to have
    double push = 0.2;    // strength of the repulsion
    double opening = 0.9; // of the quadtree
    int threads = 1;
};

/// Moves every node once, by at most `reach`; those that `held` marks (may be empty) stay.
void refineOnce(const Adjacency &graph, const std::vector<double> &masses, const std::vector<bool> &held,
                const ForceSettings &settings, double reach, std::vector<Point> &places);

} // namespace onrecord

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws one connected part of a graph, in steps. Its places are its own until the parts are packed.
#pragma once

#include "core/layout/adjacency.h"

#include <memory>

namespace onrecord
{

/// What is known of one connected part of two nodes at least.
struct GraphPart
{
    Adjacency graph;
    std::vector<Extent> boxes;
    std::vector<std::optional<Point>> previous; // one a node
    std::vector<bool> pinned;                   // one a node
    std::uint64_t seed = 1;
    double aspect = 1.6;
    int threads = 1;
};

class PartLayout
{
public:
    virtual ~PartLayout() = default;

    virtual void step() = 0;
    [[nodiscard]] virtual bool isSettled() const = 0;
    /// Before: nothing to show yet.
    [[nodiscard]] virtual bool hasPlaces() const { return true; }
    [[nodiscard]] virtual std::vector<Point> places() const = 0;
};

/// The engine that suits the part's size, whatever was before.
[[nodiscard]] std::unique_ptr<PartLayout> makeFreshLayout(const GraphPart &part);

/// The engine that keeps what was before (some node has a previous place).
[[nodiscard]] std::unique_ptr<PartLayout> makeGrownLayout(const GraphPart &part);

} // namespace onrecord

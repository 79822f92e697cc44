// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Places for the nodes of a graph as pure computation. The same input gives the same places, whatever the number of
// threads. What had a place keeps it as nearly as it can; what is pinned does not move.
#pragma once

#include "core/model/geometry.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace onrecord
{

struct LayoutEdge
{
    std::uint32_t source = 0;
    std::uint32_t target = 0;
    double weight = 1; // > 0, no unit; heavier edges are shorter, by its logarithm
};

struct LayoutInput
{
    std::vector<Extent> boxes; // one a node: the space it and its label need around its place
    std::vector<LayoutEdge> edges;
    std::vector<std::optional<Point>> previous; // empty, or one a node: where it was in the picture before
    std::vector<bool> pinned;                   // empty, or one a node; a pinned node has a previous place
    std::vector<std::uint32_t> communities;     // empty, or one a node: those of one number are drawn closer together
    std::uint64_t seed = 1;
    double aspect = 1.6; // width / height that the picture should fill
};

/// Works in steps, so that a window can show what there is and stop at any time.
class Layout final
{
public:
    explicit Layout(LayoutInput input, int threads = 1);
    Layout(Layout &&) noexcept;
    Layout &operator=(Layout &&) noexcept;
    ~Layout();

    /// One bounded piece of work (some milliseconds at 10,000 nodes, under 200 at 100,000). Does nothing when settled.
    void step();
    [[nodiscard]] bool isSettled() const;
    /// True as soon as places() show the graph rather than nothing but where there is room.
    [[nodiscard]] bool hasPicture() const;
    /// One a node; usable at any time, by the thread that steps. Settled: no two boxes overlap (up to 2,000 nodes).
    [[nodiscard]] const std::vector<Point> &places() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// Called between steps, on the calling thread, with places that may be drawn.
using LayoutProgress = std::function<void(const std::vector<Point> &places)>;

/// Steps until settled or asked to stop (then the places are as they were by the last step). `progress` may be empty;
/// else it is called once there is a first picture, and then no more often than every `interval`.
[[nodiscard]] std::vector<Point> layOut(LayoutInput input, int threads = 1, std::stop_token stop = {},
                                        const LayoutProgress &progress = {},
                                        std::chrono::milliseconds interval = std::chrono::milliseconds(50));

} // namespace onrecord

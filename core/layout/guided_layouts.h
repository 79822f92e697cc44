// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Layouts that say one thing by their form: who belongs together, which role, when, how far from one actor. All of them
// take boxes and give the places of their centres in the same unit, x to the right, y down, around the origin. No two
// boxes overlap. They are pure, work on the calling thread and never fail: edges that name no node are left out, lists
// that are too short count as zeros. The same input gives the same places. Time: O((n + m) log n), alongTime also n for
// each of n nodes that share one moment; 10,000 nodes take some ten milliseconds. None of them knows pins or earlier
// places: who wants a node elsewhere puts it there afterwards.
#pragma once

#include "core/layout/layout.h"

#include <optional>
#include <vector>

namespace onrecord
{

struct GuidedInput
{
    std::vector<Extent> boxes; // one a node; finite, not negative
    std::vector<LayoutEdge> edges;
    double aspect = 1.6; // width / height, where the form leaves a choice
};

/// All on one circle, each community an arc of its own, the largest at the top; within an arc near to where the lines
/// lead (circular drawing with barycentres: Baur and Brandes 2004). `communities`: one a node.
[[nodiscard]] std::vector<Point> circleByCommunity(const GuidedInput &input,
                                                   const std::vector<std::uint32_t> &communities);

/// Layer 0 on top, each layer one line or several, ordered by barycentres so that few lines cross (Sugiyama, Tagawa,
/// Toda 1981). `layers`: one a node, any numbers; empty ones take no room.
[[nodiscard]] std::vector<Point> inLayers(const GuidedInput &input, const std::vector<std::uint32_t> &layers);

/// Where times lie on x: at origin + time * unit.
struct TimeScale
{
    double origin = 0;
    double unit = 0;  // 0: there is one moment, or none
    double first = 0; // the earliest time, and the end of the last
    double last = 0;
    double undatedTo = 0; // the right end of what has no time; none of it when there is no such node
    bool hasUndated = false;
};

struct PlacesInTime
{
    std::vector<Point> places;
    TimeScale scale;
};

/// x is the time, in lanes as few as there is room (interval partitioning; lanes near to what a node is joined to).
/// `times`: one a node, any unit (days); a node without one stands at the mean of its neighbours', or left of all.
/// `moment`: how long one time lasts (a day): a box's middle may stand anywhere within, so that fewer lanes are needed.
[[nodiscard]] PlacesInTime alongTime(const GuidedInput &input, const std::vector<std::optional<double>> &times,
                                     double moment = 0);

/// `centre` in the middle, around it rings by steps in the graph, each node near to those it hangs on (radial drawing:
/// Eades 1992, Yee, Fisher, Dhamija, Hearst 2001); what cannot be reached is the outermost ring. A centre that is no
/// node counts as 0.
[[nodiscard]] std::vector<Point> ringsAround(const GuidedInput &input, std::uint32_t centre);

} // namespace onrecord

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A view laid out by one of the rules that say something by their form, with what is needed to say it in words. Window
// and command line make their pictures here.
#pragma once

#include "core/graph/node_roles.h"
#include "core/layout/guided_layouts.h"
#include "core/model/corpus.h"
#include "core/model/layout_kind.h"
#include "core/model/view.h"

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace onrecord
{

struct RoleBand
{
    NodeRole role = NodeRole::Alone;
    double top = 0; // of its nodes' boxes
    double bottom = 0;
};

struct GuidedPlaces
{
    std::vector<Point> places;
    std::vector<RoleBand> layers;  // Layers: from the top
    std::optional<TimeScale> time; // Time: in days since 1970-01-01
    std::vector<double> rings;     // Around: their radii, from within
};

/// Not for LayoutKind::Free, which works in steps (core/layout/layout.h); it gives no places. `input` as for that view.
/// An asked-for stop gives none either. Pins are not held: these places follow from the view alone.
[[nodiscard]] GuidedPlaces guidedPlaces(const LayoutChoice &choice, const View &view, const Corpus &corpus,
                                        const GuidedInput &input, const std::stop_token &stop = {});

/// The key of the node that a user means by a key or by what is written at it (of several, the weightiest); empty:
/// none.
[[nodiscard]] std::string nodeKeyFor(const View &view, const std::string &name);

} // namespace onrecord

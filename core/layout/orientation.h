// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Turns, mirrors and stretches a drawing as a whole: nothing of its form is lost by that.
#pragma once

#include "core/model/geometry.h"

#include <cstdint>
#include <vector>

namespace onrecord
{

/// Turned by an angle around the origin.
[[nodiscard]] std::vector<Point> turned(const std::vector<Point> &places, double angle);

/// Puts the middle of all places at the origin.
void centre(std::vector<Point> &places);

/// The angle that lays the longest extent of the places level.
[[nodiscard]] double levelAngle(const std::vector<Point> &places);

struct Anchor
{
    std::uint32_t node = 0;
    Point place;
};

/// Moves, turns and, if that is better, mirrors all places so that the anchors' nodes come as near to them as they can.
void alignTo(const std::vector<Anchor> &anchors, std::vector<Point> &places);

} // namespace onrecord

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Puts drawings of unconnected parts side by side, so that together they fill a shape.
#pragma once

#include "core/model/geometry.h"

#include <vector>

namespace onrecord
{

struct Frame
{
    Point corner; // top left
    Extent size;
};

/// The frame around boxes at their places.
[[nodiscard]] Frame frameAround(const std::vector<Extent> &boxes, const std::vector<Point> &places);

/// Top left corners for rectangles (largest first gives the best result) around the first, width / height near
/// `aspect`.
[[nodiscard]] std::vector<Point> packAround(const std::vector<Extent> &rectangles, double aspect, double gap);

/// Centres for boxes in rows no wider than `width` (one box at least a row), from the top left corner `start`.
[[nodiscard]] std::vector<Point> inRows(const std::vector<Extent> &boxes, Point start, double width, Extent gap);

} // namespace onrecord

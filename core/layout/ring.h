// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Boxes side by side on a circle around the origin.
#pragma once

#include "core/model/geometry.h"

#include <cstdint>
#include <vector>

namespace onrecord
{

/// The radius of the smallest circle around a box.
[[nodiscard]] double halfDiagonal(const Extent &box);

struct RingSeat
{
    std::uint32_t node = 0;
    double before = 0; // extra room before it, in units
};

struct Ring
{
    double radius = 0;
    std::vector<double> angles; // one a seat, ascending from 0
};

/// So that the discs around the boxes do not meet; no smaller than `least`.
[[nodiscard]] Ring makeRing(const std::vector<RingSeat> &seats, const std::vector<Extent> &boxes, double least);

[[nodiscard]] Point onCircle(double radius, double angle);

} // namespace onrecord

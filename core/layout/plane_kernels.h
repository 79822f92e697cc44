// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The arithmetic of the layout's forces, sixteen nodes at a time. It gives the same bits on every x86-64 machine: every
// node's sum runs in one order, nothing is fused, roots are our own.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace onrecord::plane
{

inline constexpr std::size_t lanes = 16;

using Sixteen = std::array<float, lanes>;

/// What pushes: nodes and groups of nodes.
struct Bodies
{
    const float *x;
    const float *y;
    const float *mass;
    std::size_t count;
};

/// The push falls with distance to this power: between what suits trees (1.5) and what suits dense graphs (1).
inline constexpr double pushExponent = 1.25;

/// Sums of mass / distance^pushExponent over the bodies, along the lines away from them; a body at the place itself
/// adds nothing.
void repel(const Sixteen &x, const Sixteen &y, const Bodies &bodies, Sixteen &pushX, Sixteen &pushY);

/// Where the pivots are, and how close sixteen nodes are to each in the graph.
struct Pivots
{
    const float *x;
    const float *y;
    const std::uint16_t *closeness; // 1 / distance as the upper half of a float, sixteen a pivot; 0: does not count
    std::size_t count;
};

struct PivotSums
{
    Sixteen pullX;
    Sixteen pullY;
    Sixteen weight;       // sum of 1 / distance^2
    Sixteen ratio;        // sum of (distance in the plane / distance in the graph)
    Sixteen ratioSquared; // sum of its squares
};

/// The pull of the stress sum((length / distance - scale)^2) / 2.
void pullToPivots(const Sixteen &x, const Sixteen &y, const Pivots &pivots, float scale, PivotSums &sums);

} // namespace onrecord::plane

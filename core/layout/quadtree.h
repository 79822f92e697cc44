// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Points in a tree of squares, so that the push of all on one is found from a few far groups (Barnes and Hut 1986).
#pragma once

#include "core/model/geometry.h"

#include <cstdint>
#include <span>
#include <vector>

namespace onrecord
{

class Quadtree final
{
public:
    /// `masses`: one a place. Groups seen under less than `opening` (side over distance) count as one.
    Quadtree(std::span<const Point> places, std::span<const double> masses, double opening);

    /// Sum of mass / distance over all others, along the line away from them: the force of Fruchterman and Reingold.
    [[nodiscard]] Point repulsionOn(std::uint32_t index) const;

    /// The order in which neighbours in the plane are neighbours in memory.
    [[nodiscard]] const std::vector<std::uint32_t> &order() const { return m_order; }

private:
    struct Cell
    {
        double x = 0; // centre of mass
        double y = 0;
        double mass = 0;
        double reach = 0;        // squared distance from which it counts as one
        std::uint32_t begin = 0; // its points in the order
        std::uint32_t end = 0;
        std::uint32_t skip = 0; // the next cell that is not inside this one
        bool leaf = true;
    };

    void sortByPlace(std::span<const Point> places, double side);
    std::uint32_t addCell(std::uint32_t begin, std::uint32_t end, int level, double side);

    double m_opening;
    Point m_corner;
    std::vector<std::uint64_t> m_codes; // Morton code above, index below; sorted
    std::vector<std::uint32_t> m_order;
    std::vector<std::uint32_t> m_rank; // where an index stands in the order
    std::vector<Point> m_points;       // in that order
    std::vector<double> m_masses;
    std::vector<Cell> m_cells; // depth first
};

} // namespace onrecord

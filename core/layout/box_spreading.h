// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Spreads a drawing until its boxes have room, and keeps who lies beside whom: each distance between neighbours in the
// plane is to become as long as their boxes need, no shorter than it was, and all of that is solved at once (proximity
// stress: Gansner and Hu 2010). A heap of leaves around a hub opens like a flower, where parting boxes pair by pair
// would throw the hub out of it.
#pragma once

#include "core/layout/proximity_graph.h"
#include "core/model/geometry.h"

#include <vector>

namespace onrecord
{

class BoxSpreading final
{
public:
    /// Places and boxes are one a node, finite; `gap` is air between two boxes.
    BoxSpreading(std::vector<Extent> boxes, Extent gap, std::vector<Point> places);

    /// One round. Does nothing when settled.
    void step();
    /// No box meets another, or all rounds are done: a few may then still meet.
    [[nodiscard]] bool isSettled() const { return m_isSettled; }
    [[nodiscard]] const std::vector<Point> &places() const { return m_places; }

private:
    struct Wish // of two nodes that lie side by side
    {
        NodePair pair;
        double length = 0;
        double weight = 0; // length^-2
    };

    [[nodiscard]] double stretchOf(const std::vector<Extent> &boxes, const NodePair &pair) const;
    bool wish(const std::vector<NodePair> &pairs);
    void solve();
    void fillRightSide(std::vector<Point> &right) const;
    [[nodiscard]] std::vector<Point> product(const std::vector<Point> &places) const;

    std::vector<Extent> m_boxes; // with the gap
    std::vector<Extent> m_least; // with half of it: when these do not meet, all is well
    std::vector<Point> m_places;
    std::vector<Wish> m_wishes;
    std::vector<double> m_diagonal;
    int m_round = 0;
    bool m_isSettled = false;
};

} // namespace onrecord

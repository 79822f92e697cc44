// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Nodes of the plane in blocks of sixteen along a Hilbert curve, and groups of four over groups of four of them, so
// that the push of all on a block is found from its neighbours and a few far groups (Barnes and Hut 1986; that a curve
// can stand for the tree: Warren and Salmon 1993).
#pragma once

#include "core/layout/crew.h"
#include "core/layout/plane_kernels.h"
#include "core/layout/plane_places.h"

#include <span>

namespace onrecord
{

class BlockTree final
{
public:
    /// Groups seen under less than `opening` (their side over the distance) push as one.
    explicit BlockTree(float opening);

    /// Lays the nodes along the curve.
    void arrange(const PlanePlaces &places, Crew &crew);
    /// Takes the places and masses in that order. A mass is positive.
    void fit(const PlanePlaces &places, std::span<const float> masses, Crew &crew);

    [[nodiscard]] std::size_t blocks() const { return m_blockCount; }
    /// The nodes of a block.
    [[nodiscard]] std::span<const std::uint32_t> nodesOf(std::size_t block) const;

    /// Room for the work on a block, to be lent again.
    struct Scratch
    {
        std::vector<float> x;
        std::vector<float> y;
        std::vector<float> mass;
    };
    /// The push of all nodes on each of a block's (plane_kernels.h).
    void pushOn(std::size_t block, Scratch &scratch, plane::Sixteen &pushX, plane::Sixteen &pushY) const;

private:
    struct Group
    {
        float x = 0; // centre of mass
        float y = 0;
        float mass = 0;
        float left = 0;
        float right = 0;
        float top = 0;
        float bottom = 0;
        float reach = 0; // squared distance from which it counts as one
    };

    [[nodiscard]] Group blockGroup(std::size_t block) const;
    [[nodiscard]] Group joined(std::span<const Group> members) const;
    void finish(Group &group) const;
    void gather(const Group &target, Scratch &scratch) const;

    float m_opening;
    std::size_t m_blockCount = 0;
    std::vector<std::uint64_t> m_codes; // place on the curve above, node below
    std::vector<std::uint64_t> m_sorting;
    std::vector<std::uint32_t> m_order;
    std::vector<float> m_x; // in that order, padded to whole blocks
    std::vector<float> m_y;
    std::vector<float> m_mass;
    std::vector<std::vector<Group>> m_levels; // blocks first
};

} // namespace onrecord

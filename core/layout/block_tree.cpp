// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/block_tree.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace onrecord
{

namespace
{

constexpr std::size_t lanes = plane::lanes;
constexpr std::size_t fanOut = 4;
constexpr std::size_t blocksAPiece = 64; // of what threads share
constexpr float wide = std::numeric_limits<float>::max();

/// How far along the curve a cell of 65536 x 65536 lies (Hilbert 1891; the turning of quarters: Lawder 2000).
std::uint32_t alongCurve(std::uint32_t column, std::uint32_t row)
{
    std::uint32_t along = 0;
    for (std::uint32_t side = 1U << 15U; side > 0; side >>= 1U) {
        const std::uint32_t right = (column & side) != 0 ? 1 : 0;
        const std::uint32_t lower = (row & side) != 0 ? 1 : 0;
        along += side * side * ((3 * right) ^ lower);
        if (lower != 0)
            continue;
        if (right != 0) {
            column = 65535 - column;
            row = 65535 - row;
        }
        std::swap(column, row);
    }
    return along;
}

/// By the upper half, lower digits first; what is equal keeps its order.
void sortByCode(std::vector<std::uint64_t> &codes, std::vector<std::uint64_t> &spare)
{
    constexpr unsigned digit = 11;
    constexpr std::size_t values = 1U << digit;
    spare.resize(codes.size());
    for (unsigned shift = 32; shift < 64; shift += digit) {
        std::array<std::uint32_t, values + 1> starts{};
        for (const std::uint64_t code : codes)
            ++starts[((code >> shift) & (values - 1)) + 1];
        for (std::size_t i = 0; i < values; ++i)
            starts[i + 1] += starts[i];
        for (const std::uint64_t code : codes)
            spare[starts[(code >> shift) & (values - 1)]++] = code;
        codes.swap(spare);
    }
}

} // namespace

BlockTree::BlockTree(float opening)
    : m_opening(opening)
{}

void BlockTree::arrange(const PlanePlaces &places, Crew &crew)
{
    const std::size_t nodes = places.size();
    m_blockCount = (nodes + lanes - 1) / lanes;
    m_codes.resize(nodes);
    m_order.resize(nodes);
    if (nodes == 0)
        return;
    const auto [left, right] = std::minmax_element(places.x.begin(), places.x.end());
    const auto [top, bottom] = std::minmax_element(places.y.begin(), places.y.end());
    const float cells = 65535.0F / std::max({*right - *left, *bottom - *top, 1e-9F});
    crew.share(nodes, blocksAPiece * lanes, [&, x = *left, y = *top](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            const auto column = static_cast<std::uint32_t>((places.x[i] - x) * cells);
            const auto row = static_cast<std::uint32_t>((places.y[i] - y) * cells);
            m_codes[i] = (static_cast<std::uint64_t>(alongCurve(column, row)) << 32U) | i;
        }
    });
    sortByCode(m_codes, m_sorting);
    for (std::size_t i = 0; i < nodes; ++i)
        m_order[i] = static_cast<std::uint32_t>(m_codes[i] & 0xffffffffU);
}

void BlockTree::fit(const PlanePlaces &places, std::span<const float> masses, Crew &crew)
{
    const std::size_t padded = m_blockCount * lanes;
    m_x.resize(padded);
    m_y.resize(padded);
    m_mass.assign(padded, 0);
    m_levels.resize(1);
    m_levels[0].resize(m_blockCount);
    crew.share(m_blockCount, blocksAPiece, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin * lanes; i < end * lanes; ++i) {
            const std::uint32_t node = m_order[std::min(i, m_order.size() - 1)];
            m_x[i] = places.x[node];
            m_y[i] = places.y[node];
            m_mass[i] = i < m_order.size() ? masses[node] : 0;
        }
        for (std::size_t block = begin; block < end; ++block)
            m_levels[0][block] = blockGroup(block);
    });
    while (m_levels.back().size() > fanOut) {
        const std::vector<Group> &below = m_levels.back();
        std::vector<Group> groups((below.size() + fanOut - 1) / fanOut);
        for (std::size_t i = 0; i < groups.size(); ++i)
            groups[i] = joined({below.data() + i * fanOut, std::min(fanOut, below.size() - i * fanOut)});
        m_levels.push_back(std::move(groups));
    }
}

void BlockTree::finish(Group &group) const
{
    group.x /= group.mass;
    group.y /= group.mass;
    const float side = std::max(group.right - group.left, group.bottom - group.top) / m_opening;
    group.reach = side * side;
}

BlockTree::Group BlockTree::blockGroup(std::size_t block) const
{
    Group group{0, 0, 0, wide, -wide, wide, -wide, 0};
    for (std::size_t i = block * lanes; i < (block + 1) * lanes; ++i) {
        group.x += m_x[i] * m_mass[i];
        group.y += m_y[i] * m_mass[i];
        group.mass += m_mass[i];
        group.left = std::min(group.left, m_x[i]);
        group.right = std::max(group.right, m_x[i]);
        group.top = std::min(group.top, m_y[i]);
        group.bottom = std::max(group.bottom, m_y[i]);
    }
    finish(group);
    return group;
}

BlockTree::Group BlockTree::joined(std::span<const Group> members) const
{
    Group group{0, 0, 0, wide, -wide, wide, -wide, 0};
    for (const Group &member : members) {
        group.x += member.x * member.mass;
        group.y += member.y * member.mass;
        group.mass += member.mass;
        group.left = std::min(group.left, member.left);
        group.right = std::max(group.right, member.right);
        group.top = std::min(group.top, member.top);
        group.bottom = std::max(group.bottom, member.bottom);
    }
    finish(group);
    return group;
}

std::span<const std::uint32_t> BlockTree::nodesOf(std::size_t block) const
{
    return std::span(m_order).subspan(block * lanes, std::min(lanes, m_order.size() - block * lanes));
}

void BlockTree::gather(const Group &target, Scratch &scratch) const
{
    struct Waiting
    {
        std::uint32_t level;
        std::uint32_t group;
    };
    scratch.x.clear();
    scratch.y.clear();
    scratch.mass.clear();
    std::array<Waiting, 128> stack{}; // three more a level, of which there are at most sixteen
    std::size_t depth = 0;
    const auto top = static_cast<std::uint32_t>(m_levels.size() - 1);
    for (std::uint32_t i = 0; i < m_levels[top].size(); ++i)
        stack[depth++] = {top, i};
    while (depth > 0) {
        const auto [level, index] = stack[--depth];
        const Group &group = m_levels[level][index];
        const float dx = std::max({0.0F, target.left - group.x, group.x - target.right});
        const float dy = std::max({0.0F, target.top - group.y, group.y - target.bottom});
        if (dx * dx + dy * dy > group.reach) {
            scratch.x.push_back(group.x);
            scratch.y.push_back(group.y);
            scratch.mass.push_back(group.mass);
        } else if (level == 0) {
            const auto begin = static_cast<std::ptrdiff_t>(index * lanes);
            const auto end = begin + static_cast<std::ptrdiff_t>(lanes);
            scratch.x.insert(scratch.x.end(), m_x.begin() + begin, m_x.begin() + end);
            scratch.y.insert(scratch.y.end(), m_y.begin() + begin, m_y.begin() + end);
            scratch.mass.insert(scratch.mass.end(), m_mass.begin() + begin, m_mass.begin() + end);
        } else {
            const std::size_t below = m_levels[level - 1].size();
            for (std::uint32_t i = index * fanOut; i < std::min<std::size_t>(below, (index + 1) * fanOut); ++i)
                stack[depth++] = {level - 1, i};
        }
    }
}

void BlockTree::pushOn(std::size_t block, Scratch &scratch, plane::Sixteen &pushX, plane::Sixteen &pushY) const
{
    gather(m_levels[0][block], scratch);
    plane::Sixteen x{};
    plane::Sixteen y{};
    std::copy_n(m_x.begin() + static_cast<std::ptrdiff_t>(block * lanes), lanes, x.begin());
    std::copy_n(m_y.begin() + static_cast<std::ptrdiff_t>(block * lanes), lanes, y.begin());
    plane::repel(x, y, {scratch.x.data(), scratch.y.data(), scratch.mass.data(), scratch.mass.size()}, pushX, pushY);
}

} // namespace onrecord

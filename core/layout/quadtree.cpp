// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/quadtree.h"

#include <algorithm>
#include <cmath>

namespace onrecord
{

namespace
{

constexpr int levels = 16;              // bits of a coordinate
constexpr std::uint32_t leafPoints = 8; // found by trial
constexpr double nearest = 1e-4;        // squared distance below which two points are told apart by their index

std::uint64_t spread(std::uint64_t bits)
{
    bits = (bits | (bits << 8U)) & 0x00ff00ffULL;
    bits = (bits | (bits << 4U)) & 0x0f0f0f0fULL;
    bits = (bits | (bits << 2U)) & 0x33333333ULL;
    return (bits | (bits << 1U)) & 0x55555555ULL;
}

} // namespace

Quadtree::Quadtree(std::span<const Point> places, std::span<const double> masses, double opening)
    : m_opening(opening)
{
    if (places.empty())
        return;
    m_corner = places.front();
    Point far = places.front();
    for (const Point &place : places) {
        m_corner = {std::min(m_corner.x, place.x), std::min(m_corner.y, place.y)};
        far = {std::max(far.x, place.x), std::max(far.y, place.y)};
    }
    const double side = std::max({far.x - m_corner.x, far.y - m_corner.y, 1e-9});
    sortByPlace(places, side);
    for (const std::uint32_t index : m_order) {
        m_points.push_back(places[index]);
        m_masses.push_back(masses[index]);
    }
    m_cells.reserve(places.size());
    addCell(0, static_cast<std::uint32_t>(places.size()), levels, side);
}

void Quadtree::sortByPlace(std::span<const Point> places, double side)
{
    const double scale = ((1 << levels) - 1) / side;
    m_codes.reserve(places.size());
    for (std::size_t i = 0; i < places.size(); ++i) {
        const auto column = static_cast<std::uint64_t>((places[i].x - m_corner.x) * scale);
        const auto row = static_cast<std::uint64_t>((places[i].y - m_corner.y) * scale);
        m_codes.push_back(((spread(column) | (spread(row) << 1U)) << 32U) | i);
    }
    std::sort(m_codes.begin(), m_codes.end());
    m_order.reserve(places.size());
    m_rank.resize(places.size());
    for (const std::uint64_t code : m_codes) {
        const auto index = static_cast<std::uint32_t>(code & 0xffffffffULL);
        m_rank[index] = static_cast<std::uint32_t>(m_order.size());
        m_order.push_back(index);
    }
}

std::uint32_t Quadtree::addCell(std::uint32_t begin, std::uint32_t end, int level, double side)
{
    const auto index = static_cast<std::uint32_t>(m_cells.size());
    Cell cell;
    cell.begin = begin;
    cell.end = end;
    for (std::uint32_t i = begin; i < end; ++i) {
        cell.x += m_points[i].x * m_masses[i];
        cell.y += m_points[i].y * m_masses[i];
        cell.mass += m_masses[i];
    }
    cell.x /= cell.mass;
    cell.y /= cell.mass;
    cell.reach = (side / m_opening) * (side / m_opening);
    cell.leaf = end - begin <= leafPoints || level == 0;
    m_cells.push_back(cell);
    if (!cell.leaf) {
        const unsigned shift = 32U + 2U * static_cast<unsigned>(level - 1);
        for (std::uint32_t from = begin; from < end;) {
            const std::uint64_t quarter = m_codes[from] >> shift;
            std::uint32_t to = from;
            while (to < end && m_codes[to] >> shift == quarter)
                ++to;
            addCell(from, to, level - 1, side / 2);
            from = to;
        }
    }
    m_cells[index].skip = static_cast<std::uint32_t>(m_cells.size());
    return index;
}

Point Quadtree::repulsionOn(std::uint32_t index) const
{
    const std::uint32_t self = m_rank[index];
    const Point at = m_points[self];
    Point force;
    for (std::uint32_t c = 0; c < m_cells.size();) {
        const Cell &cell = m_cells[c];
        const double dx = at.x - cell.x;
        const double dy = at.y - cell.y;
        const double squared = dx * dx + dy * dy;
        const bool inside = cell.begin <= self && self < cell.end;
        if (!inside && squared > cell.reach) {
            force.x += cell.mass * dx / squared;
            force.y += cell.mass * dy / squared;
            c = cell.skip;
            continue;
        }
        if (!cell.leaf) {
            ++c;
            continue;
        }
        for (std::uint32_t i = cell.begin; i < cell.end; ++i) {
            if (i == self)
                continue;
            double px = at.x - m_points[i].x;
            double py = at.y - m_points[i].y;
            double apart = px * px + py * py;
            if (apart < nearest) { // in one place: part them, each in its own direction
                const double angle = static_cast<double>(self) * 2.399963 + static_cast<double>(i);
                px = std::cos(angle) * 0.01 * (self < i ? 1 : -1);
                py = std::sin(angle) * 0.01 * (self < i ? 1 : -1);
                apart = nearest;
            }
            force.x += m_masses[i] * px / apart;
            force.y += m_masses[i] * py / apart;
        }
        c = cell.skip;
    }
    return force;
}

} // namespace onrecord

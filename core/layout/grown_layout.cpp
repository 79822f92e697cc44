// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/grown_layout.h"

#include "core/layout/edge_lengths.h"
#include "core/layout/orientation.h"
#include "core/layout/random_numbers.h"

#include <algorithm>
#include <cmath>

namespace onrecord
{

namespace
{

constexpr std::size_t anchorShare = 4; // a fourth of the nodes carries the rest
constexpr std::size_t modelNodes = 400;
constexpr int rounds = 40;
constexpr double usualLength = 150;
constexpr int directions = 16;

/// The direction from `centre` in which the nearest of `others` is farthest away.
Point roomiest(Point centre, double distance, const std::vector<Point> &others)
{
    Point best = centre;
    double bestAir = -1;
    for (int i = 0; i < directions; ++i) {
        const double angle = 2 * 3.14159265358979323846 * i / directions;
        const Point seat{centre.x + distance * std::cos(angle), centre.y + distance * std::sin(angle)};
        double air = 1e300;
        for (const Point &other : others)
            air = std::min(air, std::hypot(other.x - seat.x, other.y - seat.y));
        if (air > bestAir + 1e-6) {
            bestAir = air;
            best = seat;
        }
    }
    return best;
}

} // namespace

GrownLayout::GrownLayout(const GraphPart &part)
    : m_part(part)
    , m_held(part.graph.size(), false)
    , m_places(part.graph.size())
{
    std::size_t old = 0;
    for (std::size_t i = 0; i < m_held.size(); ++i) {
        m_held[i] = m_part.previous[i].has_value();
        m_places[i] = m_part.previous[i].value_or(Point{});
        old += m_held[i] ? 1U : 0U;
    }
    m_rounds = old == m_held.size() ? 0 : rounds;
    if (m_rounds > 0 && m_held.size() <= modelNodes)
        m_model.emplace(m_part.graph, wantedLengths(m_part.graph, m_part.boxes));
    if (old * anchorShare < m_held.size())
        m_fresh = makeFreshLayout(m_part);
    else
        placeNew();
}

double GrownLayout::typicalLength() const
{
    std::vector<double> lengths;
    for (std::size_t v = 0; v < m_held.size(); ++v)
        for (const std::uint32_t u : m_part.graph.of(v))
            if (v < u && m_held[v] && m_held[u])
                lengths.push_back(std::hypot(m_places[v].x - m_places[u].x, m_places[v].y - m_places[u].y));
    if (lengths.empty())
        return usualLength;
    std::sort(lengths.begin(), lengths.end());
    return std::clamp(lengths[lengths.size() / 2], usualLength / 2, usualLength * 2);
}

void GrownLayout::placeNew()
{
    std::vector<bool> placed = m_held;
    const double length = typicalLength();
    std::vector<std::uint32_t> queue;
    for (std::uint32_t v = 0; v < placed.size(); ++v)
        if (placed[v])
            queue.push_back(v);
    for (std::size_t i = 0; i < queue.size(); ++i) {
        for (const std::uint32_t next : m_part.graph.of(queue[i])) {
            if (placed[next])
                continue;
            std::vector<Point> near;
            Point sum;
            for (const std::uint32_t u : m_part.graph.of(next)) {
                if (!placed[u])
                    continue;
                sum = {sum.x + m_places[u].x, sum.y + m_places[u].y};
                near.push_back(m_places[u]);
                for (const std::uint32_t w : m_part.graph.of(u))
                    if (placed[w] && near.size() < 200)
                        near.push_back(m_places[w]);
            }
            const auto carriers =
                static_cast<double>(std::count_if(m_part.graph.of(next).begin(), m_part.graph.of(next).end(),
                                                  [&](std::uint32_t u) { return placed[u]; }));
            const double reach = carriers > 1 ? length / 2 : length;
            m_places[next] = roomiest({sum.x / carriers, sum.y / carriers}, reach, near);
            placed[next] = true;
            queue.push_back(next);
        }
    }
}

void GrownLayout::takeOver()
{
    m_places = m_fresh->places();
    std::vector<Anchor> anchors;
    for (std::uint32_t i = 0; i < m_held.size(); ++i)
        if (m_held[i])
            anchors.push_back({i, *m_part.previous[i]});
    alignTo(anchors, m_places);
    for (const Anchor &anchor : anchors)
        m_places[anchor.node] = anchor.place;
    m_fresh.reset();
}

void GrownLayout::settleNew()
{
    const double unit = typicalLength();
    if (!m_forces) {
        m_plane.resize(m_places.size());
        for (std::size_t i = 0; i < m_places.size(); ++i) {
            m_plane.x[i] = static_cast<float>(m_places[i].x / unit);
            m_plane.y[i] = static_cast<float>(m_places[i].y / unit);
        }
        m_crew = std::make_unique<Crew>(m_part.threads);
        m_forces = std::make_unique<LevelForces>(
            ForceField{&m_part.graph, nullptr, std::vector<float>(m_places.size(), 1.0F), {}, m_held}, *m_crew);
        m_push = m_forces->pushInBalance(m_plane);
    }
    ForceStep step;
    step.push = m_push;
    step.share = 0.7F;
    step.reach = static_cast<float>(0.3 * std::pow(0.05, static_cast<double>(m_round) / m_rounds));
    m_forces->step(step, m_plane);
    for (std::size_t i = 0; i < m_places.size(); ++i)
        if (!m_held[i])
            m_places[i] = {static_cast<double>(m_plane.x[i]) * unit, static_cast<double>(m_plane.y[i]) * unit};
}

void GrownLayout::step()
{
    if (m_fresh) {
        m_fresh->step();
        if (m_fresh->isSettled())
            takeOver();
        return;
    }
    if (isSettled())
        return;
    m_model ? m_model->sweep(m_places, m_held, 0.5) : settleNew();
    ++m_round;
}

} // namespace onrecord

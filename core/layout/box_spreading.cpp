// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/box_spreading.h"

#include "core/layout/overlap_removal.h"
#include "core/layout/random_numbers.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace onrecord
{

namespace
{

constexpr double mostStretch = 1.5; // in one round: more would fold the drawing
constexpr int mostRounds = 120;
constexpr int solverRounds = 24;
constexpr double goodEnough = 1e-3; // of the residual at first
constexpr double jitter = 0.01;     // units: nodes at one place have no neighbours

struct Sums
{
    double x = 0;
    double y = 0;
};

Sums dot(const std::vector<Point> &a, const std::vector<Point> &b)
{
    Sums sums;
    for (std::size_t i = 0; i < a.size(); ++i) {
        sums.x += a[i].x * b[i].x;
        sums.y += a[i].y * b[i].y;
    }
    return sums;
}

double ratio(double a, double b)
{
    return b > 0 ? a / b : 0;
}

} // namespace

BoxSpreading::BoxSpreading(std::vector<Extent> boxes, Extent gap, std::vector<Point> places)
    : m_boxes(std::move(boxes))
    , m_places(std::move(places))
{
    for (Extent &box : m_boxes) {
        m_least.push_back({box.width + gap.width / 2, box.height + gap.height / 2});
        box = {box.width + gap.width, box.height + gap.height};
    }
    RandomNumbers random(1);
    for (Point &place : m_places)
        place = {place.x + random.around() * jitter, place.y + random.around() * jitter};
    m_isSettled = m_places.size() < 2;
}

/// How many times as far apart they must be for their boxes not to meet; 1 when they do not.
double BoxSpreading::stretchOf(const std::vector<Extent> &boxes, const NodePair &pair) const
{
    const auto &[i, j] = pair;
    const double wide = (boxes[i].width + boxes[j].width) / 2;
    const double high = (boxes[i].height + boxes[j].height) / 2;
    const double dx = std::abs(m_places[i].x - m_places[j].x);
    const double dy = std::abs(m_places[i].y - m_places[j].y);
    if (dx >= wide || dy >= high)
        return 1;
    return std::min(dx > 0 ? wide / dx : 1e9, dy > 0 ? high / dy : 1e9);
}

/// Takes the pairs as wishes; whether the boxes of any of them meet.
bool BoxSpreading::wish(const std::vector<NodePair> &pairs)
{
    bool any = false;
    m_diagonal.assign(m_places.size(), 0);
    m_wishes.clear();
    for (const NodePair &pair : pairs) {
        const double stretch = stretchOf(m_boxes, pair);
        any = any || (stretch > 1 && stretchOf(m_least, pair) > 1);
        const Point &a = m_places[pair.first];
        const Point &b = m_places[pair.second];
        const double length = std::max(std::hypot(a.x - b.x, a.y - b.y), 1e-6) * std::min(stretch, mostStretch);
        const double weight = 1 / (length * length);
        m_wishes.push_back({pair, length, weight});
        m_diagonal[pair.first] += weight;
        m_diagonal[pair.second] += weight;
    }
    return any;
}

void BoxSpreading::step()
{
    if (m_isSettled)
        return;
    std::vector<NodePair> pairs = neighboursInPlane(m_places);
    if (!wish(pairs)) {
        const std::vector<NodePair> meeting = meetingPairs(m_least, m_places);
        m_isSettled = meeting.empty();
        if (m_isSettled)
            return;
        pairs.insert(pairs.end(), meeting.begin(), meeting.end());
        std::sort(pairs.begin(), pairs.end());
        pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
        wish(pairs);
    }
    solve();
    m_isSettled = ++m_round == mostRounds;
}

/// Of the majorisation (Gansner, Koren, North 2004): every wish pulls along the line that the two are on now.
void BoxSpreading::fillRightSide(std::vector<Point> &right) const
{
    for (const Wish &wish : m_wishes) {
        const auto &[i, j] = wish.pair;
        const double dx = m_places[i].x - m_places[j].x;
        const double dy = m_places[i].y - m_places[j].y;
        const double pull = wish.weight * wish.length / std::max(std::hypot(dx, dy), 1e-9);
        right[i].x += dx * pull;
        right[i].y += dy * pull;
        right[j].x -= dx * pull;
        right[j].y -= dy * pull;
    }
}

/// Laplacian of the wishes times places.
std::vector<Point> BoxSpreading::product(const std::vector<Point> &places) const
{
    std::vector<Point> result(places.size());
    for (const Wish &wish : m_wishes) {
        const auto &[i, j] = wish.pair;
        const double dx = (places[i].x - places[j].x) * wish.weight;
        const double dy = (places[i].y - places[j].y) * wish.weight;
        result[i].x += dx;
        result[i].y += dy;
        result[j].x -= dx;
        result[j].y -= dy;
    }
    return result;
}

/// Conjugate gradients with Jacobi's preconditioner, both axes side by side, from where the nodes are.
void BoxSpreading::solve()
{
    std::vector<Point> residual(m_places.size());
    fillRightSide(residual);
    const std::vector<Point> now = product(m_places);
    std::vector<Point> eased(m_places.size());
    const auto ease = [&] {
        for (std::size_t i = 0; i < eased.size(); ++i) {
            const double by = m_diagonal[i] > 0 ? 1 / m_diagonal[i] : 0;
            eased[i] = {residual[i].x * by, residual[i].y * by};
        }
    };
    for (std::size_t i = 0; i < residual.size(); ++i)
        residual[i] = {residual[i].x - now[i].x, residual[i].y - now[i].y};
    ease();
    std::vector<Point> direction = eased;
    Sums energy = dot(residual, eased);
    const double enough = goodEnough * goodEnough * (energy.x + energy.y);
    for (int round = 0; round < solverRounds && energy.x + energy.y > enough; ++round) {
        const std::vector<Point> along = product(direction);
        const Sums curve = dot(direction, along);
        const Sums stride{ratio(energy.x, curve.x), ratio(energy.y, curve.y)};
        for (std::size_t i = 0; i < residual.size(); ++i) {
            m_places[i].x += stride.x * direction[i].x;
            m_places[i].y += stride.y * direction[i].y;
            residual[i].x -= stride.x * along[i].x;
            residual[i].y -= stride.y * along[i].y;
        }
        ease();
        const Sums before = std::exchange(energy, dot(residual, eased));
        const Sums turn{ratio(energy.x, before.x), ratio(energy.y, before.y)};
        for (std::size_t i = 0; i < direction.size(); ++i)
            direction[i] = {eased[i].x + turn.x * direction[i].x, eased[i].y + turn.y * direction[i].y};
    }
}

} // namespace onrecord

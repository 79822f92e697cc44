// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/edge_bows.h"

#include "ui/picture/box_grid.h"
#include "ui/picture/cubic.h"
#include "ui/picture/node_shapes.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <utility>

namespace onrecord::ui
{

namespace
{

constexpr double UsualBow = 0.10;
constexpr double BowStep = 0.12;

/// Looks for the bow that crosses the fewest other nodes and the places of their labels.
class BowChooser final
{
public:
    BowChooser(const std::vector<Point> &places, const NodeSizes &sizes)
        : m_places(places)
    {
        for (std::uint32_t i = 0; i < places.size(); ++i) {
            const double radius = sizes.radius(i) + 5;
            m_nodes.add(QRectF(places[i].x - radius, places[i].y - radius, 2 * radius, 2 * radius), i);
        }
    }

    [[nodiscard]] double choose(const ViewEdge &edge) const
    {
        double best = UsualBow;
        int fewest = std::numeric_limits<int>::max();
        for (const double bow : {UsualBow, -UsualBow, 0.2, -0.2, 0.28, -0.28, 0.02}) {
            const int crossed = nodesCrossed(edge, bow);
            if (crossed < fewest) {
                fewest = crossed;
                best = bow;
            }
            if (crossed == 0)
                break;
        }
        return best;
    }

private:
    [[nodiscard]] int nodesCrossed(const ViewEdge &edge, double bow) const
    {
        const Point from = m_places[edge.source];
        const Point to = m_places[edge.target];
        const Cubic curve = bowedCubic({from.x, from.y}, {to.x, to.y}, bow);
        const int samples = std::clamp(static_cast<int>(std::hypot(to.x - from.x, to.y - from.y) / 12), 8, 64);
        int crossed = 0;
        std::uint32_t last = edge.source;
        for (int i = 1; i < samples; ++i) {
            const QPointF point = pointOf(curve, static_cast<double>(i) / samples);
            m_nodes.visit(QRectF(point - QPointF(1, 1), QSizeF(2, 2)), [&](const QRectF &, std::uint32_t node) {
                if (node != edge.source && node != edge.target && node != last) {
                    last = node;
                    ++crossed;
                }
                return true;
            });
        }
        return crossed;
    }

    const std::vector<Point> &m_places;
    BoxGrid m_nodes{80};
};

/// An edge and the way it goes, in order: edges of the same way follow each other.
using Way = std::pair<std::uint64_t, std::uint32_t>;

std::uint64_t wayOf(std::uint32_t from, std::uint32_t to)
{
    return (std::uint64_t{from} << 32) | to;
}

std::vector<Way> waysOf(const View &view)
{
    std::vector<Way> ways;
    ways.reserve(view.edges.size());
    for (std::uint32_t i = 0; i < view.edges.size(); ++i)
        ways.emplace_back(wayOf(view.edges[i].source, view.edges[i].target), i);
    if (!std::is_sorted(ways.begin(), ways.end()))
        std::sort(ways.begin(), ways.end());
    return ways;
}

} // namespace

std::vector<float> bowsOf(const View &view, const std::vector<Point> &places, const NodeSizes &sizes)
{
    const std::vector<Way> ways = waysOf(view);
    const auto goesAlso = [&](const ViewEdge &edge) {
        const Way back{wayOf(edge.target, edge.source), 0};
        const auto found = std::lower_bound(ways.begin(), ways.end(), back);
        return found != ways.end() && found->first == back.first;
    };
    std::optional<BowChooser> chooser;
    if (view.edges.size() <= MostEdgesLookedAt)
        chooser.emplace(places, sizes);

    std::vector<float> bows(view.edges.size());
    for (auto first = ways.begin(); first != ways.end();) {
        const auto last =
            std::find_if(first, ways.end(), [first](const Way &other) { return other.first != first->first; });
        const ViewEdge &edge = view.edges[first->second];
        double bow = UsualBow;
        if (chooser && last - first == 1 && !goesAlso(edge))
            bow = chooser->choose(edge);
        for (; first != last; ++first, bow += BowStep)
            bows[first->second] = static_cast<float>(bow);
    }
    return bows;
}

} // namespace onrecord::ui

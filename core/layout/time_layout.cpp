// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/adjacency.h"
#include "core/layout/guided_layouts.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace onrecord
{

namespace
{

constexpr Extent gap{16, 12};

struct Axis
{
    double first = 0;
    double scale = 0; // units a unit of time
    double width = 0;
};

/// Of a box, with its gap.
Extent roomOf(const Extent &box)
{
    return {box.width + gap.width, box.height + gap.height};
}

Axis axisFor(const GuidedInput &input, const std::vector<std::optional<double>> &times)
{
    double area = 0;
    for (const Extent &box : input.boxes)
        area += roomOf(box).width * roomOf(box).height;
    double first = std::numeric_limits<double>::max();
    double last = std::numeric_limits<double>::lowest();
    for (const std::optional<double> &time : times) {
        first = std::min(first, time.value_or(first));
        last = std::max(last, time.value_or(last));
    }
    const double aspect = std::isfinite(input.aspect) && input.aspect > 0 ? input.aspect : 1.6;
    const double width = std::sqrt(2 * area * aspect); // half of the picture may stay empty
    return {first, last > first ? width / (last - first) : 0, width};
}

/// One a node; what has none takes the mean of its neighbours', and stays without where these have none.
std::vector<std::optional<double>> soundTimes(const Adjacency &graph, std::vector<std::optional<double>> times)
{
    times.resize(graph.size());
    for (std::optional<double> &time : times)
        if (time && !std::isfinite(*time))
            time.reset();
    std::vector<std::optional<double>> result = times;
    for (std::size_t node = 0; node < times.size(); ++node) {
        double sum = 0;
        double count = 0;
        for (const std::uint32_t other : graph.of(node)) {
            sum += times[other].value_or(0);
            count += times[other] ? 1 : 0;
        }
        if (!times[node] && count > 0)
            result[node] = sum / count;
    }
    return result;
}

/// Lanes of one height around y = 0; a lane knows up to where it is taken.
class Lanes final
{
public:
    explicit Lanes(double height)
        : m_height(height)
    {}

    /// The y of the free lane nearest to `wanted` for a box from `left` to `right`, which takes it. Boxes come from
    /// left to right.
    double take(double left, double right, double wanted)
    {
        const auto nearest = std::lround(std::clamp(wanted / m_height, -1e6, 1e6));
        for (long away = 0;; ++away)
            for (const long lane : {nearest + away, nearest - away})
                if (double &end = endOf(lane); end <= left) {
                    end = right;
                    return static_cast<double>(lane) * m_height;
                }
    }

private:
    /// Lanes are numbered 0, 1, -1, 2, -2 ... in memory.
    double &endOf(long lane)
    {
        const auto index = static_cast<std::size_t>(lane > 0 ? 2 * lane - 1 : -2 * lane);
        if (index >= m_ends.size())
            m_ends.resize(index + 1, std::numeric_limits<double>::lowest());
        return m_ends[index];
    }

    double m_height;
    std::vector<double> m_ends;
};

/// The mean y of the neighbours that have a place; 0 where there are none.
double wantedHeight(const Adjacency &graph, std::uint32_t node, const std::vector<Point> &places,
                    const std::vector<bool> &placed)
{
    double sum = 0;
    double count = 0;
    for (const std::uint32_t other : graph.of(node)) {
        sum += placed[other] ? places[other].y : 0;
        count += placed[other] ? 1 : 0;
    }
    return count > 0 ? sum / count : 0;
}

} // namespace

std::vector<Point> alongTime(const GuidedInput &input, const std::vector<std::optional<double>> &times)
{
    const Adjacency graph = makeAdjacency(input.boxes.size(), input.edges);
    const std::vector<std::optional<double>> known = soundTimes(graph, times);
    const Axis axis = axisFor(input, known);
    std::vector<Point> places(input.boxes.size());
    Extent largest = gap;
    for (const Extent &box : input.boxes)
        largest = {std::max(largest.width, roomOf(box).width), std::max(largest.height, roomOf(box).height)};
    for (std::size_t node = 0; node < places.size(); ++node)
        places[node].x = known[node] ? (*known[node] - axis.first) * axis.scale - axis.width / 2
                                     : -axis.width / 2 - 2 * largest.width;
    const auto left = [&](std::uint32_t node) { return places[node].x - roomOf(input.boxes[node]).width / 2; };
    std::vector<std::uint32_t> order(places.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return left(a) < left(b); });
    std::vector<bool> placed(places.size(), false);
    Lanes lanes(largest.height);
    for (const std::uint32_t node : order) {
        const double right = left(node) + roomOf(input.boxes[node]).width;
        places[node].y = lanes.take(left(node), right, wantedHeight(graph, node, places, placed));
        placed[node] = true;
    }
    return places;
}

} // namespace onrecord

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/adjacency.h"
#include "core/layout/guided_layouts.h"
#include "core/layout/packing.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace onrecord
{

namespace
{

constexpr Extent gap{16, 12};
constexpr double undatedGap = 60;
constexpr int rounds = 5;           // in which the axis is stretched until the picture has about the wanted shape
constexpr double tallEnough = 1.15; // times the wanted height

/// Of a box, with its gap.
Extent roomOf(const Extent &box)
{
    return {box.width + gap.width, box.height + gap.height};
}

double areaOf(const std::vector<Extent> &boxes)
{
    double area = 0;
    for (const Extent &box : boxes)
        area += roomOf(box).width * roomOf(box).height;
    return area;
}

double soundAspect(const GuidedInput &input)
{
    return std::isfinite(input.aspect) && input.aspect > 0 ? input.aspect : 1.6;
}

/// From -width / 2 to width / 2.
TimeScale scaleFor(const std::vector<std::optional<double>> &times, double moment, double width)
{
    TimeScale scale;
    scale.first = std::numeric_limits<double>::max();
    scale.last = std::numeric_limits<double>::lowest();
    for (const std::optional<double> &time : times) {
        scale.hasUndated = scale.hasUndated || !time;
        scale.first = std::min(scale.first, time.value_or(scale.first));
        scale.last = std::max(scale.last, time.value_or(scale.last) + (time ? moment : 0));
    }
    if (scale.last < scale.first)
        scale.first = scale.last = 0;
    scale.unit = scale.last > scale.first ? width / (scale.last - scale.first) : 0;
    scale.origin = -scale.first * scale.unit - width / 2;
    return scale;
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

    /// The middle of the free lane nearest to the height `wanted`, for a box that is `width` wide and begins at `left`
    /// or up to `slack` right of it; the box takes that room. Boxes come from left to right.
    Point take(double left, double slack, double width, double wanted)
    {
        const auto nearest = std::lround(std::clamp(wanted / m_height, -1e6, 1e6));
        for (long away = 0;; ++away)
            for (const long lane : {nearest + away, nearest - away})
                if (double &end = endOf(lane); end <= left + slack) {
                    const double begin = std::max(left, end);
                    end = begin + width;
                    return {begin + width / 2, static_cast<double>(lane) * m_height};
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

/// Where the middle of a box may lie.
struct Stretch
{
    double from = 0;
    double to = 0;
};

/// Within the moment's stretch of x, the box inside of it when it is wide enough.
Stretch stretchFor(double time, double moment, const TimeScale &scale, double halfBox)
{
    const double from = scale.origin + (moment > 0 ? std::floor(time / moment) * moment : time) * scale.unit;
    const double inset = std::min(halfBox, moment * scale.unit / 2);
    return {from + inset, from + moment * scale.unit - inset};
}

class TimePicture final
{
public:
    TimePicture(const GuidedInput &input, const Adjacency &graph, const std::vector<std::optional<double>> &times,
                double moment)
        : m_input(input)
        , m_graph(graph)
        , m_times(times)
        , m_moment(moment)
    {
        for (const Extent &box : input.boxes)
            m_laneHeight = std::max(m_laneHeight, roomOf(box).height);
    }

    [[nodiscard]] PlacesInTime drawn(double width) const
    {
        PlacesInTime drawn;
        drawn.scale = scaleFor(m_times, m_moment, width);
        drawn.places.resize(m_times.size());
        placeDated(drawn);
        placeUndated(drawn);
        return drawn;
    }

    [[nodiscard]] std::vector<std::uint32_t> nodes(bool dated) const
    {
        std::vector<std::uint32_t> found;
        for (std::uint32_t node = 0; node < m_times.size(); ++node)
            if (m_times[node].has_value() == dated)
                found.push_back(node);
        return found;
    }

    [[nodiscard]] Frame frameOf(const std::vector<std::uint32_t> &nodes, const std::vector<Point> &places) const
    {
        std::vector<Extent> boxes;
        std::vector<Point> centres;
        for (const std::uint32_t node : nodes) {
            boxes.push_back(m_input.boxes[node]);
            centres.push_back(places[node]);
        }
        return frameAround(boxes, centres);
    }

private:
    void placeDated(PlacesInTime &drawn) const
    {
        std::vector<std::pair<double, std::uint32_t>> order; // by where a box may begin
        for (const std::uint32_t node : nodes(true)) {
            const double half = roomOf(m_input.boxes[node]).width / 2;
            order.emplace_back(stretchFor(*m_times[node], m_moment, drawn.scale, half).from - half, node);
        }
        std::stable_sort(order.begin(), order.end(), [](auto &a, auto &b) { return a.first < b.first; });
        std::vector<bool> placed(m_times.size(), false);
        Lanes lanes(m_laneHeight);
        for (const auto &[left, node] : order) {
            const double width = roomOf(m_input.boxes[node]).width;
            const Stretch stretch = stretchFor(*m_times[node], m_moment, drawn.scale, width / 2);
            drawn.places[node] =
                lanes.take(left, stretch.to - stretch.from, width, wantedHeight(m_graph, node, drawn.places, placed));
            placed[node] = true;
        }
    }

    /// In rows, about as high as the rest.
    void placeUndated(PlacesInTime &drawn) const
    {
        const std::vector<std::uint32_t> undated = nodes(false);
        const std::vector<std::uint32_t> dated = nodes(true);
        if (undated.empty())
            return;
        std::vector<Extent> boxes;
        for (const std::uint32_t node : undated)
            boxes.push_back(m_input.boxes[node]);
        const Frame beside = dated.empty() ? Frame{} : frameOf(dated, drawn.places);
        const double area = 1.1 * areaOf(boxes);
        const double width =
            dated.empty() ? std::sqrt(area * soundAspect(m_input)) : area / std::max(beside.size.height, m_laneHeight);
        const std::vector<Point> rows = inRows(boxes, {0, 0}, width, gap);
        const Frame frame = frameAround(boxes, rows);
        const double right = dated.empty() ? frame.size.width / 2 : beside.corner.x - undatedGap;
        const double middle = dated.empty() ? 0 : beside.corner.y + beside.size.height / 2;
        for (std::size_t i = 0; i < undated.size(); ++i)
            drawn.places[undated[i]] = {rows[i].x - frame.corner.x - frame.size.width + right,
                                        rows[i].y - frame.corner.y - frame.size.height / 2 + middle};
        drawn.scale.undatedTo = right;
    }

    const GuidedInput &m_input;
    const Adjacency &m_graph;
    const std::vector<std::optional<double>> &m_times;
    double m_moment;
    double m_laneHeight = gap.height;
};

} // namespace

PlacesInTime alongTime(const GuidedInput &input, const std::vector<std::optional<double>> &times, double moment)
{
    const Adjacency graph = makeAdjacency(input.boxes.size(), input.edges);
    const std::vector<std::optional<double>> known = soundTimes(graph, times);
    const TimePicture picture(input, graph, known, moment);
    const std::vector<std::uint32_t> dated = picture.nodes(true);
    double width = std::sqrt(2 * areaOf(input.boxes) * soundAspect(input)); // half of the picture may stay empty
    PlacesInTime drawn = picture.drawn(width);
    for (int round = 0; round < rounds && !dated.empty(); ++round) {
        const double wanted = picture.frameOf(dated, drawn.places).size.height * soundAspect(input);
        if (drawn.scale.unit == 0 || wanted <= width * tallEnough)
            break;
        width *= std::sqrt(wanted / width);
        drawn = picture.drawn(width);
    }
    return drawn;
}

} // namespace onrecord

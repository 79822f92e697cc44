// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/edge_paths.h"

#include "ui/picture/box_grid.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <utility>

namespace onrecord::ui
{

namespace
{

using Cubic = std::array<QPointF, 4>;

constexpr double UsualBow = 0.10;
constexpr double BowStep = 0.12;
constexpr double BorderGap = 2.5;
constexpr double NearEnough = 0.05; // pixels
constexpr int MostSteps = 20;
constexpr double MostSag = 60; // long edges stay near their line
// Looking for a free side costs a few hundred questions an edge; beyond this a window would feel it.
constexpr std::size_t MostEdgesLookedAt = 400;

QPointF pointOf(const Cubic &curve, double t)
{
    const double s = 1 - t;
    return s * s * s * curve[0] + 3 * s * s * t * curve[1] + 3 * s * t * t * curve[2] + t * t * t * curve[3];
}

QPointF middle(QPointF a, QPointF b, double t)
{
    return a + (b - a) * t;
}

/// The part of the curve from `from` to `to` (de Casteljau, twice).
Cubic partOf(const Cubic &curve, double from, double to)
{
    const auto split = [](const Cubic &whole, double t) {
        const QPointF a = middle(whole[0], whole[1], t);
        const QPointF b = middle(whole[1], whole[2], t);
        const QPointF c = middle(whole[2], whole[3], t);
        const QPointF ab = middle(a, b, t);
        const QPointF bc = middle(b, c, t);
        const QPointF abc = middle(ab, bc, t);
        return std::pair<Cubic, Cubic>{{whole[0], a, ab, abc}, {abc, bc, c, whole[3]}};
    };
    const Cubic left = split(curve, to).first;
    return to <= 0 ? left : split(left, from / to).second;
}

Cubic bowedCubic(QPointF from, QPointF to, double bow)
{
    const QPointF along = to - from;
    const double length = std::hypot(along.x(), along.y());
    if (length > 0)
        bow = std::clamp(bow, -MostSag / length, MostSag / length);
    const QPointF left(along.y(), -along.x());
    // A cubic whose two controls lie off the line by 4/3 of the sag reaches that sag in its middle.
    const QPointF off = left * (bow * 4 / 3);
    return {from, from + along * 0.3 + off, from + along * 0.7 + off, to};
}

/// Pixels from where a line ends at the figure, negative within.
double gapTo(const EdgeEnd &end, QPointF point)
{
    return outsideOf(end.shape, end.radius, point - end.centre) - BorderGap;
}

/// Where a function that is below 0 at `under` and above it at `over` comes to 0: false position, in the Illinois
/// manner (Dowell and Jarratt 1971). The answer lies on the upper side or within a twentieth of a pixel.
template <typename Function>
double rootOf(const Function &function, double under, double over)
{
    double low = function(under);
    double high = function(over);
    int side = 0;
    for (int i = 0; i < MostSteps; ++i) {
        const double t = (under * high - over * low) / (high - low);
        const double value = function(t);
        if (std::abs(value) < NearEnough)
            return t;
        if (value < 0) {
            under = t;
            low = value;
            high = side < 0 ? high / 2 : high;
            side = -1;
        } else {
            over = t;
            high = value;
            low = side > 0 ? low / 2 : low;
            side = 1;
        }
    }
    return over;
}

QPolygonF headAt(QPointF tip, QPointF foot, double width)
{
    const QPointF along = tip - foot;
    const double length = std::hypot(along.x(), along.y());
    if (length <= 0)
        return {};
    const QPointF side = QPointF(-along.y(), along.x()) / length * (2.4 + width * 0.95);
    return QPolygonF({tip, foot + side, foot + along * 0.18, foot - side});
}

EdgeCurve trimmed(const Cubic &whole, double begin, double end, double width, ArrowHead head)
{
    EdgeCurve curve;
    curve.isVisible = true;
    curve.points = partOf(whole, begin, end);
    if (head == ArrowHead::None)
        return curve;
    const QPointF tip = curve.points[3];
    const double wanted = 5.5 + 2.1 * width;
    const auto beyondFoot = [&](double t) {
        const QPointF gap = tip - pointOf(curve.points, t);
        return wanted - std::sqrt(QPointF::dotProduct(gap, gap));
    };
    const double high = beyondFoot(0) < 0 ? rootOf(beyondFoot, 0, 1) : 0;
    const QPointF foot = pointOf(curve.points, high);
    curve.points = partOf(curve.points, 0, high);
    curve.head = headAt(tip, foot, width);
    return curve;
}

/// Looks for the bow that crosses the fewest other nodes and the places of their labels.
class BowChooser final
{
public:
    BowChooser(const View &view, const std::vector<Point> &places)
        : m_places(places)
    {
        int largest = 0;
        for (const ViewNode &node : view.nodes)
            largest = std::max(largest, node.weight);
        for (std::uint32_t i = 0; i < view.nodes.size(); ++i) {
            const double radius = nodeRadius(view.nodes[i].weight, largest) + 5;
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

std::uint64_t wayOf(std::uint32_t from, std::uint32_t to)
{
    return (std::uint64_t{from} << 32) | to;
}

} // namespace

QPointF EdgeCurve::at(double t) const
{
    return pointOf(points, t);
}

QPainterPath EdgeCurve::path() const
{
    QPainterPath path(points[0]);
    path.cubicTo(points[1], points[2], points[3]);
    return path;
}

QRectF EdgeCurve::bounds() const
{
    QRectF box = path().boundingRect();
    return head.isEmpty() ? box : box.united(head.boundingRect());
}

QRectF EdgeCurve::corners() const
{
    const auto [left, right] = std::minmax({points[0].x(), points[1].x(), points[2].x(), points[3].x()});
    const auto [top, bottom] = std::minmax({points[0].y(), points[1].y(), points[2].y(), points[3].y()});
    const QRectF box(left, top, right - left, bottom - top);
    return head.isEmpty() ? box : box.united(head.boundingRect());
}

double EdgeCurve::distanceTo(QPointF point) const
{
    constexpr int Pieces = 20;
    double nearest = std::numeric_limits<double>::max();
    QPointF from = points[0];
    for (int i = 1; i <= Pieces + 1; ++i) {
        const QPointF to = i <= Pieces ? at(static_cast<double>(i) / Pieces) : head.value(0, from);
        const QPointF along = to - from;
        const double square = QPointF::dotProduct(along, along);
        const double t = square > 0 ? std::clamp(QPointF::dotProduct(point - from, along) / square, 0.0, 1.0) : 0;
        const QPointF gap = point - (from + along * t);
        nearest = std::min(nearest, std::hypot(gap.x(), gap.y()));
        from = to;
    }
    return nearest;
}

std::vector<double> bowsOf(const View &view, const std::vector<Point> &places)
{
    std::vector<std::uint64_t> ways;
    ways.reserve(view.edges.size());
    for (const ViewEdge &edge : view.edges)
        ways.push_back(wayOf(edge.source, edge.target));
    std::vector<std::uint64_t> sorted = ways;
    if (!std::is_sorted(sorted.begin(), sorted.end()))
        std::sort(sorted.begin(), sorted.end());
    const auto goesAlso = [&](const ViewEdge &edge) {
        return std::binary_search(sorted.begin(), sorted.end(), wayOf(edge.target, edge.source));
    };
    std::optional<BowChooser> chooser;
    if (view.edges.size() <= MostEdgesLookedAt)
        chooser.emplace(view, places);

    std::vector<int> before(sorted.size()); // edges of the same way met so far, at the first place of the way
    std::vector<double> bows;
    bows.reserve(view.edges.size());
    for (std::size_t i = 0; i < ways.size(); ++i) {
        const auto [first, last] = std::equal_range(sorted.begin(), sorted.end(), ways[i]);
        const int order = before[static_cast<std::size_t>(first - sorted.begin())]++;
        if (chooser && last - first == 1 && !goesAlso(view.edges[i]))
            bows.push_back(chooser->choose(view.edges[i]));
        else
            bows.push_back(UsualBow + order * BowStep);
    }
    return bows;
}

EdgeCurve curveBetween(const EdgeEnd &source, const EdgeEnd &target, double bow, double width, ArrowHead head)
{
    const Cubic whole = bowedCubic(source.centre, target.centre, bow);
    constexpr double Half = 0.5;
    const auto outsideSource = [&](double t) { return gapTo(source, pointOf(whole, t)); };
    const auto outsideTarget = [&](double t) { return gapTo(target, pointOf(whole, t)); };
    if (outsideSource(Half) <= 0 || outsideTarget(Half) <= 0)
        return {};
    const double begin = rootOf(outsideSource, 0, Half);
    const double end = rootOf(outsideTarget, 1, Half);
    return trimmed(whole, begin, end, width, head);
}

EdgeCurve loopAt(const EdgeEnd &node, double width)
{
    const double reach = node.radius * 2 + 26;
    const QPointF centre = node.centre;
    const Cubic whole{centre, centre + QPointF(reach * 0.15, -reach * 1.25),
                      centre + QPointF(reach * 1.25, -reach * 0.15), centre};
    const auto outside = [&](double t) { return gapTo(node, pointOf(whole, t)); };
    const double begin = rootOf(outside, 0, 0.5);
    const double end = rootOf(outside, 1, 0.5);
    return trimmed(whole, begin, end, width, ArrowHead::AtTarget);
}

double edgeWidth(const ViewEdge &edge)
{
    if (edge.kind == EdgeKind::AppearsIn)
        return 1;
    if (edge.kind == EdgeKind::Holds)
        return 1.6;
    return std::clamp(1.4 + (std::sqrt(std::max(1, edge.weight)) - 1) * 1.1, 1.4, 5.0);
}

ArrowHead arrowHeadOf(const ViewEdge &edge)
{
    return edge.kind == EdgeKind::AppearsIn ? ArrowHead::None : ArrowHead::AtTarget;
}

} // namespace onrecord::ui

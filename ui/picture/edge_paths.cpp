// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/edge_paths.h"

#include "ui/picture/cubic.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace onrecord::ui
{

namespace
{

constexpr double BorderGap = 2.5;
constexpr double BorderGapARadius = 0.35; // nearer to small dots
constexpr double WholeWidth = 1.4;        // heads and loops of thinner lines, as drawn far away, are smaller
constexpr double NearEnough = 0.05;       // pixels
constexpr int MostSteps = 20;
constexpr double Half = 0.5; // of the way: outside of both figures, or the curve is not drawn
// Of an arrow head, in pixels: from tip to foot, from the foot to either wing, and how far its back is notched.
constexpr double HeadLength = 5.5;
constexpr double HeadLengthAWidth = 2.1;
constexpr double HeadSide = 2.4;
constexpr double HeadSideAWidth = 0.95;
constexpr double HeadNotch = 0.18;

/// Pixels between a figure and its lines.
double gapOf(const EdgeEnd &end)
{
    return std::min(BorderGap, BorderGapARadius * end.radius);
}

/// Pixels from where a line ends at the figure, negative within.
double gapTo(const EdgeEnd &end, QPointF point)
{
    return outsideOf(end.shape, end.radius, point - end.centre) - gapOf(end);
}

double shrinkOf(double width)
{
    return std::min(1.0, width / WholeWidth);
}

/// A function's value at t.
struct Sample
{
    double t = 0;
    double value = 0;
};

/// Where a function that is below 0 at `under` and above it at `over` comes to 0, first tried at `guess` between: false
/// position, in the Illinois manner (Dowell and Jarratt 1971). The answer lies on the upper side or within a twentieth
/// of a pixel.
template <typename Function>
double rootOf(const Function &function, Sample under, Sample over, double guess)
{
    double t = guess;
    int side = 0;
    for (int i = 0; i < MostSteps; ++i) {
        const double value = function(t);
        if (std::abs(value) < NearEnough)
            return t;
        if (value < 0) {
            under = {t, value};
            over.value = side < 0 ? over.value / 2 : over.value;
            side = -1;
        } else {
            over = {t, value};
            under.value = side > 0 ? under.value / 2 : under.value;
            side = 1;
        }
        t = (under.t * over.value - over.t * under.value) / (over.value - under.value);
    }
    return over.t;
}

/// How far along the curve some pixels from its begin are, if it goes on as it begins.
double shareOf(double pixels, QPointF begin, QPointF control)
{
    const QPointF along = control - begin;
    const double speed = 3 * std::sqrt(QPointF::dotProduct(along, along));
    return pixels < speed * 0.45 ? pixels / speed : 0.25;
}

EdgeCurve trimmed(const Cubic &whole, double begin, double end, double width, ArrowHead head)
{
    const auto stored = [](const Cubic &cubic) {
        return std::array<PlanPoint, 4>{cubic[0], cubic[1], cubic[2], cubic[3]};
    };
    const Cubic line = partOf(whole, begin, end);
    EdgeCurve curve;
    curve.isVisible = true;
    if (head == ArrowHead::None) {
        curve.points = stored(line);
        return curve;
    }
    const QPointF tip = line[3];
    const double wanted = HeadLength * shrinkOf(width) + HeadLengthAWidth * width;
    const auto beyondFoot = [&](double t) {
        const QPointF gap = tip - pointOf(line, t);
        return wanted - std::sqrt(QPointF::dotProduct(gap, gap));
    };
    const double guess = 1 - shareOf(wanted, line[3], line[2]);
    const double atBegin = beyondFoot(0);
    const double high = atBegin < 0 ? rootOf(beyondFoot, {0, atBegin}, {1, wanted}, guess) : 0;
    curve.points = stored(partOf(line, 0, high));
    curve.tip = tip;
    if (curve.tip != curve.points[3])
        curve.headSide = static_cast<float>(HeadSide * shrinkOf(width) + HeadSideAWidth * width);
    return curve;
}

QRectF headBox(const EdgeCurve &curve)
{
    const auto [a, b, c, d] = curve.head();
    const auto [left, right] = std::minmax({a.x(), b.x(), c.x(), d.x()});
    const auto [top, bottom] = std::minmax({a.y(), b.y(), c.y(), d.y()});
    return {QPointF(left, top), QPointF(right, bottom)};
}

} // namespace

QPointF EdgeCurve::at(double t) const
{
    return pointOf(cubic(), t);
}

std::array<QPointF, 4> EdgeCurve::head() const
{
    const QPointF foot = points[3];
    const QPointF end = tip;
    const QPointF along = end - foot;
    const double length = std::sqrt(QPointF::dotProduct(along, along));
    const QPointF side = QPointF(-along.y(), along.x()) * (static_cast<double>(headSide) / length);
    return {end, foot + side, foot + along * HeadNotch, foot - side};
}

QPainterPath EdgeCurve::path() const
{
    QPainterPath path(points[0]);
    path.cubicTo(points[1], points[2], points[3]);
    return path;
}

QRectF EdgeCurve::bounds() const
{
    const QRectF box = path().boundingRect();
    return hasHead() ? box.united(headBox(*this)) : box;
}

QRectF EdgeCurve::corners() const
{
    const auto [left, right] = std::minmax({points[0].x, points[1].x, points[2].x, points[3].x});
    const auto [top, bottom] = std::minmax({points[0].y, points[1].y, points[2].y, points[3].y});
    const QRectF box(QPointF(PlanPoint{left, top}), QPointF(PlanPoint{right, bottom}));
    return hasHead() ? box.united(headBox(*this)) : box;
}

/// The curve lies between two lines along its chord, through its controls at the farthest.
bool EdgeCurve::mayBeWithin(double distance, QPointF point) const
{
    const Cubic curve = cubic();
    const QPointF along = (hasHead() ? QPointF(tip) : curve[3]) - curve[0];
    const double length = std::sqrt(QPointF::dotProduct(along, along));
    const QPointF across(-along.y(), along.x());
    const auto offset = [&](QPointF at) { return QPointF::dotProduct(across, at - curve[0]); };
    const auto [low, high] = std::minmax({0.0, offset(curve[1]), offset(curve[2]), offset(curve[3])});
    const double own = offset(point);
    return own >= low - distance * length && own <= high + distance * length;
}

double EdgeCurve::distanceTo(QPointF point) const
{
    constexpr int Pieces = 20;
    const Cubic curve = cubic();
    double nearest = std::numeric_limits<double>::max(); // squared
    QPointF from = curve[0];
    for (int i = 1; i <= Pieces + (hasHead() ? 1 : 0); ++i) {
        const QPointF to = i <= Pieces ? pointOf(curve, static_cast<double>(i) / Pieces) : QPointF(tip);
        const QPointF along = to - from;
        const double square = QPointF::dotProduct(along, along);
        const double t = square > 0 ? std::clamp(QPointF::dotProduct(point - from, along) / square, 0.0, 1.0) : 0;
        const QPointF gap = point - (from + along * t);
        nearest = std::min(nearest, QPointF::dotProduct(gap, gap));
        from = to;
    }
    return std::sqrt(nearest);
}

EdgeCurve curveBetween(const EdgeEnd &source, const EdgeEnd &target, double bow, double width, ArrowHead head)
{
    const Cubic whole = bowedCubic(source.centre, target.centre, bow);
    const auto outsideSource = [&](double t) { return gapTo(source, pointOf(whole, t)); };
    const auto outsideTarget = [&](double t) { return gapTo(target, pointOf(whole, t)); };
    const QPointF middle = pointOf(whole, Half);
    const Sample sourceAtHalf{Half, gapTo(source, middle)};
    const Sample targetAtHalf{Half, gapTo(target, middle)};
    if (sourceAtHalf.value <= 0 || targetAtHalf.value <= 0)
        return {};
    const double begin = rootOf(outsideSource, {0, gapTo(source, source.centre)}, sourceAtHalf,
                                shareOf(source.radius + gapOf(source), whole[0], whole[1]));
    const double end = rootOf(outsideTarget, {1, gapTo(target, target.centre)}, targetAtHalf,
                              1 - shareOf(target.radius + gapOf(target), whole[3], whole[2]));
    return trimmed(whole, begin, end, width, head);
}

EdgeCurve loopAt(const EdgeEnd &node, double width)
{
    const double reach = node.radius * 2 + 26 * shrinkOf(width);
    const QPointF centre = node.centre;
    const Cubic whole{centre, centre + QPointF(reach * 0.15, -reach * 1.25),
                      centre + QPointF(reach * 1.25, -reach * 0.15), centre};
    const auto outside = [&](double t) { return gapTo(node, pointOf(whole, t)); };
    const double within = gapTo(node, centre);
    const double atHalf = outside(Half);
    const double begin = rootOf(outside, {0, within}, {Half, atHalf}, Half / 2);
    const double end = rootOf(outside, {1, within}, {Half, atHalf}, 1 - Half / 2);
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

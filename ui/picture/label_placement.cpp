// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/label_placement.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace onrecord::ui
{

namespace
{

constexpr double Gap = 3;
constexpr double SideGap = 6; // letters begin here: a ring around the node needs the room

struct Candidate
{
    QRectF box;
    int cost;
};

/// Below first; the corners last.
std::array<Candidate, SideCount> candidatesFor(const LabelRequest &request)
{
    const double x = request.centre.x();
    const double y = request.centre.y();
    const double w = request.label.width();
    const double h = request.label.height();
    const double dx = request.nodeHalf.width();
    const double dy = request.nodeHalf.height();
    const auto at = [&](double left, double top, int cost) { return Candidate{QRectF(left, top, w, h), cost}; };
    const double below = y + dy + Gap - 1;
    const double above = y - dy - Gap - h;
    return {at(x - w / 2, below, 0),
            at(x - w / 2, above, 4),
            at(x + dx + SideGap, y - h / 2, 5),
            at(x - dx - SideGap - w, y - h / 2, 5),
            at(x - w * 0.2, below, 6),
            at(x - w * 0.8, below, 6),
            at(x + dx * 0.6, y + dy * 0.75, 8),
            at(x - dx * 0.6 - w, y + dy * 0.75, 8),
            at(x - w * 0.2, above, 9),
            at(x - w * 0.8, above, 9),
            at(x + dx * 0.6, y - dy * 0.75 - h, 9),
            at(x - dx * 0.6 - w, y - dy * 0.75 - h, 9)};
}

/// What must be free for the label to be read.
QRectF breathing(const QRectF &box)
{
    return box.adjusted(-2, 0, 2, 0);
}

bool isFree(const QRectF &box, const BoxGrid &taken)
{
    bool free = true;
    taken.visit(box, [&](const QRectF &, std::uint32_t) {
        free = false;
        return false;
    });
    return free;
}

int linesThrough(const QRectF &box, const BoxGrid &lines)
{
    std::vector<std::uint32_t> crossed;
    lines.visit(box, [&](const QRectF &, std::uint32_t edge) {
        if (std::find(crossed.begin(), crossed.end(), edge) == crossed.end())
            crossed.push_back(edge);
        return true;
    });
    return static_cast<int>(crossed.size());
}

FlatBox flat(const QRectF &box)
{
    return {static_cast<float>(box.left()), static_cast<float>(box.top()), static_cast<float>(box.right()),
            static_cast<float>(box.bottom())};
}

bool doMeet(const FlatBox &one, const FlatBox &other)
{
    return one.meets(other);
}

bool doMeet(const QRectF &one, const QRectF &other)
{
    return one.intersects(other);
}

/// The boxes that a label may take, and one around them.
template <typename Box>
struct Sides
{
    std::array<Box, SideCount> boxes;
    Box around;

    /// Those of the set that do not lie on the box.
    [[nodiscard]] SideSet besides(const Box &taken, SideSet set) const
    {
        for (std::size_t side = 0; side < SideCount; ++side)
            if ((set >> side & 1) && doMeet(boxes[side], taken))
                set = static_cast<SideSet>(set & ~(1U << side));
        return set;
    }
};

template <typename Box, typename Convert>
Sides<Box> sidesOf(const LabelRequest &request, const Convert &convert)
{
    const auto candidates = candidatesFor(request);
    Sides<Box> sides;
    QRectF around;
    for (std::size_t side = 0; side < SideCount; ++side) {
        const QRectF box = breathing(candidates[side].box);
        sides.boxes[side] = convert(box);
        around = around.united(box);
    }
    sides.around = convert(around);
    return sides;
}

} // namespace

SideSet freeSides(const LabelRequest &request, const BoxTree &figures, SideSet sides)
{
    const auto own = sidesOf<FlatBox>(request, flat);
    figures.visit(own.around, [&](std::uint32_t node, const FlatBox &box) {
        if (node != request.node)
            sides = own.besides(box, sides);
        return sides != 0;
    });
    return sides;
}

SideSet freeSides(const LabelRequest &request, const BoxGrid &figures, SideSet sides)
{
    const auto own = sidesOf<QRectF>(request, [](const QRectF &box) { return box; });
    figures.visit(own.around, [&](const QRectF &box, std::uint32_t node) {
        if (node != request.node)
            sides = own.besides(box, sides);
        return sides != 0;
    });
    return sides;
}

LabelPlacement::LabelPlacement(BoxGrid lines)
    : m_lines(std::move(lines))
{}

bool LabelPlacement::hasRoom(const LabelRequest &request, SideSet sides) const
{
    const auto own = sidesOf<QRectF>(request, [](const QRectF &box) { return box; });
    m_labels.visit(own.around, [&](const QRectF &box, std::uint32_t) {
        sides = own.besides(box, sides);
        return sides != 0;
    });
    return sides != 0;
}

std::optional<QRectF> LabelPlacement::place(const LabelRequest &request, SideSet sides)
{
    const auto candidates = candidatesFor(request);
    std::optional<QRectF> best;
    int least = std::numeric_limits<int>::max();
    for (std::size_t side = 0; side < candidates.size(); ++side) {
        const Candidate &candidate = candidates[side];
        if (candidate.cost >= least)
            break;
        if (!(sides >> side & 1) || !isFree(breathing(candidate.box), m_labels))
            continue;
        const int cost = candidate.cost + 6 * linesThrough(candidate.box, m_lines);
        if (cost < least) {
            least = cost;
            best = candidate.box;
        }
    }
    if (best)
        m_labels.add(*best, request.node);
    return best;
}

std::vector<std::optional<QRectF>> placeLabels(const std::vector<LabelRequest> &requests, const BoxGrid &figures)
{
    LabelPlacement placement{BoxGrid(90)};
    std::vector<std::optional<QRectF>> places;
    places.reserve(requests.size());
    for (const LabelRequest &request : requests)
        places.push_back(placement.place(request, freeSides(request, figures, AllSides)));
    return places;
}

} // namespace onrecord::ui

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/label_placement.h"

#include <array>
#include <limits>
#include <unordered_set>

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
std::array<Candidate, 12> candidatesFor(const LabelRequest &request)
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

bool isFree(const QRectF &box, const BoxGrid &taken, std::uint32_t except)
{
    bool free = true;
    taken.visit(box, [&](const QRectF &, std::uint32_t id) {
        free = id == except;
        return free;
    });
    return free;
}

int linesThrough(const QRectF &box, const BoxGrid &lines)
{
    std::unordered_set<std::uint32_t> crossed;
    lines.visit(box, [&](const QRectF &, std::uint32_t edge) {
        crossed.insert(edge);
        return true;
    });
    return static_cast<int>(crossed.size());
}

} // namespace

std::vector<std::optional<QRectF>> placeLabels(const std::vector<LabelRequest> &requests, const BoxGrid &figures,
                                               const BoxGrid &lines)
{
    constexpr std::uint32_t NoNode = std::numeric_limits<std::uint32_t>::max();
    std::vector<std::optional<QRectF>> places(requests.size());
    BoxGrid labels(90);
    for (std::size_t i = 0; i < requests.size(); ++i) {
        int least = std::numeric_limits<int>::max();
        for (const Candidate &candidate : candidatesFor(requests[i])) {
            if (candidate.cost >= least)
                break;
            const QRectF breathing = candidate.box.adjusted(-2, 0, 2, 0);
            if (!isFree(breathing, figures, requests[i].node) || !isFree(breathing, labels, NoNode))
                continue;
            const int cost = candidate.cost + 6 * linesThrough(candidate.box, lines);
            if (cost < least) {
                least = cost;
                places[i] = candidate.box;
            }
        }
        if (places[i])
            labels.add(*places[i], requests[i].node);
    }
    return places;
}

} // namespace onrecord::ui

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/plan_labels.h"

#include "core/layout/crew.h"
#include "ui/picture/community_captions.h"
#include "ui/picture/label_placement.h"
#include "ui/picture/node_signs.h"

#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace onrecord::ui
{

namespace
{

constexpr double DotRadius = 4;       // smaller figures may lie under an important name
constexpr double GroundAName = 14000; // square pixels of the picture for each such name
// Beyond these, a frame would be felt: fewer labels are tried, and lines are no longer avoided.
constexpr std::size_t MostLabelsTried = 3000;
constexpr std::size_t MostLinesAvoided = 1500;
constexpr std::uint32_t HeadMark = 0x80000000;
constexpr QSizeF LeastLabel(12, 10); // at 100 %: two narrow letters

BoxGrid lineGrid(const PicturePlan &plan)
{
    BoxGrid lines(60);
    if (plan.edges.size() > MostLinesAvoided)
        return lines;
    for (std::uint32_t i = 0; i < plan.edges.size(); ++i) {
        const EdgeCurve &curve = plan.edges[i];
        if (!curve.isVisible)
            continue;
        const QPointF span = QPointF(curve.points[3]) - QPointF(curve.points[0]);
        const int pieces = std::clamp(static_cast<int>(std::hypot(span.x(), span.y()) / 14), 2, 40);
        QPointF from = curve.points[0];
        for (int piece = 1; piece <= pieces; ++piece) {
            const QPointF to = curve.at(static_cast<double>(piece) / pieces);
            lines.add(QRectF(from, to).normalized().adjusted(-1, -1, 1, 1), i);
            from = to;
        }
        if (curve.hasHead()) // counts on its own: worse to cover than a line
            lines.add(QPolygonF(QList<QPointF>(curve.head().begin(), curve.head().end())).boundingRect(), i + HeadMark);
    }
    return lines;
}

/// The most important nodes that have a name; as large as the least that can be written there.
std::vector<LabelRequest> leastLabels(const PicturePlan &plan)
{
    const View &view = *plan.scene->view;
    const QSizeF least = LeastLabel * plan.textZoom;
    std::vector<LabelRequest> requests;
    for (const std::uint32_t node : plan.facts->texts->byImportance()) {
        if (requests.size() == MostLabelsTried)
            break;
        if (view.nodes[node].label.empty())
            continue;
        const EdgeEnd &figure = plan.nodes[node];
        requests.push_back({node, figure.centre, halfExtent(figure.shape, figure.radius), least});
    }
    return requests;
}

/// How many of the most important names may lie on dots: as many as the picture has room for.
std::size_t headlinesOf(const PicturePlan &plan)
{
    QPointF least = plan.nodes.front().centre;
    QPointF most = least;
    for (const EdgeEnd &node : plan.nodes) {
        least = {std::min(least.x(), node.centre.x()), std::min(least.y(), node.centre.y())};
        most = {std::max(most.x(), node.centre.x()), std::max(most.y(), node.centre.y())};
    }
    return static_cast<std::size_t>((most.x() - least.x()) * (most.y() - least.y()) / GroundAName);
}

void takeBadges(const PicturePlan &plan, LabelPlacement &placement)
{
    const std::vector<ViewNode> &nodes = plan.scene->view->nodes;
    for (std::uint32_t i = 0; i < nodes.size() && plan.isNear(); ++i)
        if (nodes[i].hiddenNeighbours > 0 && bearsSigns(plan.figureOf(i)))
            placement.take(hiddenBadgeBox(plan.figureOf(i), nodes[i].hiddenNeighbours, plan.textZoom));
}

/// Communities are named before anybody, where their main actor is; over figures rather than not at all.
void writeCaptions(PicturePlan &plan, const BoxTree &figures, LabelPlacement &placement)
{
    for (CommunityCaption caption : captionsFor(plan)) {
        const EdgeEnd &figure = plan.nodes[caption.node];
        const LabelRequest request{caption.node, figure.centre, halfExtent(figure.shape, figure.radius),
                                   caption.text.size};
        const SideSet sides = freeSides(request, figures, AllSides);
        const std::optional<QRectF> box = placement.place(request, sides == 0 ? AllSides : sides);
        if (!box)
            continue;
        caption.box = *box;
        plan.captions.push_back(std::move(caption));
    }
}

bool hasCaption(const PicturePlan &plan, std::uint32_t node)
{
    return std::any_of(plan.captions.begin(), plan.captions.end(),
                       [node](const CommunityCaption &caption) { return caption.node == node; });
}

} // namespace

/// Where there is no room for the least of labels there is none for any: names are measured for the rest alone.
void writeLabels(PicturePlan &plan, Crew &crew, const std::stop_token &stop)
{
    plan.labels.resize(plan.nodes.size());
    if (plan.nodes.empty())
        return;
    std::vector<LabelRequest> requests = leastLabels(plan);
    std::vector<SideSet> sides(requests.size());
    const std::size_t headlines = headlinesOf(plan);
    const BoxTree largeFigures = treeOfFigures(plan, DotRadius);
    const auto figuresFor = [&](std::size_t rank) -> const BoxTree & {
        return rank < headlines ? largeFigures : plan.index->figures;
    };
    const auto freeSidesOf = [&](const LabelRequest &request, const BoxTree &figures, SideSet tried) {
        const SideSet free = freeSides(request, figures, tried);
        const bool isWanted = !plan.isNear() && plan.facts->texts->isEmphasised(request.node);
        return free == 0 && isWanted ? AllSides : free; // over figures rather than not at all
    };
    constexpr std::size_t Piece = 64;
    crew.share(requests.size(), Piece, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i)
            sides[i] = freeSidesOf(requests[i], figuresFor(i), AllSides);
    });
    LabelPlacement placement(lineGrid(plan));
    takeBadges(plan, placement);
    writeCaptions(plan, largeFigures, placement);
    for (std::size_t i = 0; i < requests.size() && !stop.stop_requested(); ++i) {
        LabelRequest &request = requests[i];
        if (!placement.hasRoom(request, sides[i]) || hasCaption(plan, request.node))
            continue;
        const LabelText &text = plan.facts->texts->of(request.node);
        if (text.lines.isEmpty())
            continue;
        request.label = text.size * plan.textZoom;
        const std::optional<QRectF> box = placement.place(request, freeSidesOf(request, figuresFor(i), sides[i]));
        if (!box)
            continue;
        plan.labels[request.node] = box;
        plan.labelled.push_back(request.node);
    }
}

} // namespace onrecord::ui

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/picture_plan.h"

#include "ui/picture/label_placement.h"

#include <algorithm>
#include <cmath>

namespace onrecord::ui
{

namespace
{

constexpr double SmallestDrawnRadius = 2.5;
constexpr double SmallestText = 0.86; // below about 11 px text is no longer text
constexpr double LargestText = 1.5;
// Beyond these, a frame would be felt: fewer labels are tried, and lines are no longer avoided.
constexpr std::size_t MostLabelsTried = 3000;
constexpr std::size_t MostLinesAvoided = 1500;
constexpr std::uint32_t HeadMark = 0x80000000;

std::vector<EdgeEnd> plannedNodes(const View &view, const LabelTexts &texts, const std::vector<Point> &places,
                                  double zoom)
{
    std::vector<EdgeEnd> nodes;
    nodes.reserve(view.nodes.size());
    for (std::size_t i = 0; i < view.nodes.size(); ++i) {
        const double radius = nodeRadius(view.nodes[i].weight, texts.largestWeight()) * figureZoom(zoom);
        nodes.push_back(
            {QPointF(places[i].x, places[i].y) * zoom, std::max(radius, SmallestDrawnRadius), shapeOf(view.nodes[i])});
    }
    return nodes;
}

void bendEdge(PicturePlan &plan, std::size_t place)
{
    const ViewEdge &edge = plan.scene->view->edges[place];
    const double width = plan.widths[place];
    plan.edges[place] = edge.source == edge.target ? loopAt(plan.nodes[edge.source], width)
                                                   : curveBetween(plan.nodes[edge.source], plan.nodes[edge.target],
                                                                  plan.facts->bows[place], width, arrowHeadOf(edge));
}

void bendEdges(PicturePlan &plan)
{
    const View &view = *plan.scene->view;
    plan.edges.resize(view.edges.size());
    plan.widths.reserve(view.edges.size());
    for (std::size_t i = 0; i < view.edges.size(); ++i) {
        plan.widths.push_back(std::max(edgeWidth(view.edges[i]) * plan.strokeZoom, 0.6));
        bendEdge(plan, i);
    }
}

BoxGrid figureGrid(const PicturePlan &plan)
{
    BoxGrid figures(70);
    for (std::uint32_t i = 0; i < plan.nodes.size(); ++i)
        figures.add(plan.figureOf(i), i);
    return figures;
}

BoxGrid lineGrid(const PicturePlan &plan)
{
    BoxGrid lines(60);
    if (plan.edges.size() > MostLinesAvoided)
        return lines;
    for (std::uint32_t i = 0; i < plan.edges.size(); ++i) {
        const EdgeCurve &curve = plan.edges[i];
        if (!curve.isVisible)
            continue;
        const QPointF span = curve.points[3] - curve.points[0];
        const int pieces = std::clamp(static_cast<int>(std::hypot(span.x(), span.y()) / 14), 2, 40);
        QPointF from = curve.points[0];
        for (int piece = 1; piece <= pieces; ++piece) {
            const QPointF to = curve.at(static_cast<double>(piece) / pieces);
            lines.add(QRectF(from, to).normalized().adjusted(-1, -1, 1, 1), i);
            from = to;
        }
        if (!curve.head.isEmpty())
            lines.add(curve.head.boundingRect(), i + HeadMark); // counts on its own: worse to cover than a line
    }
    return lines;
}

void writeLabels(PicturePlan &plan)
{
    std::vector<LabelRequest> requests;
    for (const std::uint32_t node : plan.facts->texts->byImportance()) {
        if (requests.size() == MostLabelsTried)
            break;
        const LabelText &text = plan.facts->texts->of(node);
        if (text.lines.isEmpty())
            continue;
        const EdgeEnd &figure = plan.nodes[node];
        requests.push_back({node, figure.centre, halfExtent(figure.shape, figure.radius), text.size * plan.textZoom});
    }
    const auto places = placeLabels(requests, figureGrid(plan), lineGrid(plan));
    for (std::size_t i = 0; i < requests.size(); ++i)
        plan.labels[requests[i].node] = places[i];
}

} // namespace

QRectF PicturePlan::figureOf(std::uint32_t node) const
{
    const EdgeEnd &figure = nodes[node];
    const QSizeF half = halfExtent(figure.shape, figure.radius);
    return {figure.centre.x() - half.width(), figure.centre.y() - half.height(), 2 * half.width(), 2 * half.height()};
}

QRectF PicturePlan::bounds() const
{
    QRectF all;
    for (std::uint32_t i = 0; i < nodes.size(); ++i) {
        all = all.united(figureOf(i));
        if (labels[i])
            all = all.united(*labels[i]);
    }
    for (const EdgeCurve &curve : edges)
        if (curve.isVisible)
            all = all.united(curve.bounds());
    return all;
}

double figureZoom(double zoom)
{
    return zoom <= 1 ? zoom : std::sqrt(zoom);
}

std::shared_ptr<const SceneFacts> factsOf(const Scene &scene)
{
    auto facts = std::make_shared<SceneFacts>();
    facts->texts = std::make_shared<const LabelTexts>(scene.view);
    facts->bows = bowsOf(*scene.view, scene.places);
    return facts;
}

std::shared_ptr<const PicturePlan> planPicture(std::shared_ptr<const Scene> scene,
                                               std::shared_ptr<const SceneFacts> facts, double zoom, PlanDetail detail)
{
    auto plan = std::make_shared<PicturePlan>();
    plan->scene = std::move(scene);
    plan->facts = std::move(facts);
    plan->zoom = zoom;
    plan->textZoom = std::clamp(figureZoom(zoom), SmallestText, LargestText);
    plan->strokeZoom = std::clamp(figureZoom(zoom), 0.45, 2.0);
    plan->nodes = plannedNodes(*plan->scene->view, *plan->facts->texts, plan->scene->places, zoom);
    plan->labels.resize(plan->nodes.size());
    if (detail == PlanDetail::NodesOnly)
        return plan;
    bendEdges(*plan);
    writeLabels(*plan);
    return plan;
}

std::shared_ptr<const PicturePlan> movedPlan(const PicturePlan &plan, const std::vector<Point> &places)
{
    auto moved = std::make_shared<PicturePlan>(plan);
    std::vector<bool> isElsewhere(places.size());
    for (std::size_t i = 0; i < moved->nodes.size(); ++i) {
        const QPointF centre = QPointF(places[i].x, places[i].y) * plan.zoom;
        isElsewhere[i] = centre != moved->nodes[i].centre;
        if (moved->labels[i])
            moved->labels[i]->translate(centre - moved->nodes[i].centre);
        moved->nodes[i].centre = centre;
    }
    const std::vector<ViewEdge> &edges = plan.scene->view->edges;
    for (std::size_t i = 0; i < moved->edges.size(); ++i)
        if (isElsewhere[edges[i].source] || isElsewhere[edges[i].target])
            bendEdge(*moved, i);
    return moved;
}

} // namespace onrecord::ui

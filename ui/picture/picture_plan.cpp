// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/picture_plan.h"

#include "core/layout/crew.h"
#include "ui/picture/line_crowding.h"
#include "ui/picture/plan_labels.h"

#include <algorithm>
#include <cmath>
#include <future>
#include <utility>

namespace onrecord::ui
{

namespace
{

// However far away, nodes are dots; the dots of the largest are larger.
constexpr double SmallestDot = 0.8;
constexpr double LargestDot = 2.5;
constexpr double DotASpacing = 0.34; // of what a node has for itself
constexpr double LargestADot = 3.2;
constexpr double SmallestText = 0.86; // below about 11 px text is no longer text
constexpr double LargestText = 1.5;
// Far away, among very many lines, arrow heads are specks that hide what they stand on.
constexpr std::size_t MostHeadsFarAway = 50000;
constexpr double FarAway = 0.25; // zoom

EdgeEnd plannedNode(const PicturePlan &plan, std::size_t place, double spacing)
{
    const ViewNode &node = plan.scene->view->nodes[place];
    const Point &centre = plan.scene->places[place];
    const double radius = plan.facts->texts->radiusOf(static_cast<std::uint32_t>(place));
    const double rank = (radius - SmallestRadius) / (LargestRadius - SmallestRadius);
    const double dot =
        std::clamp(DotASpacing * spacing * plan.zoom, SmallestDot, LargestDot) * (1 + (LargestADot - 1) * rank);
    return {QPointF(centre.x, centre.y) * plan.zoom, std::max(radius * figureZoom(plan.zoom), dot), shapeOf(node)};
}

void bendEdge(PicturePlan &plan, std::size_t place, double bow)
{
    const ViewEdge &edge = plan.scene->view->edges[place];
    const double width = plan.widths[place];
    const bool isSpeck = plan.zoom < FarAway && plan.edges.size() > MostHeadsFarAway;
    const ArrowHead head = isSpeck ? ArrowHead::None : arrowHeadOf(edge);
    plan.edges[place] = edge.source == edge.target
                            ? loopAt(plan.nodes[edge.source], width)
                            : curveBetween(plan.nodes[edge.source], plan.nodes[edge.target], bow, width, head);
}

/// Shares the steps of a plan among threads, as long as nobody asks to stop.
class Planner final
{
public:
    Planner(PicturePlan &plan, PlanWork work)
        : m_plan(plan)
        , m_stop(std::move(work.stop))
        , m_threads(work.threads)
        , m_crew(work.threads)
    {}

    void placeNodes()
    {
        m_plan.nodes.resize(m_plan.scene->view->nodes.size());
        const double spacing = m_plan.facts->spacing->value();
        each(m_plan.nodes.size(), [&](std::size_t i) { m_plan.nodes[i] = plannedNode(m_plan, i, spacing); });
    }

    void bendEdges()
    {
        const std::vector<ViewEdge> &edges = m_plan.scene->view->edges;
        const std::vector<float> &bows = m_plan.facts->bows->value();
        m_plan.edges.resize(edges.size());
        m_plan.widths.resize(edges.size());
        each(edges.size(), [&](std::size_t i) {
            m_plan.widths[i] = std::max(edgeWidth(edges[i]) * m_plan.strokeZoom, 0.6);
            bendEdge(m_plan, i, static_cast<double>(bows[i]));
        });
        m_plan.opacity = lineOpacityFor(m_plan.edges, m_plan.widths);
    }

    /// Labels wait for the figures; the curves come beside them.
    void makeIndex()
    {
        auto index = std::make_shared<PlanIndex>();
        m_plan.index = index;
        m_curves = std::async(m_threads > 1 ? std::launch::async : std::launch::deferred, [this, index] {
            if (!isStopped())
                index->curves = treeOfCurves(m_plan);
        });
        index->figures = treeOfFigures(m_plan);
    }

    void writeLabels()
    {
        onrecord::ui::writeLabels(m_plan, m_crew, m_stop);
        m_curves.wait();
    }

    [[nodiscard]] bool isStopped() const { return m_stop.stop_requested(); }

private:
    template <typename Work>
    void each(std::size_t size, const Work &work)
    {
        constexpr std::size_t Piece = 2048;
        m_crew.share(size, Piece, [&](std::size_t begin, std::size_t end) {
            for (std::size_t i = begin; i < end; ++i) {
                if (i % Piece == 0 && isStopped())
                    return;
                work(i);
            }
        });
    }

    PicturePlan &m_plan;
    std::stop_token m_stop;
    int m_threads;
    Crew m_crew;
    std::future<void> m_curves; // their index
};

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
    for (const CommunityCaption &caption : captions)
        all = all.united(caption.box);
    return all.adjusted(-roomBeside(scene->guide), -roomAbove(scene->guide), 0, 0);
}

double figureZoom(double zoom)
{
    return zoom <= 1 ? zoom : std::sqrt(zoom);
}

FlatBox flatBoxOf(const QRectF &box)
{
    // A float keeps 24 bits of its number.
    const auto lower = [](double value) { return static_cast<float>(value - std::abs(value) * 1e-7); };
    const auto upper = [](double value) { return static_cast<float>(value + std::abs(value) * 1e-7); };
    return {lower(box.left()), lower(box.top()), upper(box.right()), upper(box.bottom())};
}

BoxTree treeOfFigures(const PicturePlan &plan, double leastRadius)
{
    std::vector<FlatBox> boxes(plan.nodes.size());
    for (std::uint32_t i = 0; i < boxes.size(); ++i)
        if (plan.nodes[i].radius >= leastRadius)
            boxes[i] = flatBoxOf(plan.figureOf(i));
    return BoxTree(boxes);
}

BoxTree treeOfCurves(const PicturePlan &plan)
{
    std::vector<FlatBox> boxes(plan.edges.size());
    for (std::size_t i = 0; i < boxes.size(); ++i)
        if (plan.edges[i].isVisible)
            boxes[i] = flatBoxOf(plan.edges[i].corners().adjusted(-3, -3, 3, 3));
    return BoxTree(boxes);
}

std::shared_ptr<const PicturePlan> planPicture(std::shared_ptr<const Scene> scene,
                                               std::shared_ptr<const SceneFacts> facts, double zoom, PlanDetail detail,
                                               PlanWork work)
{
    auto plan = std::make_shared<PicturePlan>();
    plan->scene = std::move(scene);
    plan->facts = std::move(facts);
    plan->zoom = zoom;
    plan->textZoom = std::clamp(figureZoom(zoom), SmallestText, LargestText);
    plan->strokeZoom = std::clamp(figureZoom(zoom), 0.45, 2.0);
    Planner planner(*plan, std::move(work));
    planner.placeNodes();
    if (detail == PlanDetail::NodesOnly) {
        plan->labels.resize(plan->nodes.size());
        return plan;
    }
    for (const auto step : {&Planner::bendEdges, &Planner::makeIndex, &Planner::writeLabels})
        if (!planner.isStopped())
            (planner.*step)();
    return planner.isStopped() ? nullptr : plan;
}

std::shared_ptr<const PicturePlan> movedPlan(const PicturePlan &plan, const std::vector<Point> &places)
{
    auto moved = std::make_shared<PicturePlan>(plan);
    std::vector<std::uint32_t> nodes;
    for (std::uint32_t i = 0; i < places.size(); ++i)
        if (QPointF(places[i].x, places[i].y) * plan.zoom != plan.nodes[i].centre)
            nodes.push_back(i);
    moveNodes(*moved, nodes, places);
    return moved;
}

void moveNodes(PicturePlan &plan, const std::vector<std::uint32_t> &nodes, const std::vector<Point> &places)
{
    for (const std::uint32_t node : nodes) {
        const QPointF centre = QPointF(places[node].x, places[node].y) * plan.zoom;
        if (plan.labels[node])
            plan.labels[node]->translate(centre - plan.nodes[node].centre);
        plan.nodes[node].centre = centre;
    }
    if (!nodes.empty())
        plan.index.reset();
    if (!plan.hasCurves())
        return;
    const std::vector<float> &bows = plan.facts->bows->value();
    for (const std::uint32_t node : nodes)
        for (const std::uint32_t edge : plan.facts->edgesOf->value().of(node))
            bendEdge(plan, edge, static_cast<double>(bows[edge]));
}

} // namespace onrecord::ui

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/picture_plan.h"

#include "core/layout/crew.h"
#include "ui/picture/label_placement.h"
#include "ui/picture/line_crowding.h"
#include "ui/picture/node_signs.h"

#include <algorithm>
#include <cmath>
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
constexpr double DotRadius = 4;       // smaller figures may lie under an important name
constexpr double GroundAName = 14000; // square pixels of the picture for each such name
constexpr double SmallestText = 0.86; // below about 11 px text is no longer text
constexpr double LargestText = 1.5;
// Beyond these, a frame would be felt: fewer labels are tried, and lines are no longer avoided.
constexpr std::size_t MostLabelsTried = 3000;
constexpr std::size_t MostLinesAvoided = 1500;
// Far away, among very many lines, arrow heads are specks that hide what they stand on.
constexpr std::size_t MostHeadsFarAway = 50000;
constexpr double FarAway = 0.25; // zoom
constexpr std::uint32_t HeadMark = 0x80000000;
constexpr QSizeF LeastLabel(12, 10); // at 100 %: two narrow letters

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

    void makeIndex()
    {
        auto index = std::make_shared<PlanIndex>();
        m_crew.share(2, 1, [&](std::size_t first, std::size_t behind) {
            for (std::size_t tree = first; tree < behind && !isStopped(); ++tree)
                tree == 0 ? void(index->figures = treeOfFigures(m_plan)) : void(index->curves = treeOfCurves(m_plan));
        });
        m_plan.index = std::move(index);
    }

    void writeLabels();

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
    Crew m_crew;
};

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
    for (std::uint32_t i = 0; i < nodes.size(); ++i)
        if (nodes[i].hiddenNeighbours > 0 && bearsSigns(plan.figureOf(i)))
            placement.take(hiddenBadgeBox(plan.figureOf(i), nodes[i].hiddenNeighbours, plan.textZoom));
}

/// Where there is no room for the least of labels there is none for any: names are measured for the rest alone.
void Planner::writeLabels()
{
    m_plan.labels.resize(m_plan.nodes.size());
    std::vector<LabelRequest> requests = leastLabels(m_plan);
    std::vector<SideSet> sides(requests.size());
    const std::size_t headlines = m_plan.nodes.empty() ? 0 : headlinesOf(m_plan);
    const BoxTree figures = treeOfFigures(m_plan, DotRadius);
    constexpr std::size_t Piece = 64;
    m_crew.share(requests.size(), Piece, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i)
            sides[i] = freeSides(requests[i], i < headlines ? figures : m_plan.index->figures, AllSides);
    });
    LabelPlacement placement(lineGrid(m_plan));
    takeBadges(m_plan, placement);
    for (std::size_t i = 0; i < requests.size() && !isStopped(); ++i) {
        LabelRequest &request = requests[i];
        if (!placement.hasRoom(request, sides[i]))
            continue;
        const LabelText &text = m_plan.facts->texts->of(request.node);
        if (text.lines.isEmpty())
            continue;
        request.label = text.size * m_plan.textZoom;
        const std::optional<QRectF> box =
            placement.place(request, freeSides(request, i < headlines ? figures : m_plan.index->figures, sides[i]));
        if (!box)
            continue;
        m_plan.labels[request.node] = box;
        m_plan.labelled.push_back(request.node);
    }
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

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The steps that a layout is made of, one by one.
#include "core/layout/block_tree.h"
#include "core/layout/coarsening.h"
#include "core/layout/components.h"
#include "core/layout/level_forces.h"
#include "core/layout/overlap_removal.h"
#include "core/layout/packing.h"
#include "core/layout/pivot_distances.h"
#include "core/layout/pivot_mds.h"
#include "core/layout/plane_kernel_sets.h"
#include "core/layout/random_numbers.h"
#include "core/layout/readability.h"
#include "core/layout/stress_majorisation.h"

#include <QTest>

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>

using namespace onrecord;

namespace
{

std::vector<Point> scattered(std::size_t count)
{
    RandomNumbers random(7);
    std::vector<Point> places;
    for (std::size_t i = 0; i < count; ++i)
        places.push_back({random.around() * 100, random.around() * 100});
    return places;
}

Adjacency ring(std::uint32_t count)
{
    std::vector<LayoutEdge> edges;
    for (std::uint32_t i = 0; i < count; ++i)
        edges.push_back({i, (i + 1) % count, 1});
    return makeAdjacency(count, edges);
}

double length(Point a)
{
    return std::hypot(a.x, a.y);
}

Point exactPush(const std::vector<Point> &places, std::size_t node)
{
    Point push;
    for (const Point &other : places) {
        const Point d{places[node].x - other.x, places[node].y - other.y};
        const double share = std::pow(d.x * d.x + d.y * d.y, -(1 + plane::pushExponent) / 2);
        if (d.x != 0 || d.y != 0)
            push = {push.x + d.x * share, push.y + d.y * share};
    }
    return push;
}

double closeness(const PivotDistances &pivots, std::size_t node, std::size_t pivot)
{
    const std::uint16_t half = pivots.closenessOf(node / plane::lanes)[pivot * plane::lanes + node % plane::lanes];
    return static_cast<double>(std::bit_cast<float>(static_cast<std::uint32_t>(half) << 16U));
}

} // namespace

class LayoutStepsTest final : public QObject
{
    Q_OBJECT

private slots:
    void adjacencyJoinsParallelEdgesAndDropsLoops();
    void componentsComeLargestFirst();
    void blockTreeIsNearTheExactPush();
    void kernelsGiveTheSameBitsWithEveryInstructionSet();
    void pivotsKnowTheStepsToEveryNode();
    void groupsAreAsCloseAsTheirMembers();
    void crewDoesEveryPieceOnce();
    void forcesBalanceSpringsAndPush();
    void forcesLeaveHeldNodes();
    void coarseningHalvesAndKeepsMass();
    void pivotMdsUnrollsARing();
    void stressFallsWithEverySweep();
    void heldNodesStayInASweep();
    void pushingPartsTwoBoxes();
    void immobileBoxesStay();
    void freePlacesAreFoundForAll();
    void packedRectanglesDoNotOverlap();
    void rowsAreNoWiderThanAsked();
    void crossingsAreCounted();
    void linesThroughBoxesAreSeen();
};

void LayoutStepsTest::adjacencyJoinsParallelEdgesAndDropsLoops()
{
    const Adjacency graph = makeAdjacency(3, {{0, 1, 1}, {1, 0, 2}, {2, 2, 1}, {0, 9, 1}});
    QCOMPARE(graph.degree(0), std::size_t{1});
    QCOMPARE(graph.weightsOf(1)[0], 3.0);
    QCOMPARE(graph.degree(2), std::size_t{0});
}

void LayoutStepsTest::componentsComeLargestFirst()
{
    const auto parts = connectedComponents(makeAdjacency(6, {{4, 5, 1}, {1, 2, 1}, {2, 3, 1}}));
    QCOMPARE(parts, (std::vector<std::vector<std::uint32_t>>{{1, 2, 3}, {4, 5}, {0}}));
}

void LayoutStepsTest::blockTreeIsNearTheExactPush()
{
    const std::vector<Point> points = scattered(500);
    PlanePlaces places;
    for (const Point &point : points) {
        places.x.push_back(static_cast<float>(point.x));
        places.y.push_back(static_cast<float>(point.y));
    }
    const std::vector<float> masses(points.size(), 1.0F);
    Crew crew(1);
    BlockTree tree(0.5F);
    tree.arrange(places, crew);
    tree.fit(places, masses, crew);
    BlockTree::Scratch scratch;
    std::size_t seen = 0;
    for (std::size_t block = 0; block < tree.blocks(); ++block) {
        plane::Sixteen x{};
        plane::Sixteen y{};
        tree.pushOn(block, scratch, x, y);
        seen += tree.nodesOf(block).size();
        const std::uint32_t node = tree.nodesOf(block).front();
        const Point exact = exactPush(points, node);
        const Point off{static_cast<double>(x[0]) - exact.x, static_cast<double>(y[0]) - exact.y};
        QVERIFY2(length(off) < 0.05 * length(exact) + 0.02, qPrintable(QString::number(length(off) / length(exact))));
    }
    QCOMPARE(seen, points.size());
}

void LayoutStepsTest::kernelsGiveTheSameBitsWithEveryInstructionSet()
{
    std::vector<float> x(100);
    std::vector<float> y(100);
    const std::vector<float> masses(100, 1.5F);
    std::vector<std::uint16_t> close(100 * plane::lanes, 0x3e80); // 1/4
    RandomNumbers random(3);
    for (std::size_t i = 0; i < x.size(); ++i) {
        x[i] = static_cast<float>(random.around() * 30);
        y[i] = static_cast<float>(random.around() * 30);
    }
    plane::Sixteen atX{};
    plane::Sixteen atY{};
    std::copy_n(x.begin(), plane::lanes, atX.begin());
    std::copy_n(y.begin(), plane::lanes, atY.begin());
    const auto first = plane::setsOfThisMachine().front();
    plane::Sixteen pushX{};
    plane::Sixteen pushY{};
    first.repel(atX, atY, {x.data(), y.data(), masses.data(), x.size()}, pushX, pushY);
    plane::PivotSums sums{};
    first.pullToPivots(atX, atY, {x.data(), y.data(), close.data(), x.size()}, 3, sums);
    QVERIFY(pushX[0] != 0.0F && sums.pullX[0] != 0.0F);
    for (const plane::KernelSet &set : plane::setsOfThisMachine()) {
        plane::Sixteen otherX{};
        plane::Sixteen otherY{};
        plane::PivotSums others{};
        set.repel(atX, atY, {x.data(), y.data(), masses.data(), x.size()}, otherX, otherY);
        set.pullToPivots(atX, atY, {x.data(), y.data(), close.data(), x.size()}, 3, others);
        QCOMPARE(otherX, pushX);
        QCOMPARE(otherY, pushY);
        QCOMPARE(others.pullX, sums.pullX);
        QCOMPARE(others.ratioSquared, sums.ratioSquared);
        QCOMPARE(others.weight, sums.weight);
    }
}

void LayoutStepsTest::pivotsKnowTheStepsToEveryNode()
{
    constexpr std::uint32_t nodes = 100;
    PivotDistances pivots(nodes, nodes, 5);
    Crew crew(2);
    pivots.measure(ring(nodes), 0, pivots.batches(), crew);
    QCOMPARE(pivots.pivots().size(), std::size_t{nodes});
    for (std::uint32_t node = 0; node < nodes; node += 7) {
        for (std::size_t i = 0; i < nodes; ++i) {
            const std::uint32_t apart = (node + nodes - pivots.pivots()[i]) % nodes;
            const double steps = std::min(apart, nodes - apart);
            const double close = closeness(pivots, node, i);
            QVERIFY(steps == 0 ? close == 0 : std::abs(close * steps - 1) < 0.005);
        }
    }
}

void LayoutStepsTest::groupsAreAsCloseAsTheirMembers()
{
    PivotDistances pivots(6, 6, 5);
    Crew crew(1);
    pivots.measure(ring(6), 0, 1, crew);
    const PivotDistances joined = pivots.joined({0, 0, 0, 1, 1, 1}, 2, crew);
    for (std::size_t i = 0; i < 6; ++i) {
        QCOMPARE(joined.pivots()[i], pivots.pivots()[i] / 3);
        const double mean = (closeness(pivots, 0, i) + closeness(pivots, 1, i) + closeness(pivots, 2, i)) / 3;
        QVERIFY(std::abs(closeness(joined, 0, i) - mean) < 0.005);
    }
}

void LayoutStepsTest::crewDoesEveryPieceOnce()
{
    for (const int threads : {1, 2, 5}) {
        Crew crew(threads);
        std::vector<int> done(1000, 0);
        for (int round = 1; round <= 50; ++round) {
            crew.share(done.size(), 7, [&done](std::size_t begin, std::size_t end) {
                for (std::size_t i = begin; i < end; ++i)
                    ++done[i];
            });
            QCOMPARE(std::count(done.begin(), done.end(), round), std::ptrdiff_t{1000});
        }
    }
}

void LayoutStepsTest::forcesBalanceSpringsAndPush()
{
    const Adjacency graph = makeAdjacency(2, {{0, 1, 1}});
    Crew crew(1);
    LevelForces forces({&graph, nullptr, {1, 1}, {}, {}}, crew);
    PlanePlaces places{{0, 30}, {0, 40}};
    forces.balance(1, places);
    const double apart = std::hypot(static_cast<double>(places.x[1] - places.x[0]), static_cast<double>(places.y[1]));
    QVERIFY2(std::abs(apart - 1) < 0.02, qPrintable(QString::number(apart))); // 1 = spring 1 * 1 = push 1 / 1^1.25
    QVERIFY(std::abs(static_cast<double>(forces.pushInBalance(places)) - 1) < 0.02);
    forces.step({}, places);
    QVERIFY(std::abs(static_cast<double>(forces.meanLength()) - 1) < 0.02);
}

void LayoutStepsTest::forcesLeaveHeldNodes()
{
    const Adjacency graph = ring(5);
    Crew crew(1);
    LevelForces forces({&graph, nullptr, std::vector<float>(5, 1), {}, {true, false, false, false, false}}, crew);
    PlanePlaces places{{7, 1, 2, 3, 4}, {9, 0, 1, 0, 2}};
    forces.step({}, places);
    QCOMPARE(places.x[0], 7.0F);
    QCOMPARE(places.y[0], 9.0F);
    QVERIFY(places.x[1] != 1.0F);
}

void LayoutStepsTest::coarseningHalvesAndKeepsMass()
{
    const Adjacency graph = ring(101);
    const CoarserGraph coarser = coarsen(graph, std::vector<double>(101, 1.0));
    QVERIFY(coarser.graph.size() <= 51);
    QCOMPARE(std::accumulate(coarser.masses.begin(), coarser.masses.end(), 0.0), 101.0);
    QCOMPARE(connectedComponents(coarser.graph).size(), std::size_t{1});
    std::vector<LayoutEdge> star;
    for (std::uint32_t i = 1; i < 100; ++i)
        star.push_back({0, i, 1});
    QVERIFY(coarsen(makeAdjacency(100, star), std::vector<double>(100, 1.0)).graph.size() <= 50);
}

void LayoutStepsTest::pivotMdsUnrollsARing()
{
    const std::vector<Point> places = pivotMds(ring(60), 20, 1);
    const double radius = length(places[0]);
    for (const Point &place : places)
        QVERIFY(length(place) > 0.7 * radius && length(place) < 1.4 * radius);
}

void LayoutStepsTest::stressFallsWithEverySweep()
{
    const Adjacency graph = ring(20);
    const StressModel model(graph, std::vector<double>(graph.neighbours.size(), 100.0));
    std::vector<Point> places = scattered(20);
    double before = model.stressOf(places);
    for (int i = 0; i < 20; ++i) {
        model.sweep(places, {});
        QVERIFY(model.stressOf(places) <= before + 1e-12);
        before = model.stressOf(places);
    }
    QVERIFY(before < 0.2);
    QCOMPARE(model.distance(0, 10), 1000.0);
}

void LayoutStepsTest::heldNodesStayInASweep()
{
    const Adjacency graph = ring(5);
    const StressModel model(graph, std::vector<double>(graph.neighbours.size(), 100.0));
    std::vector<Point> places = scattered(5);
    const std::vector<Point> before = places;
    model.sweep(places, {true, false, true, false, false});
    QCOMPARE(places[0], before[0]);
    QCOMPARE(places[2], before[2]);
    QVERIFY(places[1] != before[1]);
}

void LayoutStepsTest::pushingPartsTwoBoxes()
{
    const BoxSet set{{{100, 20}, {100, 20}}, {1, 1}};
    std::vector<Point> places{{0, 0}, {10, 4}};
    QCOMPARE(pushApart(set, {0, 0}, places), std::size_t{1});
    QCOMPARE(countOverlaps(set.boxes, places), std::size_t{0});
    QCOMPARE(places[0].x, 0.0); // the shorter way is up and down
}

void LayoutStepsTest::immobileBoxesStay()
{
    const BoxSet set{{{50, 50}, {50, 50}}, {0, 1}};
    std::vector<Point> places{{0, 0}, {0, 0}};
    pushApart(set, {0, 0}, places);
    QCOMPARE(places[0], Point{});
    QCOMPARE(countOverlaps(set.boxes, places), std::size_t{0});
}

void LayoutStepsTest::freePlacesAreFoundForAll()
{
    const BoxSet set{std::vector<Extent>(80, Extent{60, 30}), std::vector<double>(80, 1.0)};
    std::vector<Point> places(80, Point{5, 5});
    placeFreely(set, places);
    QCOMPARE(countOverlaps(set.boxes, places), std::size_t{0});
}

void LayoutStepsTest::packedRectanglesDoNotOverlap()
{
    std::vector<Extent> rectangles;
    for (int i = 0; i < 300; ++i)
        rectangles.push_back({400.0 - i, 50.0 + i * 7 % 90});
    std::vector<Point> corners = packAround(rectangles, 1.6, 10);
    for (std::size_t i = 0; i < corners.size(); ++i)
        corners[i] = {corners[i].x + rectangles[i].width / 2, corners[i].y + rectangles[i].height / 2};
    QCOMPARE(countOverlaps(rectangles, corners), std::size_t{0});
    const Frame frame = frameAround(rectangles, corners);
    const double aspect = frame.size.width / frame.size.height;
    QVERIFY2(aspect > 1.0 && aspect < 2.4, qPrintable(QString::number(aspect)));
}

void LayoutStepsTest::rowsAreNoWiderThanAsked()
{
    const std::vector<Extent> boxes(25, Extent{80, 40});
    const std::vector<Point> centres = inRows(boxes, {10, 20}, 300, {20, 10});
    QCOMPARE(frameAround(boxes, centres).size.width, 280.0);
    QCOMPARE(frameAround(boxes, centres).corner, (Point{10, 20}));
    QCOMPARE(countOverlaps(boxes, centres), std::size_t{0});
}

void LayoutStepsTest::crossingsAreCounted()
{
    const std::vector<Point> square{{0, 0}, {10, 0}, {10, 10}, {0, 10}};
    QCOMPARE(countCrossings({{0, 2, 1}, {1, 3, 1}}, square), std::size_t{1});
    QCOMPARE(countCrossings({{0, 1, 1}, {2, 3, 1}, {0, 2, 1}}, square), std::size_t{0});
}

void LayoutStepsTest::linesThroughBoxesAreSeen()
{
    QVERIFY(runsThrough({-50, 0}, {50, 0}, {0, 0}, {20, 20}));
    QVERIFY(!runsThrough({-50, 30}, {50, 30}, {0, 0}, {20, 20}));
    QVERIFY(!runsThrough({-50, 0}, {-20, 0}, {0, 0}, {20, 20})); // ends before it
    QVERIFY(runsThrough({0, -50}, {0, 50}, {5, 0}, {20, 20}));   // straight down
}

QTEST_GUILESS_MAIN(LayoutStepsTest)
#include "tst_layout_steps.moc"

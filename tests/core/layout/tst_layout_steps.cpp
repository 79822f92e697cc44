// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The steps that a layout is made of, one by one.
#include "core/layout/coarsening.h"
#include "core/layout/components.h"
#include "core/layout/overlap_removal.h"
#include "core/layout/packing.h"
#include "core/layout/pivot_mds.h"
#include "core/layout/random_numbers.h"
#include "core/layout/readability.h"
#include "core/layout/stress_majorisation.h"
#include "tests/core/layout/sample_graphs.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace onrecord;
using namespace onrecord::tests;

namespace
{

} // namespace

class LayoutStepsTest final : public QObject
{
    Q_OBJECT

private slots:
    void adjacencyJoinsParallelEdgesAndDropsLoops();
    void componentsComeLargestFirst();
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

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The promises of the layout's face: finite, deterministic, no overlaps, what was placed stays.
#include "core/layout/layout.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace onrecord;

namespace
{

LayoutInput nodes(std::size_t count)
{
    LayoutInput input;
    for (std::size_t i = 0; i < count; ++i)
        input.boxes.push_back({60.0 + static_cast<double>(i * 37 % 110), 50.0 + static_cast<double>(i % 3) * 8});
    return input;
}

LayoutInput star(std::uint32_t leaves)
{
    LayoutInput input = nodes(leaves + 1);
    for (std::uint32_t i = 1; i <= leaves; ++i)
        input.edges.push_back({0, i, 1});
    return input;
}

LayoutInput path(std::uint32_t count)
{
    LayoutInput input = nodes(count);
    for (std::uint32_t i = 1; i < count; ++i)
        input.edges.push_back({i - 1, i, 1});
    return input;
}

LayoutInput clique(std::uint32_t count)
{
    LayoutInput input = nodes(count);
    for (std::uint32_t i = 0; i < count; ++i)
        for (std::uint32_t j = i + 1; j < count; ++j)
            input.edges.push_back({i, j, 1});
    return input;
}

/// Groups of neighbours with a few edges between them, like the topics of a newspaper.
LayoutInput groups(std::uint32_t count, std::uint32_t size)
{
    LayoutInput input = nodes(count * size);
    for (std::uint32_t i = 0; i < count * size; ++i) {
        const std::uint32_t first = i / size * size;
        input.edges.push_back({i, first, 1});
        input.edges.push_back({i, first + (i * 7 + 3) % size, 1});
        if (i % 5 == 0)
            input.edges.push_back({i, (i * 31 + 17) % (count * size), 1});
    }
    return input;
}

bool overlap(const Extent &a, Point atA, const Extent &b, Point atB)
{
    return std::abs(atA.x - atB.x) < (a.width + b.width) / 2 && std::abs(atA.y - atB.y) < (a.height + b.height) / 2;
}

int overlaps(const LayoutInput &input, const std::vector<Point> &places)
{
    int count = 0;
    for (std::size_t i = 0; i < places.size(); ++i)
        for (std::size_t j = i + 1; j < places.size(); ++j)
            count += overlap(input.boxes[i], places[i], input.boxes[j], places[j]) ? 1 : 0;
    return count;
}

bool allFinite(const std::vector<Point> &places)
{
    return std::all_of(places.begin(), places.end(),
                       [](const Point &place) { return std::isfinite(place.x) && std::isfinite(place.y); });
}

double distance(Point a, Point b)
{
    return std::hypot(a.x - b.x, a.y - b.y);
}

/// The same graph with `places` as what was before, and one new node beside node 0.
LayoutInput grownByOne(LayoutInput input, const std::vector<Point> &places)
{
    input.previous.assign(places.begin(), places.end());
    input.previous.emplace_back();
    input.boxes.push_back({120, 50});
    input.edges.push_back({0, static_cast<std::uint32_t>(places.size()), 1});
    return input;
}

} // namespace

class LayoutTest final : public QObject
{
    Q_OBJECT

private slots:
    void settlesWithoutOverlaps_data();
    void settlesWithoutOverlaps();
    void isFiniteAfterEveryStep();
    void isTheSameForAnyNumberOfThreads();
    void isTheSameWhenRunAgain();
    void ignoresLoopsAndEdgesToNowhere();
    void joinsParallelEdges();
    void toleratesNumbersThatAreNone();
    void drawsNeighboursNear();
    void fillsTheAspect();
    void putsLonelyNodesBelow();
    void keepsPinnedNodesExactly();
    void keepsPinnedNodesOfLargeGraphExactly();
    void movesNothingWhenNothingIsNew();
    void placesNewNodeNearItsNeighbour();
    void partsNodesOfOnePreviousPlace();
    void drawsAnewAroundFewOldNodes();
    void stopsWhenAsked();
};

void LayoutTest::settlesWithoutOverlaps_data()
{
    QTest::addColumn<int>("which");
    for (const auto &[name, which] : {std::pair{"nothing", 0},
                                      {"one node", 1},
                                      {"two nodes", 2},
                                      {"no edges", 3},
                                      {"star of 500", 4},
                                      {"path of 300", 5},
                                      {"clique of 60", 6},
                                      {"groups", 7},
                                      {"2000 nodes", 8},
                                      {"many parts", 9}})
        QTest::newRow(name) << which;
}

void LayoutTest::settlesWithoutOverlaps()
{
    QFETCH(int, which);
    LayoutInput input;
    switch (which) {
    case 1:
    case 2:
        input = path(static_cast<std::uint32_t>(which));
        break;
    case 3:
        input = nodes(200);
        break;
    case 4:
        input = star(500);
        break;
    case 5:
        input = path(300);
        break;
    case 6:
        input = clique(60);
        break;
    case 7:
        input = groups(6, 12);
        break;
    case 8:
        input = groups(100, 20);
        break;
    case 9:
        input = path(600);
        std::erase_if(input.edges, [](const LayoutEdge &edge) { return edge.source % 3 == 0; });
        break;
    default:
        break;
    }
    const std::vector<Point> places = layOut(input);
    QCOMPARE(places.size(), input.boxes.size());
    QVERIFY(allFinite(places));
    QCOMPARE(overlaps(input, places), 0);
}

void LayoutTest::isFiniteAfterEveryStep()
{
    for (const LayoutInput &input : {groups(4, 8), groups(60, 10)}) {
        Layout layout(input);
        int steps = 0;
        while (!layout.isSettled()) {
            QCOMPARE(layout.places().size(), input.boxes.size());
            QVERIFY(allFinite(layout.places()));
            layout.step();
            QVERIFY(++steps < 5000);
        }
        const std::vector<Point> settled = layout.places();
        layout.step();
        QCOMPARE(layout.places(), settled);
    }
}

void LayoutTest::isTheSameForAnyNumberOfThreads()
{
    const LayoutInput input = groups(250, 20);
    const std::vector<Point> one = layOut(input, 1);
    QCOMPARE(layOut(input, 2), one);
    QCOMPARE(layOut(input, 4), one);
    QCOMPARE(layOut(input, 7), one);
}

void LayoutTest::isTheSameWhenRunAgain()
{
    QCOMPARE(layOut(groups(5, 9)), layOut(groups(5, 9)));
}

void LayoutTest::ignoresLoopsAndEdgesToNowhere()
{
    LayoutInput input = path(5);
    const std::vector<Point> plain = layOut(input);
    input.edges.push_back({2, 2, 5});
    input.edges.push_back({1, 99, 1});
    QCOMPARE(layOut(input), plain);
}

void LayoutTest::joinsParallelEdges()
{
    LayoutInput parallel = path(6);
    parallel.edges.push_back({1, 0, 2});
    LayoutInput heavy = path(6);
    heavy.edges[0].weight = 3;
    QCOMPARE(layOut(parallel), layOut(heavy));
}

void LayoutTest::toleratesNumbersThatAreNone()
{
    const double none = std::numeric_limits<double>::quiet_NaN();
    const double endless = std::numeric_limits<double>::infinity();
    LayoutInput input = path(6);
    input.aspect = none;
    input.edges[0].weight = none;
    input.edges[1].weight = -3;
    input.boxes[2] = {endless, none};
    input.previous.resize(6);
    input.previous[3] = Point{none, 4};
    input.previous[4] = Point{endless, 4};
    input.pinned = {false, false, false, true, true, true};
    QVERIFY(allFinite(layOut(input)));
}

void LayoutTest::drawsNeighboursNear()
{
    const LayoutInput input = groups(6, 10);
    const std::vector<Point> places = layOut(input);
    double edges = 0;
    for (const LayoutEdge &edge : input.edges)
        edges += distance(places[edge.source], places[edge.target]) / static_cast<double>(input.edges.size());
    double all = 0;
    for (const Point &a : places)
        for (const Point &b : places)
            all += distance(a, b) / static_cast<double>(places.size() * places.size());
    QVERIFY2(edges < 0.5 * all, qPrintable(QString::number(edges / all)));
}

void LayoutTest::fillsTheAspect()
{
    const std::vector<Point> places = layOut(groups(6, 10));
    const auto [left, right] =
        std::minmax_element(places.begin(), places.end(), [](const Point &a, const Point &b) { return a.x < b.x; });
    const auto [top, bottom] =
        std::minmax_element(places.begin(), places.end(), [](const Point &a, const Point &b) { return a.y < b.y; });
    const double aspect = (right->x - left->x) / (bottom->y - top->y);
    QVERIFY2(aspect > 1.1 && aspect < 2.3, qPrintable(QString::number(aspect)));
}

void LayoutTest::putsLonelyNodesBelow()
{
    LayoutInput input = path(8);
    input.boxes.resize(12, {80, 50});
    const std::vector<Point> places = layOut(input);
    for (std::size_t joined = 0; joined < 8; ++joined)
        for (std::size_t lonely = 8; lonely < 12; ++lonely)
            QVERIFY(places[lonely].y > places[joined].y);
}

void LayoutTest::keepsPinnedNodesExactly()
{
    LayoutInput input = groups(4, 8);
    input.previous.resize(input.boxes.size());
    input.pinned.resize(input.boxes.size());
    input.previous[3] = Point{-412.125, 77.5};
    input.previous[20] = Point{33.3, -1000.25};
    input.pinned[3] = input.pinned[20] = true;
    const std::vector<Point> places = layOut(input);
    QCOMPARE(places[3], (Point{-412.125, 77.5}));
    QCOMPARE(places[20], (Point{33.3, -1000.25}));
    QCOMPARE(overlaps(input, places), 0);
}

void LayoutTest::keepsPinnedNodesOfLargeGraphExactly()
{
    LayoutInput input = groups(50, 10);
    const std::vector<Point> before = layOut(input);
    input.previous.assign(before.begin(), before.end());
    input.pinned.resize(input.boxes.size());
    input.pinned[7] = true;
    input.previous[7] = before[400]; // dropped onto another
    const std::vector<Point> places = layOut(input);
    QCOMPARE(places[7], before[400]);
    QVERIFY(places[400] != before[400]);
    QCOMPARE(overlaps(input, places), 0);
}

void LayoutTest::movesNothingWhenNothingIsNew()
{
    for (LayoutInput input : {groups(4, 8), groups(50, 12)}) {
        const std::vector<Point> before = layOut(input);
        input.previous.assign(before.begin(), before.end());
        QCOMPARE(layOut(input), before);
    }
}

void LayoutTest::placesNewNodeNearItsNeighbour()
{
    for (const LayoutInput &input : {groups(4, 8), groups(50, 12)}) {
        const std::vector<Point> before = layOut(input);
        const LayoutInput grown = grownByOne(input, before);
        const std::vector<Point> after = layOut(grown);
        for (std::size_t i = 0; i < before.size(); ++i)
            QVERIFY2(after[i] == before[i], qPrintable(QString::number(i)));
        const auto nearer = std::count_if(before.begin(), before.end(), [&](const Point &place) {
            return distance(place, after[0]) < distance(after.back(), after[0]);
        });
        QVERIFY2(nearer * 3 < static_cast<std::ptrdiff_t>(before.size()), qPrintable(QString::number(nearer)));
        QCOMPARE(overlaps(grown, after), 0);
    }
}

void LayoutTest::partsNodesOfOnePreviousPlace()
{
    LayoutInput input = path(4);
    input.previous = {Point{10, 10}, Point{10, 10}, Point{500, 0}, std::nullopt};
    const std::vector<Point> places = layOut(input);
    QVERIFY(allFinite(places));
    QCOMPARE(overlaps(input, places), 0);
}

void LayoutTest::drawsAnewAroundFewOldNodes()
{
    LayoutInput input = groups(4, 8);
    input.previous.resize(input.boxes.size());
    input.previous[0] = Point{5000, 5000};
    input.previous[1] = Point{5150, 5000};
    const std::vector<Point> places = layOut(input);
    QCOMPARE(places[0], (Point{5000, 5000}));
    QCOMPARE(overlaps(input, places), 0);
    for (const Point &place : places)
        QVERIFY(distance(place, {5000, 5000}) < 3000);
}

void LayoutTest::stopsWhenAsked()
{
    std::stop_source stop;
    stop.request_stop();
    const std::vector<Point> places = layOut(groups(100, 20), 1, stop.get_token());
    QCOMPARE(places.size(), std::size_t{2000});
    QVERIFY(allFinite(places));
}

QTEST_GUILESS_MAIN(LayoutTest)
#include "tst_layout.moc"

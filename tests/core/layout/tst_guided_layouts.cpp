// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The layouts that say one thing by their form say that thing, and no two boxes overlap.
#include "core/layout/guided_layouts.h"
#include "core/layout/overlap_removal.h"
#include "core/layout/packing.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>
#include <utility>

using namespace onrecord;

namespace
{

/// Three groups, joined within and a little between.
GuidedInput sample(std::uint32_t count)
{
    GuidedInput input;
    for (std::uint32_t i = 0; i < count; ++i) {
        input.boxes.push_back({40.0 + i * 37 % 110, 20.0 + i * 13 % 30});
        input.edges.push_back({i, (i + 3) % count, 1});
        if (i % 7 == 0)
            input.edges.push_back({i, (i * 5 + 1) % count, 1});
    }
    return input;
}

std::vector<std::uint32_t> thirds(std::uint32_t count)
{
    std::vector<std::uint32_t> groups;
    for (std::uint32_t i = 0; i < count; ++i)
        groups.push_back(i % 3);
    return groups;
}

double radius(Point place)
{
    return std::hypot(place.x, place.y);
}

/// The total length of the lines.
double ink(const GuidedInput &input, const std::vector<Point> &places)
{
    double sum = 0;
    for (const LayoutEdge &edge : input.edges)
        sum += std::hypot(places[edge.source].x - places[edge.target].x, places[edge.source].y - places[edge.target].y);
    return sum;
}

} // namespace

class GuidedLayoutsTest final : public QObject
{
    Q_OBJECT

private slots:
    void neverOverlap_data();
    void neverOverlap();
    void circleIsOneCircleWithAnArcForEachCommunity();
    void circleBringsJoinedNodesNear();
    void layersAreFromTopToBottom();
    void layersAreOrderedByTheirLines();
    void timeRunsToTheRight();
    void nodeWithoutTimeStandsAmongItsNeighbours();
    void nodeWithoutAnyTimeStandsLeftOfAll();
    void momentsHaveRoomForManySideBySide();
    void pictureOfManyMomentsIsNotTall();
    void timeScaleSaysWhereATimeLies();
    void nodesWithoutTimesFormABlock();
    void ringsAreStepsFromTheCentre();
    void ringsKeepBranchesTogether();
    void unreachedNodesAreOutermost();
};

void GuidedLayoutsTest::neverOverlap_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {0, 1, 2, 3, 4, 60, 600})
        QTest::newRow(qPrintable(QString::number(count))) << count;
}

void GuidedLayoutsTest::neverOverlap()
{
    QFETCH(int, count);
    const auto nodes = static_cast<std::uint32_t>(count);
    GuidedInput input = sample(nodes);
    input.edges.push_back({0, 100000, 1}); // leads nowhere
    std::vector<std::optional<double>> times(nodes);
    for (std::uint32_t i = 0; i < nodes; ++i)
        if (i % 4 != 0)
            times[i] = i % 9;
    for (const std::vector<Point> &places :
         {circleByCommunity(input, thirds(nodes)), inLayers(input, thirds(nodes)), alongTime(input, times).places,
          alongTime(input, times, 1).places, ringsAround(input, 2)}) {
        QCOMPARE(places.size(), std::size_t{nodes});
        QCOMPARE(countOverlaps(input.boxes, places), std::size_t{0});
        for (const Point &place : places)
            QVERIFY(std::isfinite(place.x) && std::isfinite(place.y));
    }
}

void GuidedLayoutsTest::circleIsOneCircleWithAnArcForEachCommunity()
{
    const std::vector<std::uint32_t> groups = thirds(60);
    const std::vector<Point> places = circleByCommunity(sample(60), groups);
    std::vector<std::uint32_t> order(60);
    std::iota(order.begin(), order.end(), 0U);
    const auto angle = [&](std::uint32_t node) { return std::atan2(places[node].y, places[node].x); };
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return angle(a) < angle(b); });
    int borders = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        QVERIFY(std::abs(radius(places[order[i]]) - radius(places[0])) < 1e-6);
        borders += groups[order[i]] != groups[order[(i + 1) % order.size()]] ? 1 : 0;
    }
    QCOMPARE(borders, 3);
}

void GuidedLayoutsTest::circleBringsJoinedNodesNear()
{
    GuidedInput input;
    std::vector<std::uint32_t> groups;
    for (std::uint32_t i = 0; i < 40; ++i) { // node i of the first group belongs to node 20 + (7 i mod 20)
        input.boxes.push_back({20, 20});
        groups.push_back(i / 20);
        if (i < 20)
            input.edges.push_back({i, 20 + i * 7 % 20, 1});
    }
    const double ordered = ink(input, circleByCommunity(input, groups));
    GuidedInput unjoined = input;
    unjoined.edges.clear();
    QVERIFY(ordered < 0.9 * ink(input, circleByCommunity(unjoined, groups)));
}

void GuidedLayoutsTest::layersAreFromTopToBottom()
{
    const std::vector<std::uint32_t> layers = thirds(90);
    const GuidedInput input = sample(90);
    const std::vector<Point> places = inLayers(input, layers);
    for (std::size_t i = 0; i < places.size(); ++i)
        for (std::size_t j = 0; j < places.size(); ++j)
            if (layers[i] < layers[j])
                QVERIFY(places[i].y + input.boxes[i].height / 2 < places[j].y - input.boxes[j].height / 2);
}

void GuidedLayoutsTest::layersAreOrderedByTheirLines()
{
    GuidedInput input;
    input.aspect = 10;
    std::vector<std::uint32_t> layers;
    for (std::uint32_t i = 0; i < 12; ++i) {
        input.boxes.push_back({30, 20});
        layers.push_back(i / 6);
        if (i < 6)
            input.edges.push_back({i, 11 - i, 1}); // crossed as they come
    }
    const std::vector<Point> places = inLayers(input, layers);
    for (const LayoutEdge &edge : input.edges)
        QVERIFY(std::abs(places[edge.source].x - places[edge.target].x) < 1e-6);
}

void GuidedLayoutsTest::timeRunsToTheRight()
{
    GuidedInput input = sample(50);
    std::vector<std::optional<double>> times;
    for (int i = 0; i < 50; ++i)
        times.emplace_back(i * 7 % 50);
    const std::vector<Point> places = alongTime(input, times).places;
    for (std::size_t i = 0; i < times.size(); ++i)
        for (std::size_t j = 0; j < times.size(); ++j)
            QVERIFY(*times[i] >= *times[j] || places[i].x < places[j].x);
    const double day = (places[1].x - places[0].x) / (*times[1] - *times[0]);
    QVERIFY(std::abs((places[20].x - places[0].x) - day * (*times[20] - *times[0])) < 1e-6);
}

void GuidedLayoutsTest::nodeWithoutTimeStandsAmongItsNeighbours()
{
    GuidedInput input;
    input.boxes.assign(3, {20, 20});
    input.edges = {{0, 1, 1}, {0, 2, 1}};
    const std::vector<Point> places = alongTime(input, {std::nullopt, 10.0, 30.0}).places;
    QCOMPARE(places[0].x, (places[1].x + places[2].x) / 2);
}

void GuidedLayoutsTest::nodeWithoutAnyTimeStandsLeftOfAll()
{
    GuidedInput input;
    input.boxes.assign(3, {20, 20});
    const std::vector<Point> places = alongTime(input, {10.0, std::nullopt, 30.0}).places;
    QVERIFY(places[1].x + 20 < std::min(places[0].x, places[2].x));
}

void GuidedLayoutsTest::momentsHaveRoomForManySideBySide()
{
    GuidedInput input;
    input.boxes.assign(60, {40, 20});
    std::vector<std::optional<double>> times;
    for (int i = 0; i < 60; ++i)
        times.emplace_back(i % 2);
    const PlacesInTime drawn = alongTime(input, times, 1);
    QCOMPARE(countOverlaps(input.boxes, drawn.places), std::size_t{0});
    std::set<double> columns;
    for (std::size_t i = 0; i < times.size(); ++i) {
        const double at = (drawn.places[i].x - drawn.scale.origin) / drawn.scale.unit;
        QVERIFY(at >= *times[i] && at <= *times[i] + 1); // never in another day
        columns.insert(drawn.places[i].x);
    }
    QVERIFY(columns.size() > 4);
}

void GuidedLayoutsTest::pictureOfManyMomentsIsNotTall()
{
    GuidedInput input;
    input.boxes.assign(300, {80, 40});
    std::vector<std::optional<double>> times;
    for (int i = 0; i < 300; ++i)
        times.emplace_back(i < 200 ? 10 : i % 20); // most on one day
    const PlacesInTime drawn = alongTime(input, times, 1);
    const Frame frame = frameAround(input.boxes, drawn.places);
    QVERIFY2(frame.size.width > frame.size.height, qPrintable(QString::number(frame.size.height)));
}

void GuidedLayoutsTest::timeScaleSaysWhereATimeLies()
{
    GuidedInput input;
    input.boxes.assign(3, {20, 20});
    const PlacesInTime drawn = alongTime(input, {4.0, 10.0, 30.0});
    QCOMPARE(drawn.scale.first, 4.0);
    QCOMPARE(drawn.scale.last, 30.0);
    QVERIFY(!drawn.scale.hasUndated);
    for (const auto &[node, time] : {std::pair(0, 4.0), {1, 10.0}, {2, 30.0}})
        QVERIFY(std::abs(drawn.places[static_cast<std::size_t>(node)].x - drawn.scale.origin -
                         time * drawn.scale.unit) < 1e-6);
}

void GuidedLayoutsTest::nodesWithoutTimesFormABlock()
{
    GuidedInput input;
    input.boxes.assign(40, {80, 40});
    const PlacesInTime none = alongTime(input, {});
    QVERIFY(none.scale.hasUndated);
    QCOMPARE(none.scale.unit, 0.0);
    QVERIFY(frameAround(input.boxes, none.places).size.width > frameAround(input.boxes, none.places).size.height);
    std::vector<std::optional<double>> times(40);
    times[3] = 1;
    times[7] = 9;
    const PlacesInTime some = alongTime(input, times, 1);
    for (std::size_t i = 0; i < times.size(); ++i)
        QVERIFY(times[i] || some.places[i].x + 40 <= some.scale.undatedTo + 1e-6);
    QVERIFY(some.scale.undatedTo < some.places[3].x - 40);
}

void GuidedLayoutsTest::ringsAreStepsFromTheCentre()
{
    GuidedInput input;
    input.boxes.assign(30, {30, 20});
    for (std::uint32_t i = 1; i < 30; ++i)
        input.edges.push_back({i, (i - 1) / 3, 1}); // a tree of three
    const std::vector<Point> places = ringsAround(input, 0);
    QVERIFY(radius(places[0]) < 1e-9);
    for (std::size_t i = 1; i < 30; ++i) {
        const std::size_t first = i <= 3 ? 1 : i <= 12 ? 4 : 13; // of its ring
        QVERIFY(std::abs(radius(places[i]) - radius(places[first])) < 1e-6);
    }
    QVERIFY(radius(places[1]) + 40 < radius(places[4]) && radius(places[4]) + 40 < radius(places[13]));
}

void GuidedLayoutsTest::ringsKeepBranchesTogether()
{
    GuidedInput input;
    input.boxes.assign(17, {30, 20});
    for (std::uint32_t i = 1; i <= 4; ++i)
        input.edges.push_back({0, i, 1});
    for (std::uint32_t i = 5; i < 17; ++i)
        input.edges.push_back({i, 1 + i % 4, 1}); // three each, not in their order
    const std::vector<Point> places = ringsAround(input, 0);
    for (std::uint32_t i = 5; i < 17; ++i) {
        const Point mine = places[1 + i % 4];
        const double along = (places[i].x * mine.x + places[i].y * mine.y) / radius(mine) / radius(places[i]);
        QVERIFY2(along > 0.7, qPrintable(QString::number(along)));
    }
}

void GuidedLayoutsTest::unreachedNodesAreOutermost()
{
    GuidedInput input = sample(20);
    input.boxes.push_back({30, 20});
    const std::vector<Point> places = ringsAround(input, 5);
    for (std::size_t i = 0; i < 20; ++i)
        QVERIFY(radius(places[i]) < radius(places[20]));
}

QTEST_GUILESS_MAIN(GuidedLayoutsTest)
#include "tst_guided_layouts.moc"

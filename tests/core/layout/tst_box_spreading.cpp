// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/box_spreading.h"

#include "core/layout/overlap_removal.h"
#include "core/layout/random_numbers.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace onrecord;

namespace
{

constexpr Extent Gap{14, 8};

std::vector<Point> spread(const std::vector<Extent> &boxes, const std::vector<Point> &places)
{
    BoxSpreading spreading(boxes, Gap, places);
    while (!spreading.isSettled())
        spreading.step();
    return spreading.places();
}

/// A heap around (0, 0), the first in its middle.
std::vector<Point> heap(std::size_t count)
{
    std::vector<Point> places(1);
    RandomNumbers random(3);
    while (places.size() < count)
        places.push_back({random.around() * 30, random.around() * 30});
    return places;
}

std::vector<Extent> names(std::size_t count)
{
    std::vector<Extent> boxes;
    for (std::size_t i = 0; i < count; ++i)
        boxes.push_back({50 + static_cast<double>(i * 37 % 100), 40});
    return boxes;
}

double fromMiddle(const std::vector<Point> &places, std::size_t node)
{
    Point middle;
    for (const Point &place : places)
        middle = {middle.x + place.x / static_cast<double>(places.size()),
                  middle.y + place.y / static_cast<double>(places.size())};
    return std::hypot(places[node].x - middle.x, places[node].y - middle.y);
}

} // namespace

class BoxSpreadingTest final : public QObject
{
    Q_OBJECT

private slots:
    void partsAHeapOfBoxes();
    void keepsAHubAmongItsLeaves();
    void keepsRowsAndColumnsInOrder();
    void leavesAloneWhatHasRoom();
    void partsBoxesAtOnePlace();
    void partsBoxesThatAreNoNeighbours();
};

void BoxSpreadingTest::partsAHeapOfBoxes()
{
    const std::vector<Extent> boxes = names(300);
    QVERIFY(countOverlaps(boxes, heap(300)) > 1000);
    QCOMPARE(countOverlaps(boxes, spread(boxes, heap(300))), std::size_t{0});
}

void BoxSpreadingTest::keepsAHubAmongItsLeaves()
{
    const std::vector<Point> places = spread(names(400), heap(400));
    std::size_t nearer = 0;
    for (std::size_t leaf = 1; leaf < places.size(); ++leaf)
        if (fromMiddle(places, leaf) < fromMiddle(places, 0))
            ++nearer;
    QVERIFY2(nearer < 20, qPrintable(QString::number(nearer)));
}

void BoxSpreadingTest::keepsRowsAndColumnsInOrder()
{
    constexpr int Side = 12;
    std::vector<Point> places;
    for (int i = 0; i < Side * Side; ++i)
        places.push_back({i % Side * 9.0, i / Side * 9.0});
    const std::vector<Point> after = spread(std::vector<Extent>(places.size(), {60, 30}), places);
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (i % Side != 0)
            QVERIFY(after[i - 1].x < after[i].x);
        if (i >= Side)
            QVERIFY(after[i - Side].y < after[i].y);
    }
}

void BoxSpreadingTest::leavesAloneWhatHasRoom()
{
    const std::vector<Point> places{{0, 0}, {100, 0}, {0, 100}, {140, 130}};
    const std::vector<Point> after = spread(std::vector<Extent>(4, {20, 20}), places);
    for (std::size_t i = 0; i < places.size(); ++i)
        QVERIFY(std::hypot(after[i].x - places[i].x, after[i].y - places[i].y) < 0.1);
}

void BoxSpreadingTest::partsBoxesAtOnePlace()
{
    const std::vector<Extent> boxes = names(30);
    QCOMPARE(countOverlaps(boxes, spread(boxes, std::vector<Point>(30, {7, 7}))), std::size_t{0});
}

void BoxSpreadingTest::partsBoxesThatAreNoNeighbours()
{
    // Two long boxes meet over the heads of the small ones between their centres.
    std::vector<Extent> boxes{{300, 20}, {300, 20}};
    std::vector<Point> places{{0, 0}, {160, 0}};
    for (int i = 0; i < 5; ++i) {
        boxes.push_back({4, 4});
        places.push_back({80, (i - 2) * 30.0});
    }
    QCOMPARE(countOverlaps(boxes, spread(boxes, places)), std::size_t{0});
}

QTEST_GUILESS_MAIN(BoxSpreadingTest)
#include "tst_box_spreading.moc"

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The forces of the engine for large graphs, and what they are found with.
#include "core/layout/level_forces.h"
#include "core/layout/plane_kernel_sets.h"
#include "core/layout/random_numbers.h"
#include "tests/core/layout/sample_graphs.h"

#include <QTest>

#include <algorithm>
#include <bit>
#include <cmath>

using namespace onrecord;
using namespace onrecord::tests;

namespace
{

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

class LayoutForcesTest final : public QObject
{
    Q_OBJECT

private slots:
    void blockTreeIsNearTheExactPush();
    void kernelsGiveTheSameBitsWithEveryInstructionSet();
    void pivotsKnowTheStepsToEveryNode();
    void groupsAreAsCloseAsTheirMembers();
    void crewDoesEveryPieceOnce();
    void forcesBalanceSpringsAndPush();
    void forcesLeaveHeldNodes();
};

void LayoutForcesTest::blockTreeIsNearTheExactPush()
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

void LayoutForcesTest::kernelsGiveTheSameBitsWithEveryInstructionSet()
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

void LayoutForcesTest::pivotsKnowTheStepsToEveryNode()
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

void LayoutForcesTest::groupsAreAsCloseAsTheirMembers()
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

void LayoutForcesTest::crewDoesEveryPieceOnce()
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

void LayoutForcesTest::forcesBalanceSpringsAndPush()
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

void LayoutForcesTest::forcesLeaveHeldNodes()
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

QTEST_GUILESS_MAIN(LayoutForcesTest)
#include "tst_layout_forces.moc"

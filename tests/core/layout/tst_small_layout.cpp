// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/layout.h"
#include "core/layout/random_numbers.h"
#include "core/layout/readability.h"
#include "core/layout/stress_majorisation.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace onrecord;

namespace
{

/// One node that three of four others are joined to, and as many lines among them as in news.
LayoutInput newsAround(std::uint32_t hub, std::uint32_t nodes, std::size_t lines)
{
    RandomNumbers random(3);
    std::set<std::pair<std::uint32_t, std::uint32_t>> pairs;
    for (std::uint32_t i = 0; i < nodes; ++i)
        if (i != hub)
            pairs.insert(std::minmax(random.unit() < 0.75 ? hub : (i + 1) % nodes, i));
    while (pairs.size() < lines) {
        const auto one = static_cast<std::uint32_t>(nodes * std::pow(random.unit(), 2.2));
        const auto other = static_cast<std::uint32_t>(nodes * random.unit());
        if (one != other)
            pairs.insert(std::minmax(one, other));
    }
    LayoutInput input;
    for (std::uint32_t i = 0; i < nodes; ++i)
        input.boxes.push_back({60 + 90 * random.unit(), 52});
    for (const auto &[source, target] : pairs)
        input.edges.push_back({source, target});
    return input;
}

/// Of a drawing at its best scale; every line is one long.
double stressOf(const LayoutInput &input, std::vector<Point> places)
{
    const Adjacency graph = makeAdjacency(input.boxes.size(), input.edges);
    const StressModel model(graph, std::vector<double>(graph.neighbours.size(), 1));
    double sum = 0;
    double squares = 0;
    for (std::size_t i = 0; i < places.size(); ++i)
        for (std::size_t j = 0; j < i; ++j) {
            const double ratio =
                std::hypot(places[i].x - places[j].x, places[i].y - places[j].y) / model.distance(i, j);
            sum += ratio;
            squares += ratio * ratio;
        }
    for (Point &place : places)
        place = {place.x * sum / squares, place.y * sum / squares};
    return model.stressOf(places);
}

double crossingsALine(const LayoutInput &input, const std::vector<Point> &places)
{
    return static_cast<double>(countCrossings(input.edges, places)) / static_cast<double>(input.edges.size());
}

} // namespace

class SmallLayoutTest : public QObject
{
    Q_OBJECT

private slots:
    void distancesStayTrueWhereManyLinesMustCross()
    {
        const LayoutInput input = newsAround(0, 58, 175);
        const std::vector<Point> places = layOut(input);
        QVERIFY(stressOf(input, places) < 0.19);
        QVERIFY(crossingsALine(input, places) < 6);
    }

    void aCrossingOfFewLinesIsTakenOutWhateverTheDistances()
    {
        const LayoutInput input = newsAround(0, 14, 18);
        const std::vector<Point> places = layOut(input);
        QVERIFY(crossingsALine(input, places) < 0.1);
    }

    void stressIsWorthMoreWhereMoreLinesCanCross()
    {
        QCOMPARE(crossingsWorth(0), crossingsWorth(20));
        QCOMPARE(crossingsWorth(400) / crossingsWorth(200), 4.0);
    }

    void whatOnlyTouchesABoxDoesNotRunThroughIt()
    {
        QVERIFY(!runsThrough({-50, 10}, {50, 10}, {0, 0}, {20, 20}));
        QVERIFY(!runsThrough({-30, 0}, {0, 30}, {0, 0}, {20, 20})); // passes the corner
        QVERIFY(runsThrough({-19, 0}, {0, 19}, {0, 0}, {20, 20}));  // cuts it
    }
};

QTEST_GUILESS_MAIN(SmallLayoutTest)
#include "tst_small_layout.moc"

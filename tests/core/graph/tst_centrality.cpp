// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// PageRank.
#include "core/graph/centrality.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace onrecord;

namespace
{

bool isNear(double found, double expected)
{
    return std::abs(found - expected) < 1e-6;
}

double sumOf(const std::vector<double> &ranks)
{
    return std::accumulate(ranks.begin(), ranks.end(), 0.0);
}

} // namespace

class CentralityTest final : public QObject
{
    Q_OBJECT

private slots:
    void addsUpToOne();
    void isEqualInARing();
    void agreesWithTheEquationSolvedByHand();
    void sharesByWeight();
    void dividesWhatLeadsNowhere();
    void leavesOutWhatCannotBe();
    void saysTheSameTwice();
    void isEmptyForNothingAndWhenStopped();
};

void CentralityTest::addsUpToOne()
{
    QVERIFY(isNear(sumOf(pageRanks(6, {{0, 1, 1}, {1, 2, 3}, {2, 0, 1}, {3, 2, 1}, {0, 4, 2}})), 1));
}

void CentralityTest::isEqualInARing()
{
    for (const double rank : pageRanks(5, {{0, 1, 1}, {1, 2, 1}, {2, 3, 1}, {3, 4, 1}, {4, 0, 1}}))
        QVERIFY(isNear(rank, 0.2));
}

void CentralityTest::agreesWithTheEquationSolvedByHand()
{
    // 1 -> 0, 2 -> 0, 0 -> 1: r2 = 0.05, r0 = 0.05 + 0.85 (r1 + r2), r1 = 0.05 + 0.85 r0.
    const std::vector<double> ranks = pageRanks(3, {{1, 0, 1}, {2, 0, 1}, {0, 1, 1}});
    const double first = (0.05 + 0.85 * 0.1) / (1 - 0.85 * 0.85);
    QVERIFY(isNear(ranks[0], first));
    QVERIFY(isNear(ranks[1], 0.05 + 0.85 * first));
    QVERIFY(isNear(ranks[2], 0.05));
}

void CentralityTest::sharesByWeight()
{
    const std::vector<double> ranks = pageRanks(3, {{0, 1, 3}, {0, 2, 1}, {1, 0, 1}, {2, 0, 1}});
    QVERIFY(isNear((ranks[1] - 0.05) / (ranks[2] - 0.05), 3));
}

void CentralityTest::dividesWhatLeadsNowhere()
{
    // 0 -> 1, and 1 leads nowhere: r0 = 0.075 + 0.425 r1, r1 = r0 + 0.85 r0.
    const std::vector<double> ranks = pageRanks(2, {{0, 1, 1}});
    QVERIFY(isNear(ranks[0], 1 / 2.85));
    QVERIFY(isNear(ranks[1], 1.85 / 2.85));
}

void CentralityTest::leavesOutWhatCannotBe()
{
    const std::vector<double> ranks = pageRanks(2, {{0, 0, 5}, {0, 9, 5}, {0, 1, -1}, {1, 0, 0}});
    QVERIFY(isNear(ranks[0], 0.5));
    QVERIFY(isNear(ranks[1], 0.5));
}

void CentralityTest::saysTheSameTwice()
{
    const std::vector<WeightedEdge> edges = {{0, 1, 1}, {1, 2, 3}, {2, 0, 1}, {3, 2, 1}, {0, 4, 2}};
    QCOMPARE(pageRanks(5, edges), pageRanks(5, edges));
}

void CentralityTest::isEmptyForNothingAndWhenStopped()
{
    QVERIFY(pageRanks(0, {}).empty());
    std::stop_source source;
    source.request_stop();
    QVERIFY(pageRanks(2, {{0, 1, 1}}, source.get_token()).empty());
}

QTEST_GUILESS_MAIN(CentralityTest)
#include "tst_centrality.moc"

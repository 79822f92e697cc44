// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Communities by the Leiden method.
#include "core/graph/communities.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

using namespace onrecord;

namespace
{

using Edges = std::vector<WeightedEdge>;
using Communities = std::vector<std::uint32_t>;

void addClique(std::uint32_t first, std::uint32_t size, Edges &edges)
{
    for (std::uint32_t a = first; a < first + size; ++a)
        for (std::uint32_t b = a + 1; b < first + size; ++b)
            edges.push_back({a, b, 1});
}

/// Cliques of five in a ring, each joined to the next by one edge.
Edges ringOfCliques(std::uint32_t cliques)
{
    Edges edges;
    for (std::uint32_t clique = 0; clique < cliques; ++clique) {
        addClique(5 * clique, 5, edges);
        edges.push_back({5 * clique, 5 * ((clique + 1) % cliques) + 1, 1});
    }
    return edges;
}

/// The friendships of a karate club that split (Zachary 1977), members counted from 0.
Edges karateClub()
{
    const std::vector<std::vector<std::uint32_t>> friends = {
        {1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 17, 19, 21, 31},
        {2, 3, 7, 13, 17, 19, 21, 30},
        {3, 7, 8, 9, 13, 27, 28, 32},
        {7, 12, 13},
        {6, 10},
        {6, 10, 16},
        {16},
        {},
        {30, 32, 33},
        {33},
        {},
        {},
        {},
        {33},
        {32, 33},
        {32, 33},
        {},
        {},
        {32, 33},
        {33},
        {32, 33},
        {},
        {32, 33},
        {25, 27, 29, 32, 33},
        {25, 27, 31},
        {31},
        {29, 33},
        {33},
        {31, 33},
        {32, 33},
        {32, 33},
        {32, 33},
        {33},
    };
    Edges edges;
    for (std::uint32_t member = 0; member < friends.size(); ++member)
        for (const std::uint32_t other : friends[member])
            edges.push_back({member, other, 1});
    return edges;
}

/// A graph with groups in it: most edges stay within a group of a hundred.
Edges groupedGraph(std::uint32_t nodes, std::uint32_t edgeCount, std::uint32_t outside)
{
    Edges edges;
    std::uint64_t state = 7;
    const auto next = [&state](std::uint32_t limit) {
        state = state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<std::uint32_t>((state >> 33U) % limit);
    };
    while (edges.size() < edgeCount) {
        const std::uint32_t source = next(nodes);
        const bool leaves = next(100) < outside;
        const std::uint32_t target = leaves ? next(nodes) : (source / 100) * 100 + next(100);
        edges.push_back({source, std::min(target, nodes - 1), 1.0 + next(3)});
    }
    return edges;
}

bool areConnected(const WeightedGraph &graph, const Communities &communities)
{
    std::map<std::uint32_t, std::uint32_t> firsts;
    for (std::uint32_t node = 0; node < graph.size(); ++node)
        firsts.emplace(communities[node], node);
    std::vector<bool> reached(graph.size(), false);
    std::size_t count = 0;
    for (const auto &[community, first] : firsts) {
        std::vector<std::uint32_t> waiting{first};
        reached[first] = true;
        while (!waiting.empty()) {
            const std::uint32_t node = waiting.back();
            waiting.pop_back();
            ++count;
            for (const std::uint32_t other : graph.of(node)) {
                if (reached[other] || communities[other] != community)
                    continue;
                reached[other] = true;
                waiting.push_back(other);
            }
        }
    }
    return count == graph.size();
}

} // namespace

class CommunitiesTest final : public QObject
{
    Q_OBJECT

private slots:
    void partsTwoCliquesJoinedByOneEdge();
    void keepsPartsThatDoNotHangTogetherApart();
    void givesLonelyNodesOneOfTheirOwn();
    void countsWeights();
    void takesNoNoteOfDirectionNorOfWhatCannotBe();
    void numbersTheLargestFirst();
    void reachesTheBestKnownOfTheKarateClub();
    void knowsTheModularityOfAKnownDivision();
    void findsEveryCliqueOfARing();
    void isConnectedWithin_data();
    void isConnectedWithin();
    void saysTheSameTwice();
    void doesNotDependOnTheOrderOfNodes();
    void isEmptyWhenStopped();
    void isQuickForManyNodes();
    void toleratesNothing();
};

void CommunitiesTest::partsTwoCliquesJoinedByOneEdge()
{
    Edges edges;
    addClique(0, 5, edges);
    addClique(5, 5, edges);
    edges.push_back({4, 5, 1});
    QCOMPARE(communitiesOf(WeightedGraph(10, edges)), (Communities{0, 0, 0, 0, 0, 1, 1, 1, 1, 1}));
}

void CommunitiesTest::keepsPartsThatDoNotHangTogetherApart()
{
    const WeightedGraph graph(400, groupedGraph(400, 240, 0));
    const Communities communities = communitiesOf(graph);
    QVERIFY(areConnected(graph, communities));
    const Communities pair = communitiesOf(WeightedGraph(4, {{0, 2, 1}, {1, 3, 1}}));
    QCOMPARE(pair, (Communities{0, 1, 0, 1}));
}

void CommunitiesTest::givesLonelyNodesOneOfTheirOwn()
{
    QCOMPARE(communitiesOf(WeightedGraph(3, {})), (Communities{0, 1, 2}));
    QCOMPARE(communitiesOf(WeightedGraph(4, {{2, 3, 1}})), (Communities{1, 2, 0, 0}));
}

void CommunitiesTest::countsWeights()
{
    // A ring of four: its two heavy edges make the communities.
    QCOMPARE(communitiesOf(WeightedGraph(4, {{0, 1, 9}, {1, 2, 1}, {2, 3, 9}, {3, 0, 1}})), (Communities{0, 0, 1, 1}));
    QCOMPARE(communitiesOf(WeightedGraph(4, {{0, 1, 1}, {1, 2, 9}, {2, 3, 1}, {3, 0, 9}})), (Communities{0, 1, 1, 0}));
}

void CommunitiesTest::takesNoNoteOfDirectionNorOfWhatCannotBe()
{
    const WeightedGraph graph(3, {{0, 1, 1}, {1, 0, 2}, {2, 2, 5}, {1, 7, 1}, {1, 2, 0}, {0, 2, -1}, {0, 1, NAN}});
    QCOMPARE(graph.total, 6.0);
    QCOMPARE(graph.strengths, (std::vector<double>{3, 3, 0}));
    QCOMPARE(communitiesOf(graph), (Communities{0, 0, 1}));
}

void CommunitiesTest::numbersTheLargestFirst()
{
    Edges edges;
    addClique(0, 3, edges);
    addClique(3, 5, edges);
    addClique(8, 3, edges);
    QCOMPARE(communitiesOf(WeightedGraph(11, edges)), (Communities{1, 1, 1, 0, 0, 0, 0, 0, 2, 2, 2}));
}

void CommunitiesTest::reachesTheBestKnownOfTheKarateClub()
{
    const Edges edges = karateClub();
    QCOMPARE(edges.size(), std::size_t{78});
    const WeightedGraph graph(34, edges);
    const Communities communities = communitiesOf(graph);
    // The maximum, found by exact search (Brandes and others 2008), is 0.4198; Louvain's usual result 0.4188.
    QVERIFY(modularityOf(graph, communities) > 0.4197);
    QVERIFY(modularityOf(graph, communities) < 0.4199);
    QCOMPARE(*std::max_element(communities.begin(), communities.end()), 3U);
}

void CommunitiesTest::knowsTheModularityOfAKnownDivision()
{
    const WeightedGraph graph(4, {{0, 1, 1}, {2, 3, 1}});
    QCOMPARE(modularityOf(graph, {0, 0, 1, 1}), 0.5);
    QCOMPARE(modularityOf(graph, {0, 0, 0, 0}), 0.0);
    QCOMPARE(modularityOf(graph, {0, 1, 2, 3}), -0.25);
    QCOMPARE(modularityOf(WeightedGraph(2, {}), {0, 1}), 0.0);
}

void CommunitiesTest::findsEveryCliqueOfARing()
{
    const Communities communities = communitiesOf(WeightedGraph(50, ringOfCliques(10)));
    for (std::uint32_t node = 0; node < 50; ++node)
        QCOMPARE(communities[node], communities[5 * (node / 5)]);
    QCOMPARE(std::set<std::uint32_t>(communities.begin(), communities.end()).size(), std::size_t{10});
}

void CommunitiesTest::isConnectedWithin_data()
{
    QTest::addColumn<int>("edges");
    QTest::addColumn<int>("outside");
    QTest::newRow("a thin graph") << 2200 << 40;
    QTest::newRow("groups") << 6000 << 20;
    QTest::newRow("chance") << 6000 << 100;
}

void CommunitiesTest::isConnectedWithin()
{
    QFETCH(int, edges);
    QFETCH(int, outside);
    const WeightedGraph graph(
        2500, groupedGraph(2500, static_cast<std::uint32_t>(edges), static_cast<std::uint32_t>(outside)));
    const Communities communities = communitiesOf(graph);
    QVERIFY(areConnected(graph, communities));
    QVERIFY(modularityOf(graph, communities) > 0.3);
}

void CommunitiesTest::saysTheSameTwice()
{
    const WeightedGraph graph(3000, groupedGraph(3000, 9000, 30));
    QCOMPARE(communitiesOf(graph), communitiesOf(graph));
}

void CommunitiesTest::doesNotDependOnTheOrderOfNodes()
{
    const auto renamed = [](std::uint32_t node) { return (node * 37 + 11) % 50; };
    Edges edges = ringOfCliques(10);
    const Communities plain = communitiesOf(WeightedGraph(50, edges));
    for (WeightedEdge &edge : edges)
        edge = {renamed(edge.source), renamed(edge.target), edge.weight};
    std::reverse(edges.begin(), edges.end());
    const Communities other = communitiesOf(WeightedGraph(50, edges));
    for (std::uint32_t a = 0; a < 50; ++a)
        for (std::uint32_t b = 0; b < 50; ++b)
            QCOMPARE(plain[a] == plain[b], other[renamed(a)] == other[renamed(b)]);
}

void CommunitiesTest::isEmptyWhenStopped()
{
    std::stop_source source;
    source.request_stop();
    QVERIFY(communitiesOf(WeightedGraph(50, ringOfCliques(10)), source.get_token()).empty());
}

void CommunitiesTest::isQuickForManyNodes()
{
    const WeightedGraph graph(100000, groupedGraph(100000, 300000, 20));
    QElapsedTimer timer;
    timer.start();
    const Communities communities = communitiesOf(graph);
    const qint64 took = timer.elapsed();
    qInfo("100,000 nodes, 300,000 edges: %lld ms, modularity %.4f", took, modularityOf(graph, communities));
    QVERIFY(areConnected(graph, communities));
    QVERIFY2(took < 20000, "twenty times what it takes on a machine that has nothing else to do");
}

void CommunitiesTest::toleratesNothing()
{
    QVERIFY(communitiesOf(WeightedGraph(0, {})).empty());
}

QTEST_GUILESS_MAIN(CommunitiesTest)
#include "tst_communities.moc"

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ways through a view.
#include "core/graph/paths.h"

#include "core/graph/corpus_graph.h"
#include "tests/core/graph/corpus_fixture.h"

#include <QTest>

using namespace onrecord;

namespace
{

using Places = std::vector<std::uint32_t>;

View viewOf(std::string_view lines)
{
    return CorpusGraph(tests::corpusOf(lines)).view(Lens::SpeaksOf, {});
}

} // namespace

class PathsTest final : public QObject
{
    Q_OBJECT

private slots:
    void followsEdgesInBothDirections();
    void takesTheShortestWay();
    void breaksTiesByTheSmallerPlace();
    void findsNoneBetweenParts();
    void isOneNodeFromItselfToItself();
    void toleratesPlacesThatDoNotExist();
    void listsNeighboursOnce();
};

void PathsTest::followsEdgesInBothDirections()
{
    QCOMPARE(shortestPath(viewOf("A -> x -> B\nC -> x -> B"), 0, 2), (Places{0, 1, 2}));
}

void PathsTest::takesTheShortestWay()
{
    QCOMPARE(shortestPath(viewOf("A -> x -> B\nB -> x -> C\nC -> x -> D\nD -> x -> E\nA -> x -> E"), 0, 3),
             (Places{0, 4, 3}));
}

void PathsTest::breaksTiesByTheSmallerPlace()
{
    QCOMPARE(shortestPath(viewOf("A -> x -> C\nA -> x -> B\nC -> x -> D\nB -> x -> D"), 0, 3), (Places{0, 1, 3}));
    QCOMPARE(shortestPath(viewOf("A -> x -> C\nA -> x -> B\nC -> x -> D\nB -> x -> D"), 3, 0), (Places{3, 1, 0}));
}

void PathsTest::findsNoneBetweenParts()
{
    QCOMPARE(shortestPath(viewOf("A -> x -> B\nC -> x -> D"), 0, 3), Places{});
}

void PathsTest::isOneNodeFromItselfToItself()
{
    QCOMPARE(shortestPath(viewOf("A -> x -> B"), 1, 1), Places{1});
}

void PathsTest::toleratesPlacesThatDoNotExist()
{
    QCOMPARE(shortestPath(viewOf("A -> x -> B"), 0, 7), Places{});
    QCOMPARE(neighbours(viewOf("A -> x -> B"), 7), Places{});
}

void PathsTest::listsNeighboursOnce()
{
    QCOMPARE(neighbours(viewOf("A -> x -> C\nC -> x -> A\nA -> x -> B"), 0), (Places{1, 2}));
}

QTEST_GUILESS_MAIN(PathsTest)
#include "tst_paths.moc"

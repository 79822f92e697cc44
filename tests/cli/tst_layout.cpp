// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// onrecord-cli layout: every number gets a place, the same place each time.
#include "cli_run.h"

#include <cmath>
#include <set>

using namespace onrecord::tests;

class LayoutTest : public QObject
{
    Q_OBJECT

    static QByteArray ring(int nodes)
    {
        QByteArray lines;
        for (int i = 0; i < nodes; ++i)
            lines += QByteArray::number(i) + " " + QByteArray::number((i + 1) % nodes) + "\n";
        return lines;
    }

private slots:
    void placesEveryNumberUpToTheGreatest()
    {
        const Said said = run({"layout", "-"}, "# a comment\n\n0 5\r\n5\t2\n");
        QCOMPARE(said.status, 0);
        QCOMPARE(said.err, QByteArray());
        const QList<QByteArray> lines = said.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 6);
        std::set<QByteArray> places;
        for (int i = 0; i < 6; ++i) {
            const QList<QByteArray> parts = lines[i].split(' ');
            QCOMPARE(parts.size(), 3);
            QCOMPARE(parts[0].toInt(), i);
            QVERIFY(std::isfinite(parts[1].toDouble()) && std::isfinite(parts[2].toDouble()));
            places.insert(parts[1] + " " + parts[2]);
        }
        QCOMPARE(places.size(), std::size_t{6});
    }

    void givesTheSamePlacesForAnyNumberOfJobs()
    {
        const QByteArray one = run({"layout", "--seed", "3", "-"}, ring(300)).out;
        QCOMPARE(one.count('\n'), 300);
        QCOMPARE(run({"layout", "--seed", "3", "--jobs", "2", "-"}, ring(300)).out == one, true);
        QCOMPARE(run({"layout", "--seed", "3", "-"}, ring(300)).out == one, true);
    }

    void saysTheTimeOnlyWhenAsked()
    {
        const Said said = run({"layout", "--time", "-"}, ring(50));
        bool isNumber = false;
        QVERIFY(said.err.trimmed().toDouble(&isNumber) >= 0 && isNumber);
        QCOMPARE(said.out.count('\n'), 50);
    }

    void placesNothingForNothing()
    {
        const Said said = run({"layout", "-"}, "");
        QCOMPARE(said.status, 0);
        QCOMPARE(said.out, QByteArray());
    }

    void refusesLinesThatAreNoEdges_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char *line : {"a b", "1", "1 2 3", "1 -2", "1 2x", "1 99999999999", "4000000000 1"})
            QTest::newRow(line) << QByteArray(line);
    }
    void refusesLinesThatAreNoEdges()
    {
        QFETCH(QByteArray, line);
        const Said said = run({"layout", "-"}, "0 1\n" + line + "\n");
        QCOMPARE(said.status, 3);
        QCOMPARE(said.out, QByteArray());
        QVERIFY2(isOneSentence(said.err) && said.err.contains("line 2"), said.err.constData());
    }

    void couldNotReadWhatIsNotThere() { QCOMPARE(run({"layout", "/nowhere/edges.txt"}).status, 3); }
};

QTEST_GUILESS_MAIN(LayoutTest)
#include "tst_layout.moc"

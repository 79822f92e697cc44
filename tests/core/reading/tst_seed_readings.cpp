// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Measures the two sample articles: every direct quote and every report with its speakers and addressees, every person
// with the roles.
// What is right was written down by hand, apart from the reader, in tests/data/reading.
#include "tests/core/reading/reading_words.h"

#include <QFile>
#include <QTest>

namespace onrecord::tests
{

class SeedReadingsTest final : public QObject
{
    Q_OBJECT

private slots:
    void findsQuotes_data() { addSeeds(); }
    void findsQuotes();
    void findsReports_data() { addSeeds(); }
    void findsReports();
    void findsPersons_data() { addSeeds(); }
    void findsPersons();
    void findsBodiesAndPlaces_data() { addSeeds(); }
    void findsBodiesAndPlaces();

private:
    static void addSeeds();
};

namespace
{

QByteArray fileAt(const QByteArray &path)
{
    QFile file(QString::fromUtf8(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The lines of one section ("== persons") of a file of expectations.
QByteArrayList expected(const QByteArray &seed, const QByteArray &section)
{
    QByteArrayList lines;
    bool inside = false;
    for (const QByteArray &line : fileAt(ONRECORD_TEST_DATA "/reading/" + seed + ".expected.txt").split('\n')) {
        if (line.startsWith("== "))
            inside = line == "== " + section;
        else if (inside && !line.isEmpty())
            lines.append(line);
    }
    return lines;
}

std::string seedText(const QByteArray &seed)
{
    return fileAt(ONRECORD_SEEDS "/" + seed + ".txt").toStdString();
}

/// Content as its first and last words, so that the expectations can be read.
QByteArray shortened(QByteArray line)
{
    const qsizetype colon = line.indexOf(": ") + 2;
    return line.size() - colon <= 60 ? line : line.left(colon + 30) + " ... " + line.right(24);
}

/// The statements, those that are quotes alone or the others.
QByteArrayList linesOf(const QByteArray &seed, bool direct)
{
    QByteArrayList lines;
    if (!theReader())
        return lines;
    const std::string text = seedText(seed);
    const Reading reading = theReader()->read(text);
    for (const LocalStatement &statement : reading.statements)
        if ((statement.text.kind == StatementKind::Direct) == direct)
            lines.append(shortened(statementLine(text, reading, statement)));
    return lines;
}

} // namespace

void SeedReadingsTest::addSeeds()
{
    QTest::addColumn<QByteArray>("seed");
    QTest::newRow("embassy, first article") << QByteArray("000_f894f0c2b124617f");
    QTest::newRow("embassy, second article") << QByteArray("001_5b5d0348f8d27249");
}

void SeedReadingsTest::findsQuotes()
{
    QFETCH(QByteArray, seed);
    QCOMPARE(linesOf(seed, true), expected(seed, "quotes"));
}

void SeedReadingsTest::findsReports()
{
    QFETCH(QByteArray, seed);
    const QByteArrayList found = linesOf(seed, false);
    for (const QByteArray &line : expected(seed, "reports"))
        QVERIFY2(found.contains(line), (line + " is not in\n" + found.join('\n')).constData());
}

void SeedReadingsTest::findsPersons()
{
    QFETCH(QByteArray, seed);
    const QByteArray found = actorsOf(seedText(seed), {ActorKind::Person, ActorKind::Anonymous, ActorKind::Group});
    QCOMPARE(found.split('\n'), expected(seed, "persons"));
}

void SeedReadingsTest::findsBodiesAndPlaces()
{
    QFETCH(QByteArray, seed);
    const QByteArray found = actorsOf(seedText(seed), {ActorKind::Organisation, ActorKind::Place});
    QCOMPARE(found.split('\n'), expected(seed, "bodies and places"));
}

} // namespace onrecord::tests

QTEST_GUILESS_MAIN(onrecord::tests::SeedReadingsTest)
#include "tst_seed_readings.moc"

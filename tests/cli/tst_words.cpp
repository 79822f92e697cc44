// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words of the call: help, version, and what is refused as wrong use.
#include "cli_run.h"

using namespace onrecord::tests;

class WordsTest : public QObject
{
    Q_OBJECT

private slots:
    void helpsWithEveryCommand_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("mentions");
        QTest::newRow("all") << QStringList{} << QByteArray("Exit status");
        QTest::newRow("read") << QStringList{"read"} << QByteArray("--jobs");
        QTest::newRow("ingest") << QStringList{"ingest"} << QByteArray("--project");
        QTest::newRow("list") << QStringList{"list"} << QByteArray("--format");
        QTest::newRow("export") << QStringList{"export"} << QByteArray("graphml");
        QTest::newRow("layout") << QStringList{"layout"} << QByteArray("--seed");
        QTest::newRow("parse") << QStringList{"parse"} << QByteArray("--conllu");
        QTest::newRow("check") << QStringList{"check"} << QByteArray("--project");
#ifdef ONRECORD_HAS_PICTURES
        QTest::newRow("picture") << QStringList{"picture"} << QByteArray("--size");
#endif
    }
    void helpsWithEveryCommand()
    {
        QFETCH(QStringList, words);
        QFETCH(QByteArray, mentions);
        const Said said = run(words + QStringList{"--help"});
        QCOMPARE(said.status, 0);
        QVERIFY2(said.out.contains(mentions), said.out.constData());
        QCOMPARE(said.err, QByteArray());
    }

    void tellsItsVersion()
    {
        const Said said = run({"--version"});
        QCOMPARE(said.status, 0);
        QVERIFY(said.out.startsWith("onrecord-cli ") && said.out.count('\n') == 1);
    }

    void refusesWrongUse_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("unknown command") << QStringList{"reed"};
        QTest::newRow("unknown option") << QStringList{"read", "--fast"};
        QTest::newRow("jobs is no number") << QStringList{"read", "--jobs", "many"};
        QTest::newRow("jobs below nothing") << QStringList{"read", "--jobs", "-1"};
        QTest::newRow("no folder") << QStringList{"ingest", "--project", "p.onrecord"};
        QTest::newRow("no project") << QStringList{"ingest", "."};
        QTest::newRow("unknown list") << QStringList{"list", "verbs", "--project", "p.onrecord"};
        QTest::newRow("unknown table format")
            << QStringList{"list", "actors", "--project", "p.onrecord", "--format", "xml"};
        QTest::newRow("unknown graph format")
            << QStringList{"export", "--project", "p.onrecord", "--format", "xml", "-o", "x"};
        QTest::newRow("no output") << QStringList{"export", "--project", "p.onrecord", "--format", "dot"};
        QTest::newRow("unknown lens") << QStringList{"export", "--project", "p.onrecord", "--format", "dot",
                                                     "-o",     "x",         "--lens",     "eye"};
        QTest::newRow("no edge file") << QStringList{"layout"};
        QTest::newRow("no project to check") << QStringList{"check"};
#ifdef ONRECORD_HAS_PICTURES
        QTest::newRow("size") << QStringList{"picture", "--project", "p.onrecord", "-o", "x.png", "--size", "big"};
        QTest::newRow("size of nothing") << QStringList{"picture", "--project", "p.onrecord", "-o",
                                                        "x.png",   "--size",    "0x10"};
        QTest::newRow("scale") << QStringList{"picture", "--project", "p.onrecord", "-o", "x.png", "--scale", "100"};
        QTest::newRow("colour") << QStringList{"picture", "--project", "p.onrecord", "-o", "x.png", "--colour", "pink"};
        QTest::newRow("size by") << QStringList{"picture", "--project", "p.onrecord", "-o",
                                                "x.png",   "--size-by", "luck"};
        QTest::newRow("theme") << QStringList{"picture", "--project", "p.onrecord", "-o", "x.png", "--theme", "pink"};
        QTest::newRow("picture of no kind") << QStringList{"picture", "--project", "p.onrecord", "-o", "x.bmp"};
#endif
    }
    void refusesWrongUse()
    {
        QFETCH(QStringList, words);
        const Said said = run(words);
        QCOMPARE(said.status, 2);
        QCOMPARE(said.out, QByteArray());
        QVERIFY2(isOneSentence(said.err), said.err.constData());
    }

#ifndef ONRECORD_HAS_PICTURES
    void saysThatThisBuildHasNoPictures()
    {
        const Said said = run({"picture", "--project", "p.onrecord", "-o", "x.png"});
        QCOMPARE(said.status, 3);
        QVERIFY2(isOneSentence(said.err) && said.err.contains("no pictures"), said.err.constData());
    }
#endif
};

QTEST_GUILESS_MAIN(WordsTest)
#include "tst_words.moc"

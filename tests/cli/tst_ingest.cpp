// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// onrecord-cli ingest: once, again, stopped, and on a disk that takes no more.
#include "cli_run.h"

#include <signal.h>
#include <sys/resource.h>

using namespace onrecord::tests;

class IngestTest : public QObject
{
    Q_OBJECT

private slots:
    void makesAProjectAndChangesNothingTheSecondTime()
    {
        Place place(4);
        const Said first = place.ingest();
        QCOMPARE(first.status, 0);
        QCOMPARE(first.out, QByteArray("4 added, 0 changed, 0 unchanged, 0 removed, 0 problems\n"));
        QCOMPARE(first.err, QByteArray());
        const QByteArray bytes = place.read("p.onrecord");
        const QStringList files = QDir(place.news()).entryList(QDir::AllEntries | QDir::Hidden);
        const Said second = place.ingest();
        QCOMPARE(second.status, 0);
        QCOMPARE(second.out, QByteArray("0 added, 0 changed, 4 unchanged, 0 removed, 0 problems\n"));
        QCOMPARE(place.read("p.onrecord") == bytes, true);
        QCOMPARE(QDir(place.news()).entryList(QDir::AllEntries | QDir::Hidden), files);
    }

    void readsOnlyWhatChanged()
    {
        Place place(3);
        QCOMPARE(place.ingest().status, 0);
        place.write("news/000.txt", "\"No,\" said Ida Holm.\n");
        QVERIFY(QFile::remove(place.path("news/001.txt")));
        QCOMPARE(place.ingest().out, QByteArray("0 added, 1 changed, 1 unchanged, 1 removed, 0 problems\n"));
    }

    void readsSeveralFolders()
    {
        Place place(2);
        QVERIFY(QDir().mkdir(place.path("more")));
        place.write("more/000.txt", article(9));
        const Said said =
            run({"ingest", place.news(), place.path("more"), "--project", place.project(), "--jobs", "1"});
        QCOMPARE(said.status, 0);
        QVERIFY(said.out.startsWith("3 added"));
    }

    void keepsWhatWasReadWhenInterrupted()
    {
        constexpr int articles = 4000; // a second of work or more, beside the moment it takes to see the file
        Place place(articles);
        QProcess process;
        process.start(program(), {"ingest", place.news(), "--project", place.project(), "--jobs", "1"});
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(place.project()), 30000);
        QVERIFY2(interrupt(process), "all was read before the signal came");
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 3);
        QVERIFY(isOneSentence(process.readAllStandardError()));
        QCOMPARE(run({"check", "--project", place.project()}).status, 0);
        const Said rest = place.ingest();
        QCOMPARE(rest.status, 0);
        const QList<QByteArray> words = rest.out.split(' ');
        QVERIFY2(words[0].toInt() > 0, "nothing was left to read: it was not stopped");
        QCOMPARE(words[0].toInt() + words[4].toInt(), articles);
    }

    void keepsWhatIsStoredWhenTheDiskTakesNoMore()
    {
        Place place(400);
        const Said said = run({"ingest", place.news(), "--project", place.project()}, {}, [] {
            ::signal(SIGXFSZ, SIG_IGN);
            const rlimit most{150'000, 150'000};
            ::setrlimit(RLIMIT_FSIZE, &most);
        });
        QCOMPARE(said.status, 3);
        QVERIFY2(isOneSentence(said.err), said.err.constData());
        QCOMPARE(run({"check", "--project", place.project()}).status, 0);
        const Said rest = place.ingest();
        QCOMPARE(rest.status, 0);
        const QList<QByteArray> words = rest.out.split(' ');
        QVERIFY2(words[4].toInt() > 0, "nothing of the first try was kept");
        QCOMPARE(words[0].toInt() + words[4].toInt(), 400);
    }
};

QTEST_GUILESS_MAIN(IngestTest)
#include "tst_ingest.moc"

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Input of every bad kind: a clear sentence, the right exit status, nothing lost.
#include "cli_run.h"
#include "core/pipeline/project.h"

#include <sys/stat.h>
#include <unistd.h>

using namespace onrecord;
using namespace onrecord::tests;

class BadInputTest : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyFolder()
    {
        Place place;
        const Said said = place.ingest();
        QCOMPARE(said.status, 3);
        QCOMPARE(said.out, QByteArray());
        QVERIFY2(isOneSentence(said.err) && said.err.contains("holds no articles"), said.err.constData());
        QVERIFY2(!QFile::exists(place.project()), "an empty project was left behind");
    }

    void aFolderThatIsNotThere()
    {
        Place place;
        const Said said = run({"ingest", place.path("nowhere"), "--project", place.project()});
        QCOMPARE(said.status, 3);
        QVERIFY2(isOneSentence(said.err) && said.err.contains("nowhere\" was not found"), said.err.constData());
        QVERIFY(!QFile::exists(place.project()));
    }

    void aFileForAFolder()
    {
        Place place(1);
        const Said said = run({"ingest", place.path("news/000.txt"), "--project", place.project()});
        QCOMPARE(said.status, 3);
        QVERIFY2(isOneSentence(said.err) && said.err.contains("is not a folder"), said.err.constData());
    }

    void aFolderWithoutRights()
    {
        Place place(2);
        ::chmod(QFile::encodeName(place.path(".")).constData(), 0777);
        ::chmod(QFile::encodeName(place.news()).constData(), 0);
        const bool isRoot = ::geteuid() == 0;
        const auto becomeNobody = [] {
            if (::setgid(65534) != 0 || ::setuid(65534) != 0)
                ::_exit(99);
        };
        const QStringList words{"ingest", place.news(), "--project", place.project()};
        const Said said = isRoot ? run(words, {}, becomeNobody) : run(words);
        ::chmod(QFile::encodeName(place.news()).constData(), 0777);
        if (said.status == -1)
            QSKIP("another user may not run the program here");
        QCOMPARE(said.status, 3);
        QVERIFY2(isOneSentence(said.err) && said.err.contains("permission denied"), said.err.constData());
    }

    void filesThatAreNoArticles()
    {
        Place place(2);
        place.write("news/binary.txt", QByteArray(100'000, '\0') + "x");
        place.write("news/empty.txt", "");
        place.write("news/long.txt", QByteArray(50'000'000, 'x'));
        const Said said = place.ingest();
        QCOMPARE(said.status, 1);
        QCOMPARE(said.out, QByteArray("2 added, 0 changed, 0 unchanged, 0 removed, 3 problems\n"));
        const QList<QByteArray> problems = said.err.split('\n');
        QCOMPARE(problems.size(), 4);
        QVERIFY(problems[0].contains("binary.txt\" is not text"));
        QVERIFY(problems[1].contains("empty.txt\" is empty"));
        QVERIFY(problems[2].contains("long.txt\" is too large"));
        QCOMPARE(run({"list", "problems", "--project", place.project(), "--format", "json"}).out.count('\n'), 3);
        QCOMPARE(place.ingest().status, 1);
    }

    void aNameThatIsNotUtf8()
    {
        Place place;
        const QByteArray name = QFile::encodeName(place.news()) + "/caf\xE9.txt";
        const QByteArray temporary = QFile::encodeName(place.news()) + "/x.txt";
        place.write("news/x.txt", article(1));
        QCOMPARE(::rename(temporary.constData(), name.constData()), 0);
        QVERIFY(place.ingest().out.startsWith("1 added"));
        const Said said = run({"list", "articles", "--project", place.project(), "--format", "json"});
        QVERIFY(QJsonDocument::fromJson(said.out).isObject());
        QCOMPARE(::unlink(name.constData()), 0); // QTemporaryDir does not find it
    }

    void aProjectThatIsNone_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("ingest") << QStringList{"ingest", "NEWS"};
        QTest::newRow("list") << QStringList{"list", "actors"};
        QTest::newRow("export") << QStringList{"export", "--format", "dot", "-o", "x.dot"};
        QTest::newRow("check") << QStringList{"check"};
#ifdef ONRECORD_HAS_PICTURES
        QTest::newRow("picture") << QStringList{"picture", "-o", "x.png"};
#endif
    }
    void aProjectThatIsNone()
    {
        QFETCH(QStringList, words);
        Place place(1);
        words.replaceInStrings("NEWS", place.news());
        place.write("p.onrecord", "This is a letter, not a project.\n");
        const Said said = run(words + QStringList{"--project", place.project()});
        QCOMPARE(said.status, 3);
        QVERIFY2(isOneSentence(said.err) && said.err.contains("is not an OnRecord project"), said.err.constData());
        QCOMPARE(place.read("p.onrecord"), QByteArray("This is a letter, not a project.\n"));
    }

    void aProjectThatIsNotThere()
    {
        Place place;
        const Said said = run({"list", "actors", "--project", place.project()});
        QCOMPARE(said.status, 3);
        QVERIFY2(isOneSentence(said.err) && said.err.contains("was not found"), said.err.constData());
        QVERIFY(!QFile::exists(place.project()));
    }

    void aProjectThatAnotherProgramHasOpen()
    {
        Place place(2);
        QCOMPARE(place.ingest().status, 0);
        const auto open = Project::open(place.project().toStdString());
        QVERIFY(open.has_value());
        const Said refused = place.ingest();
        QCOMPARE(refused.status, 3);
        QVERIFY2(isOneSentence(refused.err) && refused.err.contains("already open"), refused.err.constData());
        QCOMPARE(run({"list", "articles", "--project", place.project(), "--format", "json"}).out.count('\n'), 2);
    }

    void aDamagedProject()
    {
        Place place(3);
        QCOMPARE(place.ingest().status, 0);
        QByteArray bytes = place.read("p.onrecord");
        const qsizetype at = bytes.indexOf("bridge number 1");
        QVERIFY(at > 0);
        bytes[at] = 'B';
        place.write("p.onrecord", bytes);
        const Said said = run({"check", "--project", place.project()});
        QVERIFY(said.status == 1 || said.status == 3);
        QVERIFY2(!said.err.isEmpty() && said.err.endsWith(".\n"), said.err.constData());
    }
};

QTEST_GUILESS_MAIN(BadInputTest)
#include "tst_bad_input.moc"

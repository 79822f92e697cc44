// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// onrecord-cli read as a filter: order, threads, bad lines, signals, closed pipes.
#include "cli_run.h"

#include <QJsonArray>

using namespace onrecord::tests;

class ReadTest : public QObject
{
    Q_OBJECT

    static QByteArray manyLines(int count)
    {
        QByteArray lines;
        for (int i = 0; i < count; ++i)
            lines += articleLine(QStringLiteral("a%1").arg(i), article(i).repeated(1 + i % 5));
        return lines;
    }

private slots:
    void readsWhoSaidWhat()
    {
        const Said said = run({"read"}, articleLine(QStringLiteral("x"), article(7)));
        QCOMPARE(said.status, 0);
        QCOMPARE(said.err, QByteArray());
        const QJsonObject line = QJsonDocument::fromJson(said.out).object();
        QCOMPARE(line["id"].toString(), "x");
        const QJsonObject statement = line["statements"].toArray().at(0).toObject();
        QCOMPARE(statement["speaker"].toString(), "Anna Berg");
        const QJsonArray content = statement["content"].toArray().at(0).toArray();
        const QString words =
            QString::fromUtf8(article(7)).mid(content[0].toInt(), content[1].toInt() - content[0].toInt());
        QCOMPARE(words, "\"We will open bridge number 7,\"");
    }

    void givesTheSameBytesForAnyNumberOfJobs()
    {
        const QByteArray lines = manyLines(120);
        const Said one = run({"read", "--jobs", "1", "-"}, lines);
        QCOMPARE(one.status, 0);
        QCOMPARE(one.out.count('\n'), 120);
        for (const char *jobs : {"0", "2", "5"}) {
            const Said said = run({"read", "--jobs", jobs}, lines);
            QCOMPARE(said.status, 0);
            QCOMPARE(said.out == one.out, true);
        }
        QVERIFY(one.out.indexOf("\"a5\"") < one.out.indexOf("\"a6\""));
    }

    void readsAFile()
    {
        Place place;
        place.write("lines.jsonl", manyLines(3));
        const Said said = run({"read", place.path("lines.jsonl")});
        QCOMPARE(said.status, 0);
        QCOMPARE(said.out, run({"read"}, manyLines(3)).out);
    }

    void explainsWhenAsked()
    {
        const QByteArray line = R"({"id":"a","text":"Ann Lee said that the bridge was old."})"
                                "\n";
        QVERIFY(run({"read", "--explain"}, line).out.contains(R"("rules":["clause","frequent-verb","named"])"));
        QVERIFY(!run({"read"}, line).out.contains("rules"));
    }

    void readsALastLineWithoutLineFeed()
    {
        const Said said = run({"read"}, manyLines(2).chopped(1));
        QCOMPARE(said.status, 0);
        QCOMPARE(said.out.count('\n'), 2);
    }

    void saysNothingToNothing()
    {
        const Said said = run({"read"});
        QCOMPARE(said.status, 0);
        QCOMPARE(said.out + said.err, QByteArray());
    }

    void listsBadLinesAndGoesOn()
    {
        const Said said = run({"read", "--jobs", "2"}, "{\n\n" + manyLines(1) + "{\"id\":\"b\"}\n[]\n" + manyLines(2));
        QCOMPARE(said.status, 1);
        QCOMPARE(said.out.count('\n'), 3);
        const QList<QByteArray> problems = said.err.split('\n');
        QCOMPARE(problems.size(), 4);
        QVERIFY(problems[0].startsWith("line 1: ") && problems[1].startsWith("line 4: ") &&
                problems[2].startsWith("line 5: "));
    }

    void refusesALineOfFiftyMegabytesAndGoesOn()
    {
        const Said said = run({"read"}, QByteArray(50'000'000, 'x') + "\n" + manyLines(1));
        QCOMPARE(said.status, 1);
        QCOMPARE(said.out.count('\n'), 1);
        QCOMPARE(said.err, QByteArray("line 1: it is beyond 40 million bytes\n"));
    }

    void couldNotReadWhatIsNotThere()
    {
        Place place;
        const Said said = run({"read", place.path("nothing.jsonl")});
        QCOMPARE(said.status, 3);
        QVERIFY(isOneSentence(said.err));
        QCOMPARE(run({"read", place.news()}).status, 3); // a folder
    }

    void refusesADamagedModel()
    {
        Place place;
        QVERIFY(QDir().mkpath(place.path("language")));
        place.write("language/english.model", "no model");
        qputenv("ONRECORD_RESOURCES", QFileInfo(place.path("language")).path().toUtf8());
        const Said said = run({"read"}, manyLines(1));
        qunsetenv("ONRECORD_RESOURCES");
        QCOMPARE(said.status, 3);
        QCOMPARE(said.out, QByteArray());
        QVERIFY(isOneSentence(said.err));
        QVERIFY(said.err.contains("language model"));
    }

    void stopsCleanlyWhenInterrupted()
    {
        QProcess process;
        process.start(program(), {"read"});
        process.write(manyLines(2));
        while (process.bytesAvailable() == 0 || !process.peek(1 << 20).endsWith("}\n"))
            QVERIFY(process.waitForReadyRead(30000));
        QVERIFY(interrupt(process));
        QVERIFY2(process.waitForFinished(30000), "it goes on waiting for a line");
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 3);
        for (const QByteArray &line : process.readAllStandardOutput().split('\n'))
            QVERIFY(line.isEmpty() || (line.startsWith('{') && line.endsWith('}')));
        QVERIFY(isOneSentence(process.readAllStandardError()));
    }

    void isQuietWhenItsReaderLeaves()
    {
        Place place;
        place.write("lines.jsonl", manyLines(3000));
        QProcess shell;
        shell.start("bash", {"-c", "\"$0\" read \"$1\" | head -n 1 | wc -l; echo ${PIPESTATUS[0]}", program(),
                             place.path("lines.jsonl")});
        QVERIFY(shell.waitForFinished(60000));
        QCOMPARE(shell.readAllStandardOutput(), QByteArray("1\n0\n"));
        QCOMPARE(shell.readAllStandardError(), QByteArray());
    }
};

QTEST_GUILESS_MAIN(ReadTest)
#include "tst_read.moc"

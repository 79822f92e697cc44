// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// list, export, picture and check over one small project.
#include "cli_run.h"

#include <QSet>
#include <QXmlStreamReader>

using namespace onrecord::tests;

class ProjectCommandsTest : public QObject
{
    Q_OBJECT

    const Place m_place{3};

    Said command(const QStringList &words) const { return run(words + QStringList{"--project", m_place.project()}); }

private slots:
    void initTestCase() { QCOMPARE(m_place.ingest().status, 0); }

    void listsEverythingInEveryFormat_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QByteArray>("mentions");
        QTest::newRow("actors") << "actors" << QByteArray("Anna Berg");
        QTest::newRow("statements") << "statements" << QByteArray("We will open");
        QTest::newRow("articles") << "articles" << QByteArray("002.txt");
    }
    void listsEverythingInEveryFormat()
    {
        QFETCH(QString, what);
        QFETCH(QByteArray, mentions);
        for (const char *format : {"table", "json", "csv"}) {
            const Said said = command({"list", what, "--format", format});
            QCOMPARE(said.status, 0);
            QCOMPARE(said.err, QByteArray());
            QVERIFY2(said.out.contains(mentions), said.out.constData());
        }
        QVERIFY(command({"list", what}).out == command({"list", what, "--format", "table"}).out);
        for (const QByteArray &line : command({"list", what, "--format", "json"}).out.trimmed().split('\n'))
            QVERIFY(QJsonDocument::fromJson(line).isObject());
    }

    void listsActorsThatMayBeOne()
    {
        const Place place{0};
        place.write("news/a.txt", "\"We will open,\" said Robert Quistberg, the mayor.\n");
        place.write("news/b.txt", "\"We will close,\" said Bob Quistberg, the mayor.\n");
        QCOMPARE(place.ingest().status, 0);
        const auto list = [&](const char *format) {
            return run({"list", "suggestions", "--project", place.project(), "--format", format});
        };
        const QJsonObject line = QJsonDocument::fromJson(list("json").out).object();
        QCOMPARE(line.keys(), (QStringList{"first", "firstKey", "reason", "score", "second", "secondKey"}));
        QCOMPARE(QSet<QString>({line["first"].toString(), line["second"].toString()}),
                 QSet<QString>({"Robert Quistberg", "Bob Quistberg"}));
        QVERIFY(line["score"].toDouble() > 0.5);
        QVERIFY2(list("csv").out.contains("another form of"), list("csv").out.constData());
        QVERIFY2(list("table").out.contains("Perhaps the same as"), list("table").out.constData());
        QCOMPARE(list("json").status, 0);
    }

    void listsNoProblemsWhereThereAreNone()
    {
        QCOMPARE(command({"list", "problems", "--format", "json"}).out, QByteArray());
    }

    void exportsEveryFormatThroughEveryLens()
    {
        for (const char *format : {"graphml", "gexf", "pajek", "dot", "csv", "json"})
            for (const char *lens : {"speaks-of", "statements", "articles"}) {
                const QString name = QStringLiteral("graph.%1").arg(format);
                const Said said = command({"export", "--format", format, "--lens", lens, "-o", m_place.path(name)});
                QVERIFY2(said.status == 0, said.err.constData());
                QCOMPARE(said.out + said.err, QByteArray());
                QByteArray written = m_place.read(name);
                if (qstrcmp(format, "csv") == 0)
                    written += m_place.read("graph.nodes.csv");
                QVERIFY2(written.contains("Anna Berg"), qPrintable(name + lens));
            }
    }

    void exportsWhatTheFilterLeaves()
    {
        const auto nodes = [&](const QStringList &filter) {
            const Said said =
                command(QStringList{"export", "--format", "graphml", "-o", m_place.path("f.graphml")} + filter);
            return said.status == 0 ? m_place.read("f.graphml").count("<node ") : -1;
        };
        QVERIFY(nodes({}) >= 2);
        QVERIFY(nodes({"--filter", "top:1"}) >= 0 && nodes({"--filter", "top:1"}) < nodes({}));
        const Said said =
            command({"export", "--format", "dot", "-o", m_place.path("x.dot"), "--filter", "kind:nonsense"});
        QCOMPARE(said.status, 2);
        QVERIFY2(isOneSentence(said.err) && said.err.contains("kind:nonsense"), said.err.constData());
        QVERIFY(!QFile::exists(m_place.path("x.dot")));
    }

    void couldNotExportWhereNothingCanBeWritten()
    {
        const Said said = command({"export", "--format", "dot", "-o", m_place.path("nowhere/x.dot")});
        QCOMPARE(said.status, 3);
        QVERIFY(isOneSentence(said.err));
    }

    void changesNothingInTheProject()
    {
        const QByteArray before = m_place.read("p.onrecord");
        QCOMPARE(command({"list", "actors"}).status, 0);
        QCOMPARE(command({"export", "--format", "dot", "-o", m_place.path("y.dot")}).status, 0);
        QCOMPARE(command({"check"}).status, 0);
        QCOMPARE(m_place.read("p.onrecord") == before, true);
        QCOMPARE(QDir(m_place.path(".")).entryList({"p.onrecord?*"}, QDir::Files | QDir::Hidden), QStringList());
    }

    void checksASoundProject()
    {
        const Said said = command({"check"});
        QCOMPARE(said.status, 0);
        QCOMPARE(said.out, QByteArray("All is well.\n"));
    }

#ifdef ONRECORD_HAS_PICTURES
    void drawsEveryFormat()
    {
        for (const char *suffix : {"png", "svg", "pdf"}) {
            const QString name = QStringLiteral("map.%1").arg(suffix);
            const Said said = command({"picture", "-o", m_place.path(name)});
            QVERIFY2(said.status == 0, said.err.constData());
            QCOMPARE(said.out + said.err, QByteArray());
            QVERIFY(m_place.read(name).size() > 1000);
        }
        QVERIFY(m_place.read("map.png").startsWith("\x89PNG"));
        QVERIFY(m_place.read("map.pdf").startsWith("%PDF"));
        QVERIFY(m_place.read("map.svg").contains("Anna Berg"));
        QXmlStreamReader svg(m_place.read("map.svg"));
        while (!svg.atEnd())
            svg.readNext();
        QVERIFY(!svg.hasError());
    }

    void drawsInTheSizeThatIsAsked()
    {
        const Said said = command({"picture", "--size", "640x400", "--scale", "2", "--theme", "dark", "--lens",
                                   "articles", "-o", m_place.path("big.png")});
        QVERIFY2(said.status == 0, said.err.constData());
        const QByteArray png = m_place.read("big.png");
        QCOMPARE(png.mid(16, 8).toHex(), QByteArray("0000050000000320")); // 1280 x 800
    }

    void saysByColourAndSizeWhatIsAsked()
    {
        QCOMPARE(command({"picture", "-o", m_place.path("kind.svg")}).status, 0);
        QVERIFY(!m_place.read("kind.svg").contains("colour:"));
        for (const char *colour : {"community", "stance", "outlet"}) {
            const Said said = command({"picture", "--colour", QString::fromLatin1(colour), "--size-by", "centrality",
                                       "-o", m_place.path("styled.svg")});
            QVERIFY2(said.status == 0, said.err.constData());
            const QByteArray svg = m_place.read("styled.svg");
            QVERIFY(svg.contains(QByteArray("colour: ") + colour));
            QVERIFY(svg.contains("size: centrality"));
        }
    }

    void drawsEveryLayout()
    {
        QSet<QByteArray> pictures;
        for (const char *layout : {"free", "circle", "layers", "time", "around", "around:Anna Berg"}) {
            const Said said = command({"picture", "--layout", layout, "-o", m_place.path("layout.png")});
            QVERIFY2(said.status == 0, said.err.constData());
            pictures.insert(m_place.read("layout.png"));
        }
        QVERIFY(pictures.size() >= 4);
        const Said nobody = command({"picture", "--layout", "around:Nobody", "-o", m_place.path("none.png")});
        QCOMPARE(nobody.status, 2);
        QVERIFY2(isOneSentence(nobody.err) && nobody.err.contains("Nobody"), nobody.err.constData());
        QCOMPARE(command({"picture", "--layout", "spiral", "-o", m_place.path("none.png")}).status, 2);
        QVERIFY(!QFile::exists(m_place.path("none.png")));
    }

    void drawsTheSamePictureAgain()
    {
        for (const char *name : {"one.png", "two.png"})
            QCOMPARE(command({"picture", "-o", m_place.path(name)}).status, 0);
        QCOMPARE(m_place.read("one.png") == m_place.read("two.png"), true);
    }

    void couldNotDrawNothing()
    {
        const Said said = command({"picture", "--filter", "nobodysaidthis", "-o", m_place.path("none.png")});
        QCOMPARE(said.status, 3);
        QVERIFY2(isOneSentence(said.err) && said.err.contains("nothing to show"), said.err.constData());
        QVERIFY(!QFile::exists(m_place.path("none.png")));
    }
#endif
};

QTEST_GUILESS_MAIN(ProjectCommandsTest)
#include "tst_project_commands.moc"

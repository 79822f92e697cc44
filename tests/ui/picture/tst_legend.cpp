// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/picture/sample_scenes.h"
#include "ui/picture/edge_strokes.h"
#include "ui/picture/legend.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace onrecord;
using namespace onrecord::ui;
using namespace onrecord::tests;
using namespace Qt::StringLiterals;

namespace
{

Legend legendOf(const Scene &scene, double widest = 430)
{
    return Legend(std::make_shared<const Scene>(scene), widest);
}

QStringList wordsOf(const Legend &legend)
{
    QStringList words;
    for (const LegendEntry &entry : legend.entries())
        words << entry.text;
    return words;
}

} // namespace

class LegendTest : public QObject
{
    Q_OBJECT

private slots:
    void namesOnlyWhatOccurs()
    {
        const QStringList words = wordsOf(legendOf(smallScene()));
        QVERIFY(words.contains(u"person"_s) && words.contains(u"organisation"_s));
        QVERIFY(!words.contains(u"place"_s) && !words.contains(u"anonymous"_s) && !words.contains(u"article"_s));
        QVERIFY(words.contains(u"direct"_s));
        QVERIFY(!words.contains(u"indirect"_s) && !words.contains(u"act"_s) && !words.contains(u"office"_s));
        QVERIFY(words.filter(u"positive"_s).isEmpty());
    }

    void namesStancesWithTheirSign()
    {
        ViewEdge edge = edgeBetween(0, 1);
        edge.stance = Stance::Negative;
        edge.manner = StatementKind::Indirect;
        const Scene scene =
            sceneWith({actorNode("A", ActorKind::Person), actorNode("B", ActorKind::Place)}, {edge}, {{0, 0}, {90, 0}});
        const QStringList words = wordsOf(legendOf(scene));
        QVERIFY(words.contains(u"\u2212 negative"_s));
        QVERIFY(words.contains(u"indirect"_s));
        QVERIFY(!words.contains(u"direct"_s));
    }

    void hasALineForEachWayOfReportingAndForDeeds()
    {
        std::vector<ViewEdge> edges;
        for (const StatementKind kind :
             {StatementKind::Act, StatementKind::Indirect, StatementKind::Mixed, StatementKind::Direct}) {
            edges.push_back(edgeBetween(0, 1));
            edges.back().manner = kind;
        }
        edges.push_back(edgeBetween(1, 0));
        edges.back().manner = StatementKind::Act;
        edges.back().kind = EdgeKind::Concerns; // drawn alike, so it is not told twice
        const Scene scene =
            sceneWith({actorNode("A", ActorKind::Person), actorNode("B", ActorKind::Person)}, edges, {{0, 0}, {90, 0}});
        const QStringList lines = wordsOf(legendOf(scene)).mid(1);
        QCOMPARE(lines, (QStringList{u"direct"_s, u"mixed"_s, u"indirect"_s, u"act"_s}));
    }

    void drawsItsLinesAsTheMapDoes()
    {
        for (const StatementKind kind :
             {StatementKind::Direct, StatementKind::Mixed, StatementKind::Indirect, StatementKind::Act}) {
            ViewEdge edge = edgeBetween(0, 1);
            edge.manner = kind;
            const Scene scene = sceneWith({actorNode("A", ActorKind::Person), actorNode("B", ActorKind::Person)},
                                          {edge}, {{0, 0}, {90, 0}});
            const ViewEdge shown = legendOf(scene).entries().back().edge;
            QCOMPARE(dashesOf(shown, 2), dashesOf(edge, 2));
            QCOMPARE(lineShapeOf(shown), lineShapeOf(edge));
        }
    }

    void drawsADeedAsTwoLines()
    {
        ViewEdge edge = edgeBetween(0, 1);
        const auto linesDown = [&](StatementKind manner) {
            edge.manner = manner;
            const Scene scene = sceneWith({actorNode("A", ActorKind::Person), actorNode("B", ActorKind::Person)},
                                          {edge}, {{0, 0}, {90, 0}});
            QImage image(200, 80, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.setRenderHint(QPainter::Antialiasing);
            legendOf(scene).paint(painter, {}, Theme::light(), Legend::Frame::None);
            int lines = 0;
            for (int y = 35; y < 80; ++y)
                lines += image.pixelColor(24, y).lightness() < 200 && image.pixelColor(24, y - 1).lightness() >= 200;
            return lines;
        };
        QCOMPARE(linesDown(StatementKind::Direct), 1);
        QCOMPARE(linesDown(StatementKind::Act), 2);
    }

    void saysWhatSizeMeansWhereSizesDiffer()
    {
        QVERIFY(wordsOf(legendOf(smallScene())).contains(u"size: statements"_s));
        const Scene alike =
            sceneWith({actorNode("A", ActorKind::Person), actorNode("B", ActorKind::Person)}, {}, {{0, 0}, {90, 0}});
        QVERIFY(!wordsOf(legendOf(alike)).contains(u"size: statements"_s));
    }

    void staysWithinItsWidth()
    {
        const Scene scene = gridScene(5, 1, 90);
        QVERIFY(legendOf(scene, 300).size().width() <= 300);
        QVERIFY(legendOf(scene, 300).size().height() > legendOf(scene, 900).size().height());
    }

    void isEmptyForNothing() { QVERIFY(Legend(std::make_shared<const Scene>()).size().isEmpty()); }
};

QTEST_MAIN(LegendTest)
#include "tst_legend.moc"

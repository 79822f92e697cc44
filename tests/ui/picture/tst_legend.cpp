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
    return Legend(std::make_shared<const Scene>(scene), *factsOf(scene), widest);
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

    void namesEightCommunitiesByTheirActors()
    {
        Scene scene = measuredScene();
        scene.style.colouring = NodeColouring::Community;
        const QStringList words = wordsOf(legendOf(scene, 900));
        QVERIFY(words.contains(u"colour: community"_s));
        QVERIFY(words.contains(u"Circle 0"_s) && words.contains(u"Circle 7"_s));
        QVERIFY(!words.contains(u"Circle 8"_s));
        QCOMPARE(words.count(u"others"_s), 1);
    }

    void elidesLongNames()
    {
        Scene scene = measuredScene();
        scene.style.colouring = NodeColouring::Community;
        NodeMeasures measures = *scene.measures;
        measures.communityNames[0] = std::string(200, 'x');
        scene.measures = std::make_shared<const NodeMeasures>(measures);
        QVERIFY(!wordsOf(legendOf(scene)).filter(u"\u2026"_s).isEmpty());
        QVERIFY(legendOf(scene, 300).size().width() <= 300);
    }

    void namesOutletsAndStancesThatOccur()
    {
        Scene scene = measuredScene();
        scene.style.colouring = NodeColouring::Outlet;
        const QStringList outlets = wordsOf(legendOf(scene));
        QVERIFY(outlets.contains(u"Daily"_s) && outlets.contains(u"Weekly"_s));
        QVERIFY(outlets.contains(u"several, or unknown"_s));
        scene.style.colouring = NodeColouring::Stance;
        QCOMPARE(wordsOf(legendOf(scene)).filter(u"spoken of"_s),
                 (QStringList{u"+ spoken of well"_s, u"\u2212 spoken of ill"_s}));
        NodeMeasures measures = *scene.measures;
        measures.stances[1] = Stance::Neutral;
        scene.measures = std::make_shared<const NodeMeasures>(measures);
        QCOMPARE(wordsOf(legendOf(scene)).filter(u"spoken of"_s), QStringList{u"+ spoken of well"_s});
    }

    void saysNothingOfColoursThatSayTheKind()
    {
        QVERIFY(wordsOf(legendOf(measuredScene())).filter(u"colour:"_s).isEmpty());
        Scene unknown = measuredScene();
        unknown.style.colouring = NodeColouring::Community;
        unknown.measures = nullptr; // then it is drawn by kind
        QCOMPARE(wordsOf(legendOf(unknown)), wordsOf(legendOf(measuredScene())));
    }

    void saysByWhatNodesAreSized()
    {
        Scene scene = measuredScene();
        scene.style.sizing = NodeSizing::Centrality;
        QVERIFY(wordsOf(legendOf(scene)).contains(u"size: centrality"_s));
    }

    void showsFiguresInPlainInkWhereColourSaysSomethingElse()
    {
        const auto colourOfPerson = [](const Scene &scene) {
            QImage image(700, 200, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            legendOf(scene).paint(painter, {}, Theme::light(), Legend::Frame::None);
            return image.pixelColor(20, 22);
        };
        Scene scene = measuredScene();
        QCOMPARE(colourOfPerson(scene), Theme::light().person);
        scene.style.colouring = NodeColouring::Outlet;
        QCOMPARE(colourOfPerson(scene), Theme::light().dim);
    }

    void leavesRoomForAHead()
    {
        Scene scene = measuredScene();
        scene.style.colouring = NodeColouring::Community;
        const auto shared = std::make_shared<const Scene>(scene);
        const auto facts = factsOf(*shared);
        const Legend plain(shared, *facts, 580);
        const Legend headed(shared, *facts, 580, QSizeF(300, 26));
        QVERIFY(wordsOf(plain).contains(u"colour: community"_s) && wordsOf(plain).contains(u"size: statements"_s));
        QVERIFY(!wordsOf(headed).contains(u"colour: community"_s)); // the head says it
        QVERIFY(!wordsOf(headed).contains(u"size: statements"_s));
        QVERIFY(headed.size().height() > plain.size().height());
        QVERIFY(Legend(shared, *facts, 580, QSizeF(700, 26)).size().width() > 700);
    }

    void staysWithinItsWidth()
    {
        const Scene scene = gridScene(5, 1, 90);
        QVERIFY(legendOf(scene, 300).size().width() <= 300);
        QVERIFY(legendOf(scene, 300).size().height() > legendOf(scene, 900).size().height());
    }

    void isEmptyForNothing() { QVERIFY(Legend(std::make_shared<const Scene>(), SceneFacts()).size().isEmpty()); }
};

QTEST_MAIN(LegendTest)
#include "tst_legend.moc"

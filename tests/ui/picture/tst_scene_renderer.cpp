// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/picture/sample_scenes.h"
#include "ui/picture/edge_strokes.h"
#include "ui/picture/scene_renderer.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <cmath>

using namespace onrecord;
using namespace onrecord::ui;
using namespace onrecord::tests;
using namespace Qt::StringLiterals;

namespace
{

std::shared_ptr<const PicturePlan> planOf(const Scene &scene)
{
    return planPicture(std::make_shared<const Scene>(scene), factsOf(scene), 1);
}

/// With the layout's (0, 0) at (60, 60).
QImage drawn(const Scene &scene, const Highlight &highlight, const Theme &theme = Theme::light())
{
    QImage image(400, 360, QImage::Format_RGB32);
    image.fill(theme.map);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(60, 60);
    const SceneRenderer renderer(planOf(scene), theme);
    renderer.paintUnlit(painter);
    renderer.paintLit(painter, highlight);
    return image;
}

/// How often the colour along the edge changes between ground and line.
int changesAlong(const QImage &image, const EdgeCurve &curve)
{
    int changes = 0;
    bool before = true;
    for (int i = 1; i < 400; ++i) {
        const QPointF at = curve.at(i / 400.0) + QPointF(60, 60);
        const QColor colour = image.pixelColor(at.toPoint());
        const bool line = std::abs(colour.red() - Theme::light().map.red()) > 30;
        changes += line != before ? 1 : 0;
        before = line;
    }
    return changes;
}

/// The share of pixels that differ by more than can be told from antialiasing.
double shareThatDiffers(const QImage &one, const QImage &other)
{
    int count = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x)
            count += std::abs(qGreen(one.pixel(x, y)) - qGreen(other.pixel(x, y))) > 70 ? 1 : 0;
    return static_cast<double>(count) / (one.width() * one.height());
}

} // namespace

class SceneRendererTest : public QObject
{
    Q_OBJECT

private slots:
    void theQuickPictureLooksLikeTheOther_data()
    {
        QTest::addColumn<double>("zoom");
        QTest::addColumn<double>("ratio");
        QTest::newRow("far away") << 0.2 << 1.0;
        QTest::newRow("all of it") << 0.5 << 1.0;
        QTest::newRow("near, two pixels to one") << 1.0 << 2.0;
    }

    void theQuickPictureLooksLikeTheOther()
    {
        QFETCH(const double, zoom);
        QFETCH(const double, ratio);
        const Scene scene = withLinesOfAllKinds(gridScene(8, 6, 90));
        const auto plan = planPicture(std::make_shared<const Scene>(scene), factsOf(scene), zoom);
        const SceneRenderer renderer(plan, Theme::light());
        const QPointF origin(40.3, 30.6);
        const auto blank = [ratio] {
            QImage image(QSize(760, 560) * ratio, QImage::Format_RGB32);
            image.setDevicePixelRatio(ratio);
            image.fill(Theme::light().map);
            return image;
        };
        QImage quick = blank();
        QVERIFY(renderer.paintQuickly(quick, origin, 2));
        QImage slow = blank();
        QPainter painter(&slow);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.translate(origin);
        renderer.paintUnlit(painter);
        painter.end();
        QVERIFY(shareThatDiffers(slow, blank()) > 0.002);
        const double differs = shareThatDiffers(slow, quick);
        QVERIFY2(differs < 0.1 * shareThatDiffers(slow, blank()), qPrintable(QString::number(differs)));
    }

    void theQuickPictureStopsWhenAsked()
    {
        QImage image(400, 360, QImage::Format_RGB32);
        image.fill(Theme::light().map);
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(
            !SceneRenderer(planOf(smallScene()), Theme::light()).paintQuickly(image, {60, 60}, 1, stop.get_token()));
    }

    void muchThatIsLitLooksAsInTheOther_data()
    {
        QTest::addColumn<Highlight>("lit");
        QTest::addColumn<double>("zoom");
        Highlight all;
        for (std::uint32_t node = 0; node < 48; ++node)
            all.selectedNodes.push_back(node);
        QTest::newRow("all") << all << 0.2;
        QTest::newRow("all, near") << all << 1.0;
        QTest::newRow("lines") << Highlight{{}, {1, 5, 9, 20, 21}, -1, -1} << 0.5;
        QTest::newRow("hovered") << Highlight{{3}, {}, 18, -1} << 0.5;
    }

    void muchThatIsLitLooksAsInTheOther()
    {
        QFETCH(const Highlight, lit);
        QFETCH(const double, zoom);
        const Scene scene = gridScene(8, 6, 90);
        const auto plan = planPicture(std::make_shared<const Scene>(scene), factsOf(scene), zoom);
        SceneRenderer renderer(plan, Theme::light());
        const QPointF origin(40.3, 30.6);
        QImage unlit(760, 560, QImage::Format_RGB32);
        unlit.fill(Theme::light().map);
        QVERIFY(renderer.paintQuickly(unlit, origin, 2));
        QImage quick = unlit;
        QVERIFY(renderer.paintLitQuickly(quick, origin, lit, 2));
        QImage slow = unlit;
        QPainter painter(&slow);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.translate(origin);
        renderer.setVisible(QRectF(-origin, QSizeF(760, 560)));
        renderer.paintLit(painter, lit);
        painter.end();
        const double changed = shareThatDiffers(slow, unlit);
        QVERIFY(changed > 0.0005);
        const double differs = shareThatDiffers(slow, quick);
        QVERIFY2(differs < 0.1 * changed, qPrintable(QStringLiteral("%1 of %2").arg(differs).arg(changed)));
    }

    void aDraftLeavesOutWhatFadesIn()
    {
        QImage image(400, 360, QImage::Format_RGB32);
        image.fill(Theme::light().map);
        SceneRenderer renderer(planOf(smallScene()), Theme::light());
        renderer.setLeftOut({false, true, false});
        QPainter painter(&image);
        painter.translate(60, 60);
        renderer.paintDraft(painter);
        painter.end();
        QCOMPARE(image.pixelColor(320, 68), Theme::light().map);
        QVERIFY(image.pixelColor(60, 75) != Theme::light().map);
    }

    void selectionBringsTheAccent_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::newRow("light") << Theme::light();
        QTest::newRow("dark") << Theme::dark();
    }
    void selectionBringsTheAccent()
    {
        QFETCH(Theme, theme);
        QCOMPARE(pixelsOf(drawn(smallScene(), {}, theme), theme.accent), 0);
        Highlight node;
        node.selectedNodes = {1};
        QVERIFY(pixelsOf(drawn(smallScene(), node, theme), theme.accent) > 40);
        Highlight edge;
        edge.selectedEdges = {1};
        QVERIFY(pixelsOf(drawn(smallScene(), edge, theme), theme.accent) > 300);
    }

    void hoverFadesWhatIsNoNeighbour()
    {
        const Scene scene = smallScene();
        Highlight highlight;
        highlight.hoveredNode = 2; // not a neighbour of node 1 at (260, 0)
        const QColor before = drawn(scene, {}).pixelColor(320, 70);
        const QColor after = drawn(scene, highlight).pixelColor(320, 70);
        QCOMPARE(before, Theme::light().person);
        QVERIFY(after.red() > 180 && after.red() < Theme::light().map.red());
        QCOMPARE(drawn(scene, highlight).pixelColor(60, 75), Theme::light().person);
    }

    void lineStylesDiffer()
    {
        Scene scene = sceneWith({actorNode("A", ActorKind::Person), actorNode("B", ActorKind::Person)},
                                {edgeBetween(0, 1, 4)}, {{0, 0}, {280, 0}});
        auto view = std::make_shared<View>(*scene.view);
        const auto changes = [&] {
            scene.view = std::make_shared<const View>(*view);
            return changesAlong(drawn(scene, {}), planOf(scene)->edges[0]);
        };
        const int solid = changes();
        view->edges[0].manner = StatementKind::Mixed;
        const int mixed = changes();
        view->edges[0].manner = StatementKind::Indirect;
        const int dashed = changes();
        view->edges[0].kind = EdgeKind::Holds;
        const int dotted = changes();
        QVERIFY(solid <= 2);
        QVERIFY(mixed > 4);
        QVERIFY2(dashed > mixed, qPrintable(QString::number(mixed)));
        QVERIFY(dashed > 10);
        QVERIFY(dotted > dashed * 1.5);
    }

    void aDeedIsTwoLinesSideBySide()
    {
        Scene scene = sceneWith({actorNode("A", ActorKind::Person), actorNode("B", ActorKind::Person)},
                                {edgeBetween(0, 1, 4)}, {{0, 0}, {280, 0}});
        auto view = std::make_shared<View>(*scene.view);
        const auto linesAcross = [&] {
            scene.view = std::make_shared<const View>(*view);
            const QPointF middle = planOf(scene)->edges[0].at(0.5);
            const QImage image = drawn(scene, {});
            int lines = 0;
            bool before = false;
            for (int y = -12; y <= 12; ++y) {
                const bool ink =
                    image.pixelColor((middle + QPointF(60, 60)).toPoint() + QPoint(0, y)).lightness() < 235;
                lines += ink && !before ? 1 : 0;
                before = ink;
            }
            return lines;
        };
        QCOMPARE(linesAcross(), 1);
        view->edges[0].manner = StatementKind::Act;
        QCOMPARE(linesAcross(), 2);
        view->edges[0].kind = EdgeKind::Holds;
        QVERIFY(lineShapeOf(view->edges[0]) == LineShape::Single);
    }

    void heavierEdgesAreWider()
    {
        QCOMPARE(edgeWidth(edgeBetween(0, 1, 1)), 1.4);
        QVERIFY(edgeWidth(edgeBetween(0, 1, 4)) > edgeWidth(edgeBetween(0, 1, 2)));
        QCOMPARE(edgeWidth(edgeBetween(0, 1, 1000)), 5.0);
        ViewEdge appears = edgeBetween(0, 1, 9);
        appears.kind = EdgeKind::AppearsIn;
        QCOMPARE(edgeWidth(appears), 1.0);
    }

    void pillSaysSignWordsAndNumber()
    {
        ViewEdge edge = edgeBetween(0, 1, 3);
        QCOMPARE(pillTextFor(edge), u"told \u00b7 3"_s);
        edge.stance = Stance::Positive;
        QCOMPARE(pillTextFor(edge), u"+ told \u00b7 3"_s);
        edge.stance = Stance::Negative;
        edge.label.clear();
        QCOMPARE(pillTextFor(edge), u"\u2212 3"_s);
        edge.label = std::string(90, 'a');
        QVERIFY(pillTextFor(edge).size() < 50);
    }

    void hiddenNeighboursAndPinsAreMarked()
    {
        Scene scene = smallScene();
        const QImage plain = drawn(scene, {});
        auto view = std::make_shared<View>(*scene.view);
        view->nodes[1].hiddenNeighbours = 7;
        scene.view = view;
        const QImage badge = drawn(scene, {});
        QVERIFY(badge != plain);
        scene.pinned.insert(u"actor:Bo Okafor"_s);
        QVERIFY(drawn(scene, {}) != badge);
    }

    void drawsInSlicesWhatItDrawsAtOnce()
    {
        const Scene scene = gridScene(5, 4, 80);
        const SceneRenderer renderer(planOf(scene), Theme::light());
        const auto render = [&](bool slices) {
            QImage image(500, 420, QImage::Format_RGB32);
            image.fill(Qt::white);
            std::size_t step = 0;
            bool done = false;
            while (!done) {
                QPainter painter(&image);
                painter.translate(60, 60);
                done = renderer.paintUnlit(painter, step,
                                           slices ? QDeadlineTimer(0) : QDeadlineTimer(QDeadlineTimer::Forever));
            }
            return image;
        };
        QCOMPARE(render(true), render(false));
    }

    void leavesOutWhatIsMoving()
    {
        const Scene scene = smallScene();
        SceneRenderer renderer(planOf(scene), Theme::light());
        renderer.setLeftOut({false, true, false});
        QImage image(400, 360, QImage::Format_RGB32);
        image.fill(Theme::light().map);
        QPainter painter(&image);
        painter.translate(60, 60);
        renderer.paintUnlit(painter);
        QCOMPARE(image.pixelColor(320, 70), Theme::light().map);
        renderer.paintLeftOut(painter);
        QCOMPARE(image.pixelColor(320, 70), Theme::light().person);
    }
};

QTEST_MAIN(SceneRendererTest)
#include "tst_scene_renderer.moc"

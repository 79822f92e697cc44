// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From one scene to the next on the map: nodes glide, what is gone fades out, what is new fades in, nothing jumps; and
// all stays in sight while nobody moves the camera.
#include "tests/ui/picture/sample_scenes.h"
#include "ui/canvas/map_canvas.h"

#include <QProxyStyle>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace onrecord;
using namespace onrecord::ui;
using namespace onrecord::tests;

namespace
{

/// As where the system asks for reduced motion.
class StillStyle final : public QProxyStyle
{
public:
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override
    {
        return hint == SH_Widget_Animation_Duration ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
    }
};

double distance(QPointF a, QPointF b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

std::shared_ptr<const Scene> shared(Scene scene)
{
    return std::make_shared<const Scene>(std::move(scene));
}

/// The small scene without its third node, and with another far to the right.
Scene laterScene()
{
    return sceneWith({actorNode("Ann Keller", ActorKind::Person, 4), actorNode("Bo Okafor", ActorKind::Person, 1),
                      actorNode("Cy Young", ActorKind::Place, 2)},
                     {edgeBetween(0, 1, 2), edgeBetween(1, 2)}, {{0, 0}, {260, 0}, {260, 220}});
}

Scene shifted(Scene scene, double by)
{
    for (Point &place : scene.places)
        place.x += by;
    return scene;
}

} // namespace

class MapGlideTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<MapCanvas> m_canvas;

    [[nodiscard]] bool isGround(QPointF position)
    {
        return m_canvas->grab().toImage().pixelColor(position.toPoint()) == Theme::light().map;
    }
    /// Pixels that are not the ground.
    [[nodiscard]] int inked()
    {
        const QImage image = m_canvas->grab().toImage();
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                count += image.pixel(x, y) == Theme::light().map.rgb() ? 0 : 1;
        return count;
    }
    void waitForRest() { QTest::qWait(700); }

private slots:
    void init()
    {
        qRegisterMetaType<std::vector<std::uint32_t>>();
        m_canvas = std::make_unique<MapCanvas>();
        m_canvas->resize(900, 640);
        m_canvas->setLegendVisible(false);
        m_canvas->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_canvas.get()));
        m_canvas->setScene(shared(smallScene()), MapCanvas::Camera::Fit);
    }
    void cleanup() { m_canvas.reset(); }

    void whatIsGoneFadesOut()
    {
        const QPointF gone = m_canvas->positionOfNode(2);
        QTRY_VERIFY(!isGround(gone));
        m_canvas->setScene(shared(laterScene()), MapCanvas::Camera::Keep);
        QVERIFY(!isGround(gone)); // at first as it was
        waitForRest();
        QVERIFY(isGround(gone));
    }

    void whatIsNewFadesIn()
    {
        m_canvas->setScene(shared(laterScene()), MapCanvas::Camera::Keep);
        const QPointF place = m_canvas->positionOfNode(2);
        QVERIFY(isGround(place));
        waitForRest();
        QVERIFY(!isGround(place));
    }

    void nothingMovesWhereMotionIsUnwanted()
    {
        StillStyle still;
        m_canvas->setStyle(&still);
        m_canvas->setScene(shared(shifted(smallScene(), 0)), MapCanvas::Camera::Keep); // takes the style's word
        const QPointF before = m_canvas->positionOfNode(0);
        const QPointF gone = m_canvas->positionOfNode(2);
        m_canvas->setScene(shared(shifted(laterScene(), 50)), MapCanvas::Camera::Keep);
        QVERIFY(distance(m_canvas->positionOfNode(0), before) > 10);
        QVERIFY(isGround(gone));
        m_canvas->setStyle(nullptr);
    }

    void largeScenesGlideToo()
    {
        m_canvas->setScene(shared(gridScene(40, 30, 60)), MapCanvas::Camera::Fit);
        waitForRest();
        const QPointF from = m_canvas->positionOfNode(100);
        m_canvas->setScene(shared(shifted(gridScene(40, 30, 60), 400)), MapCanvas::Camera::Keep);
        QVERIFY(distance(m_canvas->positionOfNode(100), from) < 1); // not at once
        QTest::qWait(60);
        const double underWay = distance(m_canvas->positionOfNode(100), from);
        waitForRest();
        const double whole = distance(m_canvas->positionOfNode(100), from);
        QVERIFY2(whole > 20 && underWay > 0 && underWay < whole, qPrintable(QString::number(underWay)));
    }

    void veryManyNodesOfAnotherViewGlideFromWhereTheyWere()
    {
        const Scene scene = gridScene(80, 50, 60); // matched beside the window's thread
        m_canvas->setScene(shared(scene), MapCanvas::Camera::Fit);
        waitForRest();
        const QPointF from = m_canvas->positionOfNode(100);
        m_canvas->setScene(shared(shifted(gridScene(80, 50, 60), 900)), MapCanvas::Camera::Keep);
        const double whole = distance(m_canvas->positionOfNode(100), from);
        QVERIFY(whole > 20);
        QVERIFY(QTest::qWaitFor(
            [&] {
                const double way = distance(m_canvas->positionOfNode(100), from);
                return way > 0 && way < 0.9 * whole;
            },
            3000));
        waitForRest();
        QVERIFY(distance(m_canvas->positionOfNode(100), from) > 0.99 * whole);
    }

    void largePictureStaysUntilTheNextIsThere()
    {
        m_canvas->setScene(shared(gridScene(40, 30, 60)), MapCanvas::Camera::Fit);
        waitForRest();
        const int before = inked();
        m_canvas->setScene(shared(shifted(gridScene(40, 30, 60), 300)), MapCanvas::Camera::Keep);
        for (int look = 0; look < 20; ++look) {
            QVERIFY(inked() > before / 4); // never blank
            QTest::qWait(20);
        }
    }

    void allStaysInSightWhileNobodyMovesTheCamera()
    {
        m_canvas->setScene(shared(gridScene(6, 5, 200)), MapCanvas::Camera::KeepFit);
        waitForRest();
        for (std::uint32_t node = 0; node < 30; ++node)
            QVERIFY(m_canvas->rect().contains(m_canvas->positionOfNode(node).toPoint()));
    }

    void cameraThatSomebodyMovedIsKept()
    {
        QTest::mousePress(m_canvas.get(), Qt::MiddleButton, {}, QPoint(800, 500));
        QTest::mouseMove(m_canvas.get(), QPoint(700, 500));
        QTest::mouseMove(m_canvas.get(), QPoint(650, 500));
        QTest::mouseRelease(m_canvas.get(), Qt::MiddleButton, {}, QPoint(650, 500));
        const QRectF before = m_canvas->visibleRegion();
        m_canvas->setScene(shared(gridScene(6, 5, 200)), MapCanvas::Camera::KeepFit);
        waitForRest();
        QCOMPARE(m_canvas->visibleRegion(), before);
    }

    void aLittleLessLeavesTheCameraAlone()
    {
        const QRectF before = m_canvas->visibleRegion();
        Scene fewer = smallScene();
        fewer.places[2] = {20, 200};
        m_canvas->setScene(shared(fewer), MapCanvas::Camera::KeepFit);
        waitForRest();
        QCOMPARE(m_canvas->visibleRegion(), before);
    }
};

QTEST_MAIN(MapGlideTest)
#include "tst_map_glide.moc"

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/picture/sample_scenes.h"
#include "ui/canvas/camera.h"
#include "ui/canvas/camera_fit.h"

#include <QTest>

#include <cmath>

using namespace onrecord;
using namespace onrecord::ui;
using namespace onrecord::tests;

class CameraTest : public QObject
{
    Q_OBJECT

private slots:
    void leadsThereAndBack()
    {
        const Camera camera = Camera::centredOn({120, -40}, 1.7, {800, 600});
        QCOMPARE(camera.toWidget({120, -40}), QPointF(400, 300));
        QCOMPARE(camera.toLayout(camera.toWidget({7, 9})), QPointF(7, 9));
    }

    void zoomKeepsWhatIsUnderThePointer()
    {
        Camera camera;
        const QPointF before = camera.toLayout(QPointF(123, 45));
        camera.zoomAt({123, 45}, 3.5);
        QCOMPARE(camera.zoom(), 3.5);
        QCOMPARE(camera.toLayout(QPointF(123, 45)), before);
    }

    void zoomHasLimits()
    {
        Camera camera;
        camera.zoomAt({0, 0}, 1e9);
        QCOMPARE(camera.zoom(), Camera::MostZoom);
        camera.zoomAt({0, 0}, 1e-12);
        QCOMPARE(camera.zoom(), Camera::LeastZoom);
    }

    void glidesFromOneToTheOther()
    {
        const QSizeF widget(800, 600);
        const Camera from = Camera::centredOn({0, 0}, 0.5, widget);
        const Camera to = Camera::centredOn({100, 0}, 2, widget);
        QCOMPARE(Camera::between(from, to, 0, widget), from);
        QCOMPARE(Camera::between(from, to, 1, widget), to);
        QCOMPARE(Camera::between(from, to, 0.5, widget).zoom(), 1.0);
    }

    void fitShowsAllWithLabels_data()
    {
        QTest::addColumn<int>("columns");
        QTest::addColumn<double>("pitch");
        QTest::addColumn<QSizeF>("widget");
        QTest::newRow("few") << 2 << 150.0 << QSizeF(900, 700);
        QTest::newRow("many") << 14 << 160.0 << QSizeF(900, 700);
        QTest::newRow("narrow") << 6 << 160.0 << QSizeF(300, 700);
        QTest::newRow("thousand") << 32 << 160.0 << QSizeF(1200, 800);
    }
    void fitShowsAllWithLabels()
    {
        QFETCH(int, columns);
        QFETCH(double, pitch);
        QFETCH(QSizeF, widget);
        const auto scene = std::make_shared<const Scene>(gridScene(columns, columns, pitch));
        const auto facts = factsOf(*scene);
        const Camera camera = cameraThatFits({scene, facts, {}, widget, {}, 0});
        const auto plan = planPicture(scene, facts, camera.zoom());
        const QRectF shown = plan->bounds().translated(camera.origin());
        QVERIFY(QRectF(QPointF(0, 0), widget).contains(shown));
        QVERIFY(shown.width() > widget.width() * 0.6 || shown.height() > widget.height() * 0.6 || camera.zoom() >= 1.6);
    }

    void fitStaysClearOfTheLegend()
    {
        const auto scene = std::make_shared<const Scene>(gridScene(6, 6, 150));
        const auto facts = factsOf(*scene);
        const Camera camera = cameraThatFits({scene, facts, {}, {900, 700}, {400, 70}, 12});
        const auto plan = planPicture(scene, facts, camera.zoom());
        for (std::uint32_t node = 0; node < plan->nodes.size(); ++node)
            QVERIFY(!plan->figureOf(node).translated(camera.origin()).intersects(QRectF(12, 618, 400, 70)));
    }
};

QTEST_MAIN(CameraTest)
#include "tst_camera.moc"

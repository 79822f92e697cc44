// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is hovered and selected on a large map: very much of it is drawn beside the window's thread, and is there soon.
#include "tests/ui/picture/sample_scenes.h"
#include "ui/canvas/map_canvas.h"

#include <QTest>

using namespace onrecord;
using namespace onrecord::ui;
using namespace onrecord::tests;

namespace
{

/// A grid, and a node in its midst that has a line to each other one.
std::shared_ptr<const Scene> sceneWithHub()
{
    Scene scene = gridScene(30, 20, 60);
    auto view = std::make_shared<View>(*scene.view);
    for (std::uint32_t node = 1; node < view->nodes.size(); ++node)
        view->edges.push_back(edgeBetween(0, node));
    scene.view = std::move(view);
    scene.places[0] = {870, 570};
    return std::make_shared<const Scene>(std::move(scene));
}

} // namespace

class MapLitTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<MapCanvas> m_canvas;

    [[nodiscard]] QImage seen() const { return m_canvas->grab().toImage(); }
    [[nodiscard]] int accented() const { return pixelsOf(seen(), Theme::light().accent); }

private slots:
    void init()
    {
        qRegisterMetaType<std::vector<std::uint32_t>>();
        m_canvas = std::make_unique<MapCanvas>();
        m_canvas->resize(900, 640);
        m_canvas->setLegendVisible(false);
        m_canvas->setMinimapWanted(false);
        m_canvas->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_canvas.get()));
        m_canvas->setScene(sceneWithHub(), MapCanvas::Camera::Fit);
        QTest::qWait(400);
    }
    void cleanup() { m_canvas.reset(); }

    void allSelectedIsDrawnElsewhereAndSoonThere()
    {
        QTest::keyClick(m_canvas.get(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(m_canvas->highlight().selectedNodes.size(), std::size_t{600});
        QCOMPARE(accented(), 0); // the window's thread draws none of it
        QTRY_VERIFY(accented() > 1000);
        QTest::keyClick(m_canvas.get(), Qt::Key_Escape);
        QCOMPARE(accented(), 0);
    }

    void fewSelectedAreThereAtOnce()
    {
        m_canvas->setSelection({5, 6}, {});
        QVERIFY(accented() > 10);
    }

    void theRestFadesWhereAHubIsHovered()
    {
        const QImage before = seen();
        const int ground = pixelsOf(before, Theme::light().map);
        QTest::mouseMove(m_canvas.get(), m_canvas->positionOfNode(0).toPoint());
        QTRY_COMPARE(m_canvas->highlight().hoveredNode, 0);
        QTRY_VERIFY(pixelsOf(seen(), Theme::light().map) != ground);
        QTest::mouseMove(m_canvas.get(), QPoint(2, 2));
        QTRY_COMPARE(seen(), before);
    }

    void whatIsLitStaysLitWhereTheMapIsPannedAndZoomed()
    {
        QTest::keyClick(m_canvas.get(), Qt::Key_A, Qt::ControlModifier);
        QTRY_VERIFY(accented() > 1000);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(m_canvas.get(), Qt::Key_Right);
        QVERIFY(accented() > 1000);
        m_canvas->zoomIn();
        for (int look = 0; look < 20; ++look) {
            QVERIFY(accented() > 100);
            QTest::qWait(20);
        }
    }

    void anotherSceneIsNotLit()
    {
        QTest::keyClick(m_canvas.get(), Qt::Key_A, Qt::ControlModifier);
        QTRY_VERIFY(accented() > 1000);
        m_canvas->setScene(sceneWithHub(), MapCanvas::Camera::Keep);
        QTRY_COMPARE(accented(), 0);
    }

    void aBoxAroundAllSelectsAll()
    {
        QTest::mousePress(m_canvas.get(), Qt::LeftButton, Qt::ShiftModifier, QPoint(2, 2));
        QTest::mouseMove(m_canvas.get(), QPoint(400, 300));
        QTest::mouseMove(m_canvas.get(), QPoint(897, 637));
        QTest::mouseRelease(m_canvas.get(), Qt::LeftButton, Qt::ShiftModifier, QPoint(897, 637));
        QCOMPARE(m_canvas->highlight().selectedNodes.size(), std::size_t{600});
        QTRY_VERIFY(accented() > 1000);
    }
};

QTEST_MAIN(MapLitTest)
#include "tst_map_lit.moc"

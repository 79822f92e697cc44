// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/minimap.h"

#include "tests/ui/picture/sample_scenes.h"
#include "ui/canvas/map_canvas.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace onrecord;
using namespace onrecord::ui;
using namespace onrecord::tests;

class MinimapTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<MapCanvas> m_canvas;

    [[nodiscard]] Minimap &minimap() const { return *m_canvas->findChild<Minimap *>(); }
    void zoomIn()
    {
        for (int i = 0; i < 8; ++i)
            m_canvas->zoomIn();
        QTRY_VERIFY(minimap().isVisible());
        QTest::qWait(260);
    }

private slots:
    void init()
    {
        m_canvas = std::make_unique<MapCanvas>();
        m_canvas->resize(900, 640);
        m_canvas->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_canvas.get()));
        m_canvas->setScene(std::make_shared<const Scene>(smallScene()), MapCanvas::Camera::Fit);
        QTest::qWait(260);
    }
    void cleanup() { m_canvas.reset(); }

    void isHiddenWhileAllOfTheMapIsOnScreen()
    {
        QVERIFY(!minimap().isVisible());
        zoomIn();
        m_canvas->fitAll();
        QTRY_VERIFY(!minimap().isVisible());
    }

    void isHiddenWhenNobodyWantsIt()
    {
        zoomIn();
        m_canvas->setMinimapWanted(false);
        QVERIFY(!minimap().isVisible());
        m_canvas->setMinimapWanted(true);
        QVERIFY(minimap().isVisible());
    }

    void isHiddenOnASmallMap()
    {
        zoomIn();
        m_canvas->resize(400, 300);
        QTRY_VERIFY(!minimap().isVisible());
    }

    void liesInTheLowerRightCorner()
    {
        zoomIn();
        QVERIFY(m_canvas->rect().adjusted(0, 0, -11, -11).contains(minimap().geometry()));
        QVERIFY(minimap().geometry().left() > m_canvas->width() / 2);
        QVERIFY(minimap().geometry().top() > m_canvas->height() / 2);
    }

    void pressingBringsThatPartOfTheMapToTheMiddle()
    {
        zoomIn();
        QSignalSpy wishes(&minimap(), &Minimap::centreWanted);
        for (const QPoint at : {QPoint(20, 20), QPoint(minimap().width() - 20, minimap().height() - 20)}) {
            QTest::mouseClick(&minimap(), Qt::LeftButton, {}, at);
            const QPointF wanted = wishes.last().front().toPointF();
            const QPointF middle = m_canvas->visibleRegion().center();
            QVERIFY(std::hypot(wanted.x() - middle.x(), wanted.y() - middle.y()) < 1);
        }
        QCOMPARE(wishes.count(), 2);
        const QPointF first = wishes.first().front().toPointF();
        const QPointF second = wishes.last().front().toPointF();
        QVERIFY(second.x() > first.x() && second.y() > first.y());
    }

    void showsADotWhereANodeIsAndAFrameAroundWhatIsSeen()
    {
        zoomIn();
        const QImage image = minimap().grab().toImage();
        int dots = 0;
        int frame = 0;
        const Theme theme = Theme::light();
        const auto isNear = [](QColor one, QColor other) {
            return std::abs(one.red() - other.red()) + std::abs(one.green() - other.green()) +
                       std::abs(one.blue() - other.blue()) <
                   60;
        };
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) {
                frame += isNear(image.pixelColor(x, y), theme.accent) ? 1 : 0;
                dots += image.pixelColor(x, y).red() > image.pixelColor(x, y).blue() + 30 ? 1 : 0; // the organisation's
            }
        QVERIFY(frame > 30);
        QVERIFY(dots > 1);
    }
};

QTEST_MAIN(MinimapTest)
#include "tst_minimap.moc"

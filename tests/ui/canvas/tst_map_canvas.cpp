// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/picture/sample_scenes.h"
#include "ui/canvas/map_canvas.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <cmath>

using namespace onrecord;
using namespace onrecord::ui;
using namespace onrecord::tests;

namespace
{

constexpr double Near = 1.0;

bool isNear(QPointF a, QPointF b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y()) < Near;
}

QPointF layoutAt(const MapCanvas &canvas, QPointF position)
{
    const QRectF region = canvas.visibleRegion();
    return region.topLeft() +
           QPointF(position.x() / canvas.width() * region.width(), position.y() / canvas.height() * region.height());
}

void drag(QWidget &widget, Qt::MouseButton button, QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
{
    QTest::mousePress(&widget, button, modifiers, from);
    for (int step = 1; step <= 5; ++step) {
        const QPointF at = QPointF(from) + QPointF(to - from) * step / 5;
        QMouseEvent move(QEvent::MouseMove, at, widget.mapToGlobal(at), Qt::NoButton, button, modifiers);
        QApplication::sendEvent(&widget, &move);
    }
    QTest::mouseRelease(&widget, button, modifiers, to);
}

/// Pixels that are not the ground.
int inked(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) == Theme::light().map.rgb() ? 0 : 1;
    return count;
}

} // namespace

class MapCanvasTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<MapCanvas> m_canvas;

    [[nodiscard]] QPoint at(std::uint32_t node) const { return m_canvas->positionOfNode(node).toPoint(); }
    [[nodiscard]] QPoint empty() const { return {m_canvas->width() - 60, m_canvas->height() - 60}; }
    void waitForRest() { QTest::qWait(260); }

private slots:
    void init()
    {
        qRegisterMetaType<std::vector<std::uint32_t>>();
        m_canvas = std::make_unique<MapCanvas>();
        m_canvas->resize(900, 640);
        m_canvas->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_canvas.get()));
        m_canvas->setScene(std::make_shared<const Scene>(smallScene()), MapCanvas::Camera::Fit);
        QVERIFY(m_canvas->rect().contains(at(0)) && m_canvas->rect().contains(at(2)));
    }
    void cleanup() { m_canvas.reset(); }

    void clickSelectsTheNodeUnderThePointer()
    {
        QSignalSpy selections(m_canvas.get(), &MapCanvas::selectionChanged);
        QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, at(1));
        QCOMPARE(selections.count(), 1);
        QCOMPARE(m_canvas->highlight().selectedNodes, std::vector<std::uint32_t>{1});
        QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, empty());
        QVERIFY(m_canvas->highlight().selectedNodes.empty());
        QCOMPARE(selections.count(), 2);
    }

    void shiftAddsAndControlToggles()
    {
        QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, at(1));
        QTest::mouseClick(m_canvas.get(), Qt::LeftButton, Qt::ShiftModifier, at(2));
        QCOMPARE(m_canvas->highlight().selectedNodes, (std::vector<std::uint32_t>{1, 2}));
        QTest::mouseClick(m_canvas.get(), Qt::LeftButton, Qt::ShiftModifier, at(2));
        QCOMPARE(m_canvas->highlight().selectedNodes, (std::vector<std::uint32_t>{1, 2}));
        QTest::mouseClick(m_canvas.get(), Qt::LeftButton, Qt::ControlModifier, at(1));
        QCOMPARE(m_canvas->highlight().selectedNodes, std::vector<std::uint32_t>{2});
    }

    void clickOnAnEdgeSelectsIt()
    {
        QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, m_canvas->positionOfEdge(1).toPoint());
        QCOMPARE(m_canvas->highlight().selectedEdges, std::vector<std::uint32_t>{1});
        QVERIFY(m_canvas->highlight().selectedNodes.empty());
    }

    void smallNodesAreEasyToHit()
    {
        m_canvas->setScene(std::make_shared<const Scene>(gridScene(30, 20, 300)), MapCanvas::Camera::Fit);
        waitForRest();
        QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, at(305) + QPoint(4, 4));
        QCOMPARE(m_canvas->highlight().selectedNodes, std::vector<std::uint32_t>{305});
    }

    void setSelectionEmitsNothing()
    {
        QSignalSpy selections(m_canvas.get(), &MapCanvas::selectionChanged);
        m_canvas->setSelection({0}, {2, 99});
        QCOMPARE(selections.count(), 0);
        QCOMPARE(m_canvas->highlight().selectedEdges, std::vector<std::uint32_t>{2});
    }

    void wheelKeepsThePlaceUnderThePointer()
    {
        const QPointF pointer(300, 200);
        const QPointF before = layoutAt(*m_canvas, pointer);
        const double width = m_canvas->visibleRegion().width();
        for (int notch = 0; notch < 3; ++notch) {
            QWheelEvent wheel(pointer, m_canvas->mapToGlobal(pointer), {}, {0, 120}, Qt::NoButton, {},
                              Qt::NoScrollPhase, false);
            QApplication::sendEvent(m_canvas.get(), &wheel);
        }
        QTRY_VERIFY(std::abs(m_canvas->visibleRegion().width() - width / std::pow(1.0018, 360)) < 0.5);
        QVERIFY(isNear(layoutAt(*m_canvas, pointer), before));
    }

    void touchpadZoomsWithoutDelay()
    {
        const QPointF pointer(500, 100);
        const QPointF before = layoutAt(*m_canvas, pointer);
        const double width = m_canvas->visibleRegion().width();
        QWheelEvent wheel(pointer, m_canvas->mapToGlobal(pointer), {0, -20}, {0, -40}, Qt::NoButton, {},
                          Qt::ScrollUpdate, false);
        QApplication::sendEvent(m_canvas.get(), &wheel);
        QVERIFY(m_canvas->visibleRegion().width() > width);
        QVERIFY(isNear(layoutAt(*m_canvas, pointer), before));
    }

    void draggingEmptyGroundPans_data()
    {
        QTest::addColumn<Qt::MouseButton>("button");
        QTest::addColumn<bool>("onNode");
        QTest::newRow("left") << Qt::LeftButton << false;
        QTest::newRow("middle") << Qt::MiddleButton << true;
        QTest::newRow("right") << Qt::RightButton << true;
    }
    void draggingEmptyGroundPans()
    {
        QFETCH(Qt::MouseButton, button);
        QFETCH(bool, onNode);
        QSignalSpy menus(m_canvas.get(), &MapCanvas::menuRequested);
        QSignalSpy moves(m_canvas.get(), &MapCanvas::nodeMoved);
        const QPoint before = at(0);
        const QPoint start = onNode ? at(0) : empty();
        drag(*m_canvas, button, start, start - QPoint(70, 50));
        QVERIFY(isNear(m_canvas->positionOfNode(0), before - QPoint(70, 50)));
        QCOMPARE(menus.count(), 0);
        QCOMPARE(moves.count(), 0);
    }

    void spaceAndDragPansEvenOnANode()
    {
        QTest::keyPress(m_canvas.get(), Qt::Key_Space);
        const QPoint before = at(0);
        drag(*m_canvas, Qt::LeftButton, before, before + QPoint(60, 30));
        QTest::keyRelease(m_canvas.get(), Qt::Key_Space);
        QVERIFY(isNear(m_canvas->positionOfNode(0), before + QPoint(60, 30)));
        QCOMPARE(m_canvas->scene()->places[0], smallScene().places[0]);
    }

    void draggingANodeMovesIt()
    {
        QSignalSpy moves(m_canvas.get(), &MapCanvas::nodeMoved);
        QSignalSpy selections(m_canvas.get(), &MapCanvas::selectionChanged);
        const double unit = m_canvas->visibleRegion().width() / m_canvas->width();
        const QPoint start = at(1);
        drag(*m_canvas, Qt::LeftButton, start, start + QPoint(80, -40));
        QCOMPARE(moves.count(), 1);
        QCOMPARE(moves[0][0].value<std::uint32_t>(), 1U);
        const auto from = moves[0][1].value<Point>();
        const auto to = moves[0][2].value<Point>();
        QCOMPARE(from, smallScene().places[1]);
        QVERIFY(std::abs(to.x - from.x - 80 * unit) < 1 && std::abs(to.y - from.y + 40 * unit) < 1);
        QVERIFY(isNear(m_canvas->positionOfNode(1), start + QPoint(80, -40)));
        QCOMPARE(selections.count(), 0);
    }

    void draggingASelectedNodeMovesTheWholeSelection()
    {
        m_canvas->setSelection({0, 1}, {});
        QSignalSpy moves(m_canvas.get(), &MapCanvas::nodeMoved);
        const QPoint other = at(0);
        drag(*m_canvas, Qt::LeftButton, at(1), at(1) + QPoint(30, 30));
        QCOMPARE(moves.count(), 2);
        QVERIFY(isNear(m_canvas->positionOfNode(0), other + QPoint(30, 30)));
    }

    void doubleClickActivatesOnce()
    {
        QSignalSpy activations(m_canvas.get(), &MapCanvas::nodeActivated);
        QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, at(2));
        QTest::mouseDClick(m_canvas.get(), Qt::LeftButton, {}, at(2));
        QCOMPARE(activations.count(), 1);
        QCOMPARE(activations[0][0].value<std::uint32_t>(), 2U);
        QTest::mouseDClick(m_canvas.get(), Qt::LeftButton, {}, empty());
        QCOMPARE(activations.count(), 1);
    }

    void rightClickAsksForAMenu()
    {
        QSignalSpy menus(m_canvas.get(), &MapCanvas::menuRequested);
        QTest::mousePress(m_canvas.get(), Qt::RightButton, {}, at(1));
        QCOMPARE(menus.count(), 0);
        QTest::mouseRelease(m_canvas.get(), Qt::RightButton, {}, at(1));
        QCOMPARE(menus.count(), 1);
        QCOMPARE(menus[0][0].toLongLong(), 1);
        QTest::mouseClick(m_canvas.get(), Qt::RightButton, {}, m_canvas->positionOfEdge(1).toPoint());
        QCOMPARE(menus[1][0].toLongLong(), -1);
        QCOMPARE(menus[1][1].toLongLong(), 1);
    }

    void menuKeyAsksAtTheSelection()
    {
        m_canvas->setSelection({2}, {});
        QSignalSpy menus(m_canvas.get(), &MapCanvas::menuRequested);
        QContextMenuEvent key(QContextMenuEvent::Keyboard, {0, 0}, {0, 0});
        QApplication::sendEvent(m_canvas.get(), &key);
        QCOMPARE(menus.count(), 1);
        QCOMPARE(menus[0][0].toLongLong(), 2);
        QCOMPARE(menus[0][2].toPoint(), m_canvas->mapToGlobal(at(2)));
    }

    void shiftDragSelectsABox()
    {
        drag(*m_canvas, Qt::LeftButton, at(0) - QPoint(30, 30), at(1) + QPoint(30, 30), Qt::ShiftModifier);
        QCOMPARE(m_canvas->highlight().selectedNodes, (std::vector<std::uint32_t>{0, 1}));
    }

    void altShiftDragSelectsWithALasso()
    {
        const Qt::KeyboardModifiers modifiers = Qt::AltModifier | Qt::ShiftModifier;
        const QPoint centre = at(2);
        QTest::mousePress(m_canvas.get(), Qt::LeftButton, modifiers, centre + QPoint(-40, -30));
        for (const QPoint &corner : {QPoint(40, -30), QPoint(40, 40), QPoint(-40, 40), QPoint(-40, -20)}) {
            const QPointF position = centre + corner;
            QMouseEvent move(QEvent::MouseMove, position, m_canvas->mapToGlobal(position), Qt::NoButton, Qt::LeftButton,
                             modifiers);
            QApplication::sendEvent(m_canvas.get(), &move);
        }
        QTest::mouseRelease(m_canvas.get(), Qt::LeftButton, modifiers, centre + QPoint(-40, -20));
        QCOMPARE(m_canvas->highlight().selectedNodes, std::vector<std::uint32_t>{2});
    }

    void hoverTellsWhatIsUnderThePointer()
    {
        QSignalSpy hovers(m_canvas.get(), &MapCanvas::hovered);
        QTest::mouseMove(m_canvas.get(), at(1));
        QTRY_COMPARE(hovers.count(), 1);
        QCOMPARE(m_canvas->highlight().hoveredNode, 1);
        QTest::mouseMove(m_canvas.get(), empty());
        QTRY_COMPARE(hovers.count(), 2);
        QCOMPARE(m_canvas->highlight().hoveredNode, -1);
    }

    void tabWalksTheNodesByImportance()
    {
        m_canvas->setFocus(Qt::TabFocusReason);
        QTest::keyClick(m_canvas.get(), Qt::Key_Tab);
        QCOMPARE(m_canvas->highlight().selectedNodes, std::vector<std::uint32_t>{0}); // speaks most
        QTest::keyClick(m_canvas.get(), Qt::Key_Tab);
        QCOMPARE(m_canvas->highlight().selectedNodes, std::vector<std::uint32_t>{1});
        QTest::keyClick(m_canvas.get(), Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(m_canvas->highlight().selectedNodes, std::vector<std::uint32_t>{0});
        QCOMPARE(m_canvas->accessibleDescription(), QStringLiteral("Ann Keller"));
    }

    void keysActivateClearAndPan()
    {
        QSignalSpy activations(m_canvas.get(), &MapCanvas::nodeActivated);
        m_canvas->setSelection({1}, {});
        QTest::keyClick(m_canvas.get(), Qt::Key_Return);
        QCOMPARE(activations.count(), 1);
        QTest::keyClick(m_canvas.get(), Qt::Key_Escape);
        QVERIFY(m_canvas->highlight().selectedNodes.empty());
        QTest::keyClick(m_canvas.get(), Qt::Key_Return);
        QCOMPARE(activations.count(), 1);
        const QPointF before = m_canvas->positionOfNode(0);
        QTest::keyClick(m_canvas.get(), Qt::Key_Left);
        QVERIFY(m_canvas->positionOfNode(0).x() > before.x());
        QTest::keyClick(m_canvas.get(), Qt::Key_Down);
        QVERIFY(m_canvas->positionOfNode(0).y() < before.y());
    }

    void buttonsZoomAndFit()
    {
        const auto buttons = m_canvas->findChildren<QToolButton *>();
        QCOMPARE(buttons.size(), 3);
        for (const QToolButton *button : buttons)
            QVERIFY(!button->accessibleName().isEmpty() && !button->toolTip().isEmpty() && button->isVisible());
        const double width = m_canvas->visibleRegion().width();
        QTest::mouseClick(buttons[0], Qt::LeftButton);
        QTRY_VERIFY(m_canvas->visibleRegion().width() < width * 0.85);
        QTest::mouseClick(buttons[2], Qt::LeftButton);
        QTRY_VERIFY(std::abs(m_canvas->visibleRegion().width() - width) < 1);
    }

    void centreOnBringsANodeIntoView()
    {
        drag(*m_canvas, Qt::LeftButton, empty(), empty() - QPoint(800, 0));
        QVERIFY(!m_canvas->rect().contains(at(0)));
        m_canvas->centreOn(0);
        QTRY_VERIFY(isNear(m_canvas->positionOfNode(0), QPointF(450, 320)));
    }

    void nodesKeepTheirPlaceOnScreenAndGlide()
    {
        Scene next = smallScene();
        next.places[1].x += 100;
        const QPointF before = m_canvas->positionOfNode(1);
        const double zoom = m_canvas->width() / m_canvas->visibleRegion().width();
        m_canvas->setScene(std::make_shared<const Scene>(next), MapCanvas::Camera::Keep);
        QVERIFY(m_canvas->positionOfNode(1).x() < before.x() + 60 * zoom);
        QTRY_VERIFY(isNear(m_canvas->positionOfNode(1), before + QPointF(100 * zoom, 0)));
    }

    void draggingLeavesTheRestOfALargeSceneAsItWas()
    {
        Scene scene = gridScene(14, 14, 120);
        m_canvas->setScene(std::make_shared<const Scene>(scene), MapCanvas::Camera::Fit);
        QTest::qWait(500);
        for (Point &place : scene.places)
            place.x += 5;
        m_canvas->setScene(std::make_shared<const Scene>(scene), MapCanvas::Camera::Keep);
        QTest::qWait(700);
        const QRect far = QRect(at(3 * 14 + 12), QSize()).adjusted(-25, -15, 25, 25);
        const QImage before = m_canvas->grab(far).toImage();
        QTest::mousePress(m_canvas.get(), Qt::LeftButton, {}, at(0));
        for (const int step : {8, 14, 20}) {
            const QPointF position = at(0) + QPointF(step, 0);
            QMouseEvent move(QEvent::MouseMove, position, m_canvas->mapToGlobal(position), Qt::NoButton, Qt::LeftButton,
                             {});
            QApplication::sendEvent(m_canvas.get(), &move);
            QTest::qWait(120);
        }
        QCOMPARE(m_canvas->grab(far).toImage(), before);
        QTest::mouseRelease(m_canvas.get(), Qt::LeftButton, {}, at(0));
    }

    void aVeryLargeSceneIsDrawnElsewhereAndThenShown()
    {
        m_canvas->setScene(std::make_shared<const Scene>(gridScene(40, 40, 90)), MapCanvas::Camera::Fit);
        QSignalSpy changed(m_canvas.get(), &MapCanvas::selectionChanged);
        QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, at(820)); // at once, before it is drawn
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.at(0).at(0).value<std::vector<std::uint32_t>>(), std::vector<std::uint32_t>{820});
        m_canvas->setSelection({}, {});
        QTRY_VERIFY(inked(m_canvas->grab().toImage()) > 20000);
    }

    void aVeryLargeScenePansWithoutAHole()
    {
        m_canvas->setScene(std::make_shared<const Scene>(gridScene(60, 60, 60)), MapCanvas::Camera::Fit);
        QTRY_VERIFY(inked(m_canvas->grab().toImage()) > 20000);
        for (int i = 0; i < 6; ++i) // zoomed in, the graph reaches beyond the window on all sides
            QTest::keyClick(m_canvas.get(), Qt::Key_Plus);
        QTest::qWait(900);
        const QPoint middle(m_canvas->width() / 2, m_canvas->height() / 2);
        drag(*m_canvas, Qt::LeftButton, middle + QPoint(17, 11), middle + QPoint(97, 61));
        const QImage atOnce = m_canvas->grab().toImage();
        const QRect left(0, 80, 70, m_canvas->height() - 300); // what came into view
        QVERIFY(inked(atOnce.copy(left)) > 200);
        QTest::qWait(900);
        const QImage afterwards = m_canvas->grab().toImage();
        QVERIFY(std::abs(inked(atOnce.copy(left)) - inked(afterwards.copy(left))) < 300);
    }

    void aNodeOfAVeryLargeSceneStaysWhereItWasDropped()
    {
        m_canvas->setScene(std::make_shared<const Scene>(gridScene(40, 40, 90)), MapCanvas::Camera::Fit);
        waitForRest();
        QTRY_VERIFY(inked(m_canvas->grab().toImage()) > 20000);
        QSignalSpy moved(m_canvas.get(), &MapCanvas::nodeMoved);
        const QPoint from = at(820);
        drag(*m_canvas, Qt::LeftButton, from, from + QPoint(30, -22));
        QCOMPARE(moved.count(), 1);
        const QPointF dropped = m_canvas->positionOfNode(820);
        QVERIFY(isNear(dropped, from + QPoint(30, -22)));
        QTest::qWait(500);
        QCOMPARE(m_canvas->positionOfNode(820), dropped);
        const QColor there = m_canvas->grab().toImage().pixelColor(from + QPoint(30, -22));
        QVERIFY(there != Theme::light().map);
    }

    void emptySceneShowsOnlyTheGround()
    {
        m_canvas->setScene(nullptr, MapCanvas::Camera::Fit);
        QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, {300, 300});
        QTest::keyClick(m_canvas.get(), Qt::Key_Tab);
        const QImage picture = m_canvas->grab().toImage();
        const QRgb map = Theme::light().map.rgb();
        for (int y = 4; y < picture.height() - 4; y += 3)
            for (int x = 4; x < picture.width() - 4; x += 3)
                QCOMPARE(picture.pixel(x, y), map);
    }

    void hoveredNeighbourhoodStaysBrightAndTheRestFades()
    {
        waitForRest();
        const QPoint far = at(1);
        const auto contrast = [this](QPoint where) {
            const QColor colour = m_canvas->grab().toImage().pixelColor(where);
            return std::abs(colour.blue() - Theme::light().map.blue()) +
                   std::abs(colour.red() - Theme::light().map.red());
        };
        Scene scene = smallScene();
        const int before = contrast(far + QPoint(0, 9));
        QTest::mouseMove(m_canvas.get(), at(2)); // not a neighbour of node 1
        QTRY_COMPARE(m_canvas->highlight().hoveredNode, 2);
        QTRY_VERIFY(contrast(far + QPoint(0, 9)) < before / 2);
        QVERIFY(contrast(at(0) + QPoint(0, 13)) > before / 2);
    }
};

QTEST_MAIN(MapCanvasTest)
#include "tst_map_canvas.moc"

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The walk through the layouts, with keys and mouse: each says what it says, going back finds the picture as it was.
#include "tests/gui/own_articles.h"
#include "tests/gui/walker.h"

#include "ui/canvas/zoom_button.h"
#include "ui/window/picture_controller.h"
#include "ui/window/window_actions.h"

#include <QLabel>
#include <QMenu>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>

using namespace onrecord;
using namespace onrecord::ui;
using namespace onrecord::tests;
using namespace Qt::StringLiterals;

class LayoutWalkTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;

    [[nodiscard]] static bool choose(Walker &walker, Qt::Key key, LayoutKind kind)
    {
        walker.activate();
        QTest::keyClick(&walker.window, key, Qt::AltModifier);
        return QTest::qWaitFor([&] { return walker.states().picture.picture().layout.kind == kind; }) &&
               walker.waitForRest();
    }
    [[nodiscard]] static std::vector<Point> places(const Walker &walker) { return walker.canvas().scene()->places; }

private slots:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere"); }

    void init()
    {
        liveIn(m_home.path());
        QDir(m_home.filePath(u"config"_s)).removeRecursively();
    }

    void walksThroughAllLayoutsAndBack()
    {
        Walker walker;
        QVERIFY(walker.openSeeds());
        const std::vector<Point> free = places(walker);
        QVERIFY(choose(walker, Qt::Key_2, LayoutKind::Circle));
        QVERIFY(places(walker) != free);
        QVERIFY(choose(walker, Qt::Key_3, LayoutKind::Layers));
        QVERIFY(walker.canvas().scene()->guide.rows.size() > 1);
        QVERIFY(choose(walker, Qt::Key_4, LayoutKind::Time));
        QVERIFY(walker.canvas().scene()->guide.time.has_value());
        QVERIFY(choose(walker, Qt::Key_5, LayoutKind::Around));
        QVERIFY(!walker.canvas().scene()->guide.rings.empty());
        QVERIFY(choose(walker, Qt::Key_1, LayoutKind::Free));
        QCOMPARE(places(walker), free);
        QVERIFY(walker.canvas().scene()->guide.isEmpty());
    }

    void goesBackAndForwardThroughLayouts()
    {
        Walker walker;
        QVERIFY(walker.openSeeds());
        QTest::qWait(500); // a moment is recorded when it has lasted
        QVERIFY(choose(walker, Qt::Key_2, LayoutKind::Circle));
        QTest::qWait(500);
        QTest::keyClick(&walker.window, Qt::Key_Left, Qt::AltModifier);
        QTRY_VERIFY(walker.states().picture.picture().layout.kind == LayoutKind::Free);
        QTest::keyClick(&walker.window, Qt::Key_Right, Qt::AltModifier);
        QTRY_VERIFY(walker.states().picture.picture().layout.kind == LayoutKind::Circle);
    }

    void choosesByTheButtonOnTheMap()
    {
        Walker walker;
        QVERIFY(walker.openSeeds());
        auto *button = walker.window.findChild<ZoomButton *>(u"layoutButton"_s);
        QVERIFY(button->isVisible());
        QTimer::singleShot(100, button, [button] { // the menu has a loop of its own
            QMenu *menu = button->menu();
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(menu->actions().at(2)).center());
        });
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(walker.states().picture.picture().layout.kind == LayoutKind::Layers);
    }

    void standsAroundTheOneThatIsSelected()
    {
        Walker walker;
        walker.window.openPath(writeFewArticles(m_home.filePath(u"news"_s)));
        QVERIFY(walker.waitForMap());
        QVERIFY(walker.clickNode(u"Dora Quist"_s));
        QVERIFY(choose(walker, Qt::Key_5, LayoutKind::Around));
        QCOMPARE(places(walker)[*walker.node(u"Dora Quist"_s)], (Point{0, 0}));
    }

    void draggingInACircleMovesAndDoesNotPin()
    {
        Walker walker;
        walker.window.openPath(writeFewArticles(m_home.filePath(u"news"_s)));
        QVERIFY(walker.waitForMap());
        QVERIFY(choose(walker, Qt::Key_2, LayoutKind::Circle));
        QVERIFY(!walker.parts().actions->pin->isEnabled());
        const Point before = places(walker)[*walker.node(u"Ada Berg"_s)];
        QVERIFY(walker.dragNode(u"Ada Berg"_s, {60, 40}));
        QVERIFY(walker.waitForRest());
        const Point moved = places(walker)[*walker.node(u"Ada Berg"_s)];
        QVERIFY(moved != before);
        QVERIFY(walker.states().history.undoText().isEmpty());
        QVERIFY(choose(walker, Qt::Key_1, LayoutKind::Free));
        QVERIFY(!walker.isPinned(u"Ada Berg"_s));
        QVERIFY(choose(walker, Qt::Key_2, LayoutKind::Circle));
        QCOMPARE(places(walker)[*walker.node(u"Ada Berg"_s)], moved);
        walker.activate();
        QTest::keyClick(&walker.window, Qt::Key_L);
        QTRY_COMPARE(places(walker)[*walker.node(u"Ada Berg"_s)], before);
    }

    void remembersTheLayoutUntilTheNextStart()
    {
        {
            Walker walker;
            QVERIFY(walker.openSeeds());
            QVERIFY(choose(walker, Qt::Key_4, LayoutKind::Time));
        }
        Walker walker;
        QVERIFY(walker.openSeeds());
        QVERIFY(walker.states().picture.picture().layout.kind == LayoutKind::Time);
        QVERIFY(walker.parts().actions->layouts[3]->isChecked());
    }

    void pausesAndGoesOn()
    {
        Walker walker;
        QVERIFY(walker.openSeeds());
        LayoutState &layout = walker.states().layout;
        QCOMPARE(layout.work(), LayoutState::Work::Resting);
        auto *button = walker.window.findChild<ZoomButton *>(u"pauseButton"_s);
        QVERIFY(!button->isVisible());
        walker.parts().picture->layOutAnew(); // a moment's work; stopped before it can begin
        walker.activate();
        if (layout.work() == LayoutState::Work::Resting)
            walker.parts().picture->layOutAnew();
        walker.parts().actions->pauseLayout->trigger();
        QCOMPARE(layout.work(), LayoutState::Work::Paused);
        QVERIFY(button->isVisible());
        QVERIFY(walker.window.statusBar()->findChildren<QLabel *>().size() > 1);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE(layout.work(), LayoutState::Work::Resting);
        QVERIFY(!button->isVisible());
    }

    void filterTakenAwayLeavesNobodyOutOfSight()
    {
        Walker walker;
        QVERIFY(walker.openSeeds());
        walker.states().filter.setQuery(u"top:3"_s);
        QTRY_VERIFY(walker.states().picture.view()->nodes.size() <= 4);
        QVERIFY(walker.waitForRest());
        walker.canvas().fitAll();
        QVERIFY(walker.waitForRest());
        walker.states().filter.setQuery({});
        QTRY_VERIFY(walker.states().picture.view()->nodes.size() > 10);
        QVERIFY(walker.waitForRest());
        for (const QPointF &place : walker.placesOnScreen())
            QVERIFY(walker.canvas().rect().contains(place.toPoint()));
    }
};

QTEST_MAIN(LayoutWalkTest)
#include "tst_layout_walk.moc"

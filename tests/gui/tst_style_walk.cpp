// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Chooses what the colour and the size of nodes say, in the window.
#include "tests/gui/walker.h"

#include <QMenu>
#include <QMenuBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <cmath>

using namespace onrecord;
using namespace onrecord::ui;
using namespace onrecord::tests;

namespace
{

QAction *actionNamed(const QMenu &menu, const QString &text)
{
    for (QAction *action : menu.actions())
        if (action->text() == text)
            return action;
    return nullptr;
}

} // namespace

class StyleWalkTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { liveIn(m_home.filePath(QString::fromLatin1(QTest::currentTestFunction()))); }

    void recoloursAtOnceAndMovesNothing()
    {
        Walker walker;
        QVERIFY(walker.openSeeds());
        QVERIFY(walker.canvas().scene()->measures);
        const std::vector<QPointF> before = walker.placesOnScreen();
        walker.states().style.setColouring(NodeColouring::Community);
        QVERIFY(walker.canvas().scene()->style.colouring == NodeColouring::Community);
        QCOMPARE(walker.placesOnScreen(), before);
        QVERIFY(walker.waitForRest());
        QCOMPARE(walker.placesOnScreen(), before);
    }

    void keepsTheSelection()
    {
        Walker walker;
        QVERIFY(walker.openSeeds());
        QVERIFY(walker.clickNode(QStringLiteral("Israel")));
        walker.states().style.setColouring(NodeColouring::Stance);
        QCOMPARE(walker.canvas().highlight().selectedNodes.size(), std::size_t{1});
    }

    void sizesAnewWithoutAJump()
    {
        Walker walker;
        QVERIFY(walker.openSeeds());
        const std::vector<Point> before = walker.canvas().scene()->places;
        walker.states().style.setSizing(NodeSizing::Centrality);
        QVERIFY(walker.waitForMap());
        QTRY_VERIFY(walker.states().picture.picture().settled);
        const std::vector<Point> after = walker.canvas().scene()->places;
        QCOMPARE(after.size(), before.size());
        std::vector<double> shifts;
        for (std::size_t i = 0; i < after.size(); ++i)
            shifts.push_back(std::hypot(after[i].x - before[i].x, after[i].y - before[i].y));
        std::sort(shifts.begin(), shifts.end());
        QVERIFY2(shifts[shifts.size() / 2] < 20, qPrintable(QString::number(shifts[shifts.size() / 2])));
    }

    void offersTheChoiceOnTheLegend()
    {
        Walker walker;
        QVERIFY(walker.openSeeds());
        auto *button = qobject_cast<QToolButton *>(walker.button(QStringLiteral("colourBy")));
        QVERIFY(button && button->isVisible());
        QVERIFY(button->text().contains(QStringLiteral("kind")));
        QVERIFY(walker.canvas().rect().contains(QRect(button->mapTo(&walker.canvas(), QPoint()), button->size())));
        actionNamed(*button->menu(), QStringLiteral("Outlet"))->trigger();
        QVERIFY(walker.states().style.style().colouring == NodeColouring::Outlet);
        QVERIFY(button->text().contains(QStringLiteral("outlet")));
        walker.canvas().setLegendVisible(false);
        QVERIFY(!button->isVisible());
    }

    void offersTheChoiceInTheMenu()
    {
        Walker walker;
        const QMenu *view = nullptr;
        for (const QAction *action : walker.window.menuBar()->actions())
            if (action->text() == QStringLiteral("View"))
                view = action->menu();
        QVERIFY(view);
        const QAction *sizes = actionNamed(*view, QStringLiteral("Size by"));
        QVERIFY(sizes && actionNamed(*view, QStringLiteral("Colour by")));
        actionNamed(*sizes->menu(), QStringLiteral("Centrality"))->trigger();
        QVERIFY(walker.states().style.style().sizing == NodeSizing::Centrality);
    }

    void leadsBackToTheColoursOfBefore()
    {
        Walker walker;
        QVERIFY(walker.openSeeds());
        QTest::qWait(500); // the moment as it is now is recorded
        walker.states().style.setColouring(NodeColouring::Stance);
        QTRY_VERIFY(walker.states().views.canGoBack());
        QTest::keyClick(&walker.window, Qt::Key_Left, Qt::AltModifier);
        QTRY_VERIFY(walker.states().style.style().colouring == NodeColouring::Kind);
    }

    void remembersWhatWasChosen()
    {
        {
            Walker walker;
            walker.states().style.setStyle({NodeColouring::Community, NodeSizing::Centrality});
        }
        const Walker walker;
        QVERIFY((walker.states().style.style() == SceneStyle{NodeColouring::Community, NodeSizing::Centrality}));
    }

private:
    QTemporaryDir m_home;
};

QTEST_MAIN(StyleWalkTest)
#include "tst_style_walk.moc"

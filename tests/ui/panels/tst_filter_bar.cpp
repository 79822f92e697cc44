// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/certainty.h"
#include "tests/ui/panels/panel_house.h"
#include "ui/panels/certainty_switch.h"
#include "ui/panels/filter_bar.h"
#include "ui/panels/filter_menu.h"
#include "ui/state/filter_state.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace onrecord;
using namespace onrecord::ui;
using namespace onrecord::tests;

class FilterBarTest final : public QObject
{
    Q_OBJECT

private slots:
    void theSwitchShowsWhatIsSureEnough()
    {
        House house;
        FilterState filter;
        FilterBar bar(filter, house.project, house.picture);
        bar.show();
        const auto steps = bar.findChild<CertaintySwitch *>()->findChildren<QAbstractButton *>();
        QCOMPARE(steps.size(), 3);
        const auto pressed = [&] {
            int which = 0;
            for (int i = 0; i < 3; ++i)
                which += steps[i]->isChecked() ? 1 << i : 0;
            return which;
        };
        QCOMPARE(pressed(), 1); // at the start all are shown
        QTest::mouseClick(steps[2], Qt::LeftButton);
        QCOMPARE(filter.filter().leastConfidence, SureFrom);
        QCOMPARE(pressed(), 4);
        QTest::keyClick(steps[1], Qt::Key_Space);
        QCOMPARE(filter.filter().leastConfidence, LikelyFrom);
        QCOMPARE(pressed(), 2);
        Filter chosen = filter.chosen();
        chosen.leastConfidence = 0; // as Back does
        filter.setChosen(chosen);
        QCOMPARE(pressed(), 1);
        Filter typed;
        typed.leastConfidence = 0.7;
        filter.setParsedQuery(typed);
        house.picture.setPicture({});
        QCOMPARE(pressed(), 0); // between two steps
    }

    void theFilterMenuStaysOpenWhileKindsAreChosen()
    {
        FilterState filter;
        FilterMenu menu(filter);
        menu.popup({});
        QVERIFY(QTest::qWaitForWindowExposed(&menu));
        const auto click = [&](const QString &text) {
            for (QAction *action : menu.actions())
                if (action->text().startsWith(text)) {
                    QTest::mouseClick(&menu, Qt::LeftButton, {}, menu.actionGeometry(action).center());
                    return action->isChecked();
                }
            return true;
        };
        QStringList headings;
        for (const QLabel *label : menu.findChildren<QLabel *>())
            headings << label->text();
        QVERIFY(headings.contains(QStringLiteral("How sure")));
        QVERIFY(!click(QStringLiteral("direct")));
        QVERIFY(!click(QStringLiteral("mixed")));
        QVERIFY(menu.isVisible());
        QCOMPARE(filter.chosen().statementKinds,
                 (std::set<StatementKind>{StatementKind::Indirect, StatementKind::Act}));
        QVERIFY(click(QStringLiteral("sure alone")));
        QCOMPARE(filter.chosen().leastConfidence, SureFrom);
        QVERIFY(click(QStringLiteral("direct")));
        QVERIFY(click(QStringLiteral("mixed")));
        QVERIFY(filter.chosen().statementKinds.empty()); // all of them
    }

    void typingInTheFilterActsAfterAPause()
    {
        House house;
        FilterState filter;
        FilterBar bar(filter, house.project, house.picture);
        bar.show();
        QTest::keyClicks(bar.field(), QStringLiteral("harbour"));
        QVERIFY(filter.query().isEmpty());
        QTRY_COMPARE(filter.query(), QStringLiteral("harbour"));
    }

    void aChipTakesItsFilterOff()
    {
        House house;
        FilterState filter;
        FilterBar bar(filter, house.project, house.picture);
        bar.show();
        Filter chosen;
        chosen.atMost = 150;
        filter.setChosen(chosen);
        QAbstractButton *chip = nullptr;
        for (QAbstractButton *button : bar.findChildren<QAbstractButton *>())
            if (button->accessibleName().contains(QStringLiteral("150")))
                chip = button;
        QVERIFY(chip);
        chip->click();
        QCOMPARE(filter.chosen().atMost, std::size_t{0});
    }
};

QTEST_MAIN(FilterBarTest)
#include "tst_filter_bar.moc"

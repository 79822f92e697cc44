// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The dates along time: at days that mean something, never too close, and the same on screen and sheet.
#include "core/graph/node_days.h"
#include "tests/ui/picture/sample_scenes.h"
#include "ui/picture/picture_export.h"
#include "ui/picture/time_axis.h"

#include <QTest>

using namespace onrecord;
using namespace onrecord::ui;
using namespace onrecord::tests;

namespace
{

TimeScale scaleFrom(const char *first, const char *last, double unit)
{
    TimeScale scale;
    scale.first = *dayFromDate(first);
    scale.last = *dayFromDate(last);
    scale.unit = unit;
    scale.origin = -scale.first * unit;
    return scale;
}

} // namespace

class TimeAxisTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void daysWhereThereIsRoom()
    {
        const auto ticks = ticksFor(scaleFrom("2022-11-18", "2022-11-22", 100), 1);
        QCOMPARE(ticks.size(), std::size_t{5});
        QCOMPARE(ticks[0].words, QStringLiteral("18 Nov 2022"));
        QCOMPARE(ticks[1].words, QStringLiteral("19 Nov"));
        QCOMPARE(ticks[1].at - ticks[0].at, 100.0);
    }

    void yearsWhereThereIsLittle()
    {
        const auto ticks = ticksFor(scaleFrom("2015-03-01", "2022-11-22", 1), 0.25);
        QCOMPARE(ticks.front().words, QStringLiteral("2015"));
        QCOMPARE(ticks.back().words, QStringLiteral("2022"));
    }

    void newYearAmongMonthsIsMarked()
    {
        const auto ticks = ticksFor(scaleFrom("2021-11-05", "2022-02-22", 3), 1);
        QCOMPARE(ticks.size(), std::size_t{4});
        QCOMPARE(ticks[2].words, QStringLiteral("Jan 2022"));
        QVERIFY(ticks[2].isMajor && !ticks[1].isMajor && !ticks[3].isMajor);
    }

    void neverTooClose()
    {
        for (double zoom = 0.001; zoom < 100; zoom *= 1.3) {
            const auto ticks = ticksFor(scaleFrom("2015-03-01", "2022-11-22", 2), zoom);
            for (std::size_t i = 1; i < ticks.size(); ++i)
                QVERIFY(ticks[i].at - ticks[i - 1].at > 60);
        }
    }

    void nothingWithoutTime() { QVERIFY(ticksFor({}, 1).empty()); }

    void exportedPictureHasTheDatesAboveAllElse()
    {
        Scene scene = smallScene();
        const QImage plain = renderImage(scene, {}, {});
        scene.guide.time = scaleFrom("2022-11-18", "2022-11-22", 60);
        const QImage dated = renderImage(scene, {}, {});
        QVERIFY(dated.height() > plain.height());
        int inked = 0;
        for (int x = 0; x < dated.width(); ++x)
            inked += dated.pixelColor(x, 24) != Theme::light().map ? 1 : 0;
        QVERIFY2(inked > 10, qPrintable(QString::number(inked)));
    }
};

QTEST_MAIN(TimeAxisTest)
#include "tst_time_axis.moc"

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Parts of a picture side by side: what was there stays, what is new is packed around it.
#include "core/layout/layout.h"
#include "core/layout/packing.h"

#include <QTest>

#include <algorithm>

using namespace onrecord;

namespace
{

constexpr std::uint32_t Old = 31;

/// A star, then pairs, then nodes without a line.
LayoutInput starWith(std::uint32_t pairs, std::uint32_t singles)
{
    LayoutInput input;
    input.boxes.assign(Old + 2 * pairs + singles, {100, 50});
    for (std::uint32_t i = 1; i < Old; ++i)
        input.edges.push_back({0, i});
    for (std::uint32_t i = 0; i < pairs; ++i)
        input.edges.push_back({Old + 2 * i, Old + 2 * i + 1});
    return input;
}

/// The star was there before; the rest is new.
struct Grown
{
    std::vector<Point> before = layOut(starWith(0, 0));
    LayoutInput input = starWith(40, 200);
    std::vector<Point> after;

    Grown()
    {
        input.previous.assign(before.begin(), before.end());
        input.previous.resize(input.boxes.size());
        after = layOut(input);
    }
};

} // namespace

class ArrangementTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsNewMovesNothingOld()
    {
        const Grown grown;
        for (std::size_t i = 0; i < Old; ++i)
            QVERIFY(grown.after[i] == grown.before[i]);
    }

    void whatIsNewFillsTheShapeTogetherWithWhatIsOld()
    {
        const Grown grown;
        const Frame all = frameAround(grown.input.boxes, grown.after);
        const double aspect = all.size.width / all.size.height;
        QVERIFY2(aspect > 1.2 && aspect < 2, qPrintable(QString::number(aspect)));
    }

    void singlesStandBelowAllOthers()
    {
        const Grown grown;
        const std::size_t joined = Old + 80;
        double lowest = grown.after[0].y;
        for (std::size_t i = 0; i < joined; ++i)
            lowest = std::max(lowest, grown.after[i].y);
        for (std::size_t i = joined; i < grown.after.size(); ++i)
            QVERIFY(grown.after[i].y > lowest);
    }
};

QTEST_GUILESS_MAIN(ArrangementTest)
#include "tst_arrangement.moc"

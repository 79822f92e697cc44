// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/raster/tile_lists.h"

#include <QTest>

#include <limits>
#include <random>
#include <vector>

using namespace onrecord::ui;

namespace
{

constexpr int TileWidth = 100;
constexpr int TileHeight = 40;
const TileGrid Grid(950, 395, TileWidth, TileHeight); // 10 columns, 10 rows

/// More than one thread takes at once, some of them beside the picture.
std::vector<Extent> manyExtents()
{
    std::mt19937 random(5);
    const auto any = [&random](float least, float most) {
        return least + static_cast<float>(random() % 9973) / 9973 * (most - least);
    };
    std::vector<Extent> extents;
    for (int i = 0; i < 30000; ++i) {
        const float left = any(-200, 1100);
        const float top = any(-100, 500);
        extents.push_back({left, left + any(0, 250), top, top + any(0, 90)});
    }
    return extents;
}

TileLists listsOf(const std::vector<Extent> &extents, int threads)
{
    return {extents.size(), Grid, threads, [&extents](std::size_t i) { return extents[i]; }};
}

std::vector<std::uint32_t> meeting(const std::vector<Extent> &extents, int column, int row)
{
    std::vector<std::uint32_t> places;
    for (std::uint32_t i = 0; i < extents.size(); ++i)
        if (extents[i].left < static_cast<float>((column + 1) * TileWidth) &&
            extents[i].right >= static_cast<float>(column * TileWidth) &&
            extents[i].top < static_cast<float>((row + 1) * TileHeight) &&
            extents[i].bottom >= static_cast<float>(row * TileHeight))
            places.push_back(i);
    return places;
}

} // namespace

class TileListsTest : public QObject
{
    Q_OBJECT

private slots:
    void aTileHasWhatMeetsItInTheOrderGiven_data()
    {
        QTest::addColumn<int>("threads");
        QTest::newRow("one thread") << 1;
        QTest::newRow("two threads") << 2;
        QTest::newRow("seven threads") << 7;
    }
    void aTileHasWhatMeetsItInTheOrderGiven()
    {
        QFETCH(const int, threads);
        const std::vector<Extent> extents = manyExtents();
        const TileLists lists = listsOf(extents, threads);
        QCOMPARE(Grid.size(), 100);
        for (int tile = 0; tile < Grid.size(); ++tile) {
            const auto list = lists.of(tile);
            QVERIFY(std::vector<std::uint32_t>(list.begin(), list.end()) ==
                    meeting(extents, tile % Grid.columns(), tile / Grid.columns()));
            QVERIFY(!list.empty());
        }
    }

    void whatIsNoNumberIsNowhere()
    {
        constexpr float None = std::numeric_limits<float>::quiet_NaN();
        const TileLists lists = listsOf({{None, 10, 0, 10}, {0, 10, 0, None}, {10, 0, 0, 10}, {1, 2, 1, 2}}, 2);
        for (int tile = 0; tile < Grid.size(); ++tile)
            QCOMPARE(lists.of(tile).size(), std::size_t{tile == 0 ? 1U : 0U});
        QCOMPARE(lists.of(0)[0], 3U);
    }
};

QTEST_GUILESS_MAIN(TileListsTest)
#include "tst_tile_lists.moc"

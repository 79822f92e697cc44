// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/box_tree.h"

#include <QTest>

#include <algorithm>
#include <limits>
#include <random>

using namespace onrecord::ui;

namespace
{

std::vector<FlatBox> manyBoxes(int count)
{
    std::mt19937 random(3);
    const auto any = [&random](float most) { return static_cast<float>(random() % 100000) / 100000 * most; };
    std::vector<FlatBox> boxes;
    for (int i = 0; i < count; ++i) {
        const float x = any(1000) - 500;
        const float y = any(700);
        boxes.push_back({x, y, x + any(30), y + any(i % 9 == 0 ? 300 : 10)});
    }
    return boxes;
}

std::vector<std::uint32_t> found(const BoxTree &tree, const FlatBox &area)
{
    std::vector<std::uint32_t> places;
    tree.visit(area, [&](std::uint32_t place, const FlatBox &) {
        places.push_back(place);
        return true;
    });
    std::sort(places.begin(), places.end());
    return places;
}

} // namespace

class BoxTreeTest : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatAskingEachWouldFind_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {0, 1, 16, 17, 300, 5000})
            QTest::addRow("%d", count) << count;
    }
    void findsWhatAskingEachWouldFind()
    {
        QFETCH(const int, count);
        const std::vector<FlatBox> boxes = manyBoxes(count);
        const BoxTree tree(boxes);
        for (float x = -520; x < 520; x += 40) {
            const FlatBox area{x, x / 2 + 300, x + 25, x / 2 + 390};
            std::vector<std::uint32_t> wanted;
            for (std::uint32_t i = 0; i < boxes.size(); ++i)
                if (boxes[i].meets(area))
                    wanted.push_back(i);
            QCOMPARE(found(tree, area), wanted);
        }
    }

    void stopsWhenTold()
    {
        const BoxTree tree(manyBoxes(500));
        int calls = 0;
        tree.visit(tree.bounds(), [&](std::uint32_t, const FlatBox &) { return ++calls < 3; });
        QCOMPARE(calls, 3);
    }

    void whatIsNoBoxIsFoundNowhere()
    {
        constexpr float None = std::numeric_limits<float>::quiet_NaN();
        const BoxTree tree({{0, 0, 10, 10}, {}, {None, 0, 5, 5}, {20, 0, 30, 10}});
        QCOMPARE(found(tree, {-100, -100, 100, 100}), (std::vector<std::uint32_t>{0, 3}));
    }

    void boundsHoldAll()
    {
        const std::vector<FlatBox> boxes = manyBoxes(700);
        const FlatBox all = BoxTree(boxes).bounds();
        for (const FlatBox &box : boxes)
            QVERIFY(all.left <= box.left && all.right >= box.right && all.top <= box.top && all.bottom >= box.bottom);
        QVERIFY(!BoxTree().bounds().isBox());
    }
};

QTEST_GUILESS_MAIN(BoxTreeTest)
#include "tst_box_tree.moc"

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows of words seen before: found again, and never more than the bound.
#include "core/language/recent_rows.h"

#include <QTest>

#include <array>

using namespace onrecord;

class RecentRowsTest : public QObject
{
    Q_OBJECT

    static constexpr std::array<float, 2> row(std::uint64_t key)
    {
        return {static_cast<float>(key), static_cast<float>(key) + 0.5f};
    }

private slots:
    void findsWhatWasAdded()
    {
        RecentRows rows;
        rows.makeRoom(3, 2);
        for (const std::uint64_t key : {3U, 5U, 16387U}) // 3 and 16387 want the same slot
            rows.add(key, row(key));
        for (const std::uint64_t key : {3U, 5U, 16387U}) {
            QVERIFY(rows.find(key) != nullptr);
            QCOMPARE(rows.find(key)[1], row(key)[1]);
        }
        QVERIFY(rows.find(7) == nullptr);
    }

    void keepsTheFirstOfTwoEqualKeys()
    {
        RecentRows rows;
        rows.makeRoom(2, 2);
        rows.add(3, row(3));
        rows.add(3, row(9));
        QCOMPARE(rows.find(3)[0], 3.0f);
    }

    void forgetsWhenThereIsNoRoom()
    {
        RecentRows rows;
        rows.makeRoom(RecentRows::most, 2);
        for (std::uint64_t key = 1; key <= 3 * RecentRows::most; ++key)
            rows.add(key, row(key));
        QVERIFY(rows.find(RecentRows::most) != nullptr);
        QVERIFY(rows.find(RecentRows::most + 1) == nullptr); // no more than that
        rows.makeRoom(1, 2);
        QVERIFY(rows.find(1) == nullptr);
        rows.add(1, row(1));
        rows.makeRoom(1, 2);
        QVERIFY(rows.find(1) != nullptr); // there was room
        rows.makeRoom(1, 4);
        QVERIFY(rows.find(1) == nullptr); // another width
    }
};

QTEST_GUILESS_MAIN(RecentRowsTest)
#include "tst_recent_rows.moc"

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows that are made once, found by their keys.
#include "core/language/frequent_rows.h"

#include <QTest>

using namespace onrecord;

class FrequentRowsTest : public QObject
{
    Q_OBJECT

private slots:
    void findsEachRowByItsKey()
    {
        std::vector<std::uint64_t> keys;
        std::vector<float> rows;
        for (std::uint64_t i = 0; i < 300; ++i) {
            keys.push_back(i * 0x9E3779B97F4A7C15ULL | 1);
            rows.insert(rows.end(), {static_cast<float>(i), -static_cast<float>(i)});
        }
        const FrequentRows frequent(keys, rows, 2);
        for (std::size_t i = 0; i < keys.size(); ++i) {
            const float *row = frequent.find(keys[i]);
            QVERIFY(row);
            QCOMPARE(row[0], static_cast<float>(i));
            QCOMPARE(row[1], -static_cast<float>(i));
        }
        QVERIFY(!frequent.find(2));
    }

    void findsNothingWhereNothingIs()
    {
        QVERIFY(!FrequentRows().find(1));
        QVERIFY(!FrequentRows({}, {}, 4).find(1));
    }

    void ofTwoEqualKeysTheFirstCounts()
    {
        const std::vector<std::uint64_t> keys{5, 5};
        const FrequentRows frequent(keys, {1, 2}, 1);
        QCOMPARE(*frequent.find(5), 1.0f);
    }
};

QTEST_GUILESS_MAIN(FrequentRowsTest)
#include "tst_frequent_rows.moc"

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bytes as counts of code points, compared with plain counting.
#include "core/exchange/code_point_index.h"

#include <QTest>

#include <random>
#include <string>

using namespace onrecord;

class CodePointIndexTest : public QObject
{
    Q_OBJECT

private slots:
    void countsLikeCountingOneByOne()
    {
        const std::string pieces[] = {"a", "é", "…", "😀"};
        std::mt19937 random(1);
        for (int length = 0; length < 300; length += 7) {
            std::string text;
            for (int i = 0; i < length; ++i)
                text += pieces[random() % 4];
            const CodePointIndex index(text);
            std::uint32_t expected = 0;
            for (std::size_t offset = 0; offset <= text.size(); ++offset) {
                QCOMPARE(index.at(offset), expected);
                expected +=
                    offset < text.size() && (static_cast<unsigned char>(text[offset]) & 0xC0U) != 0x80U ? 1U : 0U;
            }
            QCOMPARE(index.at(text.size() + 100), expected);
        }
    }
};

QTEST_GUILESS_MAIN(CodePointIndexTest)
#include "tst_code_point_index.moc"

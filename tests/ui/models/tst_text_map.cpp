// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/text_map.h"

#include <QTest>

using namespace onrecord;
using namespace onrecord::ui;

class TextMapTest final : public QObject
{
    Q_OBJECT

private slots:
    void leadsSpansOverLettersOfOneToFourBytes()
    {
        const std::string text = "aé€😀b";
        const TextMap map(text);
        QCOMPARE(map.text(), QString::fromStdString(text));
        QCOMPARE(map.place(0), 0);
        QCOMPARE(map.place(1), 1);
        QCOMPARE(map.place(3), 2);
        QCOMPARE(map.place(6), 3);
        QCOMPARE(map.place(10), 5); // two units for the emoji
        QCOMPARE(map.place(999), 6);
    }

    void keepsCombiningMarksApart()
    {
        const TextMap map("e\xCC\x81x");
        QCOMPARE(map.range({3, 4}), (TextMap::Range{2, 3}));
    }

    void leadsBackToTheSameByte()
    {
        const std::string text = "“Grüße” 😀 – done\nnext";
        const TextMap map(text);
        for (std::uint32_t byte = 0; byte < text.size(); ++byte)
            if ((static_cast<unsigned char>(text[byte]) & 0xC0U) != 0x80U)
                QCOMPARE(map.byte(map.place(byte)), byte);
    }

    void findsPlacesFarIntoALongText()
    {
        std::string text;
        for (int i = 0; i < 3000; ++i)
            text += "wörd ";
        text += "END";
        const TextMap map(text);
        const auto at = static_cast<std::uint32_t>(text.find("END"));
        QCOMPARE(map.text().mid(map.place(at), 3), QStringLiteral("END"));
    }

    void breaksLinesThatNoReaderHas()
    {
        std::string text(100'000, 'x');
        text += "END";
        const TextMap map(text);
        for (const QString &line : map.text().split(QLatin1Char('\n')))
            QVERIFY(line.size() <= 4000);
        QCOMPARE(map.text().mid(map.place(100'000), 3), QStringLiteral("END"));
        QCOMPARE(map.byte(map.place(100'000)), 100'000U);
    }

    void staysWithinBrokenUtf8()
    {
        const TextMap map("a\xFF\xE2\x82z");
        QCOMPARE(map.place(4), 4);
        QCOMPARE(map.text().back(), QLatin1Char('z'));
    }
};

QTEST_GUILESS_MAIN(TextMapTest)
#include "tst_text_map.moc"

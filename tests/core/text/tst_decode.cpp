// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every encoding an editor may have saved in becomes the same text, and what is not text is refused.
#include "core/text/decode.h"

#include "tests/core/outcome.h"

#include <QTest>

#include <string>

namespace onrecord::tests
{

class DecodeTest final : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryEncoding_data();
    void readsEveryEncoding();
    void namesTheEncoding();
    void countsBadBytesOfUtf8();
    void replacesHalfSurrogates();
    void keepsTextAfterNul();
    void countsNoReplacementCharacterOfTheTextItself();
    void refusesBinaryContent_data();
    void refusesBinaryContent();
    void readsEmptyInput();
    void readsLongTextWithoutSplittingPairs();
};

namespace
{

QByteArray wide(const QString &text, int width, bool littleEndian, bool mark)
{
    QByteArray bytes;
    QList<uint> codes;
    if (mark)
        codes << 0xFEFF;
    if (width == 4) {
        codes << text.toUcs4();
    } else {
        for (const QChar c : text)
            codes << c.unicode();
    }
    for (const uint code : codes)
        for (int i = 0; i < width; ++i)
            bytes += static_cast<char>(code >> (8 * (littleEndian ? i : width - 1 - i)));
    return bytes;
}

const QString sample = QStringLiteral("\u201CWe go,\u201D said Zo\u00EB \u2013 \U0001F600 and left.\nThen \u20AC5.");

QByteArray noise(int size)
{
    QByteArray bytes;
    quint32 state = 7;
    while (bytes.size() < size) {
        state = state * 1664525U + 1013904223U;
        bytes += static_cast<char>(state >> 24);
    }
    return bytes;
}

} // namespace

void DecodeTest::readsEveryEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("UTF-8") << sample.toUtf8() << sample;
    QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + sample.toUtf8() << sample;
    QTest::newRow("UTF-16LE with mark") << wide(sample, 2, true, true) << sample;
    QTest::newRow("UTF-16BE with mark") << wide(sample, 2, false, true) << sample;
    QTest::newRow("UTF-32LE with mark") << wide(sample, 4, true, true) << sample;
    QTest::newRow("UTF-32BE with mark") << wide(sample, 4, false, true) << sample;
    QTest::newRow("UTF-16LE") << wide(sample, 2, true, false) << sample;
    QTest::newRow("UTF-16BE") << wide(sample, 2, false, false) << sample;
    QTest::newRow("UTF-32LE") << wide(sample, 4, true, false) << sample;
    QTest::newRow("UTF-32BE") << wide(sample, 4, false, false) << sample;
    const QString russian =
        QStringLiteral("\u041F\u0440\u0435\u0437\u0438\u0434\u0435\u043D\u0442 \u0437\u0430\u044F\u0432\u0438\u043B, "
                       "\u0447\u0442\u043E \u0441\u0442\u0440\u0430\u043D\u0430 \u0433\u043E\u0442\u043E\u0432\u0430 "
                       "\u043A \u043F\u0435\u0440\u0435\u0433\u043E\u0432\u043E\u0440\u0430\u043C.");
    QTest::newRow("Russian UTF-16LE") << wide(russian, 2, true, false) << russian;
    QByteArray cyrillic;
    for (const QChar c : russian) // windows-1251 lies in one run of Unicode
        cyrillic += static_cast<char>(c.unicode() >= 0x410 ? c.unicode() - 0x410 + 0xC0 : c.unicode());
    QTest::newRow("windows-1251") << cyrillic << russian;
    QTest::newRow("windows-1252")
        << QByteArray("The minister said: \x93We are at the caf\xE9 in Z\xFCrich,\x94 and left. It was the "
                      "first time that the two had met there.")
        << QStringLiteral("The minister said: \u201CWe are at the caf\u00E9 in Z\u00FCrich,\u201D and left. "
                          "It was the first time that the two had met there.");
    QTest::newRow("one curly apostrophe in windows-1252")
        << QByteArray("It\x92s late, she said.") << QStringLiteral("It\u2019s late, she said.");
    QTest::newRow("Shift_JIS")
        << QByteArray("\x93\xFA\x96\x7B\x82\xCC\x90\xAD\x95\x7B\x82\xCD\x8C\xBE\x82\xC1\x82\xBD\x81\x42")
        << QStringLiteral("\u65E5\u672C\u306E\u653F\u5E9C\u306F\u8A00\u3063\u305F\u3002");
}

void DecodeTest::readsEveryEncoding()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    const auto decoded = decodeText(bytes.toStdString());
    QVERIFY(decoded);
    QCOMPARE(QString::fromStdString(decoded->utf8), text);
    QCOMPARE(decoded->replaced, std::size_t{0});
}

void DecodeTest::namesTheEncoding()
{
    QCOMPARE(decodeText("plain")->encoding, std::string("UTF-8"));
    QCOMPARE(decodeText(wide(sample, 2, false, true).toStdString())->encoding, std::string("UTF-16BE"));
    QCOMPARE(decodeText("It\x92s late, she said.")->encoding, std::string("windows-1252"));
}

void DecodeTest::countsBadBytesOfUtf8()
{
    const auto decoded = decodeText("\u201CYes,\u201D \xFF she \xC3 said, \u2018no\u2019.");
    QVERIFY(decoded);
    QCOMPARE(decoded->utf8, std::string("\u201CYes,\u201D \uFFFD she \uFFFD said, \u2018no\u2019."));
    QCOMPARE(decoded->replaced, std::size_t{2});
    QCOMPARE(decoded->encoding, std::string("UTF-8"));
}

void DecodeTest::replacesHalfSurrogates()
{
    const auto utf16 =
        decodeText(wide(QStringLiteral("one ") + QChar(0xD83D) + QStringLiteral(" two"), 2, true, true).toStdString());
    QVERIFY(utf16);
    QCOMPARE(utf16->utf8, std::string("one \uFFFD two"));
    QCOMPARE(utf16->replaced, std::size_t{1});
    const auto utf8 = decodeText("\xEF\xBB\xBFone \xED\xA0\xBD two");
    QVERIFY(utf8);
    QCOMPARE(utf8->replaced, std::size_t{3}); // each byte of a sequence that cannot begin a character
}

void DecodeTest::keepsTextAfterNul()
{
    const std::string text = std::string(300, 'a') + '\0' + std::string(300, 'b');
    const auto decoded = decodeText(text);
    QVERIFY(decoded);
    QCOMPARE(decoded->utf8, text);
}

void DecodeTest::countsNoReplacementCharacterOfTheTextItself()
{
    QCOMPARE(decodeText("a\uFFFDb")->replaced, std::size_t{0});
}

void DecodeTest::refusesBinaryContent_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10\0\0\0\x10\x08\x06\0\0\0", 29);
    QTest::newRow("ELF") << QByteArray("\x7F"
                                       "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0\x3E\0\x01\0\0\0",
                                       24);
    QTest::newRow("zip") << "PK\x03\x04" + QByteArray(200, 'a');
    QTest::newRow("PDF") << QByteArray("%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n");
    QTest::newRow("compressed data without a name") << noise(5000);
    QTest::newRow("one NUL in a hundred") << QByteArray(99, 'a') + QByteArray(1, '\0');
    QTest::newRow("strings with NUL between them") << QByteArray("abc\0def\0", 8).repeated(5);
    QTest::newRow("only NUL") << QByteArray(50, '\0');
    QTest::newRow("control bytes") << QByteArray("ab\x01\x02\x03").repeated(20);
}

void DecodeTest::refusesBinaryContent()
{
    QFETCH(QByteArray, bytes);
    const auto decoded = decodeText(bytes.toStdString());
    QCOMPARE(outcome(decoded), QByteArray("not-text"));
    QVERIFY(decoded.error().subject.empty());
}

void DecodeTest::readsEmptyInput()
{
    QCOMPARE(decodeText("")->utf8, std::string());
    QCOMPARE(decodeText("\xEF\xBB\xBF")->utf8, std::string());
    QCOMPARE(decodeText("\xFF\xFE")->utf8, std::string());
}

void DecodeTest::readsLongTextWithoutSplittingPairs()
{
    const QString text = QStringLiteral("x\U0001F600").repeated(50'000);
    const auto decoded = decodeText(wide(text, 2, true, true).toStdString());
    QVERIFY(decoded);
    QCOMPARE(decoded->utf8, text.toStdString());
}

} // namespace onrecord::tests

QTEST_GUILESS_MAIN(onrecord::tests::DecodeTest)
#include "tst_decode.moc"

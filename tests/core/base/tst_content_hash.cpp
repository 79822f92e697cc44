// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The hash is BLAKE2b-256 and no other.
#include "core/base/content_hash.h"

#include <QTest>

namespace onrecord::tests
{

class ContentHashTest final : public QObject
{
    Q_OBJECT

private slots:
    void isBlake2b256_data();
    void isBlake2b256();
    void differsByOneByte();
    void readsItsOwnHexadecimal();
    void readsNothingElse_data();
    void readsNothingElse();
};

void ContentHashTest::isBlake2b256_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("hex");
    // From two other implementations: Python's hashlib.blake2b(content, digest_size=32) and b2sum -l 256.
    QTest::newRow("nothing") << QByteArray()
                             << QByteArray("0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8");
    QTest::newRow("abc") << QByteArray("abc")
                         << QByteArray("bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319");
    QTest::newRow("NUL inside") << QByteArray("a\0b", 3)
                                << QByteArray("f2c67fb755da2d22dea00c49aa161fa4457ada51c50260da341260b4752f74d1");
    QTest::newRow("more than a block") << QByteArray(1000, 'x')
                                       << QByteArray(
                                              "ab75119ede14ef06ebf31f745fb655ed006cccfe8054c635308a557f7c9beaba");
}

void ContentHashTest::isBlake2b256()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, hex);
    QCOMPARE(QByteArray::fromStdString(toHex(contentHash(content.toStdString()))), hex);
}

void ContentHashTest::differsByOneByte()
{
    QVERIFY(contentHash("harbour") != contentHash("harbouR"));
    QVERIFY(contentHash("harbour") != contentHash("harbour "));
}

void ContentHashTest::readsItsOwnHexadecimal()
{
    const ContentHash hash = contentHash("harbour");
    QVERIFY(contentHashFromHex(toHex(hash)) == hash);
}

void ContentHashTest::readsNothingElse_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("too short") << QByteArray(63, '0');
    QTest::newRow("too long") << QByteArray(65, '0');
    QTest::newRow("capitals") << QByteArray(64, 'A');
    QTest::newRow("other letters") << QByteArray(63, '0') + "g";
}

void ContentHashTest::readsNothingElse()
{
    QFETCH(QByteArray, hex);
    QVERIFY(!contentHashFromHex(hex.toStdString()));
}

} // namespace onrecord::tests

QTEST_GUILESS_MAIN(onrecord::tests::ContentHashTest)
#include "tst_content_hash.moc"

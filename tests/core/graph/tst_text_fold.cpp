// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Upper and lower case made equal.
#include "core/graph/text_fold.h"

#include <QTest>

using namespace onrecord;

class TextFoldTest final : public QObject
{
    Q_OBJECT

private slots:
    void foldsLetters_data();
    void foldsLetters();
    void agreesWithUnicodeOnPairs();
    void leavesBrokenBytesAlone();
};

void TextFoldTest::foldsLetters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("ascii") << "Embassy OF"
                           << "embassy of";
    QTest::newRow("latin-1") << "ÅRHUS École ×÷"
                             << "århus école ×÷";
    QTest::newRow("extended") << "ŁÓDŹ ČESKÁ ŸÎĹ"
                              << "łódź česká ÿîĺ";
    QTest::newRow("turkish") << "İstanbul"
                             << "istanbul";
    QTest::newRow("greek") << "ΆΘΉΝΑΣ Ώς"
                           << "άθήνασ ώσ";
    QTest::newRow("cyrillic") << "КИЇВ Ѐ ЁЖ Ӂ"
                              << "київ ѐ ёж ӂ";
    QTest::newRow("others") << "東京 🙂 القدس"
                            << "東京 🙂 القدس";
}

void TextFoldTest::foldsLetters()
{
    QFETCH(QString, text);
    QFETCH(QString, wanted);
    QCOMPARE(QString::fromStdString(folded(text.toStdString())), wanted);
}

/// Every letter of two bytes that is folded is folded as Qt's Unicode tables do it.
void TextFoldTest::agreesWithUnicodeOnPairs()
{
    for (char16_t c = 0x80; c < 0x530; ++c) {
        const QString text{QChar(c)};
        const QString ours = QString::fromStdString(folded(text.toStdString()));
        if (c != 0x130 && c != 0x131 && ours != text)
            QVERIFY2(ours == text.toCaseFolded(), qPrintable(QString::number(c, 16)));
    }
}

void TextFoldTest::leavesBrokenBytesAlone()
{
    QCOMPARE(folded("A\xc3"), std::string("a\xc3"));
    QCOMPARE(folded("\xff\xc3(B"), std::string("\xff\xc3(b"));
}

QTEST_GUILESS_MAIN(TextFoldTest)
#include "tst_text_fold.moc"

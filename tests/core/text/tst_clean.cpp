// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What cleaning takes out, what it leaves, and that every place leads back to the byte it came from.
#include "core/text/clean.h"

#include <QTest>

#include <string>

namespace onrecord::tests
{

class CleanTest final : public QObject
{
    Q_OBJECT

private slots:
    void makesWhiteSpaceBlanksAndLineFeeds_data();
    void makesWhiteSpaceBlanksAndLineFeeds();
    void takesOutWhatHasNoShape_data();
    void takesOutWhatHasNoShape();
    void leavesTheRestAlone_data();
    void leavesTheRestAlone();
    void keepsBlankLines();
    void leadsBackOverCarriageReturns();
    void leadsBackOverSoftHyphens();
    void leadsBackOverByteOrderMark();
    void leadsBackOverNoBreakSpaces();
    void leadsBackOverEmojiAndCombiningMarks();
    void leadsBackFromEveryByte();
    void leavesTakenOutBytesOutOfSpans();
    void isQuickOnManySmallChanges();
};

namespace
{

std::string cleaned(const char *text)
{
    return CleanText::from(text).text();
}

/// What `words` of the cleaned text are in the given text.
std::string originalOf(const std::string &given, const std::string &words)
{
    const CleanText clean = CleanText::from(given);
    const auto at = static_cast<std::uint32_t>(clean.text().find(words));
    const Span span = clean.originalSpan({at, at + static_cast<std::uint32_t>(words.size())});
    return given.substr(span.begin, span.size());
}

} // namespace

void CleanTest::makesWhiteSpaceBlanksAndLineFeeds_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("wanted");
    QTest::newRow("Windows line ends") << QByteArray("a\r\nb\r\n\r\nc") << QByteArray("a\nb\n\nc");
    QTest::newRow("old Mac line ends") << QByteArray("a\rb\r\rc") << QByteArray("a\nb\n\nc");
    QTest::newRow("next line") << QByteArray("a\u0085b") << QByteArray("a\nb");
    QTest::newRow("line and paragraph separator") << QByteArray("a\u2028b\u2029c") << QByteArray("a\nb\nc");
    QTest::newRow("form feed") << QByteArray("a\fb") << QByteArray("a\nb");
    QTest::newRow("tab") << QByteArray("a\tb") << QByteArray("a b");
    QTest::newRow("no-break spaces") << QByteArray("a\u00A0b\u202Fc") << QByteArray("a b c");
    QTest::newRow("thin and ideographic space") << QByteArray("a\u2009b\u3000c") << QByteArray("a b c");
}

void CleanTest::makesWhiteSpaceBlanksAndLineFeeds()
{
    QFETCH(QByteArray, given);
    QFETCH(QByteArray, wanted);
    QCOMPARE(cleaned(given.constData()), wanted.toStdString());
}

void CleanTest::takesOutWhatHasNoShape_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::newRow("byte-order mark") << QByteArray("\uFEFFha\uFEFFrbour");
    QTest::newRow("soft hyphen") << QByteArray("har\u00ADbour");
    QTest::newRow("zero-width space") << QByteArray("har\u200Bbour");
    QTest::newRow("word joiner") << QByteArray("har\u2060bour");
    QTest::newRow("zero-width joiner between letters") << QByteArray("har\u200Dbour\u200C");
    QTest::newRow("controls") << QByteArray("har\x01\x1B\x7F"
                                            "bo\u0090ur");
    QTest::newRow("direction marks") << QByteArray("\u202Ehar\u200Ebo\u2066ur\u202C");
    QTest::newRow("NUL") << QByteArray("har\0bour", 9);
}

void CleanTest::takesOutWhatHasNoShape()
{
    QFETCH(QByteArray, given);
    QCOMPARE(CleanText::from(given.toStdString()).text(), std::string("harbour"));
}

void CleanTest::leavesTheRestAlone_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::newRow("quotation marks") << QByteArray(
        "\"a\" \u201Cb\u201D \u2018c\u2019 \u00ABd\u00BB \u201Ee\u201C 'f' g's");
    QTest::newRow("family emoji with joiners") << QByteArray("\U0001F468\u200D\U0001F469\u200D\U0001F467");
    QTest::newRow("emoji with variation selector") << QByteArray("\u2764\uFE0F\u200D\U0001F525");
    QTest::newRow("combining marks") << QByteArray("e\u0301 o\u0308");
    QTest::newRow("Persian with non-joiner") << QByteArray("\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645");
    QTest::newRow("runs of blanks") << QByteArray("a  b   c ");
    QTest::newRow("replacement character") << QByteArray("a\uFFFDb");
    QTest::newRow("nothing") << QByteArray("");
}

void CleanTest::leavesTheRestAlone()
{
    QFETCH(QByteArray, given);
    QCOMPARE(cleaned(given.constData()), given.toStdString());
}

void CleanTest::keepsBlankLines()
{
    QCOMPARE(cleaned("One.\r\n\r\n\r\nTwo.\n"), std::string("One.\n\n\nTwo.\n"));
}

void CleanTest::leadsBackOverCarriageReturns()
{
    const CleanText clean = CleanText::from("a\r\nb\r\nc");
    QCOMPARE(clean.originalOffset(1), 1U); // the line feed stands for both
    QCOMPARE(clean.originalOffset(2), 3U);
    QCOMPARE(clean.originalOffset(4), 6U);
    QCOMPARE(clean.originalOffset(5), 7U);
}

void CleanTest::leadsBackOverSoftHyphens()
{
    QCOMPARE(originalOf("the har\u00ADbour town", "harbour"), std::string("har\u00ADbour"));
    QCOMPARE(originalOf("the har\u00ADbour town", "town"), std::string("town"));
}

void CleanTest::leadsBackOverByteOrderMark()
{
    QCOMPARE(CleanText::from("\uFEFFabc").originalOffset(0), 3U);
    QCOMPARE(originalOf("\uFEFFabc", "abc"), std::string("abc"));
}

void CleanTest::leadsBackOverNoBreakSpaces()
{
    QCOMPARE(originalOf("Mr\u00A0Smith\u00A0said", "Mr Smith"), std::string("Mr\u00A0Smith"));
    QCOMPARE(originalOf("Mr\u00A0Smith\u00A0said", "said"), std::string("said"));
}

void CleanTest::leadsBackOverEmojiAndCombiningMarks()
{
    const std::string given = "\u200Bwell \U0001F600\u00AD done, Jose\u0301\r\nsaid";
    QCOMPARE(originalOf(given, "\U0001F600"), std::string("\U0001F600"));
    QCOMPARE(originalOf(given, "done, Jose\u0301"), std::string("done, Jose\u0301"));
    QCOMPARE(originalOf(given, "said"), std::string("said"));
}

void CleanTest::leadsBackFromEveryByte()
{
    const std::string given = "\uFEFFa\u00ADb\r\n\u00A0c\t\U0001F600\u200B\u200Bd\u2029e\u0301\u00AD";
    const CleanText clean = CleanText::from(given);
    std::uint32_t last = 0;
    for (std::uint32_t at = 0; at < clean.text().size(); ++at) {
        const std::uint32_t original = clean.originalOffset(at);
        QVERIFY(at == 0 || original > last);
        const auto byte = static_cast<unsigned char>(clean.text()[at]);
        if (byte > 0x20) // what was kept is the same byte there
            QCOMPARE(static_cast<unsigned char>(given[original]), byte);
        last = original;
    }
    QCOMPARE(clean.originalOffset(static_cast<std::uint32_t>(clean.text().size())),
             static_cast<std::uint32_t>(given.size()));
}

void CleanTest::leavesTakenOutBytesOutOfSpans()
{
    QCOMPARE(originalOf("\u200Bsaid\u200B.", "said"), std::string("said"));
    QCOMPARE(originalOf("said\r\n", "said"), std::string("said"));
    QCOMPARE(originalOf("said\u00AD", "said"), std::string("said"));
}

void CleanTest::isQuickOnManySmallChanges()
{
    std::string given;
    for (int i = 0; i < 1'000'000; ++i)
        given += "a\u00AD\r\n";
    const CleanText clean = CleanText::from(given);
    QCOMPARE(clean.text().size(), std::size_t{2'000'000});
    std::uint64_t sum = 0;
    for (std::uint32_t at = 0; at < clean.text().size(); ++at)
        sum += clean.originalOffset(at);
    QCOMPARE(sum, std::uint64_t{5'000'000'000'000 / 2 * 2 - 5'000'000 + 3'000'000});
}

} // namespace onrecord::tests

QTEST_GUILESS_MAIN(onrecord::tests::CleanTest)
#include "tst_clean.moc"

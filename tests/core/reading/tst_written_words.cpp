// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which tokens the reading takes as one written word.
#include "core/reading/written_words.h"

#include "core/text/tokenizer.h"

#include <QTest>

#include <string>

namespace onrecord::tests
{

class WrittenWordsTest final : public QObject
{
    Q_OBJECT

private slots:
    void joins_data();
    void joins();
    void tellsCapitalsOfTheWhole_data();
    void tellsCapitalsOfTheWhole();
    void tellsKindOfTheWhole();
};

namespace
{

std::vector<Token> wordsOf(const std::string &text)
{
    static const Result<Abbreviations> abbreviations = Abbreviations::load();
    std::vector<Token> tokens;
    std::vector<Token> words;
    if (abbreviations)
        tokenize(text, {0, static_cast<std::uint32_t>(text.size())}, *abbreviations, tokens);
    joinWrittenWords(text, tokens, words);
    return words;
}

} // namespace

void WrittenWordsTest::joins_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("wanted");
    const auto row = [](const char *given, const char *wanted) {
        QTest::newRow(given) << QByteArray(given) << QByteArray(wanted);
    };
    row("al-Amin met Jean-Luc", "al-Amin|met|Jean-Luc");
    row("the ex-vice-president's plan", "the|ex-vice-president|'s|plan");
    row("a 26-year-old, 1990-95", "a|26-year-old|,|1990-95");
    row("Lee, R-Wis., and the U.S.-led force", "Lee|,|R-Wis.|,|and|the|U.S.|-|led|force");
    row("they don't, cannot, gonna, they've", "they|don't|,|cannot|,|gonna|,|they|'ve");
    row("$5m and 7pm, 40%", "$5m|and|7pm|,|40|%");
    row("two- and three-year, go - stop, so--he", "two|-|and|three-year|,|go|-|stop|,|so|--|he");
    row("and/or", "and|/|or");
    row("can't-miss", "can't-miss");
    row("the Echo.com site, echo.com, Lee@echo.com", "the|Echo|.com|site|,|echo.com|,|Lee@echo.com");
}

void WrittenWordsTest::joins()
{
    QFETCH(QByteArray, given);
    QFETCH(QByteArray, wanted);
    const std::string text = given.toStdString();
    QByteArrayList words;
    for (const Token &word : wordsOf(text))
        words.append(QByteArray::fromStdString(std::string(word.span.of(text))));
    QCOMPARE(words.join('|'), wanted);
}

void WrittenWordsTest::tellsCapitalsOfTheWhole_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<bool>("capital");
    QTest::addColumn<bool>("allCaps");
    QTest::newRow("article of a name") << QByteArray("al-Amin") << true << false;
    QTest::newRow("small first word") << QByteArray("pro-Amin") << false << false;
    QTest::newRow("letters on both sides") << QByteArray("AFL-CIO") << true << true;
    QTest::newRow("small second part") << QByteArray("US-based") << true << false;
}

void WrittenWordsTest::tellsCapitalsOfTheWhole()
{
    QFETCH(QByteArray, given);
    QFETCH(bool, capital);
    QFETCH(bool, allCaps);
    const std::vector<Token> words = wordsOf(given.toStdString());
    QCOMPARE(words.size(), std::size_t{1});
    QCOMPARE(words.front().capital, capital);
    QCOMPARE(words.front().allCaps, allCaps);
}

void WrittenWordsTest::tellsKindOfTheWhole()
{
    QVERIFY(wordsOf("$825").front().kind == TokenKind::Number);
    QVERIFY(wordsOf("$").front().kind == TokenKind::Sign);
    QVERIFY(wordsOf("isn't").front().kind == TokenKind::Word);
    QVERIFY(wordsOf("26-year-old").front().kind == TokenKind::Number);
}

} // namespace onrecord::tests

QTEST_GUILESS_MAIN(onrecord::tests::WrittenWordsTest)
#include "tst_written_words.moc"

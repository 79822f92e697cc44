// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is one token: words with their stops, hyphens and apostrophes, numbers, marks, links.
#include "core/text/tokenizer.h"

#include <QTest>

#include <string>

namespace onrecord::tests
{

class TokenizerTest final : public QObject
{
    Q_OBJECT

private slots:
    void cutsTokens_data();
    void cutsTokens();
    void tellsKinds_data();
    void tellsKinds();
    void tellsCapitals();
    void keepsSpansOnCharacterBorders();
};

namespace
{

std::vector<Token> tokensOf(const std::string &text)
{
    static const Result<Abbreviations> abbreviations = Abbreviations::load();
    std::vector<Token> tokens;
    if (abbreviations)
        tokenize(text, {0, static_cast<std::uint32_t>(text.size())}, *abbreviations, tokens);
    return tokens;
}

QByteArray cut(const QByteArray &given)
{
    const std::string text = given.toStdString();
    QByteArrayList words;
    for (const Token &token : tokensOf(text)) {
        const std::string_view word = token.span.of(text);
        words.append(QByteArray(word.data(), static_cast<qsizetype>(word.size())));
    }
    return words.join('|');
}

} // namespace

void TokenizerTest::cutsTokens_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("wanted");
    const auto row = [](const char *name, const char *given, const char *wanted) {
        QTest::newRow(name) << QByteArray(given) << QByteArray(wanted);
    };
    row("plain words", "The cat sat.", "The|cat|sat|.");
    row("possessive", "the mayor's and the mayor’s", "the|mayor|'s|and|the|mayor|’s");
    row("contractions", "they've said I'm here", "they|'ve|said|I|'m|here");
    row("negation stays whole", "don't and won’t", "don't|and|won’t");
    row("apostrophe inside a name", "O'Hara met D’Arcy", "O'Hara|met|D’Arcy");
    row("titles keep their stop", "Sen. Lee met Gov. Kim.", "Sen.|Lee|met|Gov.|Kim|.");
    row("initials", "J. B. Lee", "J.|B.|Lee");
    row("dotted letters", "the U.S. and the U.K. at 5 p.m. sharp", "the|U.S.|and|the|U.K.|at|5|p.m.|sharp");
    row("party and state", "Lee, R-Wis., said", "Lee|,|R-Wis.|,|said");
    row("hyphens", "a well-known Anglo-Saxon", "a|well-known|Anglo-Saxon");
    row("numbers", "2,500 years, 3.5 percent, 1990s, 21st", "2,500|years|,|3.5|percent|,|1990s|,|21st");
    row("money", "$825 million and €3.5bn", "$825|million|and|€3.5bn");
    row("link", "see https://example.org/a?b=c.", "see|https://example.org/a?b=c|.");
    row("handle and hash tag", "@ann_lee wrote #now", "@ann_lee|wrote|#now");
    row("double mark of two single ones", "''Go,'' he said", "''|Go|,|''|he|said");
    row("missing blank after a stop", "ties.Then it", "ties|.|Then|it");
    row("ellipsis", "well... no… yes", "well|...|no|…|yes");
    row("ampersand between capitals", "AT&T called", "AT&T|called");
}

void TokenizerTest::cutsTokens()
{
    QFETCH(QByteArray, given);
    QFETCH(QByteArray, wanted);
    QCOMPARE(cut(given), wanted);
}

void TokenizerTest::tellsKinds_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<int>("wanted");
    const auto row = [](const char *given, TokenKind kind) {
        QTest::newRow(given) << QByteArray(given) << static_cast<int>(kind);
    };
    row("word", TokenKind::Word);
    row("42", TokenKind::Number);
    row("$42", TokenKind::Number);
    row("“", TokenKind::Quote);
    row("'", TokenKind::Quote);
    row("?", TokenKind::Stop);
    row(";", TokenKind::Sign);
    row("www.example.org", TokenKind::Link);
}

void TokenizerTest::tellsKinds()
{
    QFETCH(QByteArray, given);
    QFETCH(int, wanted);
    const std::vector<Token> tokens = tokensOf(given.toStdString());
    QCOMPARE(tokens.size(), std::size_t{1});
    QCOMPARE(static_cast<int>(tokens.front().kind), wanted);
}

void TokenizerTest::tellsCapitals()
{
    const std::vector<Token> tokens = tokensOf("Lee met NATO and al-Hasan in the U.S.");
    QVERIFY(tokens[0].capital && !tokens[0].allCaps);
    QVERIFY(!tokens[1].capital);
    QVERIFY(tokens[2].capital && tokens[2].allCaps);
    QVERIFY(tokens[4].capital && !tokens[4].allCaps);
    QVERIFY(tokens.back().allCaps);
}

void TokenizerTest::keepsSpansOnCharacterBorders()
{
    const std::string text = "“Élan” 😀 naïve e\u0301tude — ok";
    for (const Token &token : tokensOf(text)) {
        QVERIFY((static_cast<unsigned char>(text[token.span.begin]) & 0xC0) != 0x80);
        QVERIFY(token.span.end == text.size() || (static_cast<unsigned char>(text[token.span.end]) & 0xC0) != 0x80);
    }
}

} // namespace onrecord::tests

QTEST_GUILESS_MAIN(onrecord::tests::TokenizerTest)
#include "tst_tokenizer.moc"

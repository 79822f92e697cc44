// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Given words are described as the tokenizer describes its own.
#include "core/text/token_kind.h"
#include "core/text/tokenizer.h"

#include <QTest>

using namespace onrecord;

class TokenKindTest : public QObject
{
    Q_OBJECT

    static Token given(std::string_view word)
    {
        return givenToken(word, {0, static_cast<std::uint32_t>(word.size())}, true);
    }

private slots:
    void saysTheKind_data()
    {
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<int>("kind");
        const auto rows = [](TokenKind kind, const std::vector<const char *> &words) {
            for (const char *word : words)
                QTest::newRow(word) << QByteArray(word) << static_cast<int>(kind);
        };
        rows(TokenKind::Word, {"dog", "well-known", "U.S.", "O'Brien", "Élan", "al-Hasan", "'em", "not", "d", "s"});
        rows(TokenKind::Clitic, {"'s", "’s", "n't", "n’t", "'LL", "'d", "N'T"});
        rows(TokenKind::Number, {"29", "2,500", "1st", "$825", "-5", ".5", "'70s", "10:30"});
        rows(TokenKind::Quote, {"\"", "“", "”", "''", "``", "'", "’", "«"});
        rows(TokenKind::Stop, {".", "...", "…", "!", "?!"});
        rows(TokenKind::Sign, {",", "-", "--", "—", "$", "%", "(", ":", "#", "@", "/", ".)"});
        rows(TokenKind::Link, {"http://a.org", "www.b.com", "@mayor", "#news", "a@b.org", "Echo.com", "list.pdf"});
    }
    void saysTheKind()
    {
        QFETCH(QByteArray, word);
        QTEST(static_cast<int>(given({word.data(), static_cast<std::size_t>(word.size())}).kind), "kind");
    }

    void marksCapitals()
    {
        QVERIFY(given("Dog").capital && !given("Dog").allCaps);
        QVERIFY(given("NATO").capital && given("NATO").allCaps);
        QVERIFY(given("U.S.").allCaps);
        QVERIFY(given("al-Hasan").capital && !given("al-hasan").capital);
        QVERIFY(given("Élan").capital);
        QVERIFY(!given("A").allCaps && !given("dog").capital && !given("29").capital);
    }

    void keepsPlaceAndBlank()
    {
        const Token token = givenToken("a Dog's", {5, 7}, false);
        QVERIFY(token.span == (Span{5, 7}) && !token.spaced && token.kind == TokenKind::Clitic);
    }

    void agreesWithTheTokenizer()
    {
        const std::string_view text = "BAKU (Reuters) - Gen. O'Hara's well-known aide of the U.S. Navy paid $ 2,500 on "
                                      "May 3, 2020: “We didn't, al-Hasan, see www.example.org!” It’s 10:30 p.m. ...";
        const auto abbreviations = Abbreviations::load();
        QVERIFY(abbreviations.has_value());
        std::vector<Token> tokens;
        tokenize(text, {0, static_cast<std::uint32_t>(text.size())}, *abbreviations, tokens);
        QVERIFY(tokens.size() > 30);
        for (const Token &token : tokens)
            QVERIFY2(givenToken(text, token.span, token.spaced) == token, std::string(token.span.of(text)).c_str());
    }
};

QTEST_GUILESS_MAIN(TokenKindTest)
#include "tst_token_kind.moc"

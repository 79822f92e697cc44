// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is one token: words with their stops and apostrophes, their parts, numbers, marks, links.
#include "core/text/tokenizer.h"

#include "core/text/token_kind.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
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
    void tellsWhatIsCutOff();
    void takesLinearTime_data();
    void takesLinearTime();
    void keepsSpansOnCharacterBorders();
    void leavesOutNothingButBlanks_data();
    void leavesOutNothingButBlanks();
    void describesTokensAsGivenOnes();
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
    row("negation", "don't and won’t, CAN'T", "do|n't|and|wo|n’t|,|CA|N'T");
    row("negation and verb", "I wouldn't've gone, he'd've", "I|would|n't|'ve|gone|,|he|'d|'ve");
    row("negation without its apostrophe", "they dont, it wasnt", "they|do|nt|,|it|was|nt");
    row("cannot, gonna, gotta", "cannot, gonna, gotta, dunno", "can|not|,|gon|na|,|got|ta|,|du|n|no");
    row("other words with those letters", "notcannot, donation, wasp", "notcannot|,|donation|,|wasp");
    row("possessive of many", "the workers' pay", "the|workers|'|pay");
    row("possessive behind a number or mark", "2003's best, “Dune”'s end, 40%'s",
        "2003|'s|best|,|“|Dune|”|'s|end|,|40|%|'s");
    row("elision", "get 'em in the '70s, class of ’08", "get|'em|in|the|'70s|,|class|of|’08");
    row("quotation of one word is no elision", "the '80' sign", "the|'|80|'|sign");
    row("apostrophe inside a name", "O'Hara met D’Arcy", "O'Hara|met|D’Arcy");
    row("titles keep their stop", "Sen. Lee met Gov. Kim.", "Sen.|Lee|met|Gov.|Kim|.");
    row("initials", "J. B. Lee", "J.|B.|Lee");
    row("dotted letters", "the U.S. and the U.K. at 5 p.m. sharp", "the|U.S.|and|the|U.K.|at|5|p.m.|sharp");
    row("dotted letters without the last stop", "the U.S and a.k.a Kim", "the|U.S|and|a.k.a|Kim");
    row("party and state", "Lee, R-Wis., said", "Lee|,|R|-|Wis.|,|said");
    row("degree", "Ann Lee, Ph.D., and Kim, M.D.", "Ann|Lee|,|Ph.D.|,|and|Kim|,|M.D.");
    row("a letter that is no initial", "Plan B. The $5M. So do I. We", "Plan|B.|The|$|5|M|.|So|do|I|.|We");
    row("initial before a nickname", "Jo B. \"Red\" Roe, Al C. (Bo) Kim", "Jo|B.|\"|Red|\"|Roe|,|Al|C.|(|Bo|)|Kim");
    row("state in brackets", "Ann Lee (Ill.) came", "Ann|Lee|(|Ill.|)|came");
    row("initial before a small word", "Jo B. and Al C. Roe", "Jo|B.|and|Al|C.|Roe");
    row("abbreviation only before a number", "Call No. 5. He said no. 5 came", "Call|No.|5|.|He|said|no.|5|came");
    row("the same word at the end", "He said No. Then he came in.", "He|said|No|.|Then|he|came|in|.");
    row("abbreviation only behind a number", "It is 6 in. long", "It|is|6|in.|long");
    row("state behind a comma", "in Salem, Ore., and D-Wash. but Miss. Kim",
        "in|Salem|,|Ore.|,|and|D|-|Wash.|but|Miss|.|Kim");
    row("etc. inside and at the end", "tea, etc., and so on, etc.", "tea|,|etc.|,|and|so|on|,|etc|.");
    row("abbreviation that ends the text", "of Salem Va.", "of|Salem|Va.");
    row("hyphens part words", "a well-known Anglo-Saxon", "a|well|-|known|Anglo|-|Saxon");
    row("hyphens part names", "al-Amin, Jean-Luc, vice-president", "al|-|Amin|,|Jean|-|Luc|,|vice|-|president");
    row("hyphen behind a prefix", "e-mail, co-operate, non-profit, re-elected",
        "e-mail|,|co-operate|,|non-profit|,|re-elected");
    row("prefix before a number", "mid-1990s, post-2015", "mid-1990s|,|post|-|2015");
    row("hyphens of several words", "state-of-the-art, 26-year-old", "state|-|of|-|the|-|art|,|26|-|year|-|old");
    row("hyphen behind letters with stops", "U.S.-led, F-16, COVID-19", "U.S.|-|led|,|F|-|16|,|COVID|-|19");
    row("hyphen with nothing behind it", "two- and three-year", "two|-|and|three|-|year");
    row("word broken off", "I th- I think", "I|th-|I|think");
    row("slashes", "and/or, he/she", "and|/|or|,|he|/|she");
    row("numbers", "2,500 years, 3.5 percent, 1990s, 21st", "2,500|years|,|3.5|percent|,|1990s|,|21st");
    row("decades with an apostrophe", "the 1990's, 2003's", "the|1990's|,|2003|'s");
    row("ranges", "1990-95, 10-12, 1–10", "1990|-|95|,|10|-|12|,|1|–|10");
    row("telephone numbers and dates", "555-0100, 713-555-0100, 11/28/2000, 9/11",
        "555-0100|,|713-555-0100|,|11/28/2000|,|9/11");
    row("number that begins with a sign", ".5 and +44, $.04", ".5|and|+44|,|$|.04");
    row("hours", "5 p.m., 5p.m., 10:30am, 7PM", "5|p.m.|,|5|p.m.|,|10:30|am|,|7|PM");
    row("units", "30km, 80kg, 5k, 4chan, 3D", "30|km|,|80|kg|,|5|k|,|4chan|,|3D");
    row("percent", "40% and 7.5%.", "40|%|and|7.5|%|.");
    row("money", "$825 million, €3.5bn, US$5, £2.5m", "$|825|million|,|€|3.5|bn|,|US$|5|,|£|2.5|m");
    row("dateline", "SALEM (Wire) - Rain fell", "SALEM|(|Wire|)|-|Rain|fell");
    row("dash of two hyphens", "so--he said -- so", "so|--|he|said|--|so");
    row("bullets", "* One\n- two\n• three", "*|One|-|two|•|three");
    row("mail addresses", "to ann.lee@example.org, or lee@example.org.",
        "to|ann.lee@example.org|,|or|lee@example.org|.");
    row("web addresses without http", "on example.com, example.co.uk/a?b.", "on|example.com|,|example.co.uk/a?b|.");
    row("missing blank is no web address", "It ends here.it rains.In May", "It|ends|here|.|it|rains|.|In|May");
    row("number sign", "#1 and #so", "#|1|and|#so");
    row("faces", "good :) bad ;-) (see: this)", "good|:)|bad|;-)|(|see|:|this|)");
    row("several stops", "What?! No!!", "What|?!|No|!!");
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
    row("11/28/2000", TokenKind::Number);
    row("$", TokenKind::Sign);
    row("e-mail", TokenKind::Word);
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
    const std::vector<Token> tokens = tokensOf("Lee met NATO in the U.S.");
    QVERIFY(tokens[0].capital && !tokens[0].allCaps);
    QVERIFY(!tokens[1].capital);
    QVERIFY(tokens[2].capital && tokens[2].allCaps);
    QVERIFY(tokens.back().allCaps);
}

void TokenizerTest::tellsWhatIsCutOff()
{
    const std::vector<Token> tokens = tokensOf("She can't. He'll cannot");
    const auto kindOf = [&](std::size_t i) { return tokens[i].kind; };
    QVERIFY(kindOf(1) == TokenKind::Word && kindOf(2) == TokenKind::Clitic);
    QVERIFY(kindOf(5) == TokenKind::Clitic && !tokens[5].spaced);
    QVERIFY(kindOf(6) == TokenKind::Word && tokens[6].spaced);
    QVERIFY(kindOf(7) == TokenKind::Word && !tokens[7].spaced);
}

void TokenizerTest::takesLinearTime_data()
{
    QTest::addColumn<QByteArray>("unit");
    for (const char *unit : {"\"", "-", "a-", "1-", "e-", "'", "a.", "etc.", "aa.bb@", "1,", "'s", "U.S.\"", "[1]"})
        QTest::newRow(unit) << QByteArray(unit);
}

void TokenizerTest::takesLinearTime()
{
    QFETCH(QByteArray, unit);
    const auto seconds = [&](qsizetype bytes) {
        const std::string text = unit.repeated(bytes / unit.size()).toStdString();
        QElapsedTimer timer;
        timer.start();
        tokensOf(text);
        return static_cast<double>(timer.nsecsElapsed()) / 1e9;
    };
    seconds(1000);
    const double small = std::max(seconds(100'000), 0.005);
    QVERIFY(seconds(1'000'000) < 60 * small);
}

void TokenizerTest::keepsSpansOnCharacterBorders()
{
    const std::string text = "“Élan” 😀 naïve e\u0301tude — ok";
    for (const Token &token : tokensOf(text)) {
        QVERIFY((static_cast<unsigned char>(text[token.span.begin]) & 0xC0) != 0x80);
        QVERIFY(token.span.end == text.size() || (static_cast<unsigned char>(text[token.span.end]) & 0xC0) != 0x80);
    }
}

void TokenizerTest::leavesOutNothingButBlanks_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::newRow("broken characters") << QByteArray("12th\xe2\x80\xff a \xe2\x80 z\xc3");
    QTest::newRow("abbreviations at the end") << QByteArray("a Va.W.Va. etc. Ph. p.m.");
    QTest::newRow("marks") << QByteArray("''a``b''' '' ’’ ‘’ 's 'em '08 \"'s");
    QTest::newRow("addresses") << QByteArray("a@b www. http:// @ # #1 a.com. .com x.org/ :) :");
    QTest::newRow("hyphens") << QByteArray("-a- e- al--b 1-2- $- --- - non-");
    QTest::newRow("numbers") << QByteArray(".5. +1 5p.m.. 1,000,. 1/2/3/4/5 1990's '90s 5''s");
}

void TokenizerTest::leavesOutNothingButBlanks()
{
    QFETCH(QByteArray, given);
    const std::string text = given.toStdString();
    std::uint32_t at = 0;
    for (const Token &token : tokensOf(text)) {
        QVERIFY(at <= token.span.begin && token.span.begin < token.span.end);
        QCOMPARE(text.substr(at, token.span.begin - at).find_first_not_of(' '), std::string::npos);
        QCOMPARE(token.spaced, token.span.begin > at || at == 0);
        at = token.span.end;
    }
    QCOMPARE(static_cast<std::size_t>(at), text.size());
}

void TokenizerTest::describesTokensAsGivenOnes()
{
    const std::string text =
        "“She can't,” Ann B. Lee (D-Wash.) wrote to lee@echo.org: it'll cost $5m, 40% of a co-op's "
        "gonna-be '08 plan... No?! See Echo.com --";
    for (const Token &token : tokensOf(text))
        QVERIFY(givenToken(text, token.span, token.spaced) == token);
}

} // namespace onrecord::tests

QTEST_GUILESS_MAIN(onrecord::tests::TokenizerTest)
#include "tst_tokenizer.moc"

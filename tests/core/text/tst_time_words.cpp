// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which words are time expressions, as a reader would quote them, and which only look like it.
#include "tests/core/text/time_text.h"

#include <QTest>

#include <array>
#include <ctime>
#include <random>

namespace onrecord::tests
{

class TimeWordsTest final : public QObject
{
    Q_OBJECT

private slots:
    void tellsLengthsFromDays_data();
    void tellsLengthsFromDays();
    void leavesOtherWordsAlone_data();
    void leavesOtherWordsAlone();
    void tellsTimesOfThings_data();
    void tellsTimesOfThings();
    void marksTokens();
    void staysInOrderInAnySoup();
    void takesLinearTime();
};

void TimeWordsTest::tellsLengthsFromDays_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("wanted");
    const auto row = [](const char *name, const char *text, const char *wanted) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(wanted);
    };
    row("number", "He led it for 29 years.", "for 29 years");
    row("bare", "The 29 years were good.", "29 years");
    row("years", "He led it for years.", "for years");
    row("decades", "He led it for decades.", "for decades");
    row("roughly", "He led it for more than two decades.", "for more than two decades");
    row("hundreds", "It took two hundred years to build.", "two hundred years");
    row("a year", "He led it for nearly a year.", "for nearly a year");
    row("half", "It lasted half an hour, he said.", "half an hour");
    row("span", "It takes 10 to 15 minutes, he said.", "10 to 15 minutes");
}

void TimeWordsTest::tellsLengthsFromDays()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, wanted);
    const std::string words = text.toStdString();
    const std::vector<TimeExpression> times = timesOf(words, "2019-03-06");
    QCOMPARE(times.size(), std::size_t{1});
    QCOMPARE(wordsOf(times[0], words), wanted);
    QVERIFY(times[0].isDuration);
    QCOMPARE(times[0].days, TimeDays{});
}

void TimeWordsTest::leavesOtherWordsAlone_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const char *text) { QTest::newRow(name) << QByteArray(text); };
    row("woman's name", "They asked Theresa May about it.");
    row("said by May", "This was refused by May and others.");
    row("modal", "Sales may grow, it may be.");
    row("march", "They joined the March for Water in town.");
    row("march on a town", "He spoke at the March on Springfield.");
    row("in a march's name", "They walked in March for Water.");
    row("verb", "Soldiers march on 5 roads.");
    row("first name", "A letter by April Clarke and June Baker won.");
    row("Sun", "The Sun reported it.");
    row("sun and sat", "The sun sat low, mon ami.");
    row("Sunday paper", "He told the Sunday Times so.");
    row("night show", "He was on Saturday Night Live in town.");
    row("named weekday", "They recall Bloody Sunday well.");
    row("a date as a name", "They recall 9/11 well.");
    row("count", "They came in 2000 cars.");
    row("round count", "Around 2000 people came.");
    row("money", "It cost $2000 in all.");
    row("grouped number", "He lives in 2,016 rooms.");
    row("age", "She is 29 years old.");
    row("years of age", "He has 29 years of age.");
    row("adjective of a length", "It was a 29-year career.");
    row("a repetition", "It rains every 72 minutes.");
    row("a programme in quotes", "She spoke on “This Week” to them.");
    row("a feast's weekday", "They recall 1988's Super Tuesday well.");
    row("a quarter of a sum", "It pays for over a quarter of the bread.");
    row("about a year", "He wrote about 2016 and about March.");
    row("a rate", "They meet twice a year and pay $5 a day.");
    row("now", "She now leads it.");
    row("fall of a town", "He wrote on the fall of Troy.");
    row("first time", "It was the first time.");
    row("at the same time", "It rose and fell at the same time.");
    row("name of a paper", "He told USA Today so.");
    row("last minute", "It was a last minute change.");
    row("spring as a name", "In Spring Valley they won.");
    row("the last year of", "It was the last year of the war.");
    row("hyphen", "It was an up-to-date list.");
    row("now and then", "It rains now and then.");
    row("election of a year", "She lost the 2016 election.");
    row("tale", "One day he left.");
}

void TimeWordsTest::leavesOtherWordsAlone()
{
    QFETCH(QByteArray, text);
    QCOMPARE(described(text.toStdString(), "2019-03-06"), QByteArray());
}

void TimeWordsTest::tellsTimesOfThings_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("wanted");
    const auto row = [](const char *name, const char *text, const char *wanted) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(wanted);
    };
    row("possessive", "She watched Monday's vote.", "Monday");
    row("behind a preposition", "In Monday's vote he won.", "Monday");
    row("behind his", "He quoted his Friday speech.", "Friday");
    row("month", "She said so in a May interview.", "May");
    row("year", "He wrote a 2013 report.", "2013");
    row("last night's", "She watched last night's vote.", "last night");
    row("in and a weekday", "He said so in Friday remarks.", "Friday");
}

void TimeWordsTest::tellsTimesOfThings()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, wanted);
    const std::string words = text.toStdString();
    const std::vector<TimeExpression> times = timesOf(words, "2019-03-06");
    QCOMPARE(times.size(), std::size_t{1});
    QCOMPARE(wordsOf(times[0], words), wanted);
    QVERIFY(times[0].isModifier);
}

void TimeWordsTest::marksTokens()
{
    const std::string text = "She met them on Sunday morning, he said.";
    const std::vector<TimeExpression> times = timesOf(text, "2019-03-06");
    QCOMPARE(times.size(), std::size_t{1});
    QCOMPARE(times[0].first, std::size_t{3});
    QCOMPARE(times[0].end, std::size_t{6});
    QCOMPARE(times[0].span, (Span{13, 30}));
    QVERIFY(!times[0].isModifier && !times[0].isDuration);
}

void TimeWordsTest::staysInOrderInAnySoup()
{
    constexpr std::array Words{"on",    "in",      "the",     "last",      "Sunday",  "March",  "May",   "2019",
                               "30",    "31,",     "of",      "end",       "first",   "week",   "years", "a",
                               "ago",   "later",   "between", "and",       "from",    "to",     "-",     "999999",
                               "2,500", "early",   "next",    "summer",    "at",      "5pm",    "p.m.",  "noon",
                               "'s",    "’90s",    "1900s",   "Christmas", "million", "decade", "29-30", "every",
                               "That",  "00/00/1", "tonight", "half",      "."};
    std::mt19937 random(7);
    for (int round = 0; round < 3000; ++round) {
        std::string text;
        for (int i = 0; i < 30; ++i)
            text += std::string(Words[random() % Words.size()]) + (random() % 9 == 0 ? "" : " ");
        const std::vector<Token> tokens = tokensOf(text);
        std::size_t end = 0;
        for (const TimeExpression &time : findTimes(text, tokens, "2020-02-29")) {
            QVERIFY2(end <= time.first && time.first < time.end && time.end <= tokens.size(), text.c_str());
            QCOMPARE(time.span, (Span{tokens[time.first].span.begin, tokens[time.end - 1].span.end}));
            QVERIFY2(time.days.from.empty() == time.days.to.empty() && time.days.from <= time.days.to, text.c_str());
            end = time.end;
        }
    }
}

void TimeWordsTest::takesLinearTime()
{
    for (const std::string piece :
         {"over ", "the end of ", "on Sunday and ", "between 2006 and ", "million ", "the last "}) {
        std::string text;
        while (text.size() < 400000)
            text += piece;
        const std::vector<Token> tokens = tokensOf(text);
        const std::clock_t start = std::clock(); // of the processor: other work on the machine does not count
        QVERIFY(findTimes(text, tokens, "2020-02-29").size() <= tokens.size());
        QVERIFY2((std::clock() - start) / CLOCKS_PER_SEC < 20, piece.c_str());
    }
}

} // namespace onrecord::tests

QTEST_GUILESS_MAIN(onrecord::tests::TimeWordsTest)
#include "tst_time_words.moc"

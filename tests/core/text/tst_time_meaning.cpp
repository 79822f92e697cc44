// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The days that time expressions mean.
#include "tests/core/text/time_text.h"

#include <QTest>

namespace onrecord::tests
{

class TimeMeaningTest final : public QObject
{
    Q_OBJECT

private slots:
    void findsTheDays_data();
    void findsTheDays();
    void countsFromTheDayBefore_data();
    void countsFromTheDayBefore();
    void asksForAnotherTense();
};

void TimeMeaningTest::findsTheDays_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("wanted");
    const auto row = [](const char *name, const char *date, const char *text, const char *words, const char *days) {
        QTest::newRow(name) << QByteArray(date) << QByteArray(text) << QByteArray(words) + "=" + days;
    };
    // Day of the week; 2019-03-03 is a Sunday, 2019-03-06 a Wednesday.
    row("on Sunday", "2019-03-06", "They met on Sunday.", "on Sunday", "2019-03-03");
    row("weekday of the article's own day", "2019-03-03", "They met on Sunday.", "on Sunday", "2019-03-03");
    row("weekday over the year's end", "2019-01-02", "They met on Monday.", "on Monday", "2018-12-31");
    row("weekday in leap February", "2020-03-01", "They met on Saturday.", "on Saturday", "2020-02-29");
    row("weekday and part of the day", "2019-03-06", "They met on Sunday morning.", "on Sunday morning", "2019-03-03");
    row("weekday without preposition", "2019-03-06", "The mayor said Tuesday night that it rained.", "Tuesday night",
        "2019-03-05");
    row("late on a weekday", "2019-03-06", "It ended late Friday.", "late Friday", "2019-03-01");
    row("late, then on", "2019-03-06", "It ended late on Friday night.", "late on Friday night", "2019-03-01");
    row("earlier on a weekday", "2019-03-06", "He spoke earlier Tuesday.", "earlier Tuesday", "2019-03-05");
    row("weekday to come", "2019-03-06", "They will meet on Sunday.", "on Sunday", "2019-03-10");
    row("weekday to come, in front", "2019-03-06", "On Sunday, they will meet.", "On Sunday", "2019-03-10");
    row("reported after a plan", "2019-03-06", "They will meet, she said on Sunday.", "on Sunday", "2019-03-03");
    row("what is expected", "2019-03-06", "It is expected to be formally opened on Sunday.", "on Sunday", "2019-03-10");
    row("plan of what is done", "2019-03-06", "It will be released on Sunday.", "on Sunday", "2019-03-10");
    row("plan behind to", "2019-03-06", "She plans to meet them on Sunday.", "on Sunday", "2019-03-10");
    row("announced plans", "2019-03-06", "They announced plans on Sunday.", "on Sunday", "2019-03-03");
    row("next Tuesday", "2019-03-05", "They meet next Tuesday.", "next Tuesday", "2019-03-12");
    row("last Tuesday", "2019-03-05", "They met last Tuesday.", "last Tuesday", "2019-02-26");
    row("last Tuesday of the same week", "2019-03-08", "They met last Tuesday.", "last Tuesday", "2019-03-05");
    row("this past Sunday", "2019-03-06", "They met this past Sunday.", "this past Sunday", "2019-03-03");
    row("this coming Sunday", "2019-03-06", "They meet this coming Sunday.", "this coming Sunday", "2019-03-10");
    row("this Friday", "2019-03-06", "They meet this Friday.", "this Friday", "2019-03-08");
    row("weekday of last week", "2019-03-06", "They met Friday last week.", "Friday last week", "2019-03-01");
    row("weekday and date", "2016-10-05", "They met Sunday, Oct. 2, in town.", "Sunday, Oct. 2", "2016-10-02");
    row("short weekday and date", "2016-10-05", "They met on Sun., Oct. 2, in town.", "on Sun., Oct. 2", "2016-10-02");
    row("from weekday to weekday", "2019-03-06", "It was shut from Friday to Sunday.", "from Friday to Sunday",
        "2019-03-01..2019-03-03");
    row("weekday and weekday", "2019-03-06", "They met on Monday and Tuesday.", "on Monday and Tuesday",
        "2019-03-04..2019-03-05");
    row("until a weekday to come", "2019-03-06", "It will be shut until Friday.", "until Friday", "2019-03-08");
    row("since a weekday", "2019-03-06", "It has been shut since Friday.", "since Friday", "2019-03-01..2019-03-06");
    row("Sundays", "2019-03-06", "They meet on Sundays.", "on Sundays", "");
    row("every Sunday", "2019-03-06", "They meet every Sunday.", "every Sunday", "");
    row("weekday without article's date", "", "They met on Sunday.", "on Sunday", "");
    row("broken article's date", "2019-02-30", "They met on Sunday.", "on Sunday", "");
    // Near days.
    row("yesterday", "2019-03-01", "She spoke yesterday.", "yesterday", "2019-02-28");
    row("yesterday in a leap year", "2020-03-01", "She spoke yesterday morning.", "yesterday morning", "2020-02-29");
    row("tonight", "2019-03-06", "She speaks tonight.", "tonight", "2019-03-06");
    row("until today", "2019-03-06", "They waited until today.", "until today", "2019-03-06");
    row("tomorrow", "2019-12-31", "She speaks tomorrow night.", "tomorrow night", "2020-01-01");
    row("this morning", "2019-03-06", "She spoke this morning.", "this morning", "2019-03-06");
    row("last night", "2019-03-06", "She spoke last night.", "last night", "2019-03-05");
    row("day before yesterday", "2019-03-06", "She spoke the day before yesterday.", "the day before yesterday",
        "2019-03-04");
    row("earlier today", "2019-03-06", "She spoke earlier today.", "earlier today", "2019-03-06");
    // Weeks, months, years.
    row("last week", "2019-03-06", "She spoke last week.", "last week", "2019-02-25..2019-03-03");
    row("this week", "2019-03-06", "She spoke this week.", "this week", "2019-03-04..2019-03-10");
    row("earlier this week", "2019-03-06", "She spoke earlier this week.", "earlier this week",
        "2019-03-04..2019-03-06");
    row("later this week", "2019-03-06", "She speaks later this week.", "later this week", "2019-03-06..2019-03-10");
    row("over the weekend", "2019-03-06", "She spoke over the weekend.", "over the weekend", "2019-03-02..2019-03-03");
    row("this weekend to come", "2019-03-06", "She will speak this weekend.", "this weekend", "2019-03-09..2019-03-10");
    row("this weekend gone by", "2019-03-04", "She spoke this weekend.", "this weekend", "2019-03-02..2019-03-03");
    row("last month", "2019-01-15", "She left last month.", "last month", "2018-12-01..2018-12-31");
    row("earlier this month", "2016-09-22", "Earlier this month, she left.", "Earlier this month",
        "2016-09-01..2016-09-22");
    row("last year", "2019-03-06", "She left last year.", "last year", "2018-01-01..2018-12-31");
    row("late last year", "2019-03-06", "She left late last year.", "late last year", "2018-09-01..2018-12-31");
    row("early next month", "2019-03-06", "She leaves early next month.", "early next month", "2019-04-01..2019-04-10");
    row("by the end of the year", "2019-03-06", "It will open by the end of the year.", "by the end of the year",
        "2019-12-31");
    row("at the end of last year", "2019-03-06", "It opened at the end of last year.", "at the end of last year",
        "2018-10-01..2018-12-31");
    row("the last decade", "2019-03-06", "It grew over the last decade.", "over the last decade",
        "2009-03-06..2019-03-06");
    row("from a leap day back", "2020-02-29", "It grew over the past year.", "over the past year",
        "2019-02-28..2020-02-29");
    row("the last three days", "2019-03-06", "It rained for the last three days.", "for the last three days",
        "2019-03-03..2019-03-06");
    row("the next two weeks", "2019-03-06", "It will rain for the next two weeks.", "for the next two weeks",
        "2019-03-06..2019-03-20");
    row("quarter century", "2019-03-06", "It grew over the last quarter century.", "over the last quarter century",
        "1994-03-06..2019-03-06");
    row("since about", "2019-03-06", "It has grown since about 1992.", "since about 1992", "1992-01-01..2019-03-06");
    row("recent weeks", "2019-03-06", "It rained in recent weeks.", "in recent weeks", "");
    row("the past few days", "2019-03-06", "It rained over the past few days.", "over the past few days", "");
    // Counted.
    row("three days ago", "2019-03-01", "It rained three days ago.", "three days ago", "2019-02-26");
    row("two weeks ago", "2019-03-06", "It rained two weeks ago.", "two weeks ago", "2019-02-18..2019-02-24");
    row("more than a year ago", "2019-03-06", "It rained more than a year ago.", "more than a year ago",
        "2018-01-01..2018-12-31");
    row("twenty-nine years ago", "2019-03-06", "It rained twenty-nine years ago.", "twenty-nine years ago",
        "1990-01-01..1990-12-31");
    row("years ago", "2019-03-06", "It rained years ago.", "years ago", "");
    row("an hour ago", "2019-03-06", "It rained an hour ago.", "an hour ago", "2019-03-06");
    row("too long ago", "2019-03-06", "It rained 10 million years ago.", "10 million years ago", "");
    // Months and days.
    row("in March", "2019-03-06", "It rained in March.", "in March", "2019-03-01..2019-03-31");
    row("in a month not yet begun", "2019-03-06", "It rained in April.", "in April", "2018-04-01..2018-04-30");
    row("in a month of the year before", "2019-06-06", "Of the vote in November they know little.", "in November",
        "2019-11-01..2019-11-30");
    row("month of a thing to come", "2019-02-06", "She campaigned hard before the June vote.", "June",
        "2019-06-01..2019-06-30");
    row("done in a month long ago", "2019-04-06", "It was sent to the court in July.", "in July",
        "2018-07-01..2018-07-31");
    row("may be done in a month", "2019-04-06", "She hoped to win them in July.", "in July", "2019-07-01..2019-07-31");
    row("done in a month in front", "2019-09-06", "In October, the mayor, a baker, proposed it.", "In October",
        "2018-10-01..2018-10-31");
    row("in a month just before the year", "2019-02-06", "Of the vote in November they know little.", "in November",
        "2018-11-01..2018-11-30");
    row("to the end of a month", "2019-07-06", "It rained through the end of June.", "through the end of June",
        "2019-06-30");
    row("kicked in", "2019-07-06", "It kicked in two years ago.", "two years ago", "2017-01-01..2017-12-31");
    row("in a month to come", "2019-03-06", "It will open in April.", "in April", "2019-04-01..2019-04-30");
    row("last March in March", "2019-03-06", "It rained last March.", "last March", "2018-03-01..2018-03-31");
    row("in March last year", "2019-03-06", "It rained in March last year.", "in March last year",
        "2018-03-01..2018-03-31");
    row("in May", "2019-03-06", "It rained in May.", "in May", "2018-05-01..2018-05-31");
    row("since Sept.", "2016-10-06", "It has rained since Sept. 1.", "since Sept. 1", "2016-09-01..2016-10-06");
    row("month and year", "", "It rained in March 2019.", "in March 2019", "2019-03-01..2019-03-31");
    row("month of a year", "", "It rained in March of 2019.", "in March of 2019", "2019-03-01..2019-03-31");
    row("mid-March", "2019-06-06", "It rained in mid-March.", "in mid-March", "2019-03-11..2019-03-20");
    row("late February in a leap year", "", "It rained in late February 2020.", "in late February 2020",
        "2020-02-19..2020-02-29");
    row("end of March", "2019-06-06", "It opened at the end of March.", "at the end of March",
        "2019-03-25..2019-03-31");
    row("on March 3", "2019-03-06", "It rained on March 3.", "on March 3", "2019-03-03");
    row("on March 3rd", "2019-03-01", "It rained on March 3rd.", "on March 3rd", "2018-03-03");
    row("on March 3 to come", "2019-03-06", "It will open on March 3.", "on March 3", "2020-03-03");
    row("American full date", "", "It rained on March 3, 2019, in town.", "on March 3, 2019", "2019-03-03");
    row("British full date", "", "It rained on 3 March 2019 in town.", "on 3 March 2019", "2019-03-03");
    row("ordinal of a month", "2019-03-06", "It rained on the 3rd of March.", "on the 3rd of March", "2019-03-03");
    row("days of a month", "2019-03-06", "It rained on March 3-5.", "on March 3-5", "2019-03-03..2019-03-05");
    row("days with a dash", "", "It rained September 16–19, 2016, in town.", "September 16–19, 2016",
        "2016-09-16..2016-09-19");
    row("days in words", "2019-03-06", "It rained March 3 to 5.", "March 3 to 5", "2019-03-03..2019-03-05");
    row("from day to day", "", "It rained from March 30 to April 2, 2019.", "from March 30 to April 2, 2019",
        "2019-03-30..2019-04-02");
    row("the week of a day", "", "It rained in the week of March 6, 2019.", "in the week of March 6, 2019",
        "2019-03-04..2019-03-10");
    row("the night of a day", "2019-03-06", "It rained on the night of March 3.", "on the night of March 3",
        "2019-03-03");
    row("leap day without a year", "2019-03-06", "It rained on February 29.", "on February 29", "2016-02-29");
    row("no such day", "2019-03-06", "It rained on February 30.", "on February 30", "");
    row("no such day in that year", "", "It rained on February 29, 2019.", "on February 29, 2019", "");
    row("between months", "2019-03-06", "It rained between November and February.", "between November and February",
        "2018-11-01..2019-02-28");
    row("between months of a year", "", "It rained between March and May 2019.", "between March and May 2019",
        "2019-03-01..2019-05-31");
    row("number dates", "", "It opened on 2019-03-03 in town.", "on 2019-03-03", "2019-03-03");
    row("American slashes", "", "It opened on 12/25/2016 in town.", "on 12/25/2016", "2016-12-25");
    row("British slashes", "", "It opened on 25/12/2016 in town.", "on 25/12/2016", "2016-12-25");
    row("doubtful slashes", "", "It opened 03/04/2016 in town.", "03/04/2016", "2016-01-01..2016-12-31");
    row("doubtful slashes behind a preposition", "", "It opened in 03/04/2016 in town.", "in 03/04/2016",
        "2016-01-01..2016-12-31");
    row("impossible slashes", "", "It opened on 13/13/2016 in town.", "on 13/13/2016", "");
    // Years and longer.
    row("in 1992", "", "He left in 1992.", "in 1992", "1992-01-01..1992-12-31");
    row("since 1992", "2019-03-06", "He has led since 1992.", "since 1992", "1992-01-01..2019-03-06");
    row("since 1992 without article's date", "", "He has led since 1992.", "since 1992", "1992-01-01..1992-12-31");
    row("between years", "", "He led between 2006 and 2019.", "between 2006 and 2019", "2006-01-01..2019-12-31");
    row("years with a dash", "", "He led it 2006-2019.", "2006-2019", "2006-01-01..2019-12-31");
    row("from year to year", "", "He led it from 2006 to 2019.", "from 2006 to 2019", "2006-01-01..2019-12-31");
    row("early in a year", "", "He left in early 2016.", "in early 2016", "2016-01-01..2016-04-30");
    row("the 1990s", "", "He led it in the 1990s.", "in the 1990s", "1990-01-01..1999-12-31");
    row("the late 1980s", "", "He led it in the late 1980s.", "in the late 1980s", "1986-09-01..1989-12-31");
    row("the '90s", "", "He led it in the '90s.", "in the '90s", "1990-01-01..1999-12-31");
    row("the 20th century", "", "It fell in the 20th century.", "in the 20th century", "1901-01-01..2000-12-31");
    row("a quarter", "", "It fell in the first quarter of 2020.", "in the first quarter of 2020",
        "2020-01-01..2020-03-31");
    row("a half", "2019-03-06", "It fell in the second half of last year.", "in the second half of last year",
        "2018-07-01..2018-12-31");
    row("first two weeks", "", "It fell in the first two weeks of March 2019.", "in the first two weeks of March 2019",
        "2019-03-01..2019-03-14");
    row("last week of a month", "", "It fell in the last week of February 2020.", "in the last week of February 2020",
        "2020-02-23..2020-02-29");
    row("a summer", "", "It fell in the summer of 2015.", "in the summer of 2015", "2015-06-01..2015-08-31");
    row("last summer", "2019-03-06", "It fell last summer.", "last summer", "2018-06-01..2018-08-31");
    row("this winter", "2019-01-06", "It fell this winter.", "this winter", "2018-12-01..2019-02-28");
    // Feasts.
    row("Christmas Day", "2019-03-06", "It snowed on Christmas Day.", "on Christmas Day", "2018-12-25");
    row("New Year's Eve", "2019-03-06", "It snowed on New Year's Eve.", "on New Year's Eve", "2018-12-31");
    row("Easter of a year", "", "It snowed at Easter 2019.", "at Easter 2019", "2019-04-21");
    row("Labor Day", "2016-09-19", "It has snowed since Labor Day.", "since Labor Day", "2016-09-05..2016-09-19");
    row("last Thanksgiving", "2019-03-06", "It snowed last Thanksgiving.", "last Thanksgiving", "2018-11-22");
    row("Election Day", "2019-03-06", "It snowed on Election Day.", "on Election Day", "");
    // Times of the day.
    row("hour of a weekday", "2019-03-06", "They met at 5 p.m. on Sunday.", "at 5 p.m. on Sunday", "2019-03-03");
    row("weekday and hour", "2019-03-06", "They met Sunday at 9:30 a.m. GMT in town.", "Sunday at 9:30 a.m. GMT",
        "2019-03-03");
    row("hour alone", "2019-03-06", "They met at 5pm in town.", "at 5pm", "");
    row("noon", "2019-03-06", "They met at noon Tuesday.", "at noon Tuesday", "2019-03-05");
    row("in the morning", "2019-03-06", "They met in the morning.", "in the morning", "");
    // No day of their own.
    row("at the time", "2019-03-06", "At the time, she led it.", "At the time", "");
    row("recently", "2019-03-06", "She recently led it.", "recently", "");
    row("since then", "2019-03-06", "She has led it since then.", "since then", "");
    row("that year without an anchor", "2019-03-06", "She won that year.", "that year", "");
}

void TimeMeaningTest::findsTheDays()
{
    QFETCH(QByteArray, date);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, wanted);
    QCOMPARE(described(text.toStdString(), date.toStdString()), wanted);
}

void TimeMeaningTest::countsFromTheDayBefore_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("wanted");
    const auto row = [](const char *name, const char *date, const char *text, const char *wanted) {
        QTest::newRow(name) << QByteArray(date) << QByteArray(text) << QByteArray(wanted);
    };
    row("the day after a day", "2019-03-06", "It rained on Sunday. A day later it snowed.",
        "on Sunday=2019-03-03;A day later=2019-03-04");
    row("the next day", "2019-03-06", "It rained on Sunday and snowed the next day.",
        "on Sunday=2019-03-03;the next day=2019-03-04");
    row("three days earlier over a month's end", "2019-03-06", "It rained on March 2 but snowed three days earlier.",
        "on March 2=2019-03-02;three days earlier=2019-02-27");
    row("the previous year", "", "It rained in 2012, and snowed the previous year.",
        "in 2012=2012-01-01..2012-12-31;the previous year=2011-01-01..2011-12-31");
    row("no day from a year", "", "It rained in 2012 and snowed a day later.",
        "in 2012=2012-01-01..2012-12-31;a day later=");
    row("two points in one sentence", "2019-03-06", "She said on Tuesday that it had rained last year.",
        "on Tuesday=2019-03-05;last year=2018-01-01..2018-12-31");
}

void TimeMeaningTest::countsFromTheDayBefore()
{
    QFETCH(QByteArray, date);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, wanted);
    QCOMPARE(described(text.toStdString(), date.toStdString()), wanted);
}

void TimeMeaningTest::asksForAnotherTense()
{
    const std::string text = "Talks on Sunday, a vote in two weeks, a test in November.";
    const std::vector<TimeExpression> times = timesOf(text, "2019-03-06");
    QCOMPARE(times.size(), std::size_t{3});
    QCOMPARE(daysOf(timeMeaning(times[0], "2019-03-06", Tense::Past)), QByteArray("2019-03-03"));
    QCOMPARE(daysOf(timeMeaning(times[0], "2019-03-06", Tense::Future)), QByteArray("2019-03-10"));
    QCOMPARE(daysOf(timeMeaning(times[0], "2019-03-10", Tense::Future)), QByteArray("2019-03-10"));
    QCOMPARE(daysOf(timeMeaning(times[0], "", Tense::Past)), QByteArray());
    QCOMPARE(daysOf(timeMeaning(times[1], "2019-03-06", Tense::Past)), QByteArray());
    QCOMPARE(daysOf(timeMeaning(times[1], "2019-03-06", Tense::Future)), QByteArray("2019-03-18..2019-03-24"));
    QCOMPARE(daysOf(timeMeaning(times[2], "2019-09-06", Tense::Past)), QByteArray("2018-11-01..2018-11-30"));
    QCOMPARE(daysOf(timeMeaning(times[2], "2019-09-06", Tense::Unknown)), QByteArray("2019-11-01..2019-11-30"));
    QCOMPARE(daysOf(timeMeaning(times[2], "2019-06-06", Tense::Unknown)), QByteArray("2019-11-01..2019-11-30"));
    QCOMPARE(daysOf(timeMeaning(times[2], "2019-06-06", Tense::LikelyPast)), QByteArray("2018-11-01..2018-11-30"));
    QCOMPARE(daysOf(timeMeaning(times[2], "2019-09-06", Tense::LikelyPast)), QByteArray("2019-11-01..2019-11-30"));
}

} // namespace onrecord::tests

QTEST_GUILESS_MAIN(onrecord::tests::TimeMeaningTest)
#include "tst_time_meaning.moc"

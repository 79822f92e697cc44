// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where a date is taken from, and what is left because it would be a guess.
#include "core/ingest/article_date.h"

#include <QTest>

namespace onrecord::tests
{

class ArticleDateTest final : public QObject
{
    Q_OBJECT

private slots:
    void readsDatelines_data();
    void readsDatelines();
    void leavesOtherLines_data();
    void leavesOtherLines();
    void readsFileNames_data();
    void readsFileNames();
    void prefersTheDateline();
    void looksAtTheHeadOnly();
};

void ArticleDateTest::readsDatelines_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const char *line :
         {"Published: 12 September 2016", "12 September 2016", "September 12, 2016", "Monday, Sept. 12, 2016",
          "Posted on 12th Sep 2016 at 10:30 am", "Date: 2016-09-12", "2016-09-12T10:30:00Z", "2016/09/12 10:30 GMT",
          "12.09.2016", "Mon, 12 Sep 2016 08:00:00 +0000",
          "Published 10:30 EDT, 12 September 2016 | Updated 15 September 2016", "PUBLISHED: SEPTEMBER 12, 2016"})
        QTest::newRow(line) << QByteArray(line);
}

void ArticleDateTest::readsDatelines()
{
    QFETCH(QByteArray, line);
    const auto date = articleDate("Harbour to grow\n" + line.toStdString() + "\n\nText.", "a.txt");
    QVERIFY(date);
    QCOMPARE(date->date, std::string("2016-09-12"));
    QCOMPARE(date->source, std::string("dateline"));
}

void ArticleDateTest::leavesOtherLines_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const char *line :
         {"On 12 September 2016 the town met.", "The plan of 2016-09-12", "09/12/2016", "31 September 2016",
          "2016-13-01", "12 September", "September 2016", "", "Published", "12 September 1492", "0 May 2016"})
        QTest::newRow(line) << QByteArray(line);
}

void ArticleDateTest::leavesOtherLines()
{
    QFETCH(QByteArray, line);
    QVERIFY(!dateOfDateline(line.toStdString()));
}

void ArticleDateTest::readsFileNames_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("wanted");
    const auto row = [](const char *path, const char *wanted) {
        QTest::newRow(path) << QByteArray(path) << QByteArray(wanted);
    };
    row("paper_2016-09-12_harbour.txt", "2016-09-12");
    row("20160912.txt", "2016-09-12");
    row("harbour 20160912 final.txt", "2016-09-12");
    row("2016_09_12.txt", "2016-09-12");
    row("2016/09/12/001.txt", "2016-09-12");
    row("2016-01-01/harbour-2016-09-12.txt", "2016-09-12");
    row("caf\xE9-2016-09-12.txt", "2016-09-12");
    row("000_f8920160912e.txt", "");
    row("120160912.txt", "");
    row("2016-09.txt", "");
    row("2016-19-12.txt", "");
    row("2016-09-123.txt", "");
    row("20161399.txt", "");
    row("2016", "");
    row("", "");
}

void ArticleDateTest::readsFileNames()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, wanted);
    const auto date = articleDate("Text.", path.toStdString());
    QCOMPARE(QByteArray::fromStdString(date ? date->date : std::string()), wanted);
    QCOMPARE(date ? date->source : std::string(), std::string(wanted.isEmpty() ? "" : "file name"));
}

void ArticleDateTest::prefersTheDateline()
{
    QCOMPARE(articleDate("1 May 2017\nText.", "2016-09-12.txt")->date, std::string("2017-05-01"));
}

void ArticleDateTest::looksAtTheHeadOnly()
{
    std::string text;
    for (int i = 0; i < 10; ++i)
        text += "Line.\n\n";
    QVERIFY(!articleDate(text + "12 September 2016\n", "a.txt"));
}

} // namespace onrecord::tests

QTEST_GUILESS_MAIN(onrecord::tests::ArticleDateTest)
#include "tst_article_date.moc"

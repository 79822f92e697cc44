// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/reading/reading_words.h"

#include <QTest>

namespace onrecord::tests
{

class StatementTimesTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhenAndTheDays_data();
    void tellsWhenAndTheDays();
};

void StatementTimesTest::tellsWhenAndTheDays_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>(
        "wanted"); // "when, from, to" of the first statement; the article is of Sunday 2022-11-20
    const auto row = [](const char *name, const char *given, const char *wanted) {
        QTest::newRow(name) << QByteArray(given) << QByteArray(wanted);
    };
    row("at the verb", "Ann Lee said on Friday that the bridge was old.", "on Friday, 2022-11-18, 2022-11-18");
    row("at a quote", "“The bridge is old,” Ann Lee said on Friday.", "on Friday, 2022-11-18, 2022-11-18");
    row("not inside what was said", "Ann Lee said that the bridge had been closed on Friday.", ", , ");
    row("cut off a thing", "Ann Lee announced plans to close the bridge earlier this month.",
        "earlier this month, 2022-11-01, 2022-11-20");
    row("at the verb before", "Ann Lee came on Friday and praised the bridge.", "on Friday, 2022-11-18, 2022-11-18");
    row("none", "Ann Lee praised the bridge.", ", , ");
    row("no duration", "Ann Lee praised the bridge for years.", ", , ");
}

void StatementTimesTest::tellsWhenAndTheDays()
{
    QFETCH(QByteArray, given);
    QFETCH(QByteArray, wanted);
    QVERIFY(theReader());
    const Reading reading = theReader()->read(given.toStdString(), {"2022-11-20", {}});
    QVERIFY(!reading.statements.empty());
    const StatementText &text = reading.statements.front().text;
    QCOMPARE(bytes(text.when) + ", " + bytes(text.from) + ", " + bytes(text.to), wanted);
}

} // namespace onrecord::tests

QTEST_GUILESS_MAIN(onrecord::tests::StatementTimesTest)
#include "tst_statement_times.moc"

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is taken from an article line, and what is refused, and why.
#include "core/exchange/article_line.h"

#include <QTest>

using namespace onrecord;

namespace
{

/// JSON written with single quotation marks.
QByteArray quoted(QByteArray json)
{
    return json.replace('\'', '"');
}

Result<ArticleLine> parse(const QByteArray &line)
{
    return parseArticleLine(line.toStdString(), 1);
}

} // namespace

class ArticleLineTest : public QObject
{
    Q_OBJECT

private slots:
    void takesEveryField()
    {
        const auto article = parse(quoted("{'id':'a','text':'T\\u00e9\\nx','title':'t','outlet':'o','date':'"
                                          "2026-05-01','author':'w','n':[{'id':'no'}],'k':7}"));
        QVERIFY(article.has_value());
        QCOMPARE(*article == (ArticleLine{"a", "T\u00e9\nx", "t", "o", "2026-05-01", "w", ""}), true);
    }

    void takesMissingForNull()
    {
        const auto article = parse(quoted("{'id':'a','text':'','title':null,'date':null}"));
        QVERIFY(article.has_value());
        QCOMPARE(*article == (ArticleLine{"a", "", "", "", "", "", ""}), true);
    }

    void refusesAndSaysWhy_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("cause");
        const QByteArray deep = quoted("{'id':'a','text':'x','n':") + QByteArray(200, '[') + QByteArray(200, ']') + "}";
        QTest::newRow("no JSON") << QByteArray("hello") << "it is not JSON from byte 1 on";
        QTest::newRow("cut off") << quoted("{'id':'a','text':'x") << "it is not JSON from byte 20 on";
        QTest::newRow("two values") << quoted("{'id':'a','text':'x'} {}") << "it is not JSON from byte 23 on";
        QTest::newRow("not UTF-8") << QByteArray("{\"id\":\"a\",\"text\":\"\xff\"}")
                                   << "it is not JSON from byte 19 on";
        QTest::newRow("array") << quoted("['a']") << "it is not an object";
        QTest::newRow("string") << quoted("'a'") << "it is not an object";
        QTest::newRow("number") << QByteArray("7") << "it is not an object";
        QTest::newRow("no id") << quoted("{'text':'x'}") << "it has no \"id\"";
        QTest::newRow("no text") << quoted("{'id':'a'}") << "it has no \"text\"";
        QTest::newRow("null text") << quoted("{'id':'a','text':null}") << "it has no \"text\"";
        QTest::newRow("text is a number") << quoted("{'id':'a','text':7}") << "\"text\" is not a string";
        QTest::newRow("text is a list") << quoted("{'id':'a','text':['x']}") << "\"text\" is not a string";
        QTest::newRow("id inside is not the id") << quoted("{'text':'x','n':{'id':'a'}}") << "it has no \"id\"";
        QTest::newRow("too deep") << deep << "it is nested too deeply";
    }
    void refusesAndSaysWhy()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, cause);
        const auto article = parseArticleLine(line.toStdString(), 12);
        QVERIFY(!article.has_value());
        QCOMPARE(article.error().code == ErrorCode::BadInput, true);
        QCOMPARE(QString::fromStdString(article.error().subject), "line 12");
        QCOMPARE(QString::fromStdString(article.error().cause), cause);
    }

    void refusesTooLongLinesAndTexts()
    {
        const std::string longText = "{\"id\":\"a\",\"text\":\"" + std::string(largestLineText + 1, 'x') + "\"}";
        QCOMPARE(parseArticleLine(longText, 1).error().code == ErrorCode::TooLarge, true);
        QCOMPARE(parseArticleLine(std::string(largestLine + 1, 'x'), 1).error().code == ErrorCode::TooLarge, true);
    }

    void readsDates_data()
    {
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<bool>("remarked");
        QTest::newRow("day") << QByteArray("2026-05-01") << QByteArray("2026-05-01") << false;
        QTest::newRow("day and time") << QByteArray("2026-05-01T10:00:00Z") << QByteArray("2026-05-01") << false;
        QTest::newRow("nothing") << QByteArray() << QByteArray() << false;
        QTest::newRow("words") << QByteArray("May 2026") << QByteArray() << true;
        QTest::newRow("month 13") << QByteArray("2026-13-01") << QByteArray() << true;
        QTest::newRow("more digits") << QByteArray("2026-05-011") << QByteArray() << true;
    }
    void readsDates()
    {
        QFETCH(QByteArray, given);
        QFETCH(QByteArray, date);
        QFETCH(bool, remarked);
        const auto article = parse(quoted("{'id':'a','text':'x','date':'") + given + "\"}");
        QVERIFY(article.has_value());
        QCOMPARE(QByteArray::fromStdString(article->date), date);
        QCOMPARE(!article->remark.empty(), remarked);
    }
};

QTEST_GUILESS_MAIN(ArticleLineTest)
#include "tst_article_line.moc"

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any path can be shown.
#include "core/model/article.h"

#include <QTest>

namespace onrecord::tests
{

class ArticleTest final : public QObject
{
    Q_OBJECT

private slots:
    void showsAnyPath_data();
    void showsAnyPath();
};

void ArticleTest::showsAnyPath_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("shown");
    const auto row = [](const char *name, const char *path, const char *shown) {
        QTest::newRow(name) << QByteArray(path) << QByteArray(shown);
    };
    row("plain", "news/a b.txt", "news/a b.txt");
    row("UTF-8", "caf\u00E9/\U0001F600.txt", "caf\u00E9/\U0001F600.txt");
    row("Latin-1", "caf\xE9.txt", "caf\uFFFD.txt");
    row("cut short", "a\xE2\x82", "a\uFFFD\uFFFD");
    row("line feed", "a\nb",
        "a\uFFFD"
        "b");
    row("delete",
        "a\x7F"
        "b",
        "a\uFFFD"
        "b");
    row("overlong",
        "a\xE0\x80\xAF"
        "b",
        "a\uFFFD\uFFFD\uFFFD"
        "b");
    row("half surrogate",
        "a\xED\xA0\x80"
        "b",
        "a\uFFFD\uFFFD\uFFFD"
        "b");
    row("beyond Unicode",
        "a\xF4\x90\x80\x80"
        "b",
        "a\uFFFD\uFFFD\uFFFD\uFFFD"
        "b");
    row("nothing", "", "");
}

void ArticleTest::showsAnyPath()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, shown);
    const std::string text = displayPath(path.toStdString());
    QCOMPARE(QByteArray::fromStdString(text), shown);
    QVERIFY(QString::fromStdString(text).toStdString() == text); // is UTF-8
}

} // namespace onrecord::tests

QTEST_GUILESS_MAIN(onrecord::tests::ArticleTest)
#include "tst_article.moc"

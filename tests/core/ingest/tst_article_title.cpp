// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which line of a text stands for it in a list.
#include "core/ingest/article_title.h"

#include <QTest>

namespace onrecord::tests
{

class ArticleTitleTest final : public QObject
{
    Q_OBJECT

private slots:
    void findsTheTitle_data();
    void findsTheTitle();
    void cutsALongSentenceAtAWord();
    void cutsOnCharacterBorders();
    void takesNoLongLineForAHeadline();
};

void ArticleTitleTest::findsTheTitle_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("title");
    const auto row = [](const char *name, const char *text, const char *title) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(title);
    };
    row("headline", "Harbour to grow\n\nThe town will build.", "Harbour to grow");
    row("headline after blank lines", "\n  \n  Harbour to grow  \nThe town.", "Harbour to grow");
    row("question", "Will the harbour grow?\n\nNobody knows.", "Will the harbour grow?");
    row("quoted headline", "Mayor: \u2018We build\u2019\n\nText.", "Mayor: \u2018We build\u2019");
    row("one paragraph", "The harbour will grow. The town pays.", "The harbour will grow");
    row("paragraph that ends in a quotation", "He spoke. \u201CWe build.\u201D", "He spoke");
    row("quotation first", "\u201CWe build.\u201D So the mayor said, and left.", "\u201CWe build.\u201D");
    row("abbreviations", "Gen. J. Doe left the U.S. on Monday. He was tired.", "Gen. J. Doe left the U.S. on Monday");
    row("headline with a full stop", "Harbour to grow.\n\nThe town.", "Harbour to grow");
    row("abbreviation at the end", "They met in the U.S.\n\nText.", "They met in the U.S.");
    row("decimal number", "Prices rose 2.5 percent in May. Wages did not.", "Prices rose 2.5 percent in May");
    row("date line first", "Published: 12 September 2016\nHarbour to grow\n", "Harbour to grow");
    row("address first", "https://example.org/a/b\nHarbour to grow\n", "Harbour to grow");
    row("no words", "***\n1234\n", "harbour 2016");
    row("Cyrillic", "\u0413\u0430\u0432\u0430\u043D\u044C\n\n\u0422\u0435\u043A\u0441\u0442.",
        "\u0413\u0430\u0432\u0430\u043D\u044C");
}

void ArticleTitleTest::findsTheTitle()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, title);
    QCOMPARE(QByteArray::fromStdString(articleTitle(text.toStdString(), "news/harbour_2016.txt")), title);
}

void ArticleTitleTest::cutsALongSentenceAtAWord()
{
    const std::string sentence = "The leaders of the three harbour towns on Sunday issued a statement in which they "
                                 "welcomed, with reserve, the decision of the council to build.";
    QCOMPARE(
        articleTitle(sentence, "a.txt"),
        std::string(
            "The leaders of the three harbour towns on Sunday issued a statement in which they welcomed, with\u2026"));
}

void ArticleTitleTest::cutsOnCharacterBorders()
{
    std::string line;
    for (int i = 0; i < 200; ++i)
        line += "\u0416";
    std::string wanted;
    for (int i = 0; i < 100; ++i)
        wanted += "\u0416";
    QCOMPARE(articleTitle(line, "a.txt"), wanted + "\u2026");
}

void ArticleTitleTest::takesNoLongLineForAHeadline()
{
    std::string line;
    for (int i = 0; i < 28; ++i)
        line += "word ";
    QCOMPARE(articleTitle(line + "w", "a.txt").size(), std::size_t{99 + 3});
    QCOMPARE(articleTitle(line, "a.txt").size(), std::size_t{139});
}

} // namespace onrecord::tests

QTEST_GUILESS_MAIN(onrecord::tests::ArticleTitleTest)
#include "tst_article_title.moc"

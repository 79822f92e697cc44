// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where one paragraph ends and the next begins, in texts with and without hard line ends.
#include "core/text/paragraphs.h"

#include <QTest>

#include <string>

namespace onrecord::tests
{

class ParagraphsTest final : public QObject
{
    Q_OBJECT

private slots:
    void partsAtLineFeeds_data();
    void partsAtLineFeeds();
};

namespace
{

QByteArray parted(const QByteArray &given)
{
    const std::string text = given.toStdString();
    QByteArray joined;
    for (const Span &span : splitParagraphs(text)) {
        const std::string_view words = span.of(text);
        joined += '[' + QByteArray(words.data(), static_cast<qsizetype>(words.size())) + ']';
    }
    return joined;
}

} // namespace

void ParagraphsTest::partsAtLineFeeds_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("wanted");
    QTest::newRow("empty") << QByteArray("") << QByteArray("");
    QTest::newRow("only white space") << QByteArray(" \n \n") << QByteArray("");
    QTest::newRow("blank lines") << QByteArray("One.\n\n\nTwo.") << QByteArray("[One.][Two.]");
    QTest::newRow("single line feeds") << QByteArray("One.\nTwo.\nThree.") << QByteArray("[One.][Two.][Three.]");
    QTest::newRow("borders are trimmed") << QByteArray("  One. \n\n Two.  ") << QByteArray("[One.][Two.]");
    QTest::newRow("hard-wrapped lines belong together")
        << QByteArray("The town council met on Monday evening to talk about the new\n"
                      "bridge that nobody had asked for and that everybody would now\n"
                      "have to pay for over the coming ten years, it was said by all\n"
                      "who came.\n\nNext.")
        << QByteArray("[The town council met on Monday evening to talk about the new\n"
                      "bridge that nobody had asked for and that everybody would now\n"
                      "have to pay for over the coming ten years, it was said by all\n"
                      "who came.][Next.]");
}

void ParagraphsTest::partsAtLineFeeds()
{
    QFETCH(QByteArray, given);
    QFETCH(QByteArray, wanted);
    QCOMPARE(parted(given), wanted);
}

} // namespace onrecord::tests

QTEST_GUILESS_MAIN(onrecord::tests::ParagraphsTest)
#include "tst_paragraphs.moc"

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Article lines in, reading lines out, in the order of the input whatever the number of threads.
#include "core/pipeline/line_reading.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace onrecord;

namespace
{

/// Lines as a source, then the end.
LineSource sourceOf(const QStringList &lines)
{
    return [lines, next = 0]() mutable -> std::optional<InputLine> {
        if (next == lines.size())
            return std::nullopt;
        const std::string text = lines[next++].toStdString();
        return InputLine{static_cast<std::size_t>(next), text, false};
    };
}

QString articleLine(const QString &id, const QString &text)
{
    return QString::fromUtf8(QJsonDocument(QJsonObject{{"id", id}, {"text", text}}).toJson(QJsonDocument::Compact));
}

QJsonObject parsed(const std::string &line)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(line)).object();
}

} // namespace

class LineReadingTest : public QObject
{
    Q_OBJECT

    std::optional<ArticleReader> m_reader;

    QString allOf(const QStringList &lines, int jobs) const
    {
        QString all;
        readLines(*m_reader, sourceOf(lines),
                  [&](const OutputLine &line) {
                      all += QString::fromStdString(line.text);
                      for (const Error &problem : line.problems)
                          all += QString::fromStdString(problem.subject) + QLatin1Char('!');
                      return true;
                  },
                  jobs, {});
        return all;
    }

private slots:
    void initTestCase()
    {
        auto reader = ArticleReader::load();
        QVERIFY(reader.has_value());
        m_reader.emplace(std::move(*reader));
    }

    void pointsIntoTheTextAsGiven()
    {
        // Windows line ends, a soft hyphen and an emoji before the quote: the spans still fit.
        const QString text =
            QStringLiteral("\U0001F600 A\u00ADrrival.\r\n\r\n\u201CWe open,\u201D said Anna Berg.\r\n");
        const OutputLine line = readLine(*m_reader, {1, articleLine(QStringLiteral("a"), text).toStdString(), false});
        const QJsonObject reading = parsed(line.text);
        QCOMPARE(reading["statements"].toArray().size(), 1);
        const QJsonArray span = reading["statements"].toArray()[0].toObject()["content"].toArray()[0].toArray();
        const auto codePoints = text.toUcs4();
        const QString content = QString::fromUcs4(
            reinterpret_cast<const char32_t *>(codePoints.data()) + span[0].toInt(), span[1].toInt() - span[0].toInt());
        QVERIFY2(content.contains(QStringLiteral("We open")) && !content.contains(QStringLiteral("said")),
                 qPrintable(content));
    }

    void keepsTheOrderForAnyNumberOfThreads()
    {
        QStringList lines;
        for (int i = 0; i < 200; ++i)
            lines << (i % 17 == 3   ? QStringLiteral("broken")
                      : i % 19 == 5 ? QString()
                                    : articleLine(QString::number(i),
                                                  QStringLiteral("\"Yes,\" said Anna Berg.").repeated(i % 7)));
        const QString expected = allOf(lines, 1);
        QVERIFY(expected.count(QLatin1Char('\n')) > 150);
        QVERIFY(expected.contains(QStringLiteral("line 4!")));
        QCOMPARE(allOf(lines, 2), expected);
        QCOMPARE(allOf(lines, 8), expected);
    }

    void goesOnAfterABadLine()
    {
        const QString all = allOf({QStringLiteral("{"), articleLine(QStringLiteral("b"), QString())}, 1);
        QVERIFY(all.startsWith(QStringLiteral("line 1!{\"id\":\"b\"")));
    }

    void takesTheAuthorOfALine()
    {
        const OutputLine line =
            readLine(*m_reader, {1, R"({"id":"a","text":"I think that the road is long.","author":"Ann Lee"})", false});
        const QJsonArray statements = parsed(line.text)["statements"].toArray();
        QCOMPARE(statements.size(), 1);
        QCOMPARE(statements[0].toObject()["speaker"].toString(), QStringLiteral("Ann Lee"));
    }

    void remarksOnADateItPassedOver()
    {
        const OutputLine line = readLine(*m_reader, {7, R"({"id":"a","text":"x","date":"soon"})", false});
        QVERIFY(!line.text.empty());
        QCOMPARE(line.problems.size(), std::size_t{1});
        QCOMPARE(line.problems[0].subject, std::string("line 7"));
    }

    void refusesALineThatWasTooLongToKeep()
    {
        const OutputLine line = readLine(*m_reader, {7, "", true});
        QCOMPARE(line.problems.at(0).code == ErrorCode::TooLarge, true);
    }

    void stopsWhenTheSinkHasEnough()
    {
        int taken = 0;
        readLines(
            *m_reader,
            [n = std::size_t{0}]() mutable {
                return std::optional(InputLine{++n, R"({"id":"a","text":"x"})", false});
            },
            [&](const OutputLine &) { return ++taken < 5; }, 2, {});
        QCOMPARE(taken, 5);
    }
};

QTEST_GUILESS_MAIN(LineReadingTest)
#include "tst_line_reading.moc"

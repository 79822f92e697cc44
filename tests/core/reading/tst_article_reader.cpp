// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Promises of the reader as a whole: any text, linear time, spans that lie in it, stops when asked, same answer each
// time.
#include "tests/core/reading/reading_words.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>

namespace onrecord::tests
{

class ArticleReaderTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void loadsQuickly();
    void refusesDamagedModel();
    void keepsRulesAndConfidence();
    void tellsWhoIsMentioned();
    void keepsSpansInsideAnyText_data();
    void keepsSpansInsideAnyText();
    void takesLinearTime_data();
    void takesLinearTime();
    void stopsWhenAsked();
    void readsAlikeEachTime();
};

namespace
{

QByteArray repeated(const char *piece, int times)
{
    return QByteArray(piece).repeated(times);
}

} // namespace

void ArticleReaderTest::initTestCase()
{
    QVERIFY(theReader());
}

void ArticleReaderTest::loadsQuickly()
{
    QElapsedTimer timer;
    timer.start();
    QVERIFY(ArticleReader::load());
    QVERIFY2(timer.elapsed() < 500, "some 15 ms are usual; sanitizers are slow");
}

void ArticleReaderTest::refusesDamagedModel()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("language")));
    QFile model(folder.filePath(QStringLiteral("language/english.model")));
    QVERIFY(model.open(QIODevice::WriteOnly) && model.write("no model") == 8);
    model.close();
    qputenv("ONRECORD_RESOURCES", folder.path().toUtf8());
    const auto reader = ArticleReader::load();
    qunsetenv("ONRECORD_RESOURCES");
    QVERIFY(!reader);
    QVERIFY(reader.error().code == ErrorCode::NotAModel);
}

void ArticleReaderTest::keepsRulesAndConfidence()
{
    const Reading reading = theReader()->read("“We go,” said Ann Lee.\n\n“We stay for as long as we can.”");
    QCOMPARE(reading.statements.size(), std::size_t{2});
    QCOMPARE(reading.statements[0].text.rules, (std::vector<std::string>{"cue-inverted", "named"}));
    QCOMPARE(reading.statements[1].text.rules, (std::vector<std::string>{"running-speaker"}));
    QVERIFY(reading.statements[0].text.confidence > reading.statements[1].text.confidence);
    QVERIFY(reading.statements[0].text.confidence <= 1.0 && reading.statements[1].text.confidence > 0.0);
}

void ArticleReaderTest::tellsWhoIsMentioned()
{
    const Reading reading = theReader()->read("“We met Bob Kim in Denmark, and Bob Kim left,” said Ann Lee.");
    QCOMPARE(reading.statements.size(), std::size_t{1});
    QCOMPARE(reading.statements[0].mentioned.size(), std::size_t{2});
    QCOMPARE(reading.actors[reading.statements[0].mentioned[0]].name, std::string("Bob Kim"));
    QCOMPARE(reading.actors[reading.statements[0].mentioned[1]].name, std::string("Denmark"));
}

void ArticleReaderTest::keepsSpansInsideAnyText_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("blanks") << QByteArray(" \n\n \n");
    QTest::newRow("one mark") << QByteArray("“");
    QTest::newRow("mark at the end") << QByteArray("said “");
    QTest::newRow("emoji") << QByteArray("😀“é,” said 😀 Lee. “😀”");
    QTest::newRow("combining marks") << QByteArray("“E\u0301lan,” said E\u0301lise Ange\u0301lique Le\u0301vi.");
    QTest::newRow("cue at the start") << QByteArray("said “we go now”");
    QTest::newRow("title at the end") << QByteArray("President");
    QTest::newRow("comma at the end") << QByteArray("“We go,” said Ann Lee,");
    QTest::newRow("clitic first") << QByteArray("'s \"We go,\" told");
    QTest::newRow("colon alone") << QByteArray(": \"We go.\"");
    QTest::newRow("bracket never closed") << QByteArray("“We go,” said Ann Lee (");
    QTest::newRow("other scripts") << QByteArray("“Мы идём,” said Анна Ли. 「行く」と言った。");
    QTest::newRow("told at the end") << QByteArray("“We go,” Ann Lee told");
}

void ArticleReaderTest::keepsSpansInsideAnyText()
{
    QFETCH(QByteArray, given);
    const std::string text = given.toStdString();
    const Reading reading = theReader()->read(text);
    const auto check = [&](const Span &span) {
        const auto onBorder = [&](std::uint32_t at) {
            return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
        };
        return span.begin < span.end && span.end <= text.size() && onBorder(span.begin) && onBorder(span.end);
    };
    for (const Span &span : reading.sentences)
        QVERIFY(check(span));
    for (const NameSpan &name : reading.names)
        QVERIFY(check(name.span));
    for (const LocalActor &actor : reading.actors)
        for (const Mention &mention : actor.mentions)
            QVERIFY(check(mention.span));
    for (const LocalStatement &statement : reading.statements)
        for (const auto *spans : {&statement.text.content, &statement.text.cue, &statement.text.source})
            for (const Span &span : *spans)
                QVERIFY(check(span));
}

void ArticleReaderTest::takesLinearTime_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::newRow("one sentence of 5 MB")
        << repeated("Ann Lee of the Green Council told them that the plan of Bob Kim was good and ", 65'000);
    QTest::newRow("50,000 quotes") << repeated("“We are here today,” said Ann Lee. ", 50'000);
    QTest::newRow("10,000 quotes in one sentence") << repeated("“We are here today,” he said, ", 10'000);
    QTest::newRow("5 MB of straight marks") << repeated("\"", 5'000'000);
    QTest::newRow("5 MB of curly marks") << repeated("“", 1'600'000);
    QTest::newRow("5 MB of single marks") << repeated("'", 5'000'000);
    QTest::newRow("openers that never close") << repeated(" “a", 400'000);
    QTest::newRow("capitals") << repeated("Ann Lee Board Council Of Great Britain President Senate Foo ", 16'000);
    QTest::newRow("one endless word") << repeated("a", 5'000'000);
    QTest::newRow("quoted paragraphs") << repeated("“We will see about that one day.\n\n", 20'000);
    QByteArray families;
    QByteArray mentioned = "“We met ";
    for (int i = 0; i < 8'000; ++i) {
        families += "Ann" + QByteArray::number(i) + " Lee said so. Lee said no. ";
        mentioned += "Ann Lee" + QByteArray::number(i) + ", ";
    }
    QTest::newRow("namesakes") << families;
    QTest::newRow("many mentioned in one quote") << mentioned + "and nobody else,” said Bob Kim.";
}

void ArticleReaderTest::takesLinearTime()
{
    QFETCH(QByteArray, given);
    const std::string text = given.toStdString();
    const std::clock_t start = std::clock(); // of the processor: other work on the machine does not count
    (void)theReader()->read(text);
    QVERIFY2((std::clock() - start) / CLOCKS_PER_SEC < 60, "a second or two are usual; sanitizers are slow");
}

void ArticleReaderTest::stopsWhenAsked()
{
    std::stop_source source;
    source.request_stop();
    const Reading reading = theReader()->read("“We go,” said Ann Lee.", {}, source.get_token());
    QVERIFY(reading.statements.empty());
    QVERIFY(reading.sentences.empty());
}

void ArticleReaderTest::readsAlikeEachTime()
{
    const std::string text =
        "Ann Lee met Bob Kim of the Green Council in Denmark. “We go,” they said. “Now or never, I think.”";
    QCOMPARE(theReader()->read(text), theReader()->read(text));
}

} // namespace onrecord::tests

QTEST_GUILESS_MAIN(onrecord::tests::ArticleReaderTest)
#include "tst_article_reader.moc"

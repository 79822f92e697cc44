// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A reading as a line: every field of the command line's contract, spans in code points of the text as given.
#include "core/exchange/reading_line.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace onrecord;

namespace
{

/// The cleaned text lacks the first `dropped` bytes of the given one.
QJsonObject lineOf(const ArticleLine &article, const std::string &clean, std::uint32_t dropped, const Reading &reading)
{
    const ReadText text{clean, [dropped](std::uint32_t offset) { return offset + dropped; }};
    const std::string line = readingLine(article, text, reading);
    return QJsonDocument::fromJson(QByteArray::fromStdString(line)).object();
}

QJsonArray json(const char *array)
{
    return QJsonDocument::fromJson(array).array();
}

} // namespace

class ReadingLineTest : public QObject
{
    Q_OBJECT

private slots:
    void writesEveryFieldOfAStatement()
    {
        Reading reading;
        reading.actors = {{"Anna", ActorKind::Person, {}, {}, {}}, {"Guild", ActorKind::Organisation, {}, {}, {}}};
        LocalStatement statement;
        statement.text.kind = StatementKind::Mixed;
        statement.text.content = {{0, 2}, {3, 4}};
        statement.text.cue = {{4, 6}};
        statement.text.source = {{6, 7}};
        statement.text.stance = Stance::Negative;
        statement.text.when = "on Sunday";
        statement.text.from = "2026-05-03";
        statement.text.confidence = 0.5;
        statement.speakers = {{1, SpeakerHow::Joint}, {0, SpeakerHow::Joint}};
        statement.addressees = {0};
        statement.mentioned = {1};
        statement.relay = {1, 0};
        reading.statements = {statement};

        const QJsonObject line = lineOf({"x", "abcdefgh", "", "", "", "", ""}, "abcdefgh", 0, reading);
        QCOMPARE(line["id"].toString(), "x");
        const QJsonObject written = line["statements"].toArray().at(0).toObject();
        QCOMPARE(written["kind"].toString(), "mixed");
        QCOMPARE(written["content"].toArray(), json("[[0,2],[3,4]]"));
        QCOMPARE(written["cue"].toArray(), json("[[4,6]]"));
        QCOMPARE(written["source"].toArray(), json("[[6,7]]"));
        QCOMPARE(written["speakers"].toArray(), json(R"(["Guild","Anna"])"));
        QCOMPARE(written["speaker"].toString(), "Guild");
        QCOMPARE(written["how"].toString(), "joint");
        QCOMPARE(written["addressees"].toArray(), json(R"(["Anna"])"));
        QCOMPARE(written["mentioned"].toArray(), json(R"(["Guild"])"));
        QCOMPARE(written["relay"].toArray(), json(R"(["Guild","Anna"])"));
        QCOMPARE(written["stance"].toString(), "negative");
        QCOMPARE(written["when"].toString(), "on Sunday");
        QCOMPARE(written["from"].toString(), "2026-05-03");
        QVERIFY(written["to"].isNull());
        QCOMPARE(written["confidence"].toDouble(), 0.5);
    }

    void writesNullForWhatIsNotThere()
    {
        Reading reading;
        reading.statements.resize(1);
        const QJsonObject line = lineOf({"x", "", "", "", "", "", ""}, "", 0, reading);
        const QJsonObject written = line["statements"].toArray().at(0).toObject();
        for (const char *key : {"cue", "source", "speaker", "when", "from", "to"})
            QVERIFY2(written.contains(QLatin1String(key)) && written[QLatin1String(key)].isNull(), key);
        QCOMPARE(written["how"].toString(), "unknown");
        QCOMPARE(written["speakers"].toArray(), QJsonArray());
    }

    void writesActorsAndEntities()
    {
        Reading reading;
        reading.actors = {{"Anna Berg",
                           ActorKind::Person,
                           {"Berg"},
                           {{"Chair", "Guild", {}}, {"Dr", "", {}}},
                           {{{0, 4}, MentionKind::Name}}}};
        reading.names = {{{5, 8}, ActorKind::Place}};
        const QJsonObject line = lineOf({"x", "Anna Oslo", "", "", "", "", ""}, "Anna Oslo", 0, reading);
        QCOMPARE(line["actors"].toArray(), json(R"([{"name":"Anna Berg","kind":"person","aliases":["Berg"],
            "roles":[{"title":"Chair","of":"Guild"},{"title":"Dr","of":null}],"mentions":[[0,4]]}])"));
        QCOMPARE(line["entities"].toArray(), json(R"([{"start":5,"end":8,"kind":"place"}])"));
    }

    void countsCodePointsOfTheTextAsGiven()
    {
        // Given: a byte-order mark (3 bytes), then an emoji (4 bytes), a blank, and a word whose last letter has an
        // accent.
        const std::string given = "\xEF\xBB\xBF😀 Zoé.";
        const std::string clean = given.substr(3);
        Reading reading;
        reading.names = {{{5, 9}, ActorKind::Person}};
        const QJsonObject line = lineOf({"x", given, "", "", "", "", ""}, clean, 3, reading);
        QCOMPARE(line["entities"].toArray(), json(R"([{"start":3,"end":6,"kind":"person"}])"));
    }

    void endsBehindTheLastCharacterNotBeforeTheNext()
    {
        // Cleaning took out two bytes between "a" and "b": the span of "a" must not reach over them.
        const std::string given = "a\xC2\xAD"
                                  "b";
        const ReadText text{"ab", [](std::uint32_t offset) { return offset == 0 ? 0U : offset + 2; }};
        Reading reading;
        reading.names = {{{0, 1}, ActorKind::Person}, {{1, 2}, ActorKind::Person}};
        const std::string line = readingLine({"x", given, "", "", "", "", ""}, text, reading);
        QCOMPARE(QJsonDocument::fromJson(QByteArray::fromStdString(line)).object()["entities"].toArray(),
                 json(R"([{"start":0,"end":1,"kind":"person"},{"start":2,"end":3,"kind":"person"}])"));
    }

    void staysOneLineOfUtf8()
    {
        Reading reading;
        reading.actors = {{"Anna\nBerg \xFF é", ActorKind::Group, {}, {}, {}}};
        const ReadText text{"", [](std::uint32_t offset) { return offset; }};
        const std::string line = readingLine({"x\ny", "", "", "", "", "", ""}, text, reading);
        QVERIFY(line.find('\n') == std::string::npos);
        QVERIFY(line.find("é") != std::string::npos);
        QVERIFY(QString::fromStdString(line).contains(QChar(0xFFFD)));
    }
};

QTEST_GUILESS_MAIN(ReadingLineTest)
#include "tst_reading_line.moc"

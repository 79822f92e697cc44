// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lists of a corpus as columns, JSON lines and CSV.
#include "core/exchange/table_export.h"

#include "core/exchange/escaping.h"
#include "tests/core/exchange/csv_reader.h"
#include "tests/core/graph/corpus_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

namespace
{

constexpr std::string_view island = R"(
    article storm.txt: Storm on the island
    Minister holds Head of Union
    Union also Trade Union
    Minister, Chair -> told -> @Union, Island : we shall rebuild the harbour before the winter comes (negative)
    ? -> -> Island : nobody knows (indirect)
)";

QStringList lines(const std::string &text)
{
    QStringList all = QString::fromStdString(text).split(u'\n');
    all.removeLast();
    return all;
}

QJsonObject object(const QString &line)
{
    return QJsonDocument::fromJson(line.toUtf8()).object();
}

Corpus withProblem()
{
    Corpus corpus;
    corpus.problems.push_back({"a\xff.txt", {ErrorCode::NotText, "a.txt", {}}});
    return corpus;
}

} // namespace

class TableExportTest final : public QObject
{
    Q_OBJECT

private slots:
    void alignsColumns();
    void actorsWhoSayMostComeFirst();
    void fitsTheWidth_data();
    void fitsTheWidth();
    void alignsByWhatIsShown();
    void keepsControlCharactersFromTheTerminal();
    void statementLineHasTheFieldsOfTheContract();
    void unknownSpeakerIsNull();
    void actorLineHasRolesAndNames();
    void articleAndProblemLines();
    void everyLineIsOneObject();
    void csvHasHeadAndRecords();
    void csvMakesFormulaHarmless_data();
    void csvMakesFormulaHarmless();
    void emptyCorpusHasNoLines();
    void knowsItsWords();
    void measuresWidth_data();
    void measuresWidth();
};

void TableExportTest::alignsColumns()
{
    const QStringList text = lines(table(*tests::corpusOf(island), TableKind::Actors, TableFormat::Table, 100));
    QCOMPARE(text[0], u"Name      Kind    Statements  Mentions  Roles          Other names"_s);
    QCOMPARE(text[1], u"--------  ------  ----------  --------  -------------  -----------"_s);
    QCOMPARE(text[3], u"Minister  person           1         1  Head of Union"_s);
    QCOMPARE(text[5], u"Union     person           0         1                 Trade Union"_s);
}

void TableExportTest::actorsWhoSayMostComeFirst()
{
    const auto corpus = tests::corpusOf("Ana -> x -> Zoe\nBo -> x -> Zoe\nBo -> y -> Zoe");
    const QStringList text = lines(table(*corpus, TableKind::Actors, TableFormat::Table, 100));
    QVERIFY2(text[2].startsWith(u"Bo "), qPrintable(text[2]));
    QVERIFY2(text[3].startsWith(u"Ana "), qPrintable(text[3]));
    QVERIFY2(text[4].startsWith(u"Zoe "), qPrintable(text[4]));
}

void TableExportTest::fitsTheWidth_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {60, 80, 100, 132, 300})
        QTest::addRow("%d", width) << width;
}

void TableExportTest::fitsTheWidth()
{
    QFETCH(int, width);
    const QStringList text = lines(table(*tests::corpusOf(island), TableKind::Statements, TableFormat::Table, width));
    QCOMPARE(text.size(), qsizetype{4});
    for (const QString &line : text)
        QVERIFY2(shownWidth(line.toStdString()) <= width, qPrintable(line));
    QCOMPARE(text[2].contains(u'…'), width < 200);
}

void TableExportTest::alignsByWhatIsShown()
{
    Corpus corpus = *tests::corpusOf("Ana -> x -> Bo");
    corpus.actors[0].name = "東京";           // two characters, four columns
    corpus.actors[1].name = "e\u0301t\u00e9"; // four characters, three columns
    const QStringList text = lines(table(corpus, TableKind::Actors, TableFormat::Table, 100));
    QCOMPARE(text[2], u"東京  person           1         1"_s);
    QCOMPARE(text[3], u"e\u0301té   person           0         1"_s);
}

void TableExportTest::keepsControlCharactersFromTheTerminal()
{
    Corpus corpus = *tests::corpusOf("Ana -> x -> Bo");
    corpus.actors[0].name = "A\x1b[31m\u202eB\nC\x9b";
    const QStringList text = lines(table(corpus, TableKind::Actors, TableFormat::Table, 100));
    QCOMPARE(text.size(), qsizetype{4});
    QVERIFY2(text[2].startsWith(u"A\ufffd[31m\ufffdB C\ufffd"), qPrintable(text[2]));
}

void TableExportTest::statementLineHasTheFieldsOfTheContract()
{
    const QJsonObject line =
        object(lines(table(*tests::corpusOf(island), TableKind::Statements, TableFormat::Json))[0]);
    for (const char *field : {"kind", "content", "cue", "source", "speakers", "speaker", "how", "addressees",
                              "mentioned", "relay", "stance", "when", "from", "to", "confidence"})
        QVERIFY2(line.contains(QLatin1String(field)), field);
    QCOMPARE(line["speakers"_L1].toArray(), (QJsonArray{u"Minister"_s, u"Chair"_s}));
    QCOMPARE(line["speaker"_L1].toString(), u"Minister"_s);
    QCOMPARE(line["addressees"_L1].toArray(), QJsonArray{u"Union"_s});
    QCOMPARE(line["mentioned"_L1].toArray(), QJsonArray{u"Island"_s});
    QCOMPARE(line["stance"_L1].toString(), u"negative"_s);
    QCOMPARE(line["article"_L1].toString(), u"storm.txt"_s);
    QVERIFY(line["when"_L1].isNull());
}

void TableExportTest::unknownSpeakerIsNull()
{
    const QJsonObject line =
        object(lines(table(*tests::corpusOf(island), TableKind::Statements, TableFormat::Json))[1]);
    QVERIFY(line["speaker"_L1].isNull());
    QVERIFY(line["cue"_L1].isNull());
    QCOMPARE(line["how"_L1].toString(), u"unknown"_s);
    QCOMPARE(line["speakers"_L1].toArray(), QJsonArray());
}

void TableExportTest::actorLineHasRolesAndNames()
{
    const QStringList all = lines(table(*tests::corpusOf(island), TableKind::Actors, TableFormat::Json));
    const QJsonObject minister = object(all[0]);
    QCOMPARE(minister["name"_L1].toString(), u"Minister"_s);
    QCOMPARE(minister["kind"_L1].toString(), u"person"_s);
    QCOMPARE(minister["roles"_L1][0]["title"_L1].toString(), u"Head"_s);
    QCOMPARE(minister["roles"_L1][0]["of"_L1].toString(), u"Union"_s);
    QCOMPARE(object(all[1])["aliases"_L1].toArray(), QJsonArray{u"Trade Union"_s});
}

void TableExportTest::articleAndProblemLines()
{
    const QJsonObject article =
        object(lines(table(*tests::corpusOf(island), TableKind::Articles, TableFormat::Json))[0]);
    QCOMPARE(article["path"_L1].toString(), u"storm.txt"_s);
    QCOMPARE(article["title"_L1].toString(), u"Storm on the island"_s);
    QVERIFY(article["outlet"_L1].isNull());
    const QJsonObject problem = object(lines(table(withProblem(), TableKind::Problems, TableFormat::Json))[0]);
    QCOMPARE(problem["code"_L1].toString(), u"not-text"_s);
    QCOMPARE(problem["path"_L1].toString(), u"a\ufffd.txt"_s);
    QVERIFY(!problem["what"_L1].toString().isEmpty());
}

void TableExportTest::everyLineIsOneObject()
{
    Corpus corpus = *tests::corpusOf(island);
    corpus.actors[0].name = "two\nlines \xff \"quoted\"";
    for (const QString &line : lines(table(corpus, TableKind::Actors, TableFormat::Json)))
        QVERIFY2(QJsonDocument::fromJson(line.toUtf8()).isObject(), qPrintable(line));
}

void TableExportTest::csvHasHeadAndRecords()
{
    const std::string text = table(*tests::corpusOf(island), TableKind::Statements, TableFormat::Csv);
    const auto rows = tests::readCsv(QByteArray::fromStdString(text));
    QCOMPARE(rows.size(), std::size_t{3});
    QCOMPARE(rows[0].mid(0, 4), (QStringList{u"Speaker"_s, u"How"_s, u"Cue"_s, u"Said"_s}));
    QCOMPARE(rows[1][0], u"Minister, Chair"_s);
    QCOMPARE(rows[1][3], u"we shall rebuild the harbour before the winter comes"_s);
}

void TableExportTest::csvMakesFormulaHarmless_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("equals") << QByteArray("=cmd|' /C calc'!A0") << QByteArray("'=cmd|' /C calc'!A0");
    QTest::newRow("plus") << QByteArray("+1") << QByteArray("'+1");
    QTest::newRow("minus") << QByteArray("-1") << QByteArray("'-1");
    QTest::newRow("at") << QByteArray("@SUM") << QByteArray("'@SUM");
    QTest::newRow("tab") << QByteArray("\t=1") << QByteArray("'\t=1");
    QTest::newRow("carriage return") << QByteArray("\r=1") << QByteArray("\"'\r=1\"");
    QTest::newRow("full width") << QByteArray("＝1") << QByteArray("'＝1");
    QTest::newRow("inside") << QByteArray("a=1") << QByteArray("a=1");
    QTest::newRow("quotation marks") << QByteArray("a \"b\", c") << QByteArray("\"a \"\"b\"\", c\"");
    QTest::newRow("nul") << QByteArray("a\0b", 3) << QByteArray("a\ufffdb");
}

void TableExportTest::csvMakesFormulaHarmless()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, field);
    QCOMPARE(QByteArray::fromStdString(forCsv(name.toStdString())), field);
}

void TableExportTest::emptyCorpusHasNoLines()
{
    for (const TableKind kind : {TableKind::Actors, TableKind::Statements, TableKind::Articles, TableKind::Problems}) {
        QCOMPARE(table({}, kind, TableFormat::Json), std::string());
        QCOMPARE(lines(table({}, kind, TableFormat::Table)).size(), qsizetype{2});
    }
}

void TableExportTest::knowsItsWords()
{
    QVERIFY(tableKindFromString("statements") == TableKind::Statements);
    QVERIFY(!tableKindFromString("statement"));
    QVERIFY(tableFormatFromString("csv") == TableFormat::Csv);
    QVERIFY(!tableFormatFromString("xml"));
}

void TableExportTest::measuresWidth_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("cutToFive");
    QTest::newRow("ascii") << u"abcdefg"_s << 7 << u"abcd…"_s;
    QTest::newRow("short") << u"abc"_s << 3 << u"abc"_s;
    QTest::newRow("wide") << u"東京都庁"_s << 8 << u"東京…"_s;
    QTest::newRow("emoji") << u"🙂🙂🙂"_s << 6 << u"🙂🙂…"_s;
    QTest::newRow("combining") << u"e\u0301e\u0301"_s << 2 << u"e\u0301e\u0301"_s;
    QTest::newRow("cut at a blank") << u"abc defg"_s << 8 << u"abc…"_s;
}

void TableExportTest::measuresWidth()
{
    QFETCH(QString, text);
    QFETCH(int, width);
    QFETCH(QString, cutToFive);
    QCOMPARE(shownWidth(text.toStdString()), width);
    QCOMPARE(QString::fromStdString(cutToWidth(text.toStdString(), 5)), cutToFive);
}

QTEST_GUILESS_MAIN(TableExportTest)
#include "tst_table_export.moc"

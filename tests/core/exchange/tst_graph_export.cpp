// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every format read back with a reader that is not ours, with names as hostile as they come.
#include "core/exchange/graph_export.h"

#include "core/graph/corpus_graph.h"
#include "tests/core/exchange/csv_reader.h"
#include "tests/core/graph/corpus_fixture.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <map>

using namespace onrecord;
using namespace Qt::StringLiterals;

namespace
{

/// What an attacker or a scanner could put into an article.
std::vector<std::string> hostileNames()
{
    return {"=cmd|' /C calc'!A0",
            "<script>alert(1)</script>",
            "]]>",
            "\"quotes\" and 'marks'",
            std::string("nul\0and bell\a", 13),
            "two\nlines\r\nand a\ttab",
            "\u202egnp.exe",
            "-1+1",
            "@SUM(A1)",
            "\t=1",
            "broken \xc3( \xff",
            "back\\slash\\",
            "&amp; & &#0;",
            "\xef\xbf\xbf not a character",
            "%s%n {0}",
            "\u05d3\u05df 東京 \U0001f642"};
}

std::shared_ptr<const Corpus> hostileCorpus()
{
    Corpus corpus = *tests::corpusOf("article a.txt: T\nA -> told -> @B (negative)\nA holds Head of B");
    const auto add = [&corpus](const std::string &name) {
        Actor actor;
        actor.id = ActorId(static_cast<std::int64_t>(corpus.actors.size()));
        actor.key = "person|" + name;
        actor.name = actor.extractedName = name;
        actor.aliases = {name + name};
        corpus.actors.push_back(actor);
        return actor.id;
    };
    for (const std::string &name : hostileNames()) {
        Statement statement = corpus.statements.front();
        statement.id = StatementId(static_cast<std::int64_t>(corpus.statements.size()));
        statement.speakers = {{add(name), SpeakerHow::Named}};
        statement.contentWords = statement.cueWords = name;
        corpus.statements.push_back(statement);
    }
    corpus.articles.front().path = "a\xff<b>.txt";
    corpus.articles.front().title = "=1+1\"</title>";
    return std::make_shared<const Corpus>(corpus);
}

struct Exported
{
    QByteArray content;
    QByteArray nodes; // beside it, for Csv
    View view;
};

Exported exported(const std::shared_ptr<const Corpus> &corpus, Lens lens, GraphFormat format)
{
    Exported result;
    result.view = CorpusGraph(corpus).view(lens, {});
    std::vector<Point> places;
    for (std::size_t i = 0; i < result.view.nodes.size(); ++i)
        places.push_back({-10.5 * static_cast<double>(i), 3.25 * static_cast<double>(i)});
    const QTemporaryDir folder;
    const auto file = std::filesystem::path(folder.path().toStdString()) / "map.csv";
    if (!exportGraph(result.view, *corpus, places, format, file))
        return result;
    QFile written(folder.filePath(u"map.csv"_s));
    if (written.open(QIODevice::ReadOnly))
        result.content = written.readAll();
    QFile beside(folder.filePath(u"map.nodes.csv"_s));
    if (beside.open(QIODevice::ReadOnly))
        result.nodes = beside.readAll();
    return result;
}

/// A label as a format that keeps everything but forbidden characters should give it back.
QString shown(const std::string &text, bool keepsControls)
{
    QString result;
    for (const QChar c : QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))) {
        const bool forbidden =
            !keepsControls && ((c < u' ' && c != u'\n' && c != u'\r' && c != u'\t') || c == QChar(0xffff));
        result += forbidden ? QChar(0xfffd) : c;
    }
    return result;
}

struct XmlFacts
{
    QString error;
    int nodes = 0;
    int edges = 0;
    std::map<QString, QString> keyTypes; // attribute name -> type
    QStringList texts;                   // every text and attribute value
};

XmlFacts readXml(const QByteArray &content)
{
    XmlFacts facts;
    QXmlStreamReader xml(content);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isCharacters() && !xml.isWhitespace())
            facts.texts << xml.text().toString();
        if (!xml.isStartElement())
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        for (const QXmlStreamAttribute &attribute : attributes)
            facts.texts << attribute.value().toString();
        facts.nodes += xml.name() == "node"_L1 ? 1 : 0;
        facts.edges += xml.name() == "edge"_L1 ? 1 : 0;
        if (xml.name() == "key"_L1)
            facts.keyTypes[attributes.value("attr.name"_L1).toString()] = attributes.value("attr.type"_L1).toString();
        if (xml.name() == "attribute"_L1)
            facts.keyTypes[attributes.value("title"_L1).toString()] = attributes.value("type"_L1).toString();
    }
    facts.error = xml.errorString();
    return facts;
}

} // namespace

class GraphExportTest final : public QObject
{
    Q_OBJECT

private slots:
    void xmlGivesEveryNameBack_data();
    void xmlGivesEveryNameBack();
    void graphMlTypesEveryKey();
    void gexfTurnsYUpwards();
    void jsonGivesEveryNameBack();
    void jsonKeepsTheEvidence();
    void csvGivesEveryNameBackAndNoFormula();
    void csvHasTheHeadersOfGephi();
    void csvCarriesTheWords();
    void csvWritesPlacesAsNumbers();
    void dotQuotesEveryString();
    void dotNamesTheGraphAndItsPlaces();
    void pajekCountsFromOne();
    void pajekHasOneLineANode();
    void roleHasItsSpanAsEvidence();
    void worksWithoutPlaces();
    void worksWithAnEmptyView_data();
    void worksWithAnEmptyView();
    void knowsItsFormats();
    void leavesOldFileWhenItCannotWrite();
};

void GraphExportTest::xmlGivesEveryNameBack_data()
{
    QTest::addColumn<int>("format");
    QTest::newRow("graphml") << static_cast<int>(GraphFormat::GraphML);
    QTest::newRow("gexf") << static_cast<int>(GraphFormat::Gexf);
}

void GraphExportTest::xmlGivesEveryNameBack()
{
    QFETCH(int, format);
    for (const Lens lens : {Lens::SpeaksOf, Lens::Statements, Lens::Articles}) {
        const Exported file = exported(hostileCorpus(), lens, static_cast<GraphFormat>(format));
        const XmlFacts facts = readXml(file.content);
        QCOMPARE(facts.error, QString());
        QCOMPARE(facts.nodes, static_cast<int>(file.view.nodes.size()));
        QCOMPARE(facts.edges, static_cast<int>(file.view.edges.size()));
        for (const std::string &name : hostileNames())
            QVERIFY2(facts.texts.contains(shown(name, false)), name.c_str());
    }
}

void GraphExportTest::graphMlTypesEveryKey()
{
    const XmlFacts facts = readXml(exported(hostileCorpus(), Lens::SpeaksOf, GraphFormat::GraphML).content);
    for (const auto &[name, type] : facts.keyTypes)
        QVERIFY2(QStringList({u"string"_s, u"int"_s, u"double"_s, u"boolean"_s}).contains(type), qPrintable(name));
    QCOMPARE(facts.keyTypes.at(u"x"_s), u"double"_s);
    QCOMPARE(facts.keyTypes.at(u"weight"_s), u"double"_s); // the edges', declared last
    QCOMPARE(facts.keyTypes.at(u"indirect"_s), u"boolean"_s);
    QCOMPARE(facts.keyTypes.at(u"quotes"_s), u"string"_s);
}

void GraphExportTest::gexfTurnsYUpwards()
{
    const Exported file = exported(tests::corpusOf("A -> x -> B"), Lens::SpeaksOf, GraphFormat::Gexf);
    QVERIFY(file.content.contains("<viz:position x=\"-10.5\" y=\"-3.25\" z=\"0\"/>"));
    QVERIFY(file.content.contains("<viz:color r=\"47\" g=\"127\" b=\"193\"/>"));
    QVERIFY(file.content.contains("<viz:size value=\"15\"/>"));
}

void GraphExportTest::jsonGivesEveryNameBack()
{
    const Exported file = exported(hostileCorpus(), Lens::SpeaksOf, GraphFormat::Json);
    QJsonParseError error;
    const QJsonObject graph = QJsonDocument::fromJson(file.content, &error).object();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QStringList labels;
    for (const QJsonValue &node : graph["nodes"_L1].toArray())
        labels << node["label"_L1].toString();
    for (const std::string &name : hostileNames())
        QVERIFY2(labels.contains(shown(name, true)), name.c_str());
    QCOMPARE(graph["links"_L1].toArray().size(), static_cast<qsizetype>(file.view.edges.size()));
}

void GraphExportTest::jsonKeepsTheEvidence()
{
    const auto corpus = tests::corpusOf("article storm.txt: T\nA -> told -> @B : all is well (negative)");
    const Exported file = exported(corpus, Lens::SpeaksOf, GraphFormat::Json);
    const QJsonObject link = QJsonDocument::fromJson(file.content)["links"_L1][0].toObject();
    QCOMPARE(link["stance"_L1].toString(), u"negative"_s);
    QCOMPARE(link["addressed"_L1].toInt(), 1);
    const QJsonObject evidence = link["evidence"_L1][0].toObject();
    QCOMPARE(evidence["quote"_L1].toString(), u"all is well"_s);
    QCOMPARE(evidence["cue"_L1].toString(), u"told"_s);
    QCOMPARE(evidence["article"_L1].toString(), u"storm.txt"_s);
    QCOMPARE(evidence["statement"_L1].toString(), u"storm.txt#0-9"_s);
}

void GraphExportTest::csvGivesEveryNameBackAndNoFormula()
{
    const Exported file = exported(hostileCorpus(), Lens::SpeaksOf, GraphFormat::Csv);
    const std::vector<QStringList> nodes = tests::readCsv(file.nodes);
    QCOMPARE(nodes.size(), file.view.nodes.size() + 1);
    for (const std::string &name : hostileNames()) {
        const QString label = shown(name, false);
        const bool formula = QStringLiteral("=+-@\t\r\n").contains(label[0]);
        const QString wanted = formula ? u'\'' + label : label;
        const auto found = std::count_if(nodes.begin(), nodes.end(), [&](const QStringList &row) {
            return QString(row[1]).replace(QChar(0xffff), QChar(0xfffd)) == wanted; // CSV may hold U+FFFF
        });
        QVERIFY2(found == 1, name.c_str());
    }
    for (const std::vector<QStringList> &rows : {nodes, tests::readCsv(file.content)})
        for (const QStringList &row : rows)
            for (qsizetype column = 0; column < std::min<qsizetype>(row.size(), 12); ++column)
                QVERIFY2(row[column].isEmpty() || !QStringLiteral("=+-@\t\r").contains(row[column][0]),
                         qPrintable(row[column]));
}

void GraphExportTest::csvHasTheHeadersOfGephi()
{
    const Exported file = exported(tests::corpusOf("A -> x -> B"), Lens::SpeaksOf, GraphFormat::Csv);
    QVERIFY(file.content.startsWith("Source,Target,Type,Id,Label,Weight,"));
    QVERIFY(file.nodes.startsWith("Id,Label,"));
    const std::vector<QStringList> edges = tests::readCsv(file.content);
    QCOMPARE(edges[1].mid(0, 6), (QStringList{u"n0"_s, u"n1"_s, u"Directed"_s, u"e0"_s, u"x"_s, u"1"_s}));
}

void GraphExportTest::csvCarriesTheWords()
{
    const auto corpus = tests::corpusOf("article s.txt: T\nA -> told -> @B : all is well\nA -> told -> B : or not");
    const std::vector<QStringList> edges = tests::readCsv(exported(corpus, Lens::SpeaksOf, GraphFormat::Csv).content);
    QCOMPARE(edges[1].last(), u"all is well | or not"_s);
    QCOMPARE(edges[1][11], u"s.txt"_s);
    QCOMPARE(edges[1][10], u"s.txt#0-9 | s.txt#40-49"_s);
}

void GraphExportTest::csvWritesPlacesAsNumbers()
{
    const Exported file = exported(tests::corpusOf("A -> x -> B"), Lens::SpeaksOf, GraphFormat::Csv);
    QCOMPARE(tests::readCsv(file.nodes)[2].mid(12), (QStringList{u"-10.5"_s, u"3.25"_s}));
}

void GraphExportTest::dotQuotesEveryString()
{
    const Exported file = exported(hostileCorpus(), Lens::Articles, GraphFormat::Dot);
    QByteArray rest = file.content;
    rest.replace("\\\\", "").replace("\\\"", "");
    const QList<QByteArray> outside = rest.split('"');
    QCOMPARE(outside.size() % 2, 1); // every quotation mark that opens is closed
    const QRegularExpression plain(u"^[A-Za-z0-9_ =,;>\\[\\]{}\\n-]*$"_s);
    for (qsizetype i = 0; i < outside.size(); i += 2)
        QVERIFY2(plain.match(QString::fromUtf8(outside[i])).hasMatch(), outside[i].constData());
    for (qsizetype i = 1; i < outside.size(); i += 2)
        QVERIFY(!outside[i].contains('\n') && !outside[i].contains('\0'));
}

void GraphExportTest::dotNamesTheGraphAndItsPlaces()
{
    const Exported file = exported(tests::corpusOf("A -> x -> B"), Lens::SpeaksOf, GraphFormat::Dot);
    QVERIFY(file.content.startsWith("digraph \"speaks-of\" {\n"));
    QVERIFY(file.content.contains("n0 -> n1 [label=\"x\", weight=1"));
    QVERIFY(file.content.contains("pos=\"-7.875,-2.4375\""));
    QVERIFY(file.content.endsWith("}\n"));
}

void GraphExportTest::pajekCountsFromOne()
{
    const Exported file =
        exported(tests::corpusOf("A -> x -> B\nB -> told -> A\nB -> told -> A"), Lens::SpeaksOf, GraphFormat::Pajek);
    QCOMPARE(file.content, QByteArray("*Vertices 2\n1 \"A\" 0.95 0.05 0.5\n2 \"B\" 0.05 0.32857 0.5\n"
                                      "*Arcs\n1 2 1 l \"x\"\n2 1 2 l \"told\"\n"));
}

void GraphExportTest::pajekHasOneLineANode()
{
    const Exported file = exported(hostileCorpus(), Lens::SpeaksOf, GraphFormat::Pajek);
    const QList<QByteArray> lines = file.content.split('\n');
    QCOMPARE(lines.size(), static_cast<qsizetype>(file.view.nodes.size() + file.view.edges.size() + 3));
    for (std::size_t i = 0; i < file.view.nodes.size(); ++i)
        QCOMPARE(lines[static_cast<qsizetype>(i) + 1].count('"'), 2);
}

void GraphExportTest::roleHasItsSpanAsEvidence()
{
    const auto corpus = tests::corpusOf("article a.txt: T\nA -> x -> B\nA holds Head of B");
    const Exported file = exported(corpus, Lens::Offices, GraphFormat::Json);
    const QJsonObject link = QJsonDocument::fromJson(file.content)["links"_L1][0].toObject();
    QCOMPARE(link["kind"_L1].toString(), u"holds"_s);
    QCOMPARE(link["label"_L1].toString(), u"Head"_s);
    QCOMPARE(link["evidence"_L1][0]["article"_L1].toString(), u"a.txt"_s);
    QCOMPARE(link["evidence"_L1][0]["bytes"_L1][1].toInt() - link["evidence"_L1][0]["bytes"_L1][0].toInt(), 9);
}

void GraphExportTest::worksWithoutPlaces()
{
    const auto corpus = tests::corpusOf("A -> x -> B");
    const View view = CorpusGraph(corpus).view(Lens::SpeaksOf, {});
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"x.graphml"_s);
    QVERIFY(exportGraph(view, *corpus, {}, GraphFormat::GraphML, name.toStdString()));
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("<data key=\"v_x\">"));
}

void GraphExportTest::worksWithAnEmptyView_data()
{
    QTest::addColumn<int>("format");
    for (const char *name : {"graphml", "gexf", "pajek", "dot", "csv", "json"})
        QTest::newRow(name) << static_cast<int>(graphFormatFromString(name).value());
}

void GraphExportTest::worksWithAnEmptyView()
{
    QFETCH(int, format);
    QVERIFY(!exported(tests::corpusOf(""), Lens::SpeaksOf, static_cast<GraphFormat>(format)).content.isEmpty());
}

void GraphExportTest::knowsItsFormats()
{
    QVERIFY(graphFormatFromString("gexf") == GraphFormat::Gexf);
    QVERIFY(!graphFormatFromString("GEXF"));
    QVERIFY(!graphFormatFromString(""));
}

void GraphExportTest::leavesOldFileWhenItCannotWrite()
{
    const auto corpus = tests::corpusOf("A -> x -> B");
    const View view = CorpusGraph(corpus).view(Lens::SpeaksOf, {});
    const Result<void> written = exportGraph(view, *corpus, {}, GraphFormat::Json, "/nowhere/at/all/x.json");
    QVERIFY(!written);
    QVERIFY(written.error().code == ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(GraphExportTest)
#include "tst_graph_export.moc"

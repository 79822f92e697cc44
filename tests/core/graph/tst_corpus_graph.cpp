// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What each lens makes of a corpus, and what each field of a filter leaves of it.
#include "core/graph/corpus_graph.h"

#include "tests/core/graph/corpus_fixture.h"

#include <QElapsedTimer>
#include <QTest>

using namespace onrecord;
using onrecord::tests::corpusOf;

namespace
{

constexpr std::string_view island = R"(
    article island.txt: Storm on the island
    Union is organisation
    Union also Trade Union
    Island is place
    Minister holds Head of the trade union
    Minister -> criticises -> Union (negative)
    Minister -> criticises -> Union (negative, indirect)
    Minister -> praised -> Union (positive)
    Minister, Chair -> told -> @Union, Island : we shall rebuild the harbour before the winter comes
    article harbour.txt: The harbour opens
    Keeper -> said -> (indirect)
    Keeper -> said -> Keeper
    ? -> wrote -> Island
    Stranger is anonymous
    Chair holds Treasurer of Nobody Known
)";

View viewOf(std::string_view lines, Lens lens, const Filter &filter = {})
{
    return CorpusGraph(corpusOf(lines)).view(lens, filter);
}

QString labels(const View &view)
{
    QStringList names;
    for (const ViewNode &node : view.nodes)
        names << QString::fromStdString(node.label);
    return names.join(QStringLiteral(", "));
}

/// "Minister>Union 4 1 criticises, praised, told"
QString describe(const View &view, const ViewEdge &edge)
{
    return QStringLiteral("%1>%2 %3 %4 %5")
        .arg(QString::fromStdString(view.nodes[edge.source].label),
             QString::fromStdString(view.nodes[edge.target].label))
        .arg(edge.weight)
        .arg(edge.addressed)
        .arg(QString::fromStdString(edge.label));
}

QStringList edges(const View &view)
{
    QStringList all;
    for (const ViewEdge &edge : view.edges)
        all << describe(view, edge);
    return all;
}

const ViewNode &nodeNamed(const View &view, std::string_view label)
{
    for (const ViewNode &node : view.nodes)
        if (node.label == label)
            return node;
    static const ViewNode none;
    return none;
}

} // namespace

class CorpusGraphTest final : public QObject
{
    Q_OBJECT

private slots:
    void speaksOfJoinsSpeakersToThoseSpokenOf();
    void majorityGivesTheStance();
    void aLineIsDrawnAsItsMostLiteralStatement();
    void weighsActorsByWhatTheySay();
    void statementsStandBetweenActors();
    void cutsLabelOfStatementAtAWord();
    void articlesHoldMentionsAndStatements();
    void officesLeadToTheActorOfThatName();
    void filtersByActorKind();
    void filtersByStatementKind();
    void filtersByConfidenceAndCountsWhatThatHides();
    void filtersByArticle();
    void filtersByActor();
    void filtersByWord_data();
    void filtersByWord();
    void filtersByWhatIsSaid();
    void leavesOutIsolates();
    void hidesByHand();
    void limitsToTheHeaviest();
    void expandsBeyondTheLimit();
    void countsStatementsThatNoLineStandsOn();
    void countsStatementsOfShownSpeakersOnly();
    void tellsFoldersApart();
    void isInOrder();
    void givesNothingWhenStopped();
    void toleratesAnEmptyCorpus();
    void isQuickForManyStatements();
};

void CorpusGraphTest::speaksOfJoinsSpeakersToThoseSpokenOf()
{
    const View view = viewOf(island, Lens::SpeaksOf);
    QCOMPARE(labels(view), QStringLiteral("Chair, Island, Keeper, Minister, Stranger, Union"));
    QCOMPARE(edges(view), (QStringList{"Chair>Island 1 0 told", "Chair>Union 1 1 told", "Minister>Island 1 0 told",
                                       "Minister>Union 4 1 criticises, praised, told"}));
    QCOMPARE(view.edges[3].statements.size(), std::size_t{4});
}

void CorpusGraphTest::majorityGivesTheStance()
{
    const View view = viewOf(island, Lens::SpeaksOf);
    QVERIFY(view.edges[3].stance == Stance::Negative);
    QVERIFY(view.edges[0].stance == Stance::Neutral);
    const View tie = viewOf("A -> x -> B (positive)\nA -> y -> B (negative)", Lens::SpeaksOf);
    QVERIFY(tie.edges[0].stance == Stance::Neutral);
}

void CorpusGraphTest::aLineIsDrawnAsItsMostLiteralStatement()
{
    const View view = viewOf("A -> x -> B (indirect)\nA -> y -> B (mixed)\nA -> x -> C\nA -> x -> C (indirect)\n"
                             "A -> x -> D (act)\nA -> x -> D (indirect)\nA -> met -> E (act)",
                             Lens::SpeaksOf);
    const auto manner = [&](std::size_t edge) { return view.edges[edge].manner; };
    QVERIFY(manner(0) == StatementKind::Mixed);
    QVERIFY(manner(1) == StatementKind::Direct);
    QVERIFY(manner(2) == StatementKind::Indirect); // words before deeds
    QVERIFY(manner(3) == StatementKind::Act);
    const View statements = viewOf("A -> met -> B (act)", Lens::Statements);
    QVERIFY(statements.edges[0].manner == StatementKind::Act);
    QVERIFY(statements.edges[1].manner == StatementKind::Act);
}

void CorpusGraphTest::weighsActorsByWhatTheySay()
{
    const View view = viewOf(island, Lens::SpeaksOf);
    QCOMPARE(nodeNamed(view, "Minister").weight, 4);
    QCOMPARE(nodeNamed(view, "Chair").weight, 1);
    QCOMPARE(nodeNamed(view, "Union").weight, 0);
}

void CorpusGraphTest::statementsStandBetweenActors()
{
    const View view = viewOf("Minister, Chair -> told -> @Union, Island : rebuild", Lens::Statements);
    QCOMPARE(edges(view), (QStringList{"Chair>“rebuild” 1 0 told", "Minister>“rebuild” 1 0 told",
                                       "“rebuild”>Island 1 0 ", "“rebuild”>Union 1 1 "}));
    QVERIFY(view.edges[0].kind == EdgeKind::Says);
    QVERIFY(view.edges[2].kind == EdgeKind::Concerns);
    QVERIFY(view.nodes.back().kind == NodeKind::Statement);
    QCOMPARE(view.nodes.back().key, std::string("statement:one.txt#0-9"));
}

void CorpusGraphTest::cutsLabelOfStatementAtAWord()
{
    const View view = viewOf(island, Lens::Statements);
    QVERIFY2(labels(view).contains(QStringLiteral("“we shall rebuild the harbour…”")), qPrintable(labels(view)));
}

void CorpusGraphTest::articlesHoldMentionsAndStatements()
{
    const View view = viewOf(island, Lens::Articles);
    QVERIFY(edges(view).contains(QStringLiteral("Minister>Storm on the island 4 0 ")));
    QVERIFY(edges(view).contains(QStringLiteral("Keeper>The harbour opens 3 0 ")));
    const std::uint32_t keeper = view.find("actor:person|Keeper").value();
    for (const ViewEdge &edge : view.edges) {
        QCOMPARE(edge.evidence.size(), static_cast<std::size_t>(edge.weight));
        if (edge.source == keeper)
            QCOMPARE(edge.statements.size(), std::size_t{2});
    }
    QCOMPARE(nodeNamed(view, "Storm on the island").weight, 4);
    QCOMPARE(nodeNamed(view, "The harbour opens").weight, 3);
    QCOMPARE(nodeNamed(view, "The harbour opens").key, std::string("article:harbour.txt"));
}

void CorpusGraphTest::officesLeadToTheActorOfThatName()
{
    const View view = viewOf(island, Lens::Offices);
    QCOMPARE(edges(view), QStringList{"Minister>Union 1 0 Head"});
    QVERIFY(view.edges[0].kind == EdgeKind::Holds);
    QCOMPARE(view.edges[0].evidence.size(), std::size_t{1});
    QCOMPARE(labels(view), QStringLiteral("Minister, Union"));
}

void CorpusGraphTest::filtersByActorKind()
{
    Filter filter;
    filter.actorKinds = {ActorKind::Person, ActorKind::Place};
    const View view = viewOf(island, Lens::SpeaksOf, filter);
    QCOMPARE(labels(view), QStringLiteral("Chair, Island, Keeper, Minister"));
    QCOMPARE(view.edges.size(), std::size_t{2});
    filter.actorKinds = {ActorKind::Organisation};
    QCOMPARE(viewOf("A -> x -> B\nA is place\nB is place", Lens::Statements, filter).nodes.size(), std::size_t{0});
}

void CorpusGraphTest::filtersByStatementKind()
{
    Filter filter;
    filter.statementKinds = {StatementKind::Indirect};
    const View view = viewOf(island, Lens::SpeaksOf, filter);
    QCOMPARE(labels(view), QStringLiteral("Keeper, Minister, Union"));
    QCOMPARE(edges(view), QStringList{"Minister>Union 1 0 criticises"});
}

void CorpusGraphTest::filtersByConfidenceAndCountsWhatThatHides()
{
    const std::string_view lines =
        "A -> said -> B (0.9)\nA -> said -> C (0.6)\nD -> said -> B (0.2)\nD -> met -> C (act,0.5)";
    QCOMPARE(viewOf(lines, Lens::SpeaksOf).unsure, std::size_t{0});
    Filter filter;
    filter.leastConfidence = 0.6;
    const View likely = viewOf(lines, Lens::SpeaksOf, filter);
    QCOMPARE(edges(likely), (QStringList{"A>B 1 0 said", "A>C 1 0 said"}));
    QCOMPARE(labels(likely), QStringLiteral("A, B, C"));
    QCOMPARE(likely.statements, std::size_t{2});
    QCOMPARE(likely.unsure, std::size_t{2});
    filter.statementKinds = {StatementKind::Direct}; // the deed is left out by its kind, not for being unsure
    QCOMPARE(viewOf(lines, Lens::SpeaksOf, filter).unsure, std::size_t{1});
    QCOMPARE(viewOf(lines, Lens::SpeaksOf, filter).leftOut, std::size_t{2});
    Filter doubtful;
    doubtful.belowConfidence = 0.5;
    QCOMPARE(edges(viewOf(lines, Lens::SpeaksOf, doubtful)), QStringList{"D>B 1 0 said"});
}

void CorpusGraphTest::filtersByArticle()
{
    const auto corpus = corpusOf(island);
    Filter filter;
    filter.articles = {corpus->articles[1].id};
    const CorpusGraph graph(corpus);
    QCOMPARE(labels(graph.view(Lens::SpeaksOf, filter)), QStringLiteral("Island, Keeper"));
    QCOMPARE(labels(graph.view(Lens::Articles, filter)), QStringLiteral("Island, Keeper, The harbour opens"));
    QCOMPARE(graph.view(Lens::Offices, filter).edges.size(), std::size_t{0});
}

void CorpusGraphTest::filtersByActor()
{
    Filter filter;
    filter.actors = {"person|Chair"};
    QCOMPARE(edges(viewOf(island, Lens::SpeaksOf, filter)),
             (QStringList{"Chair>Island 1 0 told", "Chair>Union 1 1 told", "Minister>Island 1 0 told",
                          "Minister>Union 1 1 told"}));
    QCOMPARE(viewOf(island, Lens::Offices, filter).edges.size(), std::size_t{0});
}

void CorpusGraphTest::filtersByWord_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("shown");
    QTest::newRow("in a statement") << "WINTER"
                                    << "Chair, Island, Minister, Union";
    QTest::newRow("in a cue") << "praised"
                              << "Minister, Union";
    QTest::newRow("in an actor's other name") << "trade union"
                                              << "Chair, Island, Minister, Union";
    QTest::newRow("in an actor without statements") << "strang"
                                                    << "Stranger";
    QTest::newRow("in the article's title") << "opens"
                                            << "Island, Keeper";
    QTest::newRow("nowhere") << "zebra"
                             << "";
}

void CorpusGraphTest::filtersByWord()
{
    QFETCH(QString, word);
    QFETCH(QString, shown);
    Filter filter;
    filter.words = {word.toStdString()};
    QCOMPARE(labels(viewOf(island, Lens::SpeaksOf, filter)), shown);
    filter.words.emplace_back("nowhere to be found");
    QCOMPARE(labels(viewOf(island, Lens::SpeaksOf, filter)), QString());
}

void CorpusGraphTest::filtersByWhatIsSaid()
{
    Filter filter;
    filter.said = {"Harbour", "winter"};
    QCOMPARE(labels(viewOf(island, Lens::SpeaksOf, filter)), QStringLiteral("Chair, Island, Minister, Union"));
    filter.said = {"told"}; // a cue, not what was said
    QCOMPARE(labels(viewOf(island, Lens::SpeaksOf, filter)), QString());
}

void CorpusGraphTest::leavesOutIsolates()
{
    Filter filter;
    filter.isolates = false;
    QCOMPARE(labels(viewOf(island, Lens::SpeaksOf, filter)), QStringLiteral("Chair, Island, Minister, Union"));
}

void CorpusGraphTest::hidesByHand()
{
    Filter filter;
    filter.hidden = {"actor:person|Union", "actor:person|Nobody"};
    const View view = viewOf(island, Lens::SpeaksOf, filter);
    QCOMPARE(labels(view), QStringLiteral("Chair, Island, Keeper, Minister, Stranger"));
    QCOMPARE(view.hidden, std::size_t{1});
    QCOMPARE(view.beyond, std::size_t{0});
    QCOMPARE(nodeNamed(view, "Minister").hiddenNeighbours, 1);
    QCOMPARE(nodeNamed(view, "Keeper").hiddenNeighbours, 0);
}

void CorpusGraphTest::limitsToTheHeaviest()
{
    Filter filter;
    filter.atMost = 3;
    const View view = viewOf(island, Lens::SpeaksOf, filter);
    QCOMPARE(labels(view), QStringLiteral("Chair, Keeper, Minister"));
    QCOMPARE(view.beyond, std::size_t{3});
    QCOMPARE(nodeNamed(view, "Chair").hiddenNeighbours, 2);
    filter.isolates = false; // what the limit made lonely goes as well
    const View joined = viewOf(island, Lens::SpeaksOf, filter);
    QCOMPARE(labels(joined), QStringLiteral("Chair, Island, Minister"));
    QCOMPARE(joined.beyond, std::size_t{1});
}

void CorpusGraphTest::expandsBeyondTheLimit()
{
    Filter filter;
    filter.atMost = 1;
    filter.expanded = {"actor:person|Chair"};
    const View view = viewOf(island, Lens::SpeaksOf, filter);
    QCOMPARE(labels(view), QStringLiteral("Chair, Island, Minister, Union"));
    QCOMPARE(view.beyond, std::size_t{2});
    QCOMPARE(nodeNamed(view, "Chair").hiddenNeighbours, 0);
}

void CorpusGraphTest::countsStatementsThatNoLineStandsOn()
{
    const View view = viewOf("Ana -> said ->\nAna -> told -> @Bo\n? -> wrote -> Bo", Lens::SpeaksOf);
    QCOMPARE(view.edges.size(), std::size_t{1});
    QCOMPARE(view.statements, std::size_t{3});
}

void CorpusGraphTest::countsStatementsOfShownSpeakersOnly()
{
    Filter filter;
    filter.atMost = 1;
    const View view = viewOf("Ana -> said -> Bo\nAna -> said -> Bo\nCid -> said -> Bo", Lens::SpeaksOf, filter);
    QCOMPARE(labels(view), QStringLiteral("Ana"));
    QCOMPARE(view.statements, std::size_t{2});
}

void CorpusGraphTest::tellsFoldersApart()
{
    Corpus corpus = *corpusOf("article a.txt: First\narticle a.txt: Second");
    corpus.articles[1].folder = 1;
    const View view = CorpusGraph(std::make_shared<const Corpus>(corpus)).view(Lens::Articles, {});
    QCOMPARE(view.nodes.size(), std::size_t{2});
    QVERIFY(view.nodes[0].key != view.nodes[1].key);
}

void CorpusGraphTest::isInOrder()
{
    for (const Lens lens : {Lens::SpeaksOf, Lens::Statements, Lens::Articles, Lens::Offices}) {
        const View view = viewOf(island, lens);
        for (std::size_t i = 1; i < view.nodes.size(); ++i)
            QVERIFY(std::tie(view.nodes[i - 1].kind, view.nodes[i - 1].key) <
                    std::tie(view.nodes[i].kind, view.nodes[i].key));
        for (std::size_t i = 1; i < view.edges.size(); ++i) {
            const ViewEdge &a = view.edges[i - 1];
            const ViewEdge &b = view.edges[i];
            QVERIFY(std::tie(a.source, a.target, a.kind) < std::tie(b.source, b.target, b.kind));
        }
    }
}

void CorpusGraphTest::givesNothingWhenStopped()
{
    std::stop_source stop;
    stop.request_stop();
    const View view = CorpusGraph(corpusOf(island)).view(Lens::Articles, {}, stop.get_token());
    QVERIFY(view.nodes.empty());
    QVERIFY(view.lens == Lens::Articles);
}

void CorpusGraphTest::toleratesAnEmptyCorpus()
{
    for (const Lens lens : {Lens::SpeaksOf, Lens::Statements, Lens::Articles, Lens::Offices})
        QVERIFY(viewOf("", lens).nodes.empty());
    QVERIFY(CorpusGraph(nullptr).view(Lens::SpeaksOf, {}).nodes.empty());
}

void CorpusGraphTest::isQuickForManyStatements()
{
    Corpus corpus;
    for (int i = 0; i < 2000; ++i) {
        ArticleInfo info;
        info.id = ArticleId(i);
        info.path = std::to_string(i) + ".txt";
        corpus.articles.push_back(info);
    }
    for (int i = 0; i < 5000; ++i) {
        Actor actor;
        actor.id = ActorId(i);
        actor.key = "person|" + std::to_string(i);
        actor.name = "Actor " + std::to_string(i);
        corpus.actors.push_back(actor);
    }
    for (int i = 0; i < 100000; ++i) {
        Statement statement;
        statement.id = StatementId(i);
        statement.article = ArticleId(i / 50);
        statement.contentWords = "words about the harbour and number " + std::to_string(i);
        statement.cueWords = "said";
        statement.speakers = {{ActorId(i * 7919LL % 5000), SpeakerHow::Named}};
        statement.mentioned = {ActorId(i * 104729LL % 5000), ActorId(i * 31LL % 5000)};
        corpus.statements.push_back(std::move(statement));
    }
    QElapsedTimer timer;
    timer.start();
    const CorpusGraph graph(std::make_shared<const Corpus>(std::move(corpus)));
    const qint64 made = timer.restart();
    const View all = graph.view(Lens::SpeaksOf, {});
    const qint64 drawn = timer.restart();
    Filter filter;
    filter.words = {"number 77"};
    const View some = graph.view(Lens::SpeaksOf, filter);
    const qint64 filtered = timer.restart();
    const View statements = graph.view(Lens::Statements, {});
    qInfo("100,000 statements: graph made in %lld ms, speaks-of %lld ms, with a word %lld ms, statements %lld ms", made,
          drawn, filtered, timer.elapsed());
    QVERIFY(all.edges.size() > some.edges.size() && !some.edges.empty());
    QVERIFY2(drawn + filtered < 5000, "far slower than a person would wait");
}

QTEST_GUILESS_MAIN(CorpusGraphTest)
#include "tst_corpus_graph.moc"

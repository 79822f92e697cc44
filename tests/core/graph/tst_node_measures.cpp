// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is counted of a view's nodes.
#include "core/graph/node_measures.h"

#include "core/graph/corpus_graph.h"
#include "tests/core/graph/corpus_fixture.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace onrecord;

namespace
{

/// A view, its measures, and what they say of a node by its label.
struct Measured
{
    explicit Measured(std::string_view lines, Lens lens = Lens::SpeaksOf, const std::vector<std::string> &outlets = {})
    {
        Corpus made = *tests::corpusOf(lines);
        for (std::size_t i = 0; i < outlets.size(); ++i)
            made.articles[i].outlet = outlets[i];
        corpus = std::make_shared<const Corpus>(std::move(made));
        view = CorpusGraph(corpus).view(lens, {});
        measures = measuresOf(view, *corpus);
    }

    [[nodiscard]] std::size_t node(std::string_view label) const
    {
        for (std::size_t i = 0; i < view.nodes.size(); ++i)
            if (view.nodes[i].label == label)
                return i;
        qFatal("no such node");
        return 0;
    }
    [[nodiscard]] Stance stance(std::string_view label) const { return measures.stances[node(label)]; }
    [[nodiscard]] std::string outlet(std::string_view label) const
    {
        const std::int32_t outlet = measures.outlets[node(label)];
        return outlet < 0 ? "none" : measures.outletNames[static_cast<std::size_t>(outlet)];
    }
    [[nodiscard]] std::string community(std::string_view label) const
    {
        return measures.communityNames[measures.communities[node(label)]];
    }

    std::shared_ptr<const Corpus> corpus;
    View view;
    NodeMeasures measures;
};

const auto twoCircles = "A -> x -> Hub\nB -> x -> Hub\nA -> x -> B\nC -> x -> A\nC -> x -> B\n"
                        "P -> x -> Q\nR -> x -> Q\nR -> x -> P\nS -> x -> Q\nS -> x -> P\nC -> x -> P";

} // namespace

class NodeMeasuresTest final : public QObject
{
    Q_OBJECT

private slots:
    void hasOneOfEachForEveryNode();
    void namesCommunitiesByTheirMostCentralActors();
    void namesThreeOfManyActors();
    void namesActorsWhereOtherNodesAreMoreCentral_data();
    void namesActorsWhereOtherNodesAreMoreCentral();
    void followsAppearancesBothWays();
    void takesTheStanceOfWhatIsSaidAboutANode();
    void isNeutralInATie();
    void countsWhatTwoSayTogetherOnce();
    void givesStatementsAndArticlesTheirOwnStance();
    void takesTheOutletOfMostStatements();
    void hasNoOutletWithoutAMajority();
    void takesTheOutletOfMentionsWhereNothingIsSaid();
    void ordersOutletsByHowManyNodes();
    void isEmptyWhenStopped();
};

void NodeMeasuresTest::hasOneOfEachForEveryNode()
{
    for (const Lens lens : {Lens::SpeaksOf, Lens::Statements, Lens::Articles, Lens::Offices}) {
        const Measured made("A holds Head of Union\nUnion is organisation\nA -> x -> B\n? -> y -> ", lens);
        const std::size_t nodes = made.view.nodes.size();
        QVERIFY(nodes > 0);
        QCOMPARE(made.measures.communities.size(), nodes);
        QCOMPARE(made.measures.centrality.size(), nodes);
        QCOMPARE(made.measures.outlets.size(), nodes);
        QCOMPARE(made.measures.stances.size(), nodes);
        const auto &communities = made.measures.communities;
        QCOMPARE(made.measures.communityNames.size(),
                 std::size_t{*std::max_element(communities.begin(), communities.end())} + 1);
        const auto &sizes = made.measures.communitySizes;
        QCOMPARE(std::accumulate(sizes.begin(), sizes.end(), std::size_t{0}), nodes);
        QVERIFY(std::is_sorted(sizes.rbegin(), sizes.rend()));
        const auto &ranks = made.measures.centrality;
        QVERIFY(std::abs(std::accumulate(ranks.begin(), ranks.end(), 0.0) - 1) < 1e-9);
    }
}

void NodeMeasuresTest::namesCommunitiesByTheirMostCentralActors()
{
    const Measured made(twoCircles);
    QCOMPARE(made.community("A"), std::string("Hub, B"));
    QCOMPARE(made.community("C"), std::string("Hub, B"));
    QCOMPARE(made.community("S"), std::string("Q, P"));
}

void NodeMeasuresTest::namesThreeOfManyActors()
{
    const Measured made("A -> x -> Hub\nB -> x -> Hub\nC -> x -> Hub\nD -> x -> Hub\nE -> x -> Hub\nF -> x -> Hub\n"
                        "G -> x -> Hub\nHub -> x -> G");
    QCOMPARE(made.community("A"), std::string("Hub, G, A"));
}

void NodeMeasuresTest::namesActorsWhereOtherNodesAreMoreCentral_data()
{
    QTest::addColumn<Lens>("lens");
    QTest::newRow("statements") << Lens::Statements;
    QTest::newRow("articles") << Lens::Articles;
}

void NodeMeasuresTest::namesActorsWhereOtherNodesAreMoreCentral()
{
    QFETCH(Lens, lens);
    const Measured made("article one.txt: One\nAnn -> x -> Bob", lens);
    QCOMPARE(made.measures.communityNames.size(), std::size_t{1});
    const std::string &name = made.measures.communityNames[0];
    QVERIFY(name == "Ann, Bob" || name == "Bob, Ann");
}

void NodeMeasuresTest::followsAppearancesBothWays()
{
    const Measured made("article one.txt: One\nAnn -> x -> Bob\narticle two.txt: Two\nAnn -> x -> Cay", Lens::Articles);
    const auto &ranks = made.measures.centrality;
    QVERIFY(ranks[made.node("Ann")] > 1.5 * ranks[made.node("Bob")]);
}

void NodeMeasuresTest::takesTheStanceOfWhatIsSaidAboutANode()
{
    const Measured made("A -> praises -> B (positive)\nC -> praises -> B (positive)\nD -> blames -> B (negative)\n"
                        "B -> blames -> A (negative)\nA -> sees -> C");
    QVERIFY(made.stance("B") == Stance::Positive);
    QVERIFY(made.stance("A") == Stance::Negative);
    QVERIFY(made.stance("C") == Stance::Neutral);
    QVERIFY(made.stance("D") == Stance::Neutral);
}

void NodeMeasuresTest::isNeutralInATie()
{
    const Measured made("A -> praises -> B (positive)\nC -> blames -> B (negative)");
    QVERIFY(made.stance("B") == Stance::Neutral);
}

void NodeMeasuresTest::countsWhatTwoSayTogetherOnce()
{
    const Measured made("A, C -> praise -> B (positive)\nD -> blames -> B (negative)");
    QVERIFY(made.stance("B") == Stance::Neutral);
}

void NodeMeasuresTest::givesStatementsAndArticlesTheirOwnStance()
{
    const auto lines = "article one.txt: One\nA -> praises -> B : well done (positive)";
    const Measured statements(lines, Lens::Statements);
    for (std::size_t i = 0; i < statements.view.nodes.size(); ++i)
        if (statements.view.nodes[i].kind == NodeKind::Statement)
            QVERIFY(statements.measures.stances[i] == Stance::Positive);
    QVERIFY(statements.stance("B") == Stance::Positive);
    QVERIFY(statements.stance("A") == Stance::Neutral);
    const Measured articles(lines, Lens::Articles);
    QVERIFY(articles.stance("One") == Stance::Positive);
    QVERIFY(articles.stance("B") == Stance::Positive);
    QVERIFY(articles.stance("A") == Stance::Neutral);
}

void NodeMeasuresTest::takesTheOutletOfMostStatements()
{
    const auto lines = "article one.txt: One\nA -> x -> B\nA -> x -> B\narticle two.txt: Two\nA -> x -> C\nC -> x -> D";
    for (const Lens lens : {Lens::SpeaksOf, Lens::Statements, Lens::Articles}) {
        const Measured made(lines, lens, {"Daily", "Weekly"});
        QCOMPARE(made.outlet("A"), std::string("Daily"));
        QCOMPARE(made.outlet("B"), std::string("Daily"));
        QCOMPARE(made.outlet("C"), std::string("Weekly"));
    }
    const Measured articles(lines, Lens::Articles, {"Daily", "Weekly"});
    QCOMPARE(articles.outlet("Two"), std::string("Weekly"));
}

void NodeMeasuresTest::hasNoOutletWithoutAMajority()
{
    const Measured made("article one.txt: One\nA -> x -> B\narticle two.txt: Two\nA -> x -> C\narticle three.txt: 3\n"
                        "D -> x -> E",
                        Lens::SpeaksOf, {"Daily", "Weekly", ""});
    QCOMPARE(made.outlet("A"), std::string("none"));
    QCOMPARE(made.outlet("B"), std::string("Daily"));
    QCOMPARE(made.outlet("D"), std::string("none"));
}

void NodeMeasuresTest::takesTheOutletOfMentionsWhereNothingIsSaid()
{
    const Measured made("article one.txt: One\nA -> x -> \nB -> x -> C", Lens::SpeaksOf, {"Daily"});
    QCOMPARE(made.outlet("A"), std::string("Daily"));
}

void NodeMeasuresTest::ordersOutletsByHowManyNodes()
{
    const Measured made("article one.txt: One\nA -> x -> B\narticle two.txt: Two\nC -> x -> D, E\narticle 3.txt: 3",
                        Lens::SpeaksOf, {"Daily", "Weekly", "Nobody's"});
    QCOMPARE(made.measures.outletNames, (std::vector<std::string>{"Weekly", "Daily"}));
}

void NodeMeasuresTest::isEmptyWhenStopped()
{
    std::stop_source source;
    source.request_stop();
    const Measured made(twoCircles);
    const NodeMeasures stopped = measuresOf(made.view, *made.corpus, source.get_token());
    QVERIFY(stopped.communities.empty());
    QVERIFY(stopped.centrality.empty());
    QVERIFY(stopped.stances.empty());
}

QTEST_GUILESS_MAIN(NodeMeasuresTest)
#include "tst_node_measures.moc"

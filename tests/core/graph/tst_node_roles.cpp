// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Layers and days of the nodes of a view, as the layouts by role and along time need them.
#include "core/graph/corpus_graph.h"
#include "core/graph/node_days.h"
#include "core/graph/node_roles.h"
#include "tests/core/graph/corpus_fixture.h"

#include <QTest>

using namespace onrecord;
using namespace onrecord::tests;

namespace
{

const char *const strike = R"(
    article strike.txt: Strike
    Union is organisation
    Minister holds Head of Cabinet
    Cabinet is organisation
    Minister -> criticises -> Union
    Union -> warns -> @Minister, Island
    Poet -> praises -> Union
    article quiet.txt: Quiet
    Hermit is person
    Hermit -> sings ->
)";

std::uint32_t at(const View &view, const std::string &label)
{
    for (std::uint32_t i = 0; i < view.nodes.size(); ++i)
        if (view.nodes[i].label == label)
            return i;
    qFatal("no node %s", label.c_str());
}

NodeRole roleOf(const View &view, const std::string &label)
{
    const NodeRoles roles = rolesOf(view);
    return roles.order[roles.layers[at(view, label)]];
}

} // namespace

class NodeRolesTest final : public QObject
{
    Q_OBJECT

private slots:
    void speakersStandAboveThoseSpokenOf()
    {
        const View view = CorpusGraph(CorpusFixture(strike).corpus()).view(Lens::SpeaksOf, {});
        QCOMPARE(roleOf(view, "Poet"), NodeRole::Speaks);
        QCOMPARE(roleOf(view, "Union"), NodeRole::Both);
        QCOMPARE(roleOf(view, "Island"), NodeRole::SpokenOf);
        QCOMPARE(roleOf(view, "Hermit"), NodeRole::Alone);
        QCOMPARE(rolesOf(view).order,
                 (std::vector{NodeRole::Speaks, NodeRole::Both, NodeRole::SpokenOf, NodeRole::Alone}));
    }

    void statementsStandBetweenSpeakersAndOthers()
    {
        const View view = CorpusGraph(CorpusFixture(strike).corpus()).view(Lens::Statements, {});
        QCOMPARE(roleOf(view, "Union"), NodeRole::Speaks); // spoken of as well
        QCOMPARE(roleOf(view, "Island"), NodeRole::SpokenOf);
        QCOMPARE(rolesOf(view).order[1], NodeRole::Statement);
    }

    void articlesStandAboveActors()
    {
        const View view = CorpusGraph(CorpusFixture(strike).corpus()).view(Lens::Articles, {});
        QCOMPARE(roleOf(view, "Strike"), NodeRole::Article);
        QCOMPARE(roleOf(view, "Poet"), NodeRole::Actor);
        QCOMPARE(rolesOf(view).order.front(), NodeRole::Article);
    }

    void holdersStandAboveBodies()
    {
        const View view = CorpusGraph(CorpusFixture(strike).corpus()).view(Lens::Offices, {});
        QCOMPARE(roleOf(view, "Minister"), NodeRole::Holds);
        QCOMPARE(roleOf(view, "Cabinet"), NodeRole::Body);
    }

    void datesAreDaysAndBack()
    {
        QCOMPARE(dayFromDate("1970-01-02"), std::optional(1));
        QCOMPARE(dateFromDay(*dayFromDate("2024-02-29")), std::string("2024-02-29"));
        for (const char *none : {"", "2023-02-29", "2023-1-1", "2023/01/01", "20x3-01-01", "2023-13-01"})
            QVERIFY(!dayFromDate(none));
    }

    void dayOfANodeIsTheMiddleOfItsStatements()
    {
        auto corpus = std::make_shared<Corpus>(*CorpusFixture(strike).corpus());
        corpus->articles[0].date = "2026-03-10";
        corpus->articles[1].date.clear();
        for (Statement &statement : corpus->statements)
            statement.text.from = statement.text.to = "";
        corpus->statements[0].text.from = corpus->statements[0].text.to = "2026-03-02"; // says so itself
        corpus->statements[1].text.from = "1990-01-01";                                 // too long to be a day
        corpus->statements[1].text.to = "1999-12-31";
        corpus->statements[2].text.from = corpus->statements[2].text.to = "2011-05-05"; // spoken of, not said then
        const View view = CorpusGraph(corpus).view(Lens::SpeaksOf, {});
        const std::vector<std::optional<double>> days = daysOf(view, *corpus);
        QCOMPARE(days[at(view, "Island")], std::optional<double>(*dayFromDate("2026-03-10")));
        QCOMPARE(days[at(view, "Minister")], std::optional<double>(*dayFromDate("2026-03-02"))); // of 2 and 10
        QCOMPARE(days[at(view, "Union")], std::optional<double>(*dayFromDate("2026-03-10")));    // of 2, 10 and 10
        QCOMPARE(days[at(view, "Poet")], std::optional<double>(*dayFromDate("2026-03-10")));
        QVERIFY(!days[at(view, "Hermit")]);
    }
};

QTEST_GUILESS_MAIN(NodeRolesTest)
#include "tst_node_roles.moc"

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Views laid out by rules that say something: the places, and what is needed to say it in words.
#include "core/graph/corpus_graph.h"
#include "core/graph/node_measures.h"
#include "core/pipeline/view_layout.h"
#include "tests/core/graph/corpus_fixture.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace onrecord;
using namespace onrecord::tests;

namespace
{

struct Sample
{
    std::shared_ptr<const Corpus> corpus = CorpusFixture(R"(
        Minister -> criticises -> Union
        Minister -> warns -> Chair
        Union -> warns -> Minister
        Poet -> praises -> Singer
        Hermit is person
    )")
                                               .corpus();
    View view = CorpusGraph(corpus).view(Lens::SpeaksOf, {});
    GuidedInput input;

    Sample()
    {
        input.boxes.assign(view.nodes.size(), {60, 30});
        for (const ViewEdge &edge : view.edges)
            input.edges.push_back({edge.source, edge.target, 1});
    }

    [[nodiscard]] GuidedPlaces laidOut(const LayoutChoice &choice) const
    {
        return guidedPlaces(choice, view, *corpus, input);
    }
    [[nodiscard]] Point placeOf(const GuidedPlaces &made, const std::string &name) const
    {
        return made.places[view.find(nodeKeyFor(view, name)).value()];
    }
};

} // namespace

class ViewLayoutTest final : public QObject
{
    Q_OBJECT

private slots:
    void circleHoldsCommunitiesTogether()
    {
        const Sample sample;
        const GuidedPlaces made = sample.laidOut({LayoutKind::Circle, {}});
        const auto communities = communitiesOf(sample.view);
        QCOMPARE(communities[*sample.view.find(nodeKeyFor(sample.view, "Poet"))],
                 communities[*sample.view.find(nodeKeyFor(sample.view, "Singer"))]);
        const Point poet = sample.placeOf(made, "Poet");
        const Point singer = sample.placeOf(made, "Singer");
        const double radius = std::hypot(poet.x, poet.y);
        for (const Point &place : made.places)
            QVERIFY(std::abs(std::hypot(place.x, place.y) - radius) < 1e-6);
        QVERIFY(std::hypot(poet.x - singer.x, poet.y - singer.y) < 1.5 * radius);
    }

    void layersSayWhereTheyLie()
    {
        const Sample sample;
        const GuidedPlaces made = sample.laidOut({LayoutKind::Layers, {}});
        QVERIFY(made.layers.size() >= 3);
        for (std::size_t i = 1; i < made.layers.size(); ++i)
            QVERIFY(made.layers[i - 1].bottom < made.layers[i].top);
        QVERIFY(sample.placeOf(made, "Poet").y < sample.placeOf(made, "Minister").y);
        QVERIFY(made.layers.front().role == NodeRole::Speaks);
        QVERIFY(sample.placeOf(made, "Poet").y > made.layers.front().top &&
                sample.placeOf(made, "Poet").y < made.layers.front().bottom);
    }

    void timeHasItsScale()
    {
        const Sample sample;
        const GuidedPlaces made = sample.laidOut({LayoutKind::Time, {}});
        QVERIFY(made.time.has_value());
        QVERIFY(made.time->last > made.time->first);
    }

    void aroundStandsWhoIsNamedElseTheWeightiest()
    {
        const Sample sample;
        const std::string chair = nodeKeyFor(sample.view, "Chair");
        QVERIFY(!chair.empty());
        const GuidedPlaces named = sample.laidOut({LayoutKind::Around, chair});
        QCOMPARE(sample.placeOf(named, "Chair"), (Point{0, 0}));
        QVERIFY(std::is_sorted(named.rings.begin(), named.rings.end()) && named.rings.size() >= 2);
        const GuidedPlaces weightiest = sample.laidOut({LayoutKind::Around, "nobody"});
        QCOMPARE(sample.placeOf(weightiest, "Minister"), (Point{0, 0}));
    }

    void freeIsNotItsBusinessNorIsWhatWasStopped()
    {
        const Sample sample;
        QVERIFY(sample.laidOut({}).places.empty());
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(guidedPlaces({LayoutKind::Circle, {}}, sample.view, *sample.corpus, sample.input, stop.get_token())
                    .places.empty());
    }

    void namesOfLayoutsLeadBack()
    {
        for (int kind = 0; kind < LayoutKindCount; ++kind)
            QVERIFY(layoutKindFromString(toString(static_cast<LayoutKind>(kind))) == static_cast<LayoutKind>(kind));
        QVERIFY(!layoutKindFromString("spiral"));
    }
};

QTEST_GUILESS_MAIN(ViewLayoutTest)
#include "tst_view_layout.moc"

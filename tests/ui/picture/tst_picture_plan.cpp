// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/picture/sample_plans.h"
#include "ui/picture/picture_plan.h"

#include <QTest>

#include <algorithm>

using namespace onrecord;
using namespace onrecord::ui;
using namespace onrecord::tests;

class PicturePlanTest : public QObject
{
    Q_OBJECT

private slots:
    void labelsLieOnNothing_data()
    {
        QTest::addColumn<int>("columns");
        QTest::addColumn<double>("pitch");
        QTest::addColumn<double>("zoom");
        QTest::newRow("roomy") << 4 << 220.0 << 1.0;
        QTest::newRow("tight") << 8 << 60.0 << 1.0;
        QTest::newRow("crowded") << 20 << 34.0 << 1.0;
        QTest::newRow("far away") << 20 << 90.0 << 0.2;
        QTest::newRow("near") << 6 << 70.0 << 3.0;
        QTest::newRow("all in one place") << 5 << 0.0 << 1.0;
    }
    void labelsLieOnNothing()
    {
        QFETCH(int, columns);
        QFETCH(double, pitch);
        QFETCH(double, zoom);
        const auto plan = planOf(gridScene(columns, columns, pitch), zoom);
        int shown = 0;
        for (std::uint32_t i = 0; i < plan->labels.size(); ++i) {
            if (!plan->labels[i])
                continue;
            ++shown;
            for (std::uint32_t other = 0; other < plan->labels.size(); ++other) {
                if (other == i)
                    continue;
                const bool mayLieOnNodes = !plan->isNear() && plan->facts->texts->isEmphasised(i);
                QVERIFY2(mayLieOnNodes || !plan->labels[i]->intersects(plan->figureOf(other)),
                         "a label lies on a node");
                QVERIFY2(!plan->labels[other] || !plan->labels[i]->intersects(*plan->labels[other]),
                         "a label lies on a label");
            }
        }
        QVERIFY(shown > 0 || pitch == 0);
        if (pitch > 200)
            QCOMPARE(shown, columns * columns);
    }

    void givesLabelsToTheImportantFirst()
    {
        // Two nodes so near that only one label has room on each side, and many in between.
        const Scene scene = gridScene(12, 12, 30);
        const auto plan = planOf(scene, 1);
        int large = 0;
        int largeShown = 0;
        for (std::size_t i = 0; i < plan->labels.size(); ++i) {
            if (scene.view->nodes[i].weight < 6)
                continue;
            ++large;
            largeShown += plan->labels[i] ? 1 : 0;
        }
        int shown = 0;
        for (const auto &label : plan->labels)
            shown += label ? 1 : 0;
        QVERIFY(shown < 144);
        QVERIFY(largeShown * 144 > large * shown); // a larger share than of all
    }

    void arrowEndsAtTheBorder_data()
    {
        QTest::addColumn<ActorKind>("kind");
        QTest::newRow("person") << ActorKind::Person;
        QTest::newRow("organisation") << ActorKind::Organisation;
        QTest::newRow("place") << ActorKind::Place;
        QTest::newRow("group") << ActorKind::Group;
    }
    void arrowEndsAtTheBorder()
    {
        QFETCH(ActorKind, kind);
        const Scene scene = sceneWith({actorNode("A", ActorKind::Person), actorNode("B", kind, 5)},
                                      {edgeBetween(0, 1, 3)}, {{0, 0}, {200, 90}});
        const auto plan = planOf(scene, 1);
        const EdgeEnd &target = plan->nodes[1];
        const QPointF tip = QPointF(plan->edges[0].tip) - target.centre;
        QVERIFY(!isInside(target.shape, target.radius, tip));
        QVERIFY(isInside(target.shape, target.radius, tip, 3.5));
    }

    void oppositeAndParallelEdgesKeepApart()
    {
        ViewEdge office = edgeBetween(0, 1);
        office.kind = EdgeKind::Holds;
        const Scene scene = sceneWith({actorNode("A", ActorKind::Person), actorNode("B", ActorKind::Person)},
                                      {edgeBetween(0, 1), office, edgeBetween(1, 0)}, {{0, 0}, {200, 0}});
        const auto plan = planOf(scene, 1);
        const double one = plan->edges[0].at(0.5).y();
        const double parallel = plan->edges[1].at(0.5).y();
        const double opposite = plan->edges[2].at(0.5).y();
        QVERIFY(std::abs(one - parallel) > 10);
        QVERIFY(std::abs(one - opposite) > 10);
        QVERIFY(std::abs(parallel - opposite) > 10);
    }

    void drawsNoLineBetweenNodesThatTouch()
    {
        const Scene scene = sceneWith({actorNode("A", ActorKind::Person), actorNode("B", ActorKind::Person)},
                                      {edgeBetween(0, 1)}, {{0, 0}, {8, 0}});
        QVERIFY(!planOf(scene, 1)->edges[0].isVisible);
    }

    void bowsAroundANodeInTheWay()
    {
        const Scene scene = sceneWith({actorNode("A", ActorKind::Person), actorNode("B", ActorKind::Person),
                                       actorNode("C", ActorKind::Person, 9)},
                                      {edgeBetween(0, 1)}, {{0, 0}, {300, 0}, {150, -28}});
        const auto plan = planOf(scene, 1);
        QVERIFY(plan->edges[0].distanceTo({150, -28}) > plan->nodes[2].radius);
    }

    void boundsHoldLabelsAndArrows()
    {
        const auto plan = planOf(gridScene(4, 3, 200), 1);
        const QRectF bounds = plan->bounds();
        for (std::uint32_t i = 0; i < plan->labels.size(); ++i)
            QVERIFY(plan->labels[i] && bounds.contains(*plan->labels[i]));
    }

    void movedPlanTakesLabelsAlong()
    {
        Scene scene = smallScene();
        const auto plan = planOf(scene, 1);
        scene.places[1].x += 40;
        const auto moved = movedPlan(*plan, scene.places);
        QCOMPARE(moved->labels[1]->left(), plan->labels[1]->left() + 40);
        QCOMPARE(moved->labels[0]->left(), plan->labels[0]->left());
        QVERIFY(moved->edges[0].points != plan->edges[0].points);
    }

    void movingANodeLeavesWhatStandsStill()
    {
        Scene scene = gridScene(6, 6, 120);
        PicturePlan moved = *planOf(scene, 1);
        const PicturePlan before = moved;
        scene.places[8] = {scene.places[8].x + 30, scene.places[8].y - 20};
        scene.places[20] = {0, 0}; // not told to move
        moveNodes(moved, {8}, scene.places);
        QVERIFY(moved.nodes[8].centre != before.nodes[8].centre);
        QCOMPARE(moved.nodes[20].centre, before.nodes[20].centre);
        for (std::uint32_t i = 0; i < moved.edges.size(); ++i) {
            const ViewEdge &edge = scene.view->edges[i];
            QCOMPARE(moved.edges[i].points != before.edges[i].points, edge.source == 8 || edge.target == 8);
        }
        QVERIFY(!moved.index); // what it said is no longer true
    }

    void thePlanIsTheSameOnAnyNumberOfThreads()
    {
        const auto scene = std::make_shared<const Scene>(gridScene(80, 60, 60));
        const auto facts = factsOf(*scene);
        const auto one = planPicture(scene, facts, 0.7, PlanDetail::All, {1, {}});
        const auto four = planPicture(scene, facts, 0.7, PlanDetail::All, {4, {}});
        QVERIFY(one->labelled.size() > 50);
        QVERIFY(one->labels == four->labels);
        QCOMPARE(one->labelled, four->labelled);
        QCOMPARE(one->widths, four->widths);
        for (std::size_t i = 0; i < one->edges.size(); ++i)
            QVERIFY(one->edges[i].points == four->edges[i].points && one->edges[i].tip == four->edges[i].tip);
        for (std::size_t i = 0; i < one->nodes.size(); ++i)
            QVERIFY(one->nodes[i].centre == four->nodes[i].centre && one->nodes[i].radius == four->nodes[i].radius);
    }

    void stopsWhenAsked()
    {
        const auto scene = std::make_shared<const Scene>(gridScene(40, 40, 60));
        std::stop_source stop;
        QVERIFY(planPicture(scene, factsOf(*scene), 1, PlanDetail::All, {2, stop.get_token()}));
        stop.request_stop();
        QVERIFY(!planPicture(scene, factsOf(*scene), 1, PlanDetail::All, {2, stop.get_token()}));
    }

    void arrowHeadsAreLeftOutFarAwayAmongVeryManyLines()
    {
        const auto heads = [](const Scene &scene, double zoom) {
            const auto plan = planOf(scene, zoom);
            return std::count_if(plan->edges.begin(), plan->edges.end(),
                                 [](const EdgeCurve &curve) { return curve.hasHead(); });
        };
        const Scene many = gridScene(180, 150, 200); // 54,000 lines
        QCOMPARE(heads(many, 0.2), 0);
        QVERIFY(heads(many, 0.3) > 40000);
        QVERIFY(heads(gridScene(60, 50, 200), 0.2) > 4000);
    }

    void labelledNodesComeByImportance()
    {
        const auto plan = planOf(gridScene(12, 12, 80), 1);
        std::vector<std::uint32_t> wanted;
        for (const std::uint32_t node : plan->facts->texts->byImportance())
            if (plan->labels[node])
                wanted.push_back(node);
        QVERIFY(wanted.size() > 20);
        QCOMPARE(plan->labelled, wanted);
    }

    void factsOfTheSameViewAreTakenOver()
    {
        Scene scene = gridScene(20, 20, 60); // 800 edges: bows do not look where nodes are
        const auto facts = factsOf(scene);
        scene.places[3].x += 10;
        const auto next = factsOf(scene, facts.get());
        QCOMPARE(next->texts, facts->texts);
        QCOMPARE(next->bows, facts->bows);
        QCOMPARE(next->edgesOf, facts->edgesOf);
        QVERIFY(factsOf(gridScene(20, 20, 60), facts.get())->texts != facts->texts);
        QVERIFY(next->spacing != facts->spacing);
        Scene small = smallScene();
        const auto smallFacts = factsOf(small);
        QCOMPARE(factsOf(small, smallFacts.get())->bows, smallFacts->bows);
        small.places[1].y += 10;
        QVERIFY(factsOf(small, smallFacts.get())->bows != smallFacts->bows); // they do in a small one
    }

    void whatWasMadeWithASceneIsTakenOver()
    {
        Scene scene = gridScene(20, 20, 60);
        scene.facts = factsOf(scene);
        const auto facts = factsOf(scene);
        QCOMPARE(facts->signs, scene.facts->signs);
        QCOMPARE(facts->texts, scene.facts->texts);
        QCOMPARE(facts->spacing, scene.facts->spacing);
        Scene moved = scene;
        moved.places[3].x += 10;
        QVERIFY(factsOf(moved)->spacing != scene.facts->spacing); // of other places
        moved.facts = factsOf(moved);
        QCOMPARE(factsOf(moved, facts.get())->spacing, moved.facts->spacing);
        QCOMPARE(factsOf(moved, facts.get())->texts, facts->texts); // what was measured of names is kept
    }

    void sizesOfOtherMeasuresAreNotTakenOver()
    {
        Scene scene = measuredScene();
        scene.style.sizing = NodeSizing::Centrality;
        const auto facts = factsOf(scene);
        QCOMPARE(factsOf(scene, facts.get())->texts, facts->texts);
        scene.measures = std::make_shared<const NodeMeasures>(*scene.measures);
        QVERIFY(factsOf(scene, facts.get())->texts != facts->texts);
    }

    void aNodeKnowsItsEdges()
    {
        const Scene scene = gridScene(5, 4, 60);
        const auto facts = factsOf(scene);
        const NodeEdges &edges = facts->edgesOf->value();
        for (std::uint32_t node = 0; node < scene.view->nodes.size(); ++node) {
            std::vector<std::uint32_t> wanted;
            for (std::uint32_t i = 0; i < scene.view->edges.size(); ++i)
                if (scene.view->edges[i].source == node || scene.view->edges[i].target == node)
                    wanted.push_back(i);
            const auto own = edges.of(node);
            QCOMPARE(std::vector<std::uint32_t>(own.begin(), own.end()), wanted);
        }
    }
};

QTEST_MAIN(PicturePlanTest)
#include "tst_picture_plan.moc"

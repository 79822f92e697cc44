// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a large map looks like as a whole: dots, names over them, lines that let through, communities that are named.
#include "tests/ui/picture/sample_plans.h"
#include "ui/picture/label_placement.h"
#include "ui/picture/line_crowding.h"
#include "ui/picture/node_signs.h"
#include "ui/picture/node_spacing.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace onrecord;
using namespace onrecord::ui;
using namespace onrecord::tests;

namespace
{

/// Everybody speaks of everybody.
Scene crowd(std::uint32_t count, double pitch)
{
    std::vector<ViewNode> nodes;
    std::vector<ViewEdge> edges;
    std::vector<Point> places;
    for (std::uint32_t i = 0; i < count; ++i) {
        nodes.push_back(actorNode("Person " + std::to_string(i), ActorKind::Person));
        places.push_back({i % 10 * pitch, i / 10 * pitch});
        for (std::uint32_t other = 0; other < i; ++other)
            edges.push_back(edgeBetween(i, other));
    }
    return sceneWith(std::move(nodes), std::move(edges), std::move(places));
}

constexpr std::uint32_t Middle = 20 * 40 + 20;

/// Many nodes, of which the middle one is by far the largest.
Scene crowdAroundOne()
{
    Scene scene = gridScene(40, 40, 30);
    auto view = std::make_shared<View>(*scene.view);
    view->nodes[Middle].weight = 100;
    scene.view = std::move(view);
    return scene;
}

/// Two halves, each with its main actor.
Scene twoCommunities()
{
    Scene scene = gridScene(30, 20, 60);
    auto measures = std::make_shared<NodeMeasures>();
    for (std::size_t i = 0; i < 600; ++i) {
        measures->communities.push_back(i % 30 < 15 ? 0 : 1);
        measures->centrality.push_back(i == 303 || i == 325 ? 0.1 : 0.001);
    }
    measures->communityNames = {"Ann Lee, Bo Ray", "Cy Dunn, Di Fox"};
    scene.measures = std::move(measures);
    return scene;
}

} // namespace

class FarAwayTest : public QObject
{
    Q_OBJECT

private slots:
    void spacingIsWhatMostNodesHave()
    {
        const Scene grid = gridScene(40, 40, 25);
        QVERIFY(std::abs(spacingOf(joinedNodesOf(*grid.view), grid.places) - 25) < 5);
        Scene far = grid;
        far.places.back() = {1e6, 0}; // one that lies apart changes nothing much
        QVERIFY(spacingOf(joinedNodesOf(*far.view), far.places) < 1000);
        Scene alone = smallScene();
        auto view = std::make_shared<View>(*alone.view);
        view->edges.clear();
        QCOMPARE(spacingOf(joinedNodesOf(*view), alone.places), 0.0);
    }

    void dotsLeaveGroundBetweenThem()
    {
        for (const double pitch : {30.0, 45.0, 60.0}) {
            const auto plan = planOf(gridScene(30, 30, pitch), 0.1);
            const auto least = std::min_element(plan->nodes.begin(), plan->nodes.end(),
                                                [](const auto &a, const auto &b) { return a.radius < b.radius; });
            QVERIFY2(least->radius <= std::max(0.8, 0.5 * pitch * 0.1), qPrintable(QString::number(pitch)));
            QVERIFY(least->radius >= 0.8);
        }
    }

    void theDotsOfTheLargestAreLarger()
    {
        const Scene scene = gridScene(30, 30, 20);
        const auto plan = planOf(scene, 0.1);
        const auto radiusOf = [&](int weight) {
            for (std::size_t i = 0; i < scene.view->nodes.size(); ++i)
                if (scene.view->nodes[i].weight == weight)
                    return plan->nodes[i].radius;
            return 0.0;
        };
        QVERIFY(radiusOf(6) > 2 * radiusOf(0));
    }

    void importantNamesMayLieOnDots()
    {
        const auto plan = planOf(crowdAroundOne(), 0.25);
        QVERIFY(plan->labels[Middle]);
        int covered = 0;
        for (std::uint32_t i = 0; i < plan->nodes.size(); ++i)
            if (i != Middle && plan->labels[Middle]->intersects(plan->figureOf(i)))
                ++covered;
        QVERIFY(covered > 0);
    }

    void theMainNamesAreThereEvenOverFigures()
    {
        const auto plan = planOf(crowdAroundOne(), 0.5);
        QVERIFY(plan->nodes[Middle + 1].radius > 4); // more than a dot
        QVERIFY(plan->labels[Middle]);
    }

    void badgesAreLeftOutWhereTheyWouldHideFigures()
    {
        QVERIFY(planOf(smallScene(), 1)->isNear());
        QVERIFY(!planOf(smallScene(), 0.5)->isNear());
    }

    void namesKeepOffBadges()
    {
        Scene scene = gridScene(5, 5, 90);
        auto view = std::make_shared<View>(*scene.view);
        for (ViewNode &node : view->nodes)
            node.hiddenNeighbours = 1627;
        scene.view = view;
        const auto plan = planOf(scene, 1);
        int shown = 0;
        for (const auto &label : plan->labels) {
            if (!label)
                continue;
            ++shown;
            for (std::uint32_t i = 0; i < plan->nodes.size(); ++i)
                QVERIFY(!label->intersects(hiddenBadgeBox(plan->figureOf(i), 1627, plan->textZoom)));
        }
        QVERIFY(shown > 10);
    }

    void linesOfACrowdLetThrough()
    {
        QCOMPARE(planOf(smallScene(), 1)->opacity, 1.0);
        const Scene scene = crowd(100, 30);
        const double near = planOf(scene, 2)->opacity;
        const double far = planOf(scene, 0.3)->opacity;
        QVERIFY2(far < 0.3, qPrintable(QString::number(far)));
        QVERIFY(far >= 0.08);
        QVERIFY(near > far);
    }

    void linesThatSaySomethingLieOnTop()
    {
        Scene scene = smallScene();
        auto view = std::make_shared<View>(*scene.view);
        view->edges[0].stance = Stance::Negative;
        scene.view = view;
        QCOMPARE(factsOf(scene)->edgeOrder->value(), (std::vector<std::uint32_t>{1, 2, 0}));
    }

    void communitiesAreNamedAtTheirMainActors()
    {
        const auto plan = planOf(twoCommunities(), 0.2);
        QCOMPARE(plan->captions.size(), std::size_t{2});
        QCOMPARE(plan->captions[0].node, 303U);
        QCOMPARE(plan->captions[1].node, 325U);
        QCOMPARE(plan->captions[0].text.lines.join(u' '), QStringLiteral("Ann Lee, Bo Ray"));
        QVERIFY(!plan->captions[0].box.intersects(plan->captions[1].box));
        for (const CommunityCaption &caption : plan->captions)
            for (const auto &label : plan->labels)
                QVERIFY(!label || !label->intersects(caption.box));
    }

    void communitiesAreNotNamedNearByNorWhenUnknown()
    {
        QVERIFY(planOf(twoCommunities(), 1)->captions.empty());
        Scene unknown = twoCommunities();
        unknown.measures.reset();
        QVERIFY(planOf(unknown, 0.2)->captions.empty());
    }
};

QTEST_MAIN(FarAwayTest)
#include "tst_far_away.moc"

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/picture/sample_scenes.h"
#include "ui/canvas/picker.h"

#include <QTest>

#include <random>

using namespace onrecord;
using namespace onrecord::ui;
using namespace onrecord::tests;

namespace
{

std::shared_ptr<const PicturePlan> planOf(const Scene &scene, double zoom, PlanDetail detail = PlanDetail::All)
{
    return planPicture(std::make_shared<const Scene>(scene), factsOf(scene), zoom, detail);
}

/// The nearest curve within six pixels, by asking each.
std::int64_t nearestEdge(const PicturePlan &plan, QPointF position)
{
    std::int64_t best = -1;
    double nearest = 6;
    for (std::size_t i = 0; i < plan.edges.size(); ++i) {
        const double distance = plan.edges[i].distanceTo(position) - plan.widths[i] / 2;
        if (plan.edges[i].isVisible && distance < nearest) {
            best = static_cast<std::int64_t>(i);
            nearest = distance;
        }
    }
    return best;
}

} // namespace

class PickerTest : public QObject
{
    Q_OBJECT

private slots:
    void findsTheNearestEdgeAmongMany()
    {
        const auto plan = planOf(gridScene(30, 20, 70), 1);
        const Picker picker(plan);
        std::mt19937 random(5);
        int hits = 0;
        for (int i = 0; i < 400; ++i) {
            const QPointF at(static_cast<double>(random() % 2100), static_cast<double>(random() % 1400));
            const std::int64_t edge = picker.edgeAt(at);
            const std::int64_t wanted = nearestEdge(*plan, at);
            QCOMPARE(edge < 0, wanted < 0);
            if (edge >= 0)
                QCOMPARE(plan->edges[static_cast<std::size_t>(edge)].distanceTo(at),
                         plan->edges[static_cast<std::size_t>(wanted)].distanceTo(at));
            hits += edge >= 0 ? 1 : 0;
        }
        QVERIFY(hits > 20);
    }

    void findsLoopsAndHeads()
    {
        const Scene scene = sceneWith({actorNode("A", ActorKind::Person), actorNode("B", ActorKind::Person)},
                                      {edgeBetween(0, 0), edgeBetween(0, 1)}, {{0, 0}, {200, 0}});
        const auto plan = planOf(scene, 1);
        const Picker picker(plan);
        QCOMPARE(picker.edgeAt(plan->edges[0].at(0.5)), 0);
        QCOMPARE(picker.edgeAt(plan->edges[1].tip), 1);
    }

    void nodesAreFoundBeforeAnyCurveIsBent()
    {
        const Scene scene = gridScene(60, 50, 100);
        const auto plan = planOf(scene, 0.2, PlanDetail::NodesOnly);
        const Picker picker(plan);
        QCOMPARE(picker.nodeAt(plan->nodes[1234].centre), 1234);
        QCOMPARE(picker.edgeAt(plan->nodes[1234].centre), -1);
        QCOMPARE(picker.nodesIn(QPolygonF(QRectF(-1, -1, 42, 22))), (std::vector<std::uint32_t>{0, 1, 2, 60, 61, 62}));
    }

    void whatHasMovedIsFoundWhereItIs()
    {
        Scene scene = smallScene();
        PicturePlan moved = *planOf(scene, 1);
        scene.places[1].y += 300;
        moveNodes(moved, {1}, scene.places);
        const Picker picker(std::make_shared<const PicturePlan>(moved));
        QCOMPARE(picker.nodeAt({260, 300}), 1);
        QCOMPARE(picker.nodeAt({260, 0}), -1);
        QCOMPARE(picker.edgeAt(moved.edges[0].at(0.5)), 0);
    }
};

QTEST_MAIN(PickerTest)
#include "tst_picker.moc"

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/crew.h"
#include "tests/ui/picture/sample_plans.h"
#include "ui/picture/raster_edges.h"

#include <QTest>

#include <algorithm>
#include <cstring>

using namespace onrecord;
using namespace onrecord::ui;
using namespace onrecord::tests;

namespace
{

constexpr std::uint32_t Ink = 0x80123456;

EdgeChoice everyEdge()
{
    return {std::nullopt, [](const ViewEdge &) { return false; }, [](const ViewEdge &) { return Ink; }};
}

RasterEdges written(const PicturePlan &plan, EdgeChoice choice, int threads = 1)
{
    Crew crew(threads);
    RasterEdges edges(plan, {{10, 20}, 2}, std::move(choice), crew);
    crew.share(edges.runs(), 1, [&](std::size_t first, std::size_t behind) {
        for (std::size_t run = first; run < behind; ++run)
            edges.write(run);
    });
    return edges;
}

bool areSame(const std::vector<RasterCurve> &one, const std::vector<RasterCurve> &other)
{
    return one.size() == other.size() && std::memcmp(one.data(), other.data(), one.size() * sizeof one[0]) == 0;
}

} // namespace

class RasterEdgesTest : public QObject
{
    Q_OBJECT

private slots:
    void anEdgeIsOneLineOrTwoAndItsHead()
    {
        Scene scene = smallScene();
        auto view = std::make_shared<View>(*scene.view);
        view->edges[1].manner = StatementKind::Act;
        scene.view = view;
        const auto plan = planOf(scene, 1);
        const RasterEdges edges = written(*plan, everyEdge());
        QCOMPARE(edges.curves().size(), view->edges.size() + 1);
        QCOMPARE(edges.heads().size(), view->edges.size());
        const QPointF begin = (QPointF(plan->edges[0].points[0]) + QPointF(10, 20)) * 2;
        QCOMPARE(edges.curves()[0].points[0].x, static_cast<float>(begin.x()));
        QCOMPARE(edges.curves()[0].points[0].y, static_cast<float>(begin.y()));
        QCOMPARE(edges.curves()[0].width, static_cast<float>(plan->widths[0] * 2));
        QCOMPARE(edges.curves()[0].colour, Ink);
    }

    void linesComeAsTheyLieOnEachOtherOnAnyNumberOfThreads()
    {
        const Scene scene = gridScene(80, 80, 30);
        const auto plan = planOf(scene, 0.5);
        QVERIFY(plan->edges.size() > 2 * RasterEdges::Run);
        const RasterEdges one = written(*plan, everyEdge(), 1);
        QVERIFY(areSame(written(*plan, everyEdge(), 3).curves(), one.curves()));
        std::size_t i = 0;
        for (const std::uint32_t edge : plan->facts->edgeOrder->value())
            if (plan->edges[edge].isVisible)
                QCOMPARE(one.curves()[i++].width, static_cast<float>(plan->widths[edge] * 2));
        QCOMPARE(one.curves().size(), i);
    }

    void whatIsBesideThePictureIsNotMade()
    {
        const auto plan = planOf(gridScene(20, 20, 60), 1);
        EdgeChoice choice = everyEdge();
        choice.visible = QRectF(200, 200, 150, 100);
        const auto meets = [&](const EdgeCurve &curve) { return curve.bounds().intersects(*choice.visible); };
        const auto seen = std::count_if(plan->edges.begin(), plan->edges.end(), meets);
        const RasterEdges edges = written(*plan, choice);
        QVERIFY(seen > 10);
        QVERIFY(static_cast<std::ptrdiff_t>(edges.curves().size()) >= seen);
        QVERIFY(edges.curves().size() < plan->edges.size() / 4);
        QVERIFY(static_cast<std::ptrdiff_t>(edges.heads().size()) >= seen);
    }

    void whatIsLeftOutIsNotMade()
    {
        const auto plan = planOf(smallScene(), 1);
        EdgeChoice choice = everyEdge();
        choice.isLeftOut = [](const ViewEdge &edge) { return edge.source == 0; };
        const auto &all = plan->scene->view->edges;
        const auto left = std::count_if(all.begin(), all.end(), [](const ViewEdge &edge) { return edge.source != 0; });
        QCOMPARE(static_cast<std::ptrdiff_t>(written(*plan, choice).curves().size()), left);
    }

    void aPlanWithoutCurvesMakesNothing()
    {
        const Scene scene = smallScene();
        const auto plan = planPicture(std::make_shared<const Scene>(scene), factsOf(scene), 1, PlanDetail::NodesOnly);
        QCOMPARE(written(*plan, everyEdge()).runs(), std::size_t{0});
    }
};

QTEST_MAIN(RasterEdgesTest)
#include "tst_raster_edges.moc"

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/picture/sample_scenes.h"
#include "ui/picture/glide_frame.h"
#include "ui/picture/node_boxes.h"
#include "ui/picture/node_colours.h"
#include "ui/picture/node_shapes.h"
#include "ui/picture/node_sizes.h"
#include "ui/picture/picture_export.h"
#include "ui/picture/picture_plan.h"
#include "ui/picture/scene_renderer.h"

#include <QPainter>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>

using namespace onrecord;
using namespace onrecord::ui;
using namespace onrecord::tests;
using namespace Qt::StringLiterals;

namespace
{

using Triple = std::array<double, 3>;

Scene styledScene(NodeColouring colouring, NodeSizing sizing = NodeSizing::Statements)
{
    Scene scene = measuredScene();
    scene.style = {colouring, sizing};
    return scene;
}

double linear(float part)
{
    const double value = static_cast<double>(part);
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

Triple times(const std::array<Triple, 3> &rows, const Triple &column)
{
    Triple result{};
    for (std::size_t i = 0; i < 3; ++i)
        result[i] = rows[i][0] * column[0] + rows[i][1] * column[1] + rows[i][2] * column[2];
    return result;
}

/// Ottosson 2020, from linear sRGB.
Triple okLab(Triple rgb)
{
    for (double &part : rgb)
        part = std::clamp(part, 0.0, 1.0);
    Triple lms = times({{{0.4122214708, 0.5363325363, 0.0514459929},
                         {0.2119034982, 0.6806995451, 0.1073969566},
                         {0.0883024619, 0.2817188376, 0.6299787005}}},
                       rgb);
    for (double &part : lms)
        part = std::cbrt(part);
    return times({{{0.2104542553, 0.7936177850, -0.0040720468},
                   {1.9779984951, -2.4285922050, 0.4505937099},
                   {0.0259040371, 0.7827717662, -0.8086757660}}},
                 lms);
}

/// Machado, Oliveira and Fernandes 2009, at full strength: as everybody, protanopes and deuteranopes see.
const std::array<std::array<Triple, 3>, 3> eyes = {{
    {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
    {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}},
    {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}},
}};

double leastDistance(const QColor &one, const QColor &other)
{
    double least = 1;
    for (const auto &eye : eyes) {
        const auto seen = [&eye](const QColor &colour) {
            return okLab(times(eye, {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())}));
        };
        const Triple a = seen(one);
        const Triple b = seen(other);
        least = std::min(least, std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]));
    }
    return least;
}

} // namespace

class NodeColoursTest : public QObject
{
    Q_OBJECT

private slots:
    void saysTheKindUnlessAskedOtherwise()
    {
        const Scene scene = styledScene(NodeColouring::Kind);
        const Theme theme = Theme::light();
        QCOMPARE(nodeColour(scene, 0, theme), theme.person);
        QCOMPARE(nodeColour(scene, 1, theme), theme.organisation);
    }

    void saysTheKindAsLongAsNothingIsMeasured()
    {
        Scene scene = styledScene(NodeColouring::Community, NodeSizing::Centrality);
        scene.measures = nullptr;
        QCOMPARE(nodeColour(scene, 0, Theme::light()), Theme::light().person);
        QVERIFY(NodeSizes(scene).sizing() == NodeSizing::Statements);
        scene.measures = std::make_shared<const NodeMeasures>(); // of a measuring that was stopped
        QCOMPARE(nodeColour(scene, 0, Theme::light()), Theme::light().person);
    }

    void coloursTheLargestCommunities()
    {
        const Scene scene = styledScene(NodeColouring::Community);
        const Theme theme = Theme::dark();
        for (std::uint32_t node = 0; node < scene.view->nodes.size(); ++node) {
            const std::uint32_t community = scene.measures->communities[node];
            QCOMPARE(nodeColour(scene, node, theme), community < 8 ? theme.groups[community] : theme.others);
        }
    }

    void givesACommunityOfOneNoColour()
    {
        Scene scene = styledScene(NodeColouring::Community);
        NodeMeasures measures = *scene.measures;
        measures.communitySizes[1] = 1;
        scene.measures = std::make_shared<const NodeMeasures>(measures);
        QCOMPARE(nodeColour(scene, 2, Theme::light()), Theme::light().others);
    }

    void coloursOutletsAndGreysWhatIsUnknown()
    {
        const Scene scene = styledScene(NodeColouring::Outlet);
        const Theme theme = Theme::light();
        QCOMPARE(nodeColour(scene, 0, theme), theme.groups[0]);
        QCOMPARE(nodeColour(scene, 1, theme), theme.groups[1]);
        QCOMPARE(nodeColour(scene, 2, theme), theme.others);
    }

    void coloursStancesAndWritesTheirSign()
    {
        const Scene scene = styledScene(NodeColouring::Stance);
        const Theme theme = Theme::light();
        QCOMPARE(nodeColour(scene, 0, theme), theme.positive);
        QCOMPARE(nodeColour(scene, 1, theme), theme.negative);
        QCOMPARE(nodeColour(scene, 2, theme), theme.others);
        QCOMPARE(figureText(scene, 0), u"+"_s);
        QCOMPARE(figureText(scene, 1), u"\u2212"_s);
        QCOMPARE(figureText(scene, 2), u"P"_s);
        QCOMPARE(figureText(styledScene(NodeColouring::Kind), 1), QString());
    }

    void keepsGroupsApartForAllEyes()
    {
        for (const Theme &theme : {Theme::light(), Theme::dark()}) {
            std::vector<QColor> colours(theme.groups.begin(), theme.groups.end());
            colours.push_back(theme.others);
            for (std::size_t a = 0; a < colours.size(); ++a) {
                for (std::size_t b = 0; b < a; ++b)
                    QVERIFY2(leastDistance(colours[a], colours[b]) > 0.069,
                             qPrintable(colours[a].name() + u' ' + colours[b].name()));
                QVERIFY(contrastBetween(textOn(colours[a]), colours[a]) > 4.2);
                QVERIFY(contrastBetween(theme.map, colours[a]) > 1.5);
            }
        }
    }

    void sizesByCentrality()
    {
        const Scene scene = styledScene(NodeColouring::Kind, NodeSizing::Centrality);
        const NodeSizes sizes(scene);
        const auto &centrality = scene.measures->centrality;
        const auto last = static_cast<std::uint32_t>(centrality.size() - 1);
        QCOMPARE(sizes.radius(0), SmallestRadius);
        QCOMPARE(sizes.radius(last), LargestRadius);
        QVERIFY(sizes.radius(last / 2) > SmallestRadius && sizes.radius(last / 2) < LargestRadius);
        QCOMPARE(factsOf(scene)->texts->byImportance().front(), last);
        QCOMPARE(factsOf(styledScene(NodeColouring::Kind))->texts->byImportance().front(), 0U);
    }

    void sizesByTheRootOfStatements()
    {
        const Scene scene = sceneWith({actorNode("A", ActorKind::Person, 20), actorNode("B", ActorKind::Person, 5),
                                       actorNode("C", ActorKind::Person, 0)},
                                      {}, {{0, 0}, {90, 0}, {180, 0}});
        const NodeSizes sizes(scene);
        QCOMPARE(sizes.radius(0), LargestRadius);
        QCOMPARE(sizes.radius(1), (SmallestRadius + LargestRadius) / 2);
        QCOMPARE(sizes.radius(2), SmallestRadius);
        // One statement is not much, even where nobody has more.
        const Scene one = sceneWith({actorNode("A", ActorKind::Person, 1)}, {}, {{0, 0}});
        QVERIFY(NodeSizes(one).radius(0) < LargestRadius);
        QVERIFY(!NodeSizes(one).differ());
    }

    void makesRoomForTheSizesThatAreDrawn()
    {
        const Scene scene = styledScene(NodeColouring::Kind, NodeSizing::Centrality);
        const LayoutInput input = layoutInputFor(*scene.view, NodeSizes(scene));
        const auto plan = planPicture(std::make_shared<const Scene>(scene), factsOf(scene), 1);
        const auto last = static_cast<std::uint32_t>(input.boxes.size() - 1);
        QVERIFY(input.boxes[last].height > plan->figureOf(last).height());
        QVERIFY(input.boxes[last].height > layoutInputFor(*scene.view).boxes[last].height);
    }

    void isDrawnByTheRendererAndTheQuickOneAlike()
    {
        for (const NodeColouring colouring : AllColourings) {
            Scene scene = styledScene(colouring);
            const Theme theme = Theme::light();
            const auto shared = std::make_shared<const Scene>(scene);
            const auto plan = planPicture(shared, factsOf(scene), 0.25);
            const SceneRenderer renderer(plan, theme);
            QImage exact(700, 300, QImage::Format_RGB32);
            exact.fill(theme.map);
            QImage quick = exact;
            const QPointF origin(30, 30);
            {
                QPainter painter(&exact);
                painter.translate(origin);
                renderer.paintUnlit(painter);
            }
            QVERIFY(renderer.paintQuickly(quick, origin, 1));
            const QPoint at = (plan->nodes[0].centre + origin).toPoint();
            QCOMPARE(exact.pixelColor(at), nodeColour(scene, 0, theme));
            QCOMPARE(quick.pixelColor(at), nodeColour(scene, 0, theme));
        }
    }

    void isDrawnByTheFramesOfAGlideToo()
    {
        for (const NodeColouring colouring : {NodeColouring::Kind, NodeColouring::Community, NodeColouring::Outlet}) {
            const auto scene = std::make_shared<const Scene>(styledScene(colouring));
            const GlidePicture picture =
                drawnGlideFrame({scene, scene->places, 1, {50, 50}, Theme::dark()}, {500, 300}, 1, 1);
            QCOMPARE(picture.image.pixelColor(250, 55), nodeColour(*scene, 1, Theme::dark()));
        }
    }

    void isNotLostWhereVeryManyLinesGlide()
    {
        // Every second line leads to another place: of so many only the others are drawn.
        std::vector<ViewEdge> edges;
        for (std::uint32_t i = 0; i < 40000; ++i)
            edges.push_back(edgeBetween(0, 1 + i % 2));
        const auto scene = std::make_shared<const Scene>(sceneWith(
            {actorNode("A", ActorKind::Person), actorNode("B", ActorKind::Person), actorNode("C", ActorKind::Person)},
            std::move(edges), {{0, 0}, {300, 0}, {0, 200}}));
        const GlidePicture picture =
            drawnGlideFrame({scene, scene->places, 1, {50, 50}, Theme::light()}, {400, 300}, 1, 1);
        QVERIFY(picture.image.pixelColor(200, 50) != Theme::light().map);
        QCOMPARE(picture.image.pixelColor(50, 150), Theme::light().map);
    }

    void namesItsChoicesAndBack()
    {
        for (const NodeColouring colouring : AllColourings)
            QVERIFY(nodeColouringFromString(toString(colouring)) == colouring);
        for (const NodeSizing sizing : AllSizings)
            QVERIFY(nodeSizingFromString(toString(sizing)) == sizing);
        QVERIFY(!nodeColouringFromString("colour"));
    }
};

QTEST_MAIN(NodeColoursTest)
#include "tst_node_colours.moc"

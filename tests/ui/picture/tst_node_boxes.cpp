// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/node_boxes.h"

#include "tests/ui/picture/sample_scenes.h"

#include <QTest>

using namespace onrecord;
using namespace onrecord::ui;
using namespace onrecord::tests;

namespace
{

/// One pair that speaks, and others without a line.
LayoutInput inputWithSingles(int singles)
{
    std::vector<ViewNode> nodes{actorNode("Ann Keller the First", ActorKind::Person),
                                actorNode("Bo Okafor", ActorKind::Person)};
    for (int i = 0; i < singles; ++i)
        nodes.push_back(actorNode("Person Number " + std::to_string(i), ActorKind::Person));
    View view;
    view.nodes = std::move(nodes);
    view.edges = {edgeBetween(0, 1)};
    return layoutInputFor(view);
}

} // namespace

class NodeBoxesTest : public QObject
{
    Q_OBJECT

private slots:
    void aBoxHoldsFigureAndName()
    {
        const LayoutInput input = inputWithSingles(0);
        QVERIFY(input.boxes[0].width > input.boxes[1].width);
        QVERIFY(input.boxes[1].height > 22 + 12);
    }

    void fewSinglesHaveRoomForTheirNames() { QVERIFY(inputWithSingles(60).boxes.back().width > 60); }

    void manySinglesStandCloseTogether()
    {
        const LayoutInput input = inputWithSingles(61);
        QCOMPARE(input.boxes.back().width, input.boxes.back().height); // a figure alone
        QVERIFY(input.boxes.back().width < 40);
        QVERIFY(input.boxes[0].width > 60); // the joined keep theirs
    }

    void communitiesGoAlongWhereTheyAreKnown()
    {
        Scene scene;
        View view;
        view.nodes = {actorNode("Ann", ActorKind::Person)};
        scene.view = std::make_shared<const View>(view);
        QVERIFY(layoutInputFor(scene).communities.empty());
        NodeMeasures measures;
        measures.communities = {7};
        scene.measures = std::make_shared<const NodeMeasures>(measures);
        QCOMPARE(layoutInputFor(scene).communities, std::vector<std::uint32_t>{7});
    }
};

QTEST_MAIN(NodeBoxesTest)
#include "tst_node_boxes.moc"

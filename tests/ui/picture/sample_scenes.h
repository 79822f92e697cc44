// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Small scenes for the tests of the picture and the map, made of nobody real.
#pragma once

#include "ui/picture/scene.h"

#include <QColor>
#include <QImage>

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace onrecord::tests
{

inline ViewNode actorNode(const std::string &name, ActorKind kind, int weight = 1)
{
    ViewNode node;
    node.key = "actor:" + name;
    node.label = name;
    node.actorKind = kind;
    node.weight = weight;
    return node;
}

inline ViewEdge edgeBetween(std::uint32_t source, std::uint32_t target, int weight = 1)
{
    ViewEdge edge;
    edge.source = source;
    edge.target = target;
    edge.weight = weight;
    edge.label = "told";
    return edge;
}

inline ui::Scene sceneWith(std::vector<ViewNode> nodes, std::vector<ViewEdge> edges, std::vector<Point> places)
{
    auto view = std::make_shared<View>();
    view->nodes = std::move(nodes);
    view->edges = std::move(edges);
    ui::Scene scene;
    scene.view = std::move(view);
    scene.places = std::move(places);
    return scene;
}

/// A speaks to B (twice) and of the Harbour; B to A.
inline ui::Scene smallScene()
{
    return sceneWith({actorNode("Ann Keller", ActorKind::Person, 4), actorNode("Bo Okafor", ActorKind::Person, 1),
                      actorNode("Harbour Authority", ActorKind::Organisation, 0)},
                     {edgeBetween(0, 1, 2), edgeBetween(0, 2), edgeBetween(1, 0)}, {{0, 0}, {260, 0}, {0, 220}});
}

/// A grid of people, each speaking of the next ones, `pitch` apart.
inline ui::Scene gridScene(int columns, int rows, double pitch)
{
    std::vector<ViewNode> nodes;
    std::vector<ViewEdge> edges;
    std::vector<Point> places;
    const int count = columns * rows;
    for (int i = 0; i < count; ++i) {
        nodes.push_back(actorNode("Person Number " + std::to_string(i), static_cast<ActorKind>(i % 5), i % 7));
        places.push_back({(i % columns) * pitch, (i / columns) * pitch});
        for (const int other : {(i + 1) % count, (i + columns) % count})
            edges.push_back(edgeBetween(static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(other), 1 + i % 4));
    }
    return sceneWith(std::move(nodes), std::move(edges), std::move(places));
}

/// Ten communities of two, person and organisation, the earlier the more they say and the less central. The first two
/// nodes alone have an outlet and a stance.
inline ui::Scene measuredScene()
{
    std::vector<ViewNode> nodes;
    std::vector<Point> places;
    auto measures = std::make_shared<NodeMeasures>();
    for (std::uint32_t i = 0; i < 20; ++i) {
        nodes.push_back(actorNode("P" + std::to_string(i), i % 2 ? ActorKind::Organisation : ActorKind::Person,
                                  20 - static_cast<int>(i)));
        places.push_back({(i % 10) * 200.0, (i / 10) * 200.0});
        measures->communities.push_back(i / 2);
        measures->centrality.push_back((1 + i) / 210.0);
        measures->outlets.push_back(i < 2 ? static_cast<std::int32_t>(i) : -1);
        measures->stances.push_back(i == 0 ? Stance::Positive : i == 1 ? Stance::Negative : Stance::Neutral);
    }
    for (std::uint32_t community = 0; community < 10; ++community)
        measures->communityNames.push_back("Circle " + std::to_string(community));
    measures->communitySizes.assign(10, 2);
    measures->outletNames = {"Daily", "Weekly"};
    ui::Scene scene = sceneWith(std::move(nodes), {edgeBetween(0, 1)}, std::move(places));
    scene.measures = std::move(measures);
    return scene;
}

/// The same with lines of every manner and stance by turns.
inline ui::Scene withLinesOfAllKinds(ui::Scene scene)
{
    auto view = std::make_shared<View>(*scene.view);
    for (std::size_t i = 0; i < view->edges.size(); ++i) {
        view->edges[i].manner = static_cast<StatementKind>(i % 4);
        view->edges[i].stance = static_cast<Stance>(i % 3);
    }
    scene.view = std::move(view);
    return scene;
}

/// How many pixels have just that colour.
inline int pixelsOf(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) == colour.rgb() ? 1 : 0;
    return count;
}

} // namespace onrecord::tests

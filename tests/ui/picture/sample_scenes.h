// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Small scenes for the tests of the picture and the map, made of nobody real.
#pragma once

#include "ui/picture/scene.h"

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

} // namespace onrecord::tests

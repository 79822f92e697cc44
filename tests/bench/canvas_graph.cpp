// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/canvas_graph.h"

#include "ui/picture/scene_facts.h"

#include <cmath>
#include <random>
#include <string>
#include <vector>

namespace onrecord::tests
{

namespace
{

constexpr double LineLength = 135; // pixels, on average

} // namespace

std::shared_ptr<const ui::Scene> benchScene(int nodes, int edges)
{
    std::mt19937 random(1);
    const auto share = [&random] { return static_cast<double>(random()) / 4294967296.0; };
    auto view = std::make_shared<View>();
    auto scene = std::make_shared<ui::Scene>();
    constexpr double Cell = 20;
    const auto columns = static_cast<std::size_t>(BenchSize.width() / Cell);
    const auto rows = static_cast<std::size_t>(BenchSize.height() / Cell);
    std::vector<std::vector<std::uint32_t>> cells(columns * rows);
    for (int i = 0; i < nodes; ++i) {
        ViewNode node;
        node.key = std::to_string(i);
        node.label = "Actor number " + std::to_string(i);
        node.weight = 1 + static_cast<int>(10 / (1 + 100 * share()));
        view->nodes.push_back(std::move(node));
        const Point place{share() * (BenchSize.width() - 1), share() * (BenchSize.height() - 1)};
        scene->places.push_back({place.x / BenchZoom, place.y / BenchZoom});
        cells[static_cast<std::size_t>(place.y / Cell) * columns + static_cast<std::size_t>(place.x / Cell)].push_back(
            static_cast<std::uint32_t>(i));
    }
    while (static_cast<int>(view->edges.size()) < edges) {
        const auto source = static_cast<std::uint32_t>(share() * nodes);
        const double turn = share() * 2 * M_PI;
        const double length = 2 * share() * LineLength;
        const Point from = scene->places[source];
        const double x = from.x * BenchZoom + length * std::cos(turn);
        const double y = from.y * BenchZoom + length * std::sin(turn);
        if (x < 0 || y < 0 || x >= static_cast<double>(columns) * Cell || y >= static_cast<double>(rows) * Cell)
            continue;
        const auto &cell = cells[static_cast<std::size_t>(y / Cell) * columns + static_cast<std::size_t>(x / Cell)];
        if (cell.empty())
            continue;
        ViewEdge edge;
        edge.source = source;
        edge.target = cell[static_cast<std::size_t>(share() * static_cast<double>(cell.size()))];
        edge.weight = 1;
        edge.manner = share() < 0.2 ? StatementKind::Indirect : StatementKind::Direct;
        if (edge.source != edge.target)
            view->edges.push_back(std::move(edge));
    }
    scene->view = std::move(view);
    return scene;
}

std::shared_ptr<const ui::Scene> withHub(const ui::Scene &scene, int lines)
{
    std::mt19937 random(3);
    auto view = std::make_shared<View>(*scene.view);
    for (int i = 0; i < lines; ++i) {
        ViewEdge edge;
        edge.target = static_cast<std::uint32_t>(1 + random() % (view->nodes.size() - 1));
        view->edges.push_back(std::move(edge));
    }
    ui::Scene made = scene;
    made.view = std::move(view);
    return ready(std::move(made));
}

std::shared_ptr<const ui::Scene> turned(const ui::Scene &scene, double degrees)
{
    ui::Scene made = scene;
    const double turn = degrees * M_PI / 180;
    const double x = BenchSize.width() / BenchZoom / 2;
    const double y = BenchSize.height() / BenchZoom / 2;
    for (Point &place : made.places) {
        const Point from{place.x - x, place.y - y};
        place = {x + from.x * std::cos(turn) - from.y * std::sin(turn),
                 y + from.x * std::sin(turn) + from.y * std::cos(turn)};
    }
    return ready(std::move(made));
}

std::shared_ptr<const ui::Scene> ready(ui::Scene scene)
{
    scene.facts = ui::factsOf(scene, scene.facts.get());
    ui::makeReady(*scene.facts);
    return std::make_shared<const ui::Scene>(std::move(scene));
}

} // namespace onrecord::tests

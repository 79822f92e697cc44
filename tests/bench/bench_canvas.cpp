// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What one picture of the map costs, from scene to pixels, for graphs of 1,000 nodes and more; and what QPainter needs
// for the same lines in the same run.
//
//     QT_QPA_PLATFORM=offscreen bench_canvas [NODES EDGES]...
#include "ui/canvas/picker.h"
#include "ui/picture/picture_plan.h"
#include "ui/picture/scene_renderer.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <functional>
#include <random>
#include <string>
#include <thread>
#include <vector>

using namespace onrecord;
using namespace onrecord::ui;

namespace
{

constexpr QSize Size(1600, 1000);
constexpr double LineLength = 135; // pixels, on average
constexpr double Zoom = 0.1;       // as where a layout of that many nodes fits the window

/// Nodes anywhere in the picture, each edge to a node some 135 pixels away.
std::shared_ptr<const Scene> sceneOf(int nodes, int edges)
{
    std::mt19937 random(1);
    const auto share = [&random] { return static_cast<double>(random()) / 4294967296.0; };
    auto view = std::make_shared<View>();
    auto scene = std::make_shared<Scene>();
    constexpr double Cell = 20;
    const auto columns = static_cast<std::size_t>(Size.width() / Cell);
    const auto rows = static_cast<std::size_t>(Size.height() / Cell);
    std::vector<std::vector<std::uint32_t>> cells(columns * rows);
    for (int i = 0; i < nodes; ++i) {
        ViewNode node;
        node.key = std::to_string(i);
        node.label = "Actor number " + std::to_string(i);
        node.weight = 1 + static_cast<int>(10 / (1 + 100 * share()));
        view->nodes.push_back(std::move(node));
        const Point place{share() * (Size.width() - 1), share() * (Size.height() - 1)};
        scene->places.push_back({place.x / Zoom, place.y / Zoom});
        cells[static_cast<std::size_t>(place.y / Cell) * columns + static_cast<std::size_t>(place.x / Cell)].push_back(
            static_cast<std::uint32_t>(i));
    }
    while (static_cast<int>(view->edges.size()) < edges) {
        const auto source = static_cast<std::uint32_t>(share() * nodes);
        const double turn = share() * 2 * M_PI;
        const double length = 2 * share() * LineLength;
        const Point from = scene->places[source];
        const double x = from.x * Zoom + length * std::cos(turn);
        const double y = from.y * Zoom + length * std::sin(turn);
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

/// Milliseconds, the least of `times` runs.
double least(int times, const std::function<void()> &work)
{
    double best = 1e9;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer clock;
        clock.start();
        work();
        best = std::min(best, static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    return best;
}

void measure(int nodes, int edges)
{
    const std::shared_ptr<const Scene> scene = sceneOf(nodes, edges);
    std::shared_ptr<const SceneFacts> facts;
    std::shared_ptr<const PicturePlan> plan;
    std::printf("%d nodes, %d edges, %d x %d, %u threads\n", nodes, edges, Size.width(), Size.height(),
                std::thread::hardware_concurrency());
    std::printf("  facts of the scene     %8.1f ms\n", least(3, [&] { facts = factsOf(*scene); }));
    std::printf("  plan without labels    %8.1f ms\n",
                least(3, [&] { plan = planPicture(scene, facts, Zoom, PlanDetail::NodesOnly); }));
    std::printf("  plan                   %8.1f ms\n", least(3, [&] { plan = planPicture(scene, facts, Zoom); }));
    std::printf("  index for picking      %8.1f ms\n", least(3, [&] { const Picker picker(plan); }));
    QImage image(Size, QImage::Format_RGB32);
    for (const int threads : {1, 2})
        std::printf("  raster, %d thread(s)    %8.1f ms\n", threads, least(5, [&] {
                        image.fill(Qt::white);
                        if (!SceneRenderer(plan, Theme::light()).paintQuickly(image, {}, threads))
                            std::abort();
                    }));
    std::printf("  QPainter, antialiased  %8.1f ms\n", least(nodes > 20000 ? 1 : 3, [&] {
                    image.fill(Qt::white);
                    QPainter painter(&image);
                    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
                    SceneRenderer(plan, Theme::light()).paintUnlit(painter);
                }));
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    std::vector<int> sizes;
    for (int i = 1; i < argc; ++i)
        sizes.push_back(std::stoi(argv[i]));
    if (sizes.empty())
        sizes = {1000, 3000, 10000, 30000, 100000, 300000};
    for (std::size_t i = 0; i + 1 < sizes.size(); i += 2)
        measure(sizes[i], sizes[i + 1]);
}

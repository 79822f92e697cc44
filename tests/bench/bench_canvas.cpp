// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the map costs for graphs of 1,000 nodes and more: frames of the widget as it is panned, zoomed and dragged, the
// steps of one picture from scene to pixels, and what QPainter and the graphics card, if there is one, need for the
// same lines in the same run; ONRECORD_OPENGL=software: and OpenGL in software.
//
//     QT_QPA_PLATFORM=offscreen bench_canvas [NODES EDGES]...
#include "tests/bench/canvas_graph.h"
#include "tests/bench/canvas_walk.h"
#include "ui/canvas/picker.h"
#include "ui/opengl/opengl_rasteriser.h"
#include "ui/picture/glide_frame.h"
#include "ui/picture/picture_plan.h"
#include "ui/picture/picture_sprites.h"
#include "ui/picture/scene_renderer.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QPainter>

#include <time.h>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <random>
#include <string>
#include <thread>
#include <vector>

using namespace onrecord;
using namespace onrecord::ui;
using namespace onrecord::tests;

namespace
{

/// Of all threads of this program: other programs do not count.
double processorMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// The least of `times` runs: milliseconds by the clock, and of processor time.
void print(const char *what, int times, const std::function<void()> &work)
{
    double wall = 1e9;
    double processor = 1e9;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer clock;
        clock.start();
        const double begin = processorMilliseconds();
        work();
        processor = std::min(processor, processorMilliseconds() - begin);
        wall = std::min(wall, static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    std::printf("  %-22s %8.1f ms, processors %8.1f ms\n", what, wall, processor);
}

/// The steps of one picture.
std::shared_ptr<const PicturePlan> measureSteps(const std::shared_ptr<const Scene> &scene)
{
    Scene bare = *scene;
    bare.facts = nullptr;
    std::shared_ptr<const SceneFacts> facts;
    std::shared_ptr<const PicturePlan> plan;
    print("facts, at once", 3, [&] { facts = factsOf(bare); });
    print("facts, later", 1, [&] {
        static_cast<void>(facts->bows->value());
        static_cast<void>(facts->texts->byImportance());
        static_cast<void>(facts->edgesOf->value());
    });
    print("plan of nodes only", 5, [&] { plan = planPicture(scene, facts, BenchZoom, PlanDetail::NodesOnly); });
    print("index of figures", 5, [&] { static_cast<void>(treeOfFigures(*plan)); });
    const auto planOn = [&](int threads) {
        plan = planPicture(scene, facts, BenchZoom, PlanDetail::All, {threads, {}});
    };
    print("plan, 1 thread", 5, [&] { planOn(1); });
    print("plan, 2 threads", 5, [&] { planOn(2); });
    print("index of curves", 5, [&] { static_cast<void>(treeOfCurves(*plan)); });
    std::printf("  %-22s %8zu\n", "labels", plan->labelled.size());
    return plan;
}

/// What lies at two thousand places.
void measurePicking(const std::shared_ptr<const PicturePlan> &plan)
{
    const Picker picker(plan);
    std::mt19937 random(2);
    print("2,000 edges looked for", 3, [&] {
        for (int i = 0; i < 2000; ++i)
            static_cast<void>(
                picker.edgeAt(QPointF(static_cast<double>(random() % 1600), static_cast<double>(random() % 1000))));
    });
}

/// The same plan with nothing written.
std::shared_ptr<const PicturePlan> unlabelled(const PicturePlan &plan)
{
    auto bare = std::make_shared<PicturePlan>(plan);
    bare->labels.assign(plan.labels.size(), std::nullopt);
    bare->labelled.clear();
    return bare;
}

void draw(QImage &image, const std::shared_ptr<const PicturePlan> &plan, int threads, PictureSprites *sprites,
          Rasteriser *rasteriser = nullptr)
{
    image.fill(Qt::white);
    SceneRenderer renderer(plan, Theme::light());
    renderer.setSprites(sprites);
    renderer.setRasteriser(rasteriser);
    if (!renderer.paintQuickly(image, {}, threads))
        std::abort();
}

void measureOpenGl(const std::shared_ptr<const PicturePlan> &plan, OpenGlDevice device)
{
    OpenGlStart start;
    print("OpenGL, to open it", 1, [&] { start = OpenGlRasteriser::create(device, 2); });
    if (!start.rasteriser) {
        std::printf("  none: %s\n", start.detail.c_str());
        return;
    }
    std::printf("  by %s\n", start.rasteriser->renderer().c_str());
    QImage image(BenchSize, QImage::Format_RGB32);
    PictureSprites kept;
    constexpr int Times = 6;
    print("drawn, OpenGL", Times, [&] { draw(image, plan, 2, &kept, start.rasteriser.get()); });
    if (start.rasteriser->drawnByOpenGl() != Times)
        std::printf("  not by OpenGL: %s\n", start.rasteriser->failure().c_str());
}

void measureDrawing(const std::shared_ptr<const PicturePlan> &plan)
{
    QImage image(BenchSize, QImage::Format_RGB32);
    PictureSprites kept;
    const auto bare = unlabelled(*plan);
    print("drawn, 1 thread", 9, [&] { draw(image, plan, 1, &kept); });
    print("drawn, 2 threads", 9, [&] { draw(image, plan, 2, &kept); });
    print("  nothing kept", 9, [&] { draw(image, plan, 2, nullptr); });
    print("  without labels", 9, [&] { draw(image, bare, 2, &kept); });
    print("QPainter, antialiased", plan->nodes.size() > 20000 ? 1 : 3, [&] {
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        SceneRenderer(plan, Theme::light()).paintUnlit(painter);
    });
}

/// What the job draws when very much is lit, and the frames of a glide.
void measureMuch(const std::shared_ptr<const Scene> &scene)
{
    const std::shared_ptr<const Scene> hub = withHub(*scene, 5000);
    const auto plan = planPicture(hub, hub->facts, BenchZoom, PlanDetail::All, {2, {}});
    Highlight all;
    for (std::uint32_t node = 0; node < hub->view->nodes.size(); ++node)
        all.selectedNodes.push_back(node);
    QImage image(BenchSize, QImage::Format_RGB32);
    PictureSprites kept;
    const auto light = [&](const Highlight &highlight) {
        image.fill(Qt::white);
        SceneRenderer renderer(plan, Theme::light());
        renderer.setSprites(&kept);
        if (!renderer.paintLitQuickly(image, {}, highlight, 2))
            std::abort();
    };
    print("hub of 5,000 lines lit", 5, [&] { light({{}, {}, 0, -1}); });
    print("all nodes lit", 5, [&] { light(all); });
    print("frame of a glide", 9, [&] {
        const GlidePicture picture =
            drawnGlideFrame({scene, scene->places, BenchZoom, {}, Theme::light()}, BenchSize, 1, 2);
        static_cast<void>(picture);
    });
}

void measure(int nodes, int edges)
{
    const std::shared_ptr<const Scene> scene = ready(*benchScene(nodes, edges));
    std::printf("%d nodes, %d edges, %d x %d, %u threads\n", nodes, edges, BenchSize.width(), BenchSize.height(),
                std::thread::hardware_concurrency());
    walkCanvas(scene);
    walkHub(scene);
    const std::shared_ptr<const PicturePlan> plan = measureSteps(scene);
    measurePicking(plan);
    measureDrawing(plan);
    measureOpenGl(plan, OpenGlDevice::GraphicsCard);
    if (qgetenv("ONRECORD_OPENGL") == "software")
        measureOpenGl(plan, OpenGlDevice::Processor);
    measureMuch(scene);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    std::vector<int> sizes;
    for (int i = 1; i < argc; ++i)
        sizes.push_back(std::stoi(argv[i]));
    if (sizes.empty())
        sizes = {1000, 3000, 10000, 30000, 100000, 300000};
    for (std::size_t i = 0; i + 1 < sizes.size(); i += 2)
        measure(sizes[i], sizes[i + 1]);
}

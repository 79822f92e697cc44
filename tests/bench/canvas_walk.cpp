// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/canvas_walk.h"

#include "tests/bench/canvas_graph.h"
#include "ui/canvas/map_canvas.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <malloc.h>
#include <time.h>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <functional>
#include <string>
#include <vector>

namespace onrecord::tests
{

namespace
{

using ui::MapCanvas;

/// Of this thread's processor time: other programs do not count.
double threadMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// What the events since the last report cost.
class Watch final
{
public:
    explicit Watch(MapCanvas &canvas)
        : m_canvas(canvas)
    {}

    /// One act on the window's thread; its frame is another.
    void act(const std::function<void()> &work)
    {
        note(m_acts, work);
        QElapsedTimer clock;
        clock.start();
        do {
            note(m_acts, [] { QCoreApplication::processEvents(); });
        } while (clock.elapsed() < 4);
        note(m_frames, [this] { m_canvas.repaint(); });
    }
    void rest(int milliseconds)
    {
        QElapsedTimer clock;
        clock.start();
        while (clock.elapsed() < milliseconds)
            note(m_acts, [] { QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5); });
    }
    void report(const char *what)
    {
        std::sort(m_frames.begin(), m_frames.end());
        std::sort(m_acts.begin(), m_acts.end());
        const double median = m_frames.empty() ? 0 : m_frames[m_frames.size() / 2];
        std::printf("  %-22s frame %6.2f ms, longest %6.2f; longest not listening %6.2f\n", what, median,
                    m_frames.empty() ? 0 : m_frames.back(), m_acts.empty() ? 0 : m_acts.back());
        m_frames.clear();
        m_acts.clear();
    }

private:
    static void note(std::vector<double> &list, const std::function<void()> &work)
    {
        const double begin = threadMilliseconds();
        work();
        list.push_back(threadMilliseconds() - begin);
    }

    MapCanvas &m_canvas;
    std::vector<double> m_frames;
    std::vector<double> m_acts;
};

void press(MapCanvas &canvas, QEvent::Type type, QPointF at, Qt::MouseButton button)
{
    const bool moves = type == QEvent::MouseMove;
    const bool held = button != Qt::NoButton && type != QEvent::MouseButtonRelease;
    QMouseEvent event(type, at, canvas.mapToGlobal(at), moves ? Qt::NoButton : button, held ? button : Qt::NoButton,
                      {});
    QCoreApplication::sendEvent(&canvas, &event);
}

void drag(Watch &watch, MapCanvas &canvas, Qt::MouseButton button, QPointF from, QPointF step, int steps)
{
    watch.act([&] { press(canvas, QEvent::MouseButtonPress, from, button); });
    for (int i = 1; i <= steps; ++i)
        watch.act([&] { press(canvas, QEvent::MouseMove, from + step * i, button); });
    watch.act([&] { press(canvas, QEvent::MouseButtonRelease, from + step * steps, button); });
}

void wheel(Watch &watch, MapCanvas &canvas, QPointF at, int turned)
{
    watch.act([&] {
        QWheelEvent event(at, canvas.mapToGlobal(at), {0, turned / 4}, {0, turned}, Qt::NoButton, {}, Qt::ScrollUpdate,
                          false);
        QCoreApplication::sendEvent(&canvas, &event);
    });
}

void pressKey(MapCanvas &canvas, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QKeyEvent event(QEvent::KeyPress, key, modifiers);
    QCoreApplication::sendEvent(&canvas, &event);
}

/// The first words of a program load its fonts.
void warmUp(MapCanvas &canvas)
{
    canvas.setScene(benchScene(20, 30), MapCanvas::Camera::Fit);
    canvas.repaint();
    QCoreApplication::processEvents();
    canvas.setScene(nullptr, MapCanvas::Camera::Fit);
    QCoreApplication::processEvents();
}

double peakMegabytes()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmHWM:"))
            return std::stod(line.substr(6)) / 1024;
    return 0;
}

void forgetPeak()
{
    malloc_trim(0);
    std::ofstream("/proc/self/clear_refs") << "5";
}

} // namespace

void walkCanvas(const std::shared_ptr<const ui::Scene> &scene)
{
    forgetPeak();
    const int patience = scene->view->nodes.size() > 50000 ? 2500 : 800;
    {
        MapCanvas canvas;
        canvas.resize(BenchSize);
        canvas.show();
        QCoreApplication::processEvents();
        Watch watch(canvas);
        warmUp(canvas);
        watch.act([&] { canvas.setScene(scene, MapCanvas::Camera::Fit); });
        watch.report("scene set");
        watch.rest(patience);
        watch.report("while it is drawn");
        const QPointF middle(BenchSize.width() / 2.0, BenchSize.height() / 2.0);
        for (int i = 0; i < 40; ++i)
            watch.act([&] { press(canvas, QEvent::MouseMove, middle + QPointF(5 * i, 3 * i), Qt::NoButton); });
        watch.report("pointing");
        drag(watch, canvas, Qt::MiddleButton, middle, {-13, -7}, 60);
        watch.report("panning");
        drag(watch, canvas, Qt::MiddleButton, middle, {13, 7}, 60);
        for (int i = 0; i < 30; ++i)
            wheel(watch, canvas, middle, i < 15 ? 60 : -60);
        watch.report("zooming");
        watch.rest(patience);
        watch.report("until it is drawn");
        drag(watch, canvas, Qt::LeftButton, canvas.positionOfNode(0), {2, 3}, 40);
        watch.report("moving a node");
        watch.rest(patience);
        watch.report("until it is drawn");
    }
    std::printf("  most memory            %8.0f MB\n", peakMegabytes());
}

void walkHub(const std::shared_ptr<const ui::Scene> &scene)
{
    constexpr int LinesOfHub = 5000;
    const int patience = scene->view->nodes.size() > 50000 ? 2500 : 800;
    const auto hubScene = withHub(*scene, LinesOfHub);
    MapCanvas canvas;
    canvas.resize(BenchSize);
    canvas.show();
    Watch watch(canvas);
    const auto rest = [&](const char *what, int milliseconds) {
        watch.rest(milliseconds);
        watch.act([] {});
        watch.report(what);
    };
    warmUp(canvas);
    canvas.setScene(hubScene, MapCanvas::Camera::Fit);
    watch.rest(patience);
    watch.report("(shown)");
    const QPointF hub = canvas.positionOfNode(0);
    watch.act([&] { press(canvas, QEvent::MouseMove, hub, Qt::NoButton); });
    rest("hub pointed at", 400);
    watch.act([&] { press(canvas, QEvent::MouseMove, QPointF(2, 2), Qt::NoButton); });
    rest("no more", 400);
    drag(watch, canvas, Qt::LeftButton, hub, {2, 3}, 40);
    rest("hub dragged", patience);
    watch.act([&] { pressKey(canvas, Qt::Key_A, Qt::ControlModifier); });
    rest("all selected", 600);
    drag(watch, canvas, Qt::MiddleButton, QPointF(800, 500), {-13, -7}, 40);
    rest("panned", patience);
    watch.act([&] { pressKey(canvas, Qt::Key_Escape, {}); });
    rest("nothing selected", 400);
    watch.act([&] { canvas.setScene(turned(*hubScene, 40), MapCanvas::Camera::Keep); });
    rest("gliding, one view", 500);
    const auto another = ready(*scene);
    watch.act([&] { canvas.setScene(another, MapCanvas::Camera::Keep); });
    rest("gliding to another view", 500);
    watch.act([&] { canvas.setTheme(ui::Theme::dark()); });
    rest("dark", patience);
    for (int i = 0; i < 10; ++i)
        watch.act([&] { canvas.resize(BenchSize - QSize(20 * i, 10 * i)); });
    rest("window resized", patience);
}

} // namespace onrecord::tests

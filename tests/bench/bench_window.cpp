// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long the whole window does not listen while a project is used: for each thing that is done, the longest that one
// event kept its thread, and which it was.
//
//     QT_QPA_PLATFORM=offscreen bench_window COPY.onrecord [MOST [PART]]
//
// MOST: nodes on the map, the most quoted; 0, or nothing: all. PART: view, selection or window alone.
#include "tests/bench/listening.h"
#include "ui/canvas/map_canvas.h"
#include "ui/state/settings.h"
#include "ui/state/theme_state.h"
#include "ui/window/main_window.h"
#include "ui/window/map_area.h"
#include "ui/window/window_actions.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QMouseEvent>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <memory>
#include <vector>

using namespace onrecord;
using namespace onrecord::ui;
using namespace onrecord::tests;

namespace
{

constexpr int Quiet = 700;      // milliseconds of a map at rest
constexpr int Patience = 90000; // milliseconds

class Walk final
{
public:
    explicit Walk(ListeningApplication &application)
        : m_application(application)
        , m_settings(Settings::defaultFile())
        , m_theme(ThemePreference::Light)
        , m_window(m_settings, m_theme)
    {
        m_window.resize(1600, 1000);
        m_window.show();
    }

    /// Does it as one event, waits until the map is at rest again, and prints the longest that nothing else was heard.
    void act(const char *what, const std::function<void()> &work)
    {
        actByEvents(what, [&] { m_application.note(QStringLiteral("the act"), work); });
    }
    /// The same with what consists of events.
    void actByEvents(const char *what, const std::function<void()> &work)
    {
        work();
        const bool rests = waitForRest();
        const ListeningApplication::Longest longest = m_application.takeLongest();
        std::printf("  %-26s %8.1f ms (clock %8.1f)  %s%s\n", what, longest.milliseconds, longest.byTheClock,
                    qPrintable(longest.event), rests ? "" : "  NOT AT REST");
        std::fflush(stdout);
    }

    [[nodiscard]] MainWindow &window() { return m_window; }
    [[nodiscard]] WindowStates &states() { return *m_window.parts().states; }
    [[nodiscard]] WindowActions &actions() { return *m_window.parts().actions; }
    [[nodiscard]] MapCanvas &canvas() { return m_window.parts().map->canvas(); }
    [[nodiscard]] ThemeState &theme() { return m_theme; }

    /// The node with the most lines.
    [[nodiscard]] std::uint32_t hub()
    {
        const View &view = *canvas().scene()->view;
        std::vector<int> lines(view.nodes.size());
        for (const ViewEdge &edge : view.edges) {
            ++lines[edge.source];
            ++lines[edge.target];
        }
        return static_cast<std::uint32_t>(std::max_element(lines.begin(), lines.end()) - lines.begin());
    }

    void mouse(QEvent::Type type, QPointF at, Qt::MouseButton button)
    {
        const bool moves = type == QEvent::MouseMove;
        const bool held = button != Qt::NoButton && type != QEvent::MouseButtonRelease;
        QMouseEvent event(type, at, canvas().mapToGlobal(at), moves ? Qt::NoButton : button,
                          held ? button : Qt::NoButton, {});
        QCoreApplication::sendEvent(&canvas(), &event);
        QCoreApplication::processEvents();
    }

    void drag(QPointF from, QPointF step, int steps)
    {
        mouse(QEvent::MouseButtonPress, from, Qt::LeftButton);
        for (int i = 1; i <= steps; ++i)
            mouse(QEvent::MouseMove, from + step * i, Qt::LeftButton);
        mouse(QEvent::MouseButtonRelease, from + step * steps, Qt::LeftButton);
    }

private:
    [[nodiscard]] bool waitForRest()
    {
        QElapsedTimer whole;
        QElapsedTimer calm;
        whole.start();
        calm.start();
        while (calm.elapsed() < Quiet && whole.elapsed() < Patience) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
            if (!states().picture.picture().settled || states().layout.work() != LayoutState::Work::Resting)
                calm.restart();
        }
        return whole.elapsed() < Patience;
    }

    ListeningApplication &m_application;
    Settings m_settings;
    ThemeState m_theme;
    MainWindow m_window;
};

void type(Walk &walk, const QString &words)
{
    auto *field = walk.window().findChild<QLineEdit *>(QStringLiteral("filterField"));
    field->setText(words);
    emit field->textEdited(words);
}

void changeWhatIsShown(Walk &walk)
{
    const char *const layouts[] = {"layout free", "layout around", "layout time", "layout layers", "layout circle"};
    for (const int i : {1, 2, 3, 4, 0})
        walk.act(layouts[i], [&] { walk.actions().layouts[i]->trigger(); });
    const char *const lenses[] = {"lens 1", "lens 2", "lens 3", "lens 4"};
    for (const int i : {1, 2, 3, 0})
        walk.act(lenses[i], [&] { walk.actions().lenses[i]->trigger(); });
    walk.act("filter typed", [&] { type(walk, QStringLiteral("said:government")); });
    walk.act("filter taken off", [&] { type(walk, {}); });
    walk.act("colour by community", [&] { walk.states().style.setColouring(NodeColouring::Community); });
    walk.act("colour by outlet", [&] { walk.states().style.setColouring(NodeColouring::Outlet); });
    walk.act("size by centrality", [&] { walk.states().style.setSizing(NodeSizing::Centrality); });
    walk.act("size by statements", [&] { walk.states().style.setSizing(NodeSizing::Statements); });
}

void pointAndSelect(Walk &walk)
{
    const std::uint32_t hub = walk.hub();
    const auto place = [&] { return walk.canvas().positionOfNode(hub); };
    walk.actByEvents("hub pointed at", [&] { walk.mouse(QEvent::MouseMove, place(), Qt::NoButton); });
    walk.actByEvents("hub clicked", [&] { walk.drag(place(), {}, 0); });
    walk.actByEvents("hub dragged, pinned", [&] { walk.drag(place(), {4, 3}, 30); });
    walk.act("undo", [&] { walk.actions().undo->trigger(); });
    walk.act("pin", [&] { walk.actions().pin->trigger(); });
    walk.act("undo", [&] { walk.actions().undo->trigger(); });
    walk.act("nothing selected", [&] { walk.actions().selectNone->trigger(); });
    walk.actByEvents("another node clicked", [&] { walk.drag(walk.canvas().positionOfNode(17), {}, 0); });
    walk.act("all selected", [&] { walk.actions().selectAll->trigger(); });
    walk.act("nothing selected", [&] { walk.actions().selectNone->trigger(); });
}

void changeTheWindow(Walk &walk)
{
    walk.act("dark", [&] { walk.theme().setPreference(ThemePreference::Dark); });
    walk.act("light", [&] { walk.theme().setPreference(ThemePreference::Light); });
    walk.act("legend off", [&] { walk.actions().legend->trigger(); });
    walk.act("legend on", [&] { walk.actions().legend->trigger(); });
    walk.act("zoomed in", [&] {
        for (int i = 0; i < 6; ++i)
            walk.canvas().zoomIn();
    });
    walk.act("minimap off", [&] { walk.actions().minimap->trigger(); });
    walk.act("minimap on", [&] { walk.actions().minimap->trigger(); });
    walk.act("window smaller", [&] { walk.window().resize(1300, 860); });
    walk.act("window larger", [&] { walk.window().resize(1600, 1000); });
}

} // namespace

int main(int argc, char **argv)
{
    const QTemporaryDir home;
    qputenv("XDG_DATA_HOME", (home.path() + QStringLiteral("/data")).toUtf8());
    qputenv("XDG_CONFIG_HOME", (home.path() + QStringLiteral("/config")).toUtf8());
    ListeningApplication application(argc, argv);
    if (argc < 2)
        return 1;
    Walk walk(application);
    const QString path = QString::fromLocal8Bit(argv[1]);
    walk.act("opened", [&] { walk.window().openPath(path); });
    walk.act("as many nodes as wanted", [&] {
        Filter filter = walk.states().filter.chosen();
        filter.atMost = argc > 2 ? std::stoul(argv[2]) : 0;
        walk.states().filter.setChosen(filter);
    });
    std::printf("%zu nodes, %zu edges on the map\n", walk.canvas().scene()->view->nodes.size(),
                walk.canvas().scene()->view->edges.size());
    const QString part = argc > 3 ? QString::fromLocal8Bit(argv[3]) : QString();
    if (part.isEmpty() || part == QStringLiteral("view"))
        changeWhatIsShown(walk);
    if (part.isEmpty() || part == QStringLiteral("selection"))
        pointAndSelect(walk);
    if (part.isEmpty() || part == QStringLiteral("window"))
        changeTheWindow(walk);
    return 0;
}

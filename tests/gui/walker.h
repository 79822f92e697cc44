// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Walks through a window as a user does: finds nodes and edges by their names, and clicks on them.
#pragma once

#include "ui/canvas/map_canvas.h"
#include "ui/panels/details_panel.h"
#include "ui/panels/reader_panel.h"
#include "ui/state/settings.h"
#include "ui/state/theme_state.h"
#include "ui/window/main_window.h"
#include "ui/window/map_area.h"
#include "ui/window/reading_pane.h"

#include <QAbstractButton>
#include <QTest>
#include <QTextBlock>
#include <QTextEdit>

#include <optional>
#include <utility>
#include <vector>

namespace onrecord::tests
{

/// The program's data and settings lie there from now on.
inline void liveIn(const QString &home)
{
    qputenv("XDG_DATA_HOME", (home + QStringLiteral("/data")).toUtf8());
    qputenv("XDG_CONFIG_HOME", (home + QStringLiteral("/config")).toUtf8());
}

class Walker final
{
public:
    Walker()
        : settings(ui::Settings::defaultFile())
        , theme(ui::ThemePreference::Light)
        , window(settings, theme)
    {
        QObject::connect(&window, &ui::MainWindow::mapSettled, &window, [this] { m_settled = true; });
        window.resize(1400, 900);
        window.show();
        activate();
    }

    [[nodiscard]] const ui::WindowParts &parts() const { return window.parts(); }
    [[nodiscard]] ui::WindowStates &states() const { return *parts().states; }
    [[nodiscard]] ui::MapCanvas &canvas() const { return parts().map->canvas(); }
    [[nodiscard]] ui::DetailsPanel &details() const { return *parts().reading->details(); }
    [[nodiscard]] QAbstractButton *button(const QString &name) const
    {
        return window.findChild<QAbstractButton *>(name);
    }

    /// Keys go to the window that is active; where no window manager runs, nobody makes it so by itself.
    void activate()
    {
        window.activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(&window));
    }

    /// Until the folder is read and its map drawn and at rest.
    [[nodiscard]] bool waitForMap()
    {
        const bool drawn = QTest::qWaitFor(
            [this] {
                return m_settled && states().project.isOpen() && !states().reading.isActive() &&
                       states().picture.picture().settled && states().picture.view() &&
                       !states().picture.view()->nodes.empty();
            },
            20000);
        return drawn && waitForRest();
    }

    /// Until no node has moved on the screen for a while. Counted in turns of the event loop, not in time: on a slow
    /// machine a glide makes few steps.
    [[nodiscard]] bool waitForRest()
    {
        std::vector<QPointF> places;
        int turns = 0;
        return QTest::qWaitFor(
            [&] {
                std::vector<QPointF> now = placesOnScreen();
                turns = now == places ? turns + 1 : 0;
                places = std::move(now);
                return turns >= 30;
            },
            20000);
    }

    [[nodiscard]] bool openSeeds()
    {
        m_settled = false;
        window.openPath(QStringLiteral(ONRECORD_SEEDS));
        return waitForMap();
    }

    [[nodiscard]] std::optional<std::uint32_t> node(const QString &name) const
    {
        const View *view = states().picture.view();
        for (std::uint32_t i = 0; view && i < view->nodes.size(); ++i)
            if (view->nodes[i].label == name.toStdString())
                return i;
        return std::nullopt;
    }

    [[nodiscard]] QPointF positionOf(const QString &name) const
    {
        const auto at = node(name);
        return at ? canvas().positionOfNode(*at) : QPointF();
    }

    [[nodiscard]] std::vector<QPointF> placesOnScreen() const
    {
        const auto scene = canvas().scene();
        std::vector<QPointF> places;
        for (std::uint32_t i = 0; scene && i < scene->view->nodes.size(); ++i)
            places.push_back(canvas().positionOfNode(i));
        return places;
    }

    [[nodiscard]] bool isPinned(const QString &name) const
    {
        const auto at = node(name);
        const auto scene = states().picture.picture().scene;
        return at && scene->pinned.contains(QString::fromStdString(scene->view->nodes[*at].key));
    }

    [[nodiscard]] bool clickNode(const QString &name)
    {
        if (!node(name))
            return false;
        QTest::mouseClick(&canvas(), Qt::LeftButton, {}, positionOf(name).toPoint());
        return QTest::qWaitFor([this] { return states().selection.selection().nodes.size() == 1; });
    }

    [[nodiscard]] bool clickEdge(const QString &from, const QString &to)
    {
        const View *view = states().picture.view();
        for (std::uint32_t i = 0; view && i < view->edges.size(); ++i) {
            const ViewEdge &edge = view->edges[i];
            if (view->nodes[edge.source].label != from.toStdString() ||
                view->nodes[edge.target].label != to.toStdString())
                continue;
            QTest::mouseClick(&canvas(), Qt::LeftButton, {}, canvas().positionOfEdge(i).toPoint());
            return QTest::qWaitFor([this] { return states().selection.selection().edges.size() == 1; });
        }
        return false;
    }

    [[nodiscard]] bool dragNode(const QString &name, const QPoint &by)
    {
        if (!node(name))
            return false;
        const QPoint from = positionOf(name).toPoint();
        QTest::mousePress(&canvas(), Qt::LeftButton, {}, from);
        for (int step = 1; step <= 10; ++step)
            QTest::mouseMove(&canvas(), from + by * step / 10, 5);
        QTest::mouseRelease(&canvas(), Qt::LeftButton, {}, from + by);
        return true;
    }

    /// The words that the reader marks as content.
    [[nodiscard]] QString markedWords() const
    {
        QString words;
        const QColor mark = ui::Theme::light().contentMark;
        for (QTextBlock block = parts().reading->reader()->page()->document()->begin(); block.isValid();
             block = block.next())
            for (auto piece = block.begin(); !piece.atEnd(); ++piece)
                if (piece.fragment().charFormat().background().color() == mark)
                    words += piece.fragment().text();
        return words;
    }

    ui::Settings settings;
    ui::ThemeState theme;
    ui::MainWindow window;

private:
    bool m_settled = false; // a map of all that was read has come; while a folder is read, others come before
};

} // namespace onrecord::tests

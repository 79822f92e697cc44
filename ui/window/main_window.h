// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window: makes its parts and puts them in their places; wiring.h connects them.
#pragma once

#include "ui/window/window_parts.h"
#include "ui/window/window_states.h"

#include <QMainWindow>

class QDockWidget;
class QStackedWidget;
class QToolBar;

namespace onrecord::ui
{

class MapTools;
class Appearance;
struct Theme;

class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Settings &settings, ThemeState &theme);
    ~MainWindow() override;

    /// A folder of articles or a project file.
    void openPath(const QString &path);
    /// What it is made of, for tests, which walk through it as its users do.
    [[nodiscard]] const WindowParts &parts() const { return m_parts; }

public slots:
    void showStartPage();
    /// The project was opened from this path.
    void showProject(const QString &path);
    void focusNextPane();
    /// A few words in the foot of the window, for a while.
    void say(const QString &sentence);

signals:
    /// The map of what is open is drawn, and its layout settled.
    void mapSettled();
    void couldNotOpen();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool event(QEvent *event) override;

private:
    void makeCentre();
    void makeDocks();
    void makeToolBars();
    [[nodiscard]] QToolBar *makeToolBar(const QString &name, const QString &title);
    void makeCommands();
    [[nodiscard]] QDockWidget *makeDock(const QString &name, const QString &title, QWidget *content,
                                        Qt::DockWidgetArea area);
    void applyTheme(const Theme &theme);
    void showWork(bool work);
    void restoreLayout();
    void rememberLayout();

    Appearance *m_appearance;
    WindowStates m_states;
    WindowParts m_parts;
    QStackedWidget *m_centre = nullptr;
    QDockWidget *m_left = nullptr;
    QDockWidget *m_right = nullptr;
    QToolBar *m_tools = nullptr;
    QToolBar *m_filterTools = nullptr;
    MapTools *m_mapTools = nullptr;
};

} // namespace onrecord::ui

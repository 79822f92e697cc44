// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "ui/canvas/map_canvas.h"
#include "ui/panels/actors_panel.h"
#include "ui/panels/banner.h"
#include "ui/panels/details_panel.h"
#include "ui/panels/filter_bar.h"
#include "ui/panels/filtered_list.h"
#include "ui/panels/reader_panel.h"
#include "ui/panels/start_page.h"
#include "ui/state/settings.h"
#include "ui/window/appearance.h"
#include "ui/window/export_commands.h"
#include "ui/window/lens_switch.h"
#include "ui/window/lists_pane.h"
#include "ui/window/map_area.h"
#include "ui/window/map_tools.h"
#include "ui/window/node_commands.h"
#include "ui/window/open_commands.h"
#include "ui/window/picture_controller.h"
#include "ui/window/project_controller.h"
#include "ui/window/reading_pane.h"
#include "ui/window/search_field.h"
#include "ui/window/status_line.h"
#include "ui/window/style_actions.h"
#include "ui/window/style_switch.h"
#include "ui/window/view_recorder.h"
#include "ui/window/window_actions.h"
#include "ui/window/wiring.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QListView>
#include <QMenuBar>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTextEdit>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace onrecord::ui
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int LayoutVersion = 1; // another one forgets the docks' remembered places
constexpr int IconSize = 16;
constexpr int NoteTime = 6000; // milliseconds
} // namespace

MainWindow::MainWindow(Settings &settings, ThemeState &theme)
    : m_appearance(new Appearance(theme, *this)) // first: a font that is set later does not reach what is there already
{
    m_parts.states = &m_states;
    m_parts.settings = &settings;
    m_parts.theme = &theme;
    m_parts.window = this;
    m_parts.actions = new WindowActions(this);
    setAcceptDrops(true);
    setDockOptions(AnimatedDocks);
    makeCentre();
    makeDocks();
    makeCommands();
    makeToolBars();
    auto *styles = new StyleActions(m_states.style, settings, this);
    m_parts.actions->fillMenuBar(*menuBar(), {m_left->toggleViewAction(), m_right->toggleViewAction()},
                                 {styles->colourMenu(this), styles->sizeMenu(this)});
    m_parts.map->canvas().setLegendHead(new StyleSwitch(m_states.style, *styles));
    auto *foot = new StatusLine(m_states, *statusBar());
    connect(foot, &StatusLine::stopRequested, m_parts.project, &ProjectController::stopReading);
    const std::string layout = settings.value(u"map/layout"_s).toString().toStdString();
    m_states.layout.setChoice({layoutKindFromString(layout).value_or(LayoutKind::Free), {}});
    connectParts(m_parts);
    connect(m_parts.project, &ProjectController::openFailed, this, &MainWindow::couldNotOpen);
    connect(m_parts.picture, &PictureController::settled, this, &MainWindow::mapSettled);
    connect(m_appearance, &Appearance::applied, this, &MainWindow::applyTheme);
    applyTheme(theme.theme());
    restoreLayout();
    showStartPage();
}

MainWindow::~MainWindow()
{
    // The controllers' threads end before the states that they report to.
    delete m_parts.picture;
    delete m_parts.project;
}

void MainWindow::makeCentre()
{
    auto *column = new QWidget(this);
    m_parts.banner = new Banner(column);
    m_centre = new QStackedWidget(column);
    m_parts.start = new StartPage(m_centre);
    m_parts.map = new MapArea(m_states, m_centre);
    m_centre->addWidget(m_parts.start);
    m_centre->addWidget(m_parts.map);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_parts.banner);
    layout->addWidget(m_centre, 1);
    setCentralWidget(column);
}

QDockWidget *MainWindow::makeDock(const QString &name, const QString &title, QWidget *content, Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(title, this);
    dock->setObjectName(name);
    dock->setTitleBarWidget(new QWidget(dock)); // none: the panel's own heading says what it is
    dock->setFeatures(QDockWidget::DockWidgetClosable);
    dock->setWidget(content);
    addDockWidget(area, dock);
    return dock;
}

void MainWindow::makeDocks()
{
    m_parts.lists = new ListsPane(m_states, this);
    m_parts.reading = new ReadingPane(m_states, this);
    m_parts.map->setMinimumWidth(388); // with both docks a window of 960: half a screen, or one at twice the scale
    m_parts.lists->setMinimumWidth(250);
    m_parts.reading->setMinimumWidth(320);
    m_left = makeDock(u"lists"_s, tr("Lists"), m_parts.lists, Qt::LeftDockWidgetArea);
    m_right = makeDock(u"reading"_s, tr("Details and article"), m_parts.reading, Qt::RightDockWidgetArea);
    resizeDocks({m_left, m_right}, {270, 400}, Qt::Horizontal);
}

void MainWindow::makeCommands()
{
    m_parts.project = new ProjectController(m_states, this);
    m_parts.picture = new PictureController(m_states, m_parts.map->canvas(), this);
    m_parts.opening = new OpenCommands(*m_parts.project, *m_parts.settings, this);
    m_parts.nodes = new NodeCommands(m_states, *m_parts.project, *m_parts.picture, this);
    m_parts.exports = new ExportCommands(m_states, m_parts.map->canvas(), *m_parts.settings, this);
    m_parts.recorder = new ViewRecorder(m_states, this);
    m_mapTools = new MapTools(m_states, *m_parts.actions, m_parts.map->canvas());
}

QToolBar *MainWindow::makeToolBar(const QString &name, const QString &title)
{
    auto *bar = new QToolBar(title);
    bar->setObjectName(name); // before it is in the window: the style sheet knows it by its name
    bar->setMovable(false);
    bar->setIconSize({IconSize, IconSize});
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    addToolBar(bar);
    return bar;
}

void MainWindow::makeToolBars()
{
    m_tools = makeToolBar(u"tools"_s, tr("Tools"));
    m_parts.search = new SearchField(m_states, this);
    auto *gap = new QWidget(this);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    const WindowActions &actions = *m_parts.actions;
    m_tools->addActions({actions.back, actions.forward, actions.openFolder});
    m_tools->addWidget(m_parts.search);
    m_tools->addWidget(new LensSwitch(m_states.lens, this));
    m_tools->addWidget(gap);
    m_tools->addAction(actions.exportPicture);
    for (QAction *action : {actions.openFolder, actions.exportPicture})
        if (auto *button = qobject_cast<QToolButton *>(m_tools->widgetForAction(action)))
            button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    addToolBarBreak();
    m_filterTools = makeToolBar(u"filterToolBar"_s, tr("Filter"));
    m_parts.filterBar = new FilterBar(m_states.filter, m_states.project, m_states.picture, this);
    m_filterTools->addWidget(m_parts.filterBar);
}

void MainWindow::applyTheme(const Theme &theme)
{
    m_parts.actions->setTheme(theme);
    m_parts.map->canvas().setTheme(theme);
    m_mapTools->setTheme(theme);
    m_parts.lists->setTheme(theme);
    m_parts.reading->setTheme(theme);
    m_parts.filterBar->setTheme(theme);
    m_parts.exports->setTheme(theme.kind);
}

void MainWindow::openPath(const QString &path)
{
    m_parts.opening->openPath(path);
}

void MainWindow::showStartPage()
{
    m_parts.start->setRecent(m_parts.settings->recent());
    m_parts.start->setSamplesOffered(ProjectController::samplesFolder().has_value());
    setWindowTitle(tr("OnRecord"));
    showWork(false);
}

void MainWindow::showProject(const QString &path)
{
    m_parts.settings->addRecent(path);
    m_parts.banner->hide();
    setWindowTitle(tr("%1 — OnRecord").arg(m_states.project.title()));
    showWork(true);
}

void MainWindow::showWork(bool work)
{
    const auto size = work ? QSizePolicy::Ignored : QSizePolicy::Preferred; // out of sight it asks for no room
    m_parts.start->setSizePolicy(size, size);
    m_centre->setCurrentIndex(work ? 1 : 0);
    const bool left = m_parts.settings->value(u"window/left"_s, true).toBool();
    const bool right = m_parts.settings->value(u"window/right"_s, true).toBool();
    m_left->setVisible(work && left);
    m_right->setVisible(work && right);
    m_tools->setVisible(work);
    m_filterTools->setVisible(work);
}

void MainWindow::focusNextPane()
{
    QWidget *const panes[] = {m_parts.lists->actors()->list()->view(), &m_parts.map->canvas(),
                              m_parts.reading->details()->cards(), m_parts.reading->reader()->page()};
    const auto at =
        std::find_if(std::begin(panes), std::end(panes), [](const QWidget *pane) { return pane->hasFocus(); });
    for (std::ptrdiff_t step = 1; step <= std::ssize(panes); ++step) {
        const std::ptrdiff_t from = at == std::end(panes) ? -1 : at - std::begin(panes);
        QWidget *next = panes[(from + step) % std::ssize(panes)];
        if (!next->isVisible())
            continue;
        next->setFocus(Qt::ShortcutFocusReason);
        return;
    }
}

void MainWindow::say(const QString &sentence)
{
    statusBar()->showMessage(sentence, NoteTime);
}

void MainWindow::restoreLayout()
{
    const Settings &settings = *m_parts.settings;
    resize(1440, 900);
    restoreGeometry(settings.value(u"window/geometry"_s).toByteArray());
    restoreState(settings.value(u"window/state"_s).toByteArray(), LayoutVersion);
    m_parts.reading->splitter()->restoreState(settings.value(u"window/reading"_s).toByteArray());
}

void MainWindow::rememberLayout()
{
    Settings &settings = *m_parts.settings;
    settings.setValue(u"window/geometry"_s, saveGeometry());
    if (m_centre->currentIndex() == 0)
        return; // the start page has no docks
    settings.setValue(u"window/state"_s, saveState(LayoutVersion));
    settings.setValue(u"window/reading"_s, m_parts.reading->splitter()->saveState());
    settings.setValue(u"window/left"_s, !m_left->isHidden());
    settings.setValue(u"window/right"_s, !m_right->isHidden());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    rememberLayout();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!OpenCommands::pathIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    if (const QString path = OpenCommands::pathIn(event->mimeData()); !path.isEmpty()) {
        event->acceptProposedAction();
        openPath(path);
    }
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && m_appearance)
        m_appearance->readSystem();
    return QMainWindow::event(event);
}

} // namespace onrecord::ui

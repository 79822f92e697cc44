// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/wiring.h"

#include "ui/canvas/map_canvas.h"
#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/shortcuts_dialog.h"
#include "ui/models/words.h"
#include "ui/panels/actors_panel.h"
#include "ui/panels/banner.h"
#include "ui/panels/details_panel.h"
#include "ui/panels/filter_bar.h"
#include "ui/panels/filtered_list.h"
#include "ui/panels/reader_panel.h"
#include "ui/panels/start_page.h"
#include "ui/panels/statements_panel.h"
#include "ui/panels/suggestion_row.h"
#include "ui/state/settings.h"
#include "ui/state/theme_state.h"
#include "ui/window/export_commands.h"
#include "ui/window/graphics_card_action.h"
#include "ui/window/lists_pane.h"
#include "ui/window/main_window.h"
#include "ui/window/map_area.h"
#include "ui/window/node_commands.h"
#include "ui/window/open_commands.h"
#include "ui/window/picture_controller.h"
#include "ui/window/project_controller.h"
#include "ui/window/reading_pane.h"
#include "ui/window/search_field.h"
#include "ui/window/view_recorder.h"
#include "ui/window/window_actions.h"
#include "ui/window/window_parts.h"

#include <QLineEdit>
#include <QMenu>

#include <algorithm>

namespace onrecord::ui
{

namespace
{

void connectFile(const WindowParts &p)
{
    const WindowActions &a = *p.actions;
    const auto on = &QAction::triggered;
    QObject::connect(a.openFolder, on, p.opening, &OpenCommands::askForFolder);
    QObject::connect(a.openProject, on, p.opening, &OpenCommands::askForProject);
    QObject::connect(a.openSamples, on, p.opening, &OpenCommands::openSamples);
    QObject::connect(a.saveCopy, on, p.opening, &OpenCommands::askForCopy);
    QObject::connect(a.readAgain, on, p.project, &ProjectController::readAgain);
    QObject::connect(a.readAgain, on, p.banner, &QWidget::hide); // what it says was of the last time
    QObject::connect(a.closeProject, on, p.window, &MainWindow::showStartPage);
    QObject::connect(a.exportPicture, on, p.exports, &ExportCommands::askForPicture);
    QObject::connect(a.copyPicture, on, p.exports, &ExportCommands::copyPicture);
    QObject::connect(a.exportGraph, on, p.exports, &ExportCommands::askForGraph);
    QObject::connect(a.print, on, p.exports, &ExportCommands::askForPrint);
    QObject::connect(a.quit, on, p.window, &QWidget::close);
    QObject::connect(p.start, &StartPage::openFolderRequested, p.opening, &OpenCommands::askForFolder);
    QObject::connect(p.start, &StartPage::openProjectRequested, p.opening, &OpenCommands::askForProject);
    QObject::connect(p.start, &StartPage::samplesRequested, p.opening, &OpenCommands::openSamples);
    QObject::connect(p.start, &StartPage::pathRequested, p.opening, &OpenCommands::openPath);
    QObject::connect(p.map, &MapArea::openFolderRequested, p.opening, &OpenCommands::askForFolder);
    QObject::connect(p.map, &MapArea::readAgainRequested, a.readAgain, &QAction::trigger);
}

void connectEdit(const WindowParts &p)
{
    const WindowActions &a = *p.actions;
    const auto on = &QAction::triggered;
    QObject::connect(a.undo, on, p.project, &ProjectController::undo);
    QObject::connect(a.redo, on, p.project, &ProjectController::redo);
    QObject::connect(a.rename, on, p.nodes, &NodeCommands::askForName);
    QObject::connect(a.nextSuggestion, on, p.nodes, &NodeCommands::selectNextSuggestion);
    const SuggestionRow *suggestion = p.reading->details()->suggestion();
    QObject::connect(suggestion, &SuggestionRow::mergeRequested, p.nodes, &NodeCommands::merge);
    QObject::connect(suggestion, &SuggestionRow::partRequested, p.nodes, &NodeCommands::part);
    QObject::connect(a.copyNames, on, p.nodes, &NodeCommands::copyNames);
    QObject::connect(a.selectAll, on, p.nodes, &NodeCommands::selectAll);
    QObject::connect(a.selectNone, on, &p.states->selection, &SelectionState::clear);
    QObject::connect(a.invert, on, p.nodes, &NodeCommands::invertSelection);
    const auto focus = [](QLineEdit *field) {
        return [field] {
            field->setFocus(Qt::ShortcutFocusReason);
            field->selectAll();
        };
    };
    QObject::connect(a.find, on, p.search, focus(p.search));
    MapCanvas &map = p.map->canvas();
    QObject::connect(p.search, &SearchField::wentThere, &map, [&map] { map.setFocus(Qt::ShortcutFocusReason); });
    QObject::connect(a.filter, on, p.filterBar, focus(p.filterBar->field()));
}

void connectView(const WindowParts &p)
{
    const WindowActions &a = *p.actions;
    const auto on = &QAction::triggered;
    QObject::connect(a.back, on, p.recorder, &ViewRecorder::goBack);
    QObject::connect(a.forward, on, p.recorder, &ViewRecorder::goForward);
    for (int i = 0; i < 4; ++i)
        QObject::connect(a.lenses[i], on, &p.states->lens, [p, i] { p.states->lens.setLens(static_cast<Lens>(i)); });
    QObject::connect(a.legend, &QAction::toggled, &p.map->canvas(), &MapCanvas::setLegendVisible);
    QObject::connect(a.minimap, &QAction::toggled, &p.map->canvas(), &MapCanvas::setMinimapWanted);
    connectGraphicsCard(a.graphicsCard, p.map->canvas(), *p.settings);
    QObject::connect(a.fullScreen, &QAction::toggled, p.window, [p](bool full) {
        p.window->setWindowState(p.window->windowState().setFlag(Qt::WindowFullScreen, full));
    });
    QObject::connect(a.nextPane, on, p.window, &MainWindow::focusNextPane);
    const std::pair<QAction *, ThemePreference> themes[] = {{a.themeSystem, ThemePreference::System},
                                                            {a.themeLight, ThemePreference::Light},
                                                            {a.themeDark, ThemePreference::Dark}};
    for (const auto &[action, preference] : themes) {
        action->setChecked(p.theme->preference() == preference);
        QObject::connect(action, on, p.theme, [p, wanted = preference] {
            p.settings->setTheme(wanted);
            p.theme->setPreference(wanted);
        });
    }
    QObject::connect(a.keys, on, p.window, [p] { (new ShortcutsDialog(p.window))->open(); });
    QObject::connect(a.about, on, p.window, [p] { (new AboutDialog(p.window))->open(); });
}

void connectMapActions(const WindowParts &p)
{
    const WindowActions &a = *p.actions;
    const auto on = &QAction::triggered;
    MapCanvas *canvas = &p.map->canvas();
    QObject::connect(a.expand, on, p.nodes, &NodeCommands::expand);
    QObject::connect(a.hide, on, p.nodes, &NodeCommands::hide);
    QObject::connect(a.hideOthers, on, p.nodes, &NodeCommands::hideOthers);
    QObject::connect(a.showHidden, on, &p.states->filter, &FilterState::showHidden);
    QObject::connect(a.pin, on, p.nodes, &NodeCommands::togglePins);
    QObject::connect(a.path, on, p.nodes, &NodeCommands::selectPath);
    QObject::connect(a.fitSelection, on, canvas, &MapCanvas::fitSelection);
    QObject::connect(a.fitAll, on, canvas, &MapCanvas::fitAll);
    QObject::connect(a.zoomIn, on, canvas, &MapCanvas::zoomIn);
    QObject::connect(a.zoomOut, on, canvas, &MapCanvas::zoomOut);
    QObject::connect(a.layOutAnew, on, p.picture, &PictureController::layOutAnew);
    QObject::connect(a.pauseLayout, on, p.picture, &PictureController::togglePause);
    for (int i = 0; i < LayoutKindCount; ++i)
        QObject::connect(a.layouts[i], on, p.picture, [p, i] { p.picture->layOutAs(static_cast<LayoutKind>(i)); });
    QObject::connect(a.howRead, on, p.reading->details(), &DetailsPanel::toggleHow);
    QObject::connect(a.nextEvidence, on, &p.states->evidence, [p] { p.states->evidence.step(1); });
    QObject::connect(a.previousEvidence, on, &p.states->evidence, [p] { p.states->evidence.step(-1); });
    QObject::connect(a.nextArticle, on, p.reading->reader(), &ReaderPanel::nextArticle);
    QObject::connect(a.previousArticle, on, p.reading->reader(), &ReaderPanel::previousArticle);
    QObject::connect(a.showStatements, on, p.lists, &ListsPane::showStatementsOfSelection);
}

void showMenu(const WindowParts &p, const QPoint &place)
{
    QMenu *menu =
        p.states->selection.selection().nodes.empty() ? p.actions->mapMenu(p.window) : p.actions->nodeMenu(p.window);
    menu->popup(place);
}

void connectMap(const WindowParts &p)
{
    const MapCanvas *canvas = &p.map->canvas();
    QObject::connect(canvas, &MapCanvas::nodeActivated, p.nodes, [p](std::uint32_t node) {
        if (const View *view = p.states->picture.view(); view && node < view->nodes.size())
            p.states->selection.selectNode(view->nodes[node].key);
        p.nodes->expand();
    });
    QObject::connect(canvas, &MapCanvas::nodeMoved, p.nodes, &NodeCommands::pinMoved);
    QObject::connect(canvas, &MapCanvas::menuRequested, p.window,
                     [p](std::int64_t node, std::int64_t edge, const QPoint &place) {
                         p.nodes->selectUnderMenu(node, edge);
                         showMenu(p, place);
                     });
    QObject::connect(p.lists->actors(), &ActorsPanel::menuRequested, p.window,
                     [p](const QString &key, const QPoint &place) {
                         p.states->selection.selectNode(key.toStdString());
                         showMenu(p, place);
                     });
    QObject::connect(p.lists->actors(), &ActorsPanel::actorActivated, p.nodes, [p](const QString &key) {
        p.states->selection.selectNode(key.toStdString());
        p.nodes->expand();
    });
}

void connectWords(const WindowParts &p)
{
    const auto fail = [p](const QString &sentence) { p.banner->say(sentence, Banner::Rank::Error); };
    QObject::connect(p.project, &ProjectController::failed, p.banner, fail);
    QObject::connect(p.opening, &OpenCommands::failed, p.banner, fail);
    QObject::connect(p.exports, &ExportCommands::failed, p.banner, fail);
    QObject::connect(p.project, &ProjectController::openFailed, p.banner,
                     [fail](const QString &, const QString &sentence) { fail(sentence); });
    QObject::connect(p.project, &ProjectController::noted, p.window, &MainWindow::say);
    QObject::connect(p.nodes, &NodeCommands::noted, p.window, &MainWindow::say);
    QObject::connect(p.exports, &ExportCommands::noted, p.window, &MainWindow::say);
    QObject::connect(p.project, &ProjectController::opened, p.window, &MainWindow::showProject);
}

void connectStates(const WindowParts &p)
{
    const auto update = [p] { p.actions->update(*p.states); };
    WindowStates &s = *p.states;
    QObject::connect(&s.project, &ProjectState::changed, p.actions, update);
    QObject::connect(&s.filter, &FilterState::changed, p.actions, update);
    QObject::connect(&s.lens, &LensState::changed, p.actions, update);
    QObject::connect(&s.layout, &LayoutState::changed, p.actions, update);
    QObject::connect(&s.layout, &LayoutState::workChanged, p.actions, update);
    QObject::connect(&s.selection, &SelectionState::changed, p.actions, update);
    QObject::connect(&s.history, &HistoryState::changed, p.actions, update);
    QObject::connect(&s.views, &ViewHistory::changed, p.actions, update);
    QObject::connect(&s.layout, &LayoutState::changed, p.window, [p] {
        const std::string_view name = toString(p.states->layout.choice().kind);
        p.settings->setValue(QStringLiteral("map/layout"),
                             QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())));
    });
    update();
}

} // namespace

void connectParts(const WindowParts &parts)
{
    connectFile(parts);
    connectEdit(parts);
    connectView(parts);
    connectMapActions(parts);
    connectMap(parts);
    connectWords(parts);
    connectStates(parts);
}

} // namespace onrecord::ui

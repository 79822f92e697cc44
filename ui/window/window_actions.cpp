// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_actions.h"

#include "ui/models/words.h"
#include "ui/window/icons.h"
#include "ui/window/window_states.h"

#include <QActionGroup>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>

namespace onrecord::ui
{

using namespace Qt::StringLiterals;

namespace
{

/// A name in a menu's text: its & is no mark for a key.
QString plain(QString words)
{
    return words.replace(u'&', u"&&"_s);
}

} // namespace

WindowActions::WindowActions(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    makeFileAndEdit();
    makeView();
    makeMap();
    makeLayouts();
}

QAction *WindowActions::make(const QString &text, const QList<QKeySequence> &shortcuts, const char *icon)
{
    auto *action = new QAction(text, this);
    action->setShortcuts(shortcuts);
    if (icon)
        action->setProperty("iconName", QString::fromLatin1(icon));
    m_window->addAction(action);
    return action;
}

void WindowActions::makeFileAndEdit()
{
    openFolder = make(tr("Open folder…"), {QKeySequence::Open}, "folder");
    openProject = make(tr("Open project…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_O});
    openSamples = make(tr("Explore the sample articles"), {});
    saveCopy = make(tr("Save project as…"), {QKeySequence::Save}, "save");
    readAgain = make(tr("Read the folder again"), {Qt::Key_F5}, "reload");
    closeProject = make(tr("Start page"), {QKeySequence::Close});
    exportPicture = make(tr("Export picture…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_E}, "picture");
    copyPicture = make(tr("Copy picture"), {Qt::CTRL | Qt::SHIFT | Qt::Key_C});
    exportGraph = make(tr("Export graph…"), {});
    print = make(tr("Print…"), {QKeySequence::Print});
    quit = make(tr("Quit"), {Qt::CTRL | Qt::Key_Q});
    undo = make(tr("Undo"), {QKeySequence(Qt::CTRL | Qt::Key_Z)}, "undo");
    redo =
        make(tr("Redo"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)}, "redo");
    rename = make(tr("Rename…"), {Qt::Key_F2}, "rename");
    nextSuggestion = make(tr("Next that may be the same as another"), {Qt::CTRL | Qt::Key_M});
    copyNames = make(tr("Copy name"), {});
    selectAll = make(tr("Select all"), {Qt::CTRL | Qt::Key_A});
    selectNone = make(tr("Select nothing"), {Qt::Key_Escape});
    invert = make(tr("Select the others"), {Qt::CTRL | Qt::Key_I});
}

void WindowActions::makeView()
{
    back = make(tr("Back"), {Qt::ALT | Qt::Key_Left}, "back");
    forward = make(tr("Forward"), {Qt::ALT | Qt::Key_Right}, "forward");
    find = make(tr("Find…"), {QKeySequence(Qt::CTRL | Qt::Key_K), QKeySequence(Qt::CTRL | Qt::Key_F)}, "search");
    filter = make(tr("Type a filter"), {Qt::CTRL | Qt::Key_L}, "filter");
    auto *group = new QActionGroup(this);
    for (int i = 0; i < 4; ++i) {
        lenses[i] = make(word(static_cast<Lens>(i)), {QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i))});
        lenses[i]->setCheckable(true);
        group->addAction(lenses[i]);
    }
    legend = make(tr("Legend"), {});
    legend->setCheckable(true);
    legend->setChecked(true);
    minimap = make(tr("Minimap"), {});
    minimap->setCheckable(true);
    minimap->setChecked(true);
    graphicsCard = make(tr("Use the graphics card"), {});
    graphicsCard->setCheckable(true);
    fullScreen = make(tr("Full screen"), {Qt::Key_F11});
    fullScreen->setCheckable(true);
    nextPane = make(tr("Next pane"), {Qt::Key_F6});
    auto *themes = new QActionGroup(this);
    themeSystem = make(tr("As the desktop"), {});
    themeLight = make(tr("Light"), {});
    themeDark = make(tr("Dark"), {});
    for (QAction *theme : {themeSystem, themeLight, themeDark}) {
        theme->setCheckable(true);
        themes->addAction(theme);
    }
    keys = make(tr("Keys and mouse"), {QKeySequence(Qt::Key_F1)});
    about = make(tr("About OnRecord"), {});
}

void WindowActions::makeMap()
{
    expand = make(tr("Expand"), {QKeySequence(Qt::Key_E), QKeySequence(Qt::CTRL | Qt::Key_E)}, "expand");
    hide = make(tr("Hide"), {Qt::Key_H}, "hide");
    hideOthers = make(tr("Hide others"), {Qt::SHIFT | Qt::Key_H});
    showHidden = make(tr("Show hidden"), {}, "show");
    pin = make(tr("Pin"), {Qt::Key_P}, "pin");
    path = make(tr("Shortest path between the two"), {}, "path");
    fitSelection = make(tr("Fit the selection"), {QKeySequence(Qt::Key_F), QKeySequence(Qt::CTRL | Qt::Key_9)});
    fitAll = make(tr("Fit all"), {QKeySequence(Qt::CTRL | Qt::Key_0), QKeySequence(Qt::Key_Home)}, "fit");
    zoomIn =
        make(tr("Zoom in"), {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)}, "zoom-in");
    zoomOut = make(tr("Zoom out"), {QKeySequence(Qt::CTRL | Qt::Key_Minus)}, "zoom-out");
    layOutAnew = make(tr("Lay out anew"), {Qt::Key_L}, "layout");
    nextEvidence = make(tr("Next evidence"), {Qt::Key_N});
    previousEvidence = make(tr("Previous evidence"), {Qt::SHIFT | Qt::Key_N});
    howRead = make(tr("How it was read"), {Qt::Key_R});
    nextArticle = make(tr("Next article"), {Qt::ALT | Qt::Key_Down});
    previousArticle = make(tr("Previous article"), {Qt::ALT | Qt::Key_Up});
    showStatements = make(tr("Show statements"), {});
}

void WindowActions::makeLayouts()
{
    constexpr const char *icons[] = {"layout", "layout-circle", "layout-layers", "layout-time", "layout-around"};
    auto *group = new QActionGroup(this);
    for (int i = 0; i < LayoutKindCount; ++i) {
        layouts[i] = make(word(static_cast<LayoutKind>(i)),
                          {QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i))}, icons[i]);
        layouts[i]->setCheckable(true);
        group->addAction(layouts[i]);
    }
    layouts[static_cast<int>(LayoutKind::Around)]->setToolTip(tr("Around the selected actor, or the weightiest"));
    pauseLayout = make(tr("Pause the layout"), {Qt::Key_Pause}, "pause");
}

void WindowActions::setTheme(const Theme &theme)
{
    m_theme = theme;
    for (QAction *action : findChildren<QAction *>())
        if (const QString name = action->property("iconName").toString(); !name.isEmpty())
            action->setIcon(themedIcon(name, theme));
}

void WindowActions::fillMenuBar(QMenuBar &bar, const std::vector<QAction *> &panes, const std::vector<QMenu *> &styles)
{
    QMenu *file = bar.addMenu(tr("File"));
    file->addActions({openFolder, openProject, openSamples});
    file->addSeparator();
    file->addActions({saveCopy, readAgain});
    file->addSeparator();
    file->addActions({exportPicture, copyPicture, exportGraph, print});
    file->addSeparator();
    file->addActions({closeProject, quit});
    QMenu *edit = bar.addMenu(tr("Edit"));
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addActions({rename, nextSuggestion, copyNames});
    edit->addSeparator();
    edit->addActions({selectAll, selectNone, invert});
    edit->addSeparator();
    edit->addActions({find, filter});
    QMenu *view = bar.addMenu(tr("View"));
    view->addActions({back, forward});
    view->addSeparator();
    view->addActions({lenses[0], lenses[1], lenses[2], lenses[3]});
    view->addSeparator();
    for (QMenu *style : styles)
        view->addMenu(style);
    view->addSeparator();
    for (QAction *pane : panes)
        view->addAction(pane);
    view->addActions({legend, minimap, nextPane, fullScreen});
    QMenu *theme = view->addMenu(tr("Colours"));
    theme->addActions({themeSystem, themeLight, themeDark});
    view->addAction(graphicsCard);
    view->setToolTipsVisible(true); // why there is no graphics card
    QMenu *map = bar.addMenu(tr("Map"));
    map->addActions({fitAll, fitSelection, zoomIn, zoomOut});
    map->addSeparator();
    for (QAction *layout : layouts)
        map->addAction(layout);
    map->addActions({layOutAnew, pauseLayout});
    map->addSeparator();
    map->addActions({expand, hide, hideOthers, showHidden, pin, path});
    QMenu *statements = bar.addMenu(tr("Statements"));
    statements->addActions({nextEvidence, previousEvidence, howRead});
    statements->addSeparator();
    statements->addActions({nextArticle, previousArticle});
    QMenu *help = bar.addMenu(tr("Help"));
    help->addActions({keys, about});
}

QMenu *WindowActions::nodeMenu(QWidget *parent) const
{
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({expand, showStatements});
    menu->addSeparator();
    menu->addActions({rename, copyNames});
    menu->addSeparator();
    menu->addActions({pin, hide, hideOthers, path});
    return menu;
}

QMenu *WindowActions::mapMenu(QWidget *parent) const
{
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({fitAll, layOutAnew, showHidden, selectAll});
    menu->addSeparator();
    menu->addActions({exportPicture, copyPicture});
    return menu;
}

void WindowActions::update(const WindowStates &states)
{
    const bool open = states.project.isOpen();
    const Selection &selection = states.selection.selection();
    const bool nodes = !selection.nodes.empty();
    for (QAction *action : {saveCopy,       readAgain,       exportPicture, copyPicture,  exportGraph,      print,
                            nextSuggestion, selectAll,       invert,        find,         filter,           fitAll,
                            zoomIn,         zoomOut,         layOutAnew,    nextEvidence, previousEvidence, howRead,
                            nextArticle,    previousArticle, closeProject})
        action->setEnabled(open);
    for (QAction *action : {expand, hide, hideOthers, pin, copyNames, showStatements})
        action->setEnabled(open && nodes);
    fitSelection->setEnabled(open && !selection.isEmpty());
    path->setEnabled(open && selection.nodes.size() == 2);
    rename->setEnabled(open && selection.nodes.size() == 1 && selection.nodes.front().starts_with("actor:"));
    showHidden->setEnabled(open && !states.filter.chosen().hidden.empty());
    for (int i = 0; i < 4; ++i) {
        lenses[i]->setEnabled(open);
        lenses[i]->setChecked(static_cast<int>(states.lens.lens()) == i);
    }
    updateLayouts(states);
    undo->setEnabled(!states.history.undoText().isEmpty());
    undo->setText(undo->isEnabled() ? tr("Undo %1").arg(plain(states.history.undoText())) : tr("Undo"));
    redo->setEnabled(!states.history.redoText().isEmpty());
    redo->setText(redo->isEnabled() ? tr("Redo %1").arg(plain(states.history.redoText())) : tr("Redo"));
    back->setEnabled(states.views.canGoBack());
    forward->setEnabled(states.views.canGoForward());
}

/// While a layout is being made its key stops it; at rest the key makes it anew.
void WindowActions::updateLayouts(const WindowStates &states)
{
    const LayoutState::Work work = states.layout.work();
    const bool rests = work == LayoutState::Work::Resting;
    const bool paused = work == LayoutState::Work::Paused;
    for (int i = 0; i < LayoutKindCount; ++i) {
        layouts[i]->setEnabled(states.project.isOpen());
        layouts[i]->setChecked(static_cast<int>(states.layout.choice().kind) == i);
    }
    const QList<QKeySequence> anew = {Qt::Key_L};
    const QList<QKeySequence> pause = {Qt::Key_L, Qt::Key_Pause};
    layOutAnew->setShortcuts(rests ? anew : QList<QKeySequence>());
    pauseLayout->setShortcuts(rests ? pause.mid(1) : pause);
    pauseLayout->setEnabled(!rests);
    pauseLayout->setText(paused ? tr("Go on with the layout") : tr("Pause the layout"));
    const QString icon = paused ? u"resume"_s : u"pause"_s;
    if (pauseLayout->property("iconName") != icon) {
        pauseLayout->setProperty("iconName", icon);
        pauseLayout->setIcon(themedIcon(icon, m_theme));
    }
    pin->setEnabled(pin->isEnabled() && states.layout.choice().kind == LayoutKind::Free);
}

} // namespace onrecord::ui

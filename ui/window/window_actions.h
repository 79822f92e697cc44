// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Everything the window can be told to do, with its key, icon and place in the menus. What it does is connected by the
// window.
#pragma once

#include "core/model/layout_kind.h"
#include "ui/picture/theme.h"

#include <QAction>
#include <QObject>

#include <vector>

class QMenu;
class QMenuBar;
class QWidget;

namespace onrecord::ui
{

struct WindowStates;

class WindowActions final : public QObject
{
    Q_OBJECT

public:
    explicit WindowActions(QWidget *window);

    void setTheme(const Theme &theme);
    /// `styles`: what nodes can be coloured and sized by.
    void fillMenuBar(QMenuBar &bar, const std::vector<QAction *> &panes, const std::vector<QMenu *> &styles);
    /// The menu of a node, or of the selection.
    [[nodiscard]] QMenu *nodeMenu(QWidget *parent) const;
    /// The menu of the map itself.
    [[nodiscard]] QMenu *mapMenu(QWidget *parent) const;
    /// Enables what makes sense now and says what Undo and Redo would do.
    void update(const WindowStates &states);

    QAction *openFolder, *openProject, *openSamples, *saveCopy, *readAgain, *closeProject, *exportPicture, *copyPicture,
        *exportGraph, *print, *quit;
    QAction *undo, *redo, *rename, *nextSuggestion, *copyNames, *selectAll, *selectNone, *invert;
    QAction *back, *forward, *find, *filter, *lenses[4], *legend, *minimap, *graphicsCard, *fullScreen, *nextPane;
    QAction *themeSystem, *themeLight, *themeDark;
    QAction *expand, *hide, *hideOthers, *showHidden, *pin, *path, *fitSelection, *fitAll, *zoomIn, *zoomOut,
        *layOutAnew, *layouts[LayoutKindCount], *pauseLayout;
    QAction *nextEvidence, *previousEvidence, *howRead, *nextArticle, *previousArticle, *showStatements;
    QAction *keys, *about;

private:
    QAction *make(const QString &text, const QList<QKeySequence> &keys, const char *icon = nullptr);
    void makeFileAndEdit();
    void makeView();
    void makeMap();
    void makeLayouts();
    void updateLayouts(const WindowStates &states);

    QWidget *m_window;
    Theme m_theme = Theme::light();
};

} // namespace onrecord::ui

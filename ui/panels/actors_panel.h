// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The list of actors: searchable, with counts; what is picked here is picked on the map.
#pragma once

#include "ui/picture/theme.h"

#include <QWidget>

namespace onrecord::ui
{

class ActorDelegate;
class ActorsModel;
class FilteredList;
class PictureState;
class ProjectState;
class SelectionState;

class ActorsPanel final : public QWidget
{
    Q_OBJECT

public:
    ActorsPanel(const ProjectState &project, const PictureState &picture, SelectionState &selection,
                QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    [[nodiscard]] FilteredList *list() const { return m_list; }

signals:
    void actorActivated(const QString &nodeKey); // double click or Enter
    void menuRequested(const QString &nodeKey, const QPoint &globalPosition);

private:
    void takeCorpus();
    void markOnMap();
    void followSelection();
    [[nodiscard]] QString keyAt(const QModelIndex &index) const;

    const ProjectState &m_project;
    const PictureState &m_picture;
    SelectionState &m_selection;
    ActorsModel *m_model;
    ActorDelegate *m_delegate;
    FilteredList *m_list;
};

} // namespace onrecord::ui

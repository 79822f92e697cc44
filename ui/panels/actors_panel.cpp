// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/actors_panel.h"

#include "ui/models/actors_model.h"
#include "ui/panels/actor_delegate.h"
#include "ui/panels/filtered_list.h"
#include "ui/state/picture_state.h"
#include "ui/state/project_state.h"
#include "ui/state/selection_state.h"

#include <QVBoxLayout>

namespace onrecord::ui
{

ActorsPanel::ActorsPanel(const ProjectState &project, const PictureState &picture, SelectionState &selection,
                         QWidget *parent)
    : QWidget(parent)
    , m_project(project)
    , m_picture(picture)
    , m_selection(selection)
    , m_model(new ActorsModel(this))
    , m_delegate(new ActorDelegate(this))
    , m_list(new FilteredList(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    m_list->setDelegate(m_delegate);
    m_list->setModel(m_model, ActorsModel::SearchRole);
    m_list->setPlaceholder(tr("Find an actor"));
    connect(&project, &ProjectState::changed, this, &ActorsPanel::takeCorpus);
    connect(&picture, &PictureState::changed, this, &ActorsPanel::markOnMap);
    connect(&selection, &SelectionState::changed, this, &ActorsPanel::followSelection);
    connect(m_list, &FilteredList::picked, this,
            [this](const QModelIndex &at) { m_selection.selectNode(keyAt(at).toStdString()); });
    connect(m_list, &FilteredList::activated, this, [this](const QModelIndex &at) { emit actorActivated(keyAt(at)); });
    connect(m_list, &FilteredList::menuRequested, this,
            [this](const QModelIndex &at, const QPoint &place) { emit menuRequested(keyAt(at), place); });
    takeCorpus();
}

void ActorsPanel::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    m_list->repaintRows();
}

void ActorsPanel::takeCorpus()
{
    m_model->setCorpus(m_project.corpus());
    markOnMap();
    followSelection();
}

void ActorsPanel::markOnMap()
{
    const auto &scene = m_picture.picture().scene;
    m_model->setOnMap(scene ? scene->view : nullptr);
}

void ActorsPanel::followSelection()
{
    const Selection &selection = m_selection.selection();
    const bool one = selection.nodes.size() == 1 && selection.edges.empty();
    m_list->setCurrent(one ? m_model->indexOf(QString::fromStdString(selection.nodes.front())) : QModelIndex());
}

QString ActorsPanel::keyAt(const QModelIndex &index) const
{
    return m_model->data(index, ActorsModel::KeyRole).toString();
}

} // namespace onrecord::ui

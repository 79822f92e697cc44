// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/problems_panel.h"

#include "ui/models/problems_model.h"
#include "ui/panels/filtered_list.h"
#include "ui/panels/line_delegate.h"
#include "ui/state/project_state.h"

#include <QVBoxLayout>

namespace onrecord::ui
{

ProblemsPanel::ProblemsPanel(const ProjectState &project, QWidget *parent)
    : QWidget(parent)
    , m_project(project)
    , m_model(new ProblemsModel(this))
    , m_delegate(new LineDelegate({ProblemsModel::PathRole, -1, Qt::DisplayRole, 2, -1}, this))
    , m_list(new FilteredList(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    m_list->setDelegate(m_delegate);
    m_list->setModel(m_model, Qt::DisplayRole);
    m_list->setPlaceholder(tr("Find a problem"));
    connect(&project, &ProjectState::changed, this, &ProblemsPanel::takeCorpus);
    takeCorpus();
}

void ProblemsPanel::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    m_list->repaintRows();
}

void ProblemsPanel::takeCorpus()
{
    m_model->setCorpus(m_project.corpus());
}

} // namespace onrecord::ui

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/statements_panel.h"

#include "ui/models/statements_model.h"
#include "ui/panels/filtered_list.h"
#include "ui/panels/line_delegate.h"
#include "ui/state/evidence_state.h"
#include "ui/state/project_state.h"

#include <QVBoxLayout>

namespace onrecord::ui
{

StatementsPanel::StatementsPanel(const ProjectState &project, EvidenceState &evidence, QWidget *parent)
    : QWidget(parent)
    , m_project(project)
    , m_evidence(evidence)
    , m_model(new StatementsModel(this))
    , m_delegate(new LineDelegate(
          {StatementsModel::SpeakerRole, StatementsModel::KindRole, Qt::DisplayRole, 2, StatementsModel::ArticleRole},
          this))
    , m_list(new FilteredList(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    m_list->setDelegate(m_delegate);
    m_list->setModel(m_model, StatementsModel::SearchRole);
    m_list->setPlaceholder(tr("Find a statement"));
    connect(&project, &ProjectState::changed, this, &StatementsPanel::takeCorpus);
    connect(&evidence, &EvidenceState::changed, this, &StatementsPanel::followEvidence);
    connect(m_list, &FilteredList::picked, this, [this](const QModelIndex &at) {
        if (const Statement *statement = m_model->statementAt(at))
            m_evidence.readOne(evidenceOf(*statement));
    });
    takeCorpus();
}

void StatementsPanel::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    m_list->repaintRows();
}

void StatementsPanel::takeCorpus()
{
    m_model->setCorpus(m_project.corpus());
    followEvidence();
}

void StatementsPanel::followEvidence()
{
    const auto &reading = m_evidence.reading();
    m_list->setCurrent(reading ? m_model->indexOf(reading->statement) : QModelIndex());
}

} // namespace onrecord::ui

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/articles_panel.h"

#include "ui/models/articles_model.h"
#include "ui/panels/filtered_list.h"
#include "ui/panels/line_delegate.h"
#include "ui/state/evidence_state.h"
#include "ui/state/project_state.h"

#include <QVBoxLayout>

namespace onrecord::ui
{

ArticlesPanel::ArticlesPanel(const ProjectState &project, EvidenceState &evidence, QWidget *parent)
    : QWidget(parent)
    , m_project(project)
    , m_evidence(evidence)
    , m_model(new ArticlesModel(this))
    , m_delegate(new LineDelegate({Qt::DisplayRole, ArticlesModel::CountRole, -1, 1, ArticlesModel::MetaRole}, this))
    , m_list(new FilteredList(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    m_list->setDelegate(m_delegate);
    m_list->setModel(m_model, ArticlesModel::SearchRole);
    m_list->setPlaceholder(tr("Find an article"));
    connect(&project, &ProjectState::changed, this, &ArticlesPanel::takeCorpus);
    connect(&evidence, &EvidenceState::changed, this, &ArticlesPanel::followEvidence);
    connect(m_list, &FilteredList::picked, this, [this](const QModelIndex &at) {
        if (const ArticleId article = m_model->articleAt(at); !article.isNull() && article != m_evidence.article())
            m_evidence.readArticle(article);
    });
    takeCorpus();
}

void ArticlesPanel::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    m_list->repaintRows();
}

void ArticlesPanel::takeCorpus()
{
    m_model->setCorpus(m_project.corpus());
    followEvidence();
}

void ArticlesPanel::followEvidence()
{
    m_list->setCurrent(m_model->indexOf(m_evidence.article()));
}

} // namespace onrecord::ui

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/lists_pane.h"

#include "ui/panels/actors_panel.h"
#include "ui/panels/articles_panel.h"
#include "ui/panels/filtered_list.h"
#include "ui/panels/problems_panel.h"
#include "ui/panels/statements_panel.h"
#include "ui/window/window_states.h"

#include <QLineEdit>
#include <QLocale>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace onrecord::ui
{

namespace
{

QString counted(const QString &name, std::size_t count)
{
    return QStringLiteral("%1\n%2").arg(name, QLocale().toString(static_cast<qulonglong>(count)));
}

} // namespace

ListsPane::ListsPane(WindowStates &states, QWidget *parent)
    : QWidget(parent)
    , m_states(states)
    , m_tabs(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
    , m_actors(new ActorsPanel(states.project, states.picture, states.selection, this))
    , m_statements(new StatementsPanel(states.project, states.evidence, this))
    , m_articles(new ArticlesPanel(states.project, states.evidence, this))
    , m_problems(new ProblemsPanel(states.project, this))
{
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideNone);
    for (QWidget *page : {static_cast<QWidget *>(m_actors), static_cast<QWidget *>(m_statements),
                          static_cast<QWidget *>(m_articles), static_cast<QWidget *>(m_problems)}) {
        m_pages->addWidget(page);
        m_tabs->addTab(QString());
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(&states.project, &ProjectState::changed, this, &ListsPane::count);
    count();
}

void ListsPane::setTheme(const Theme &theme)
{
    m_actors->setTheme(theme);
    m_statements->setTheme(theme);
    m_articles->setTheme(theme);
    m_problems->setTheme(theme);
}

void ListsPane::showStatementsOfSelection()
{
    const auto &nodes = m_states.selection.selection().nodes;
    const auto &actors = m_states.project.corpus()->actors;
    if (const Actor *actor = nodes.empty() ? nullptr : actorAt(nodes.front(), actors))
        m_statements->list()->searchField()->setText(QString::fromStdString(actor->name));
    m_tabs->setCurrentIndex(1);
}

void ListsPane::count()
{
    const Corpus &corpus = *m_states.project.corpus();
    m_tabs->setTabText(0, counted(tr("Actors"), corpus.actors.size()));
    m_tabs->setTabText(1, counted(tr("Statements"), corpus.statements.size()));
    m_tabs->setTabText(2, counted(tr("Articles"), corpus.articles.size()));
    m_tabs->setTabText(3, counted(tr("Problems"), corpus.problems.size()));
    if (corpus.problems.empty() && m_tabs->currentIndex() == 3)
        m_tabs->setCurrentIndex(0);
    m_tabs->setTabVisible(3, !corpus.problems.empty());
}

} // namespace onrecord::ui

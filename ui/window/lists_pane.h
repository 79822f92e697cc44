// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The left side: actors, statements, articles and, when there are any, problems, under tabs that count them.
#pragma once

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace onrecord::ui
{

class ActorsPanel;
class ArticlesPanel;
class ProblemsPanel;
class StatementsPanel;
struct Theme;
struct WindowStates;

class ListsPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ListsPane(WindowStates &states, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// The statements of the actor that is selected, in their tab.
    void showStatementsOfSelection();
    [[nodiscard]] ActorsPanel *actors() const { return m_actors; }
    [[nodiscard]] StatementsPanel *statements() const { return m_statements; }

private:
    void count();

    WindowStates &m_states;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    ActorsPanel *m_actors;
    StatementsPanel *m_statements;
    ArticlesPanel *m_articles;
    ProblemsPanel *m_problems;
};

} // namespace onrecord::ui

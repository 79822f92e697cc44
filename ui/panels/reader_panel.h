// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The article that is being read: its text, with the words of a statement, its cue and its source marked in different
// ways. What comes from a document is shown as plain text only.
#pragma once

#include "core/model/statement.h"
#include "ui/models/text_map.h"
#include "ui/picture/theme.h"

#include <QWidget>

#include <memory>
#include <string>

class QLabel;
class QStackedLayout;
class QTextEdit;
class QToolButton;

namespace onrecord::ui
{

class EmptyState;
class EvidenceState;
class ProjectState;
class TextState;

class ReaderPanel final : public QWidget
{
    Q_OBJECT

public:
    ReaderPanel(const ProjectState &project, EvidenceState &evidence, TextState &texts, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    [[nodiscard]] QTextEdit *page() const { return m_page; }

public slots:
    void nextArticle() { turn(1); }
    void previousArticle() { turn(-1); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void update();
    void updateEmpty();
    void setPage(const std::shared_ptr<const std::string> &text);
    void mark();
    void markStatement(const Statement &statement);
    void markSpans(const std::vector<Span> &spans, const QColor &colour, bool strong);
    void showHeader();
    void scrollToEvidence();
    void turn(int by);
    void pickStatementAt(int place);

    const ProjectState &m_project;
    EvidenceState &m_evidence;
    TextState &m_texts;
    Theme m_theme = Theme::light();
    std::shared_ptr<const std::string> m_text; // what the page shows
    TextMap m_map;
    int m_scrollTo = -1;
    QLabel *m_title;
    QLabel *m_meta;
    QTextEdit *m_page;
    EmptyState *m_empty;
    QWidget *m_content;
    QStackedLayout *m_stack;
};

} // namespace onrecord::ui

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/search_field.h"

#include "ui/models/search_model.h"
#include "ui/window/search_delegate.h"
#include "ui/window/window_states.h"

#include <QAbstractItemView>
#include <QAbstractProxyModel>
#include <QCompleter>
#include <QKeyEvent>
#include <QTimer>

namespace onrecord::ui
{

SearchField::SearchField(WindowStates &states, QWidget *parent)
    : QLineEdit(parent)
    , m_states(states)
    , m_model(new SearchModel(this))
{
    setPlaceholderText(tr("Find actors, statements, articles    Ctrl+K"));
    setAccessibleName(tr("Find"));
    setClearButtonEnabled(true);
    setMinimumWidth(160);
    setMaximumWidth(400);
    auto *completer = new QCompleter(m_model, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setMaxVisibleItems(18);
    completer->popup()->setObjectName(QStringLiteral("searchPopup"));
    completer->popup()->setItemDelegate(new SearchDelegate(completer->popup()));
    setCompleter(completer);
    connect(this, &QLineEdit::textEdited, this, [this](const QString &words) { m_model->search(words); });
    connect(&states.project, &ProjectState::changed, this, [this] {
        m_model->setCorpus(m_states.project.corpus());
        m_model->search(text()); // as before: the corpus grows while a folder is read
    });
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this, completer](const QModelIndex &at) {
                goTo(static_cast<QAbstractProxyModel *>(completer->completionModel())->mapToSource(at));
                QTimer::singleShot(0, this, &QLineEdit::clear); // the completer writes what was found into the field
            });
    connect(this, &QLineEdit::returnPressed, this, [this] {
        if (m_model->rowCount() > 0) {
            goTo(m_model->index(0));
            QTimer::singleShot(0, this, &QLineEdit::clear);
        }
    });
}

bool SearchField::event(QEvent *event)
{
    // Esc leaves the field; outside of it the key would empty the selection.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        clear();
        clearFocus();
        return true;
    }
    return QLineEdit::event(event);
}

void SearchField::goTo(const QModelIndex &found)
{
    const SearchHit hit = m_model->hitAt(found);
    const Corpus &corpus = *m_states.project.corpus();
    if (!hit.actor.isNull())
        m_states.selection.selectNode(nodeKeyOf(corpus.actor(hit.actor)));
    else if (!hit.article.isNull())
        m_states.evidence.readArticle(hit.article);
    else if (!hit.statement.isNull())
        m_states.evidence.readOne(evidenceOf(corpus.statement(hit.statement)));
    emit wentThere();
}

} // namespace onrecord::ui

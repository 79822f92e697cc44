// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/statements_model.h"

#include "ui/models/words.h"

#include <utility>

namespace onrecord::ui
{

void StatementsModel::setCorpus(std::shared_ptr<const Corpus> corpus)
{
    if (corpus == m_corpus)
        return;
    beginResetModel();
    m_corpus = std::move(corpus);
    m_articles.clear();
    for (std::size_t i = 0; m_corpus && i < m_corpus->articles.size(); ++i)
        m_articles.emplace(m_corpus->articles[i].id, i);
    endResetModel();
}

const Statement *StatementsModel::statementAt(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return nullptr;
    return &m_corpus->statements[static_cast<std::size_t>(index.row())];
}

QModelIndex StatementsModel::indexOf(StatementId statement) const
{
    const auto row = static_cast<int>(statement.value());
    return row >= 0 && row < rowCount() ? index(row) : QModelIndex();
}

int StatementsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_corpus ? 0 : static_cast<int>(m_corpus->statements.size());
}

QVariant StatementsModel::data(const QModelIndex &index, int role) const
{
    const Statement *statement = statementAt(index);
    if (!statement)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return shown(statement->contentWords);
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(speakersOf(*statement, *m_corpus), shown(statement->contentWords));
    case SpeakerRole:
        return speakersOf(*statement, *m_corpus);
    case KindRole:
        return word(statement->text.kind);
    case StanceRole:
        return static_cast<int>(statement->text.stance);
    case ArticleRole:
        return titleOf(statement->article);
    case SearchRole:
        return QString(speakersOf(*statement, *m_corpus) + QLatin1Char('\n') + shown(statement->contentWords) +
                       QLatin1Char('\n') + titleOf(statement->article));
    default:
        return {};
    }
}

QString StatementsModel::titleOf(ArticleId article) const
{
    const auto at = m_articles.find(article);
    return at == m_articles.end() ? QString() : shown(m_corpus->articles[at->second].title);
}

} // namespace onrecord::ui

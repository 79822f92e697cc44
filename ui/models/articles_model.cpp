// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/articles_model.h"

#include "ui/models/words.h"

#include <QStringList>

#include <utility>

namespace onrecord::ui
{

namespace
{

QString metaOf(const ArticleInfo &article)
{
    QStringList parts;
    for (const std::string &part : {article.outlet, article.date})
        if (!part.empty())
            parts.append(shown(part));
    parts.append(shown(displayPath(article.path)));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

void ArticlesModel::setCorpus(std::shared_ptr<const Corpus> corpus)
{
    if (corpus == m_corpus)
        return;
    beginResetModel();
    m_corpus = std::move(corpus);
    m_statements.clear();
    if (m_corpus)
        for (const Statement &statement : m_corpus->statements)
            ++m_statements[statement.article];
    endResetModel();
}

ArticleId ArticlesModel::articleAt(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return m_corpus->articles[static_cast<std::size_t>(index.row())].id;
}

QModelIndex ArticlesModel::indexOf(ArticleId article) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (m_corpus->articles[static_cast<std::size_t>(row)].id == article)
            return index(row);
    return {};
}

int ArticlesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_corpus ? 0 : static_cast<int>(m_corpus->articles.size());
}

QVariant ArticlesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ArticleInfo &article = m_corpus->articles[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return shown(article.title);
    case MetaRole:
        return metaOf(article);
    case CountRole: {
        const auto at = m_statements.find(article.id);
        return at == m_statements.end() ? 0 : at->second;
    }
    case SearchRole:
        return QString(shown(article.title) + QLatin1Char('\n') + metaOf(article));
    default:
        return {};
    }
}

} // namespace onrecord::ui

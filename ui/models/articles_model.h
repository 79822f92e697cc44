// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The articles of a corpus as a list, by path.
#pragma once

#include "core/model/corpus.h"

#include <QAbstractListModel>

#include <map>
#include <memory>

namespace onrecord::ui
{

class ArticlesModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    enum Role {
        MetaRole = Qt::UserRole + 1, // outlet, date, or the path
        CountRole,                   // statements in it
        SearchRole
    };

    void setCorpus(std::shared_ptr<const Corpus> corpus);
    [[nodiscard]] ArticleId articleAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(ArticleId article) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::shared_ptr<const Corpus> m_corpus;
    std::map<ArticleId, int> m_statements;
};

} // namespace onrecord::ui

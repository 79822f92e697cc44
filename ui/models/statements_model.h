// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The statements of a corpus as a list, in the order of articles and places.
#pragma once

#include "core/model/corpus.h"

#include <QAbstractListModel>

#include <map>
#include <memory>

namespace onrecord::ui
{

class StatementsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    enum Role {
        SpeakerRole = Qt::UserRole + 1,
        KindRole,    // its word
        StanceRole,  // int of Stance
        ArticleRole, // title
        SearchRole   // speaker, content and article in one line
    };

    void setCorpus(std::shared_ptr<const Corpus> corpus);
    [[nodiscard]] const Statement *statementAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(StatementId statement) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString titleOf(ArticleId article) const;

    std::shared_ptr<const Corpus> m_corpus;
    std::map<ArticleId, std::size_t> m_articles;
};

} // namespace onrecord::ui

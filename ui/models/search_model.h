// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the search field found: actors first, then articles, then statements, as many as a list can show at a glance.
#pragma once

#include "core/model/corpus.h"

#include <QAbstractListModel>
#include <QString>

#include <memory>
#include <vector>

namespace onrecord::ui
{

struct SearchHit
{
    ActorId actor; // one of the three, the others are null
    ArticleId article;
    StatementId statement;
};

class SearchModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    enum Role {
        WhatRole = Qt::UserRole + 1, // "person", "article", "direct"
        KindRole                     // int of ActorKind for an actor, else -1
    };

    void setCorpus(std::shared_ptr<const Corpus> corpus);
    void search(const QString &words);
    [[nodiscard]] SearchHit hitAt(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::shared_ptr<const Corpus> m_corpus;
    std::vector<SearchHit> m_hits;
};

} // namespace onrecord::ui

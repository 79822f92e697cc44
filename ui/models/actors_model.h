// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The actors of a corpus as a list: those with most statements first.
#pragma once

#include "core/model/corpus.h"
#include "core/model/view.h"

#include <QAbstractListModel>

#include <memory>
#include <vector>

namespace onrecord::ui
{

class ActorsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    enum Role {
        KeyRole = Qt::UserRole + 1, // ViewNode::key
        KindRole,                   // int of ActorKind
        CountRole,                  // statements
        ShareRole,                  // of the most, 0..1
        OnMapRole,                  // bool
        SearchRole                  // every name it has, in one line
    };

    void setCorpus(std::shared_ptr<const Corpus> corpus);
    /// The view of this corpus that is on the map now; null: none.
    void setOnMap(const std::shared_ptr<const View> &view);

    [[nodiscard]] QModelIndex indexOf(const QString &key) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] const Actor &actorAt(int row) const;
    void findOnMap();

    std::shared_ptr<const Corpus> m_corpus;
    std::vector<std::size_t> m_order;
    std::shared_ptr<const View> m_view;
    std::vector<bool> m_onMap; // by actor
};

} // namespace onrecord::ui

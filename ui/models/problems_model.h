// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What went wrong with single files, as a list of sentences.
#pragma once

#include "core/model/corpus.h"

#include <QAbstractListModel>

#include <memory>

namespace onrecord::ui
{

class ProblemsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    enum Role { PathRole = Qt::UserRole + 1 };

    void setCorpus(std::shared_ptr<const Corpus> corpus);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::shared_ptr<const Corpus> m_corpus;
};

} // namespace onrecord::ui

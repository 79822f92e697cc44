// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/problems_model.h"

#include "ui/models/words.h"

#include <utility>

namespace onrecord::ui
{

void ProblemsModel::setCorpus(std::shared_ptr<const Corpus> corpus)
{
    if (corpus == m_corpus)
        return;
    beginResetModel();
    m_corpus = std::move(corpus);
    endResetModel();
}

int ProblemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_corpus ? 0 : static_cast<int>(m_corpus->problems.size());
}

QVariant ProblemsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Problem &problem = m_corpus->problems[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return sentenceFor(problem.error);
    if (role == PathRole)
        return shown(displayPath(problem.path));
    return {};
}

} // namespace onrecord::ui

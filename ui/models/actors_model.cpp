// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/actors_model.h"

#include "ui/models/words.h"

#include <QStringList>

#include <algorithm>
#include <numeric>
#include <tuple>
#include <utility>

namespace onrecord::ui
{

namespace
{

QString keyOf(const Actor &actor)
{
    return QStringLiteral("actor:") + shown(actor.key);
}

QString allNames(const Actor &actor)
{
    QStringList names{shown(actor.name), shown(actor.extractedName)};
    for (const std::string &alias : actor.aliases)
        names.append(shown(alias));
    return names.join(QLatin1Char('\n'));
}

} // namespace

void ActorsModel::setCorpus(std::shared_ptr<const Corpus> corpus)
{
    beginResetModel();
    m_corpus = std::move(corpus);
    m_order.resize(m_corpus ? m_corpus->actors.size() : 0);
    std::iota(m_order.begin(), m_order.end(), std::size_t{0});
    std::sort(m_order.begin(), m_order.end(), [this](std::size_t left, std::size_t right) {
        const Actor &a = m_corpus->actors[left];
        const Actor &b = m_corpus->actors[right];
        return std::tuple(-a.statements, -static_cast<std::ptrdiff_t>(a.mentions.size()), std::string_view(a.name),
                          left) < std::tuple(-b.statements, -static_cast<std::ptrdiff_t>(b.mentions.size()),
                                             std::string_view(b.name), right);
    });
    endResetModel();
}

void ActorsModel::setOnMap(const QSet<QString> &keys)
{
    if (keys == m_onMap)
        return;
    m_onMap = keys;
    if (rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1), {OnMapRole});
}

QModelIndex ActorsModel::indexOf(const QString &key) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (keyOf(actorAt(row)) == key)
            return index(row);
    return {};
}

int ActorsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

QVariant ActorsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Actor &actor = actorAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown(actor.name);
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %n statement(s)", nullptr, actor.statements).arg(shown(actor.name), word(actor.kind));
    case KeyRole:
        return keyOf(actor);
    case KindRole:
        return static_cast<int>(actor.kind);
    case CountRole:
        return actor.statements;
    case ShareRole:
        return actor.statements == 0 ? 0.0 : actor.statements / static_cast<double>(std::max(1, actorAt(0).statements));
    case OnMapRole:
        return m_onMap.contains(keyOf(actor));
    case SearchRole:
        return allNames(actor);
    default:
        return {};
    }
}

const Actor &ActorsModel::actorAt(int row) const
{
    return m_corpus->actors[m_order[static_cast<std::size_t>(row)]];
}

} // namespace onrecord::ui

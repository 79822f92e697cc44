// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/actors_model.h"

#include "ui/models/words.h"

#include <QStringList>

#include <algorithm>
#include <string_view>
#include <tuple>
#include <utility>

namespace onrecord::ui
{

namespace
{

using namespace Qt::StringLiterals;

constexpr auto Prefix = "actor:"_L1;

QString keyOf(const Actor &actor)
{
    return Prefix + shown(actor.key);
}

QString allNames(const Actor &actor)
{
    QStringList names{shown(actor.name), shown(actor.extractedName)};
    for (const std::string &alias : actor.aliases)
        names.append(shown(alias));
    return names.join(QLatin1Char('\n'));
}

/// Those who say most first. What decides stands together while it is sorted: there may be very many.
std::vector<std::size_t> orderOf(const std::vector<Actor> &actors)
{
    struct Rank
    {
        int statements;
        std::size_t mentions;
        std::string_view name;
        std::size_t place;
    };
    std::vector<Rank> ranks;
    ranks.reserve(actors.size());
    for (std::size_t i = 0; i < actors.size(); ++i)
        ranks.push_back({actors[i].statements, actors[i].mentions.size(), actors[i].name, i});
    std::sort(ranks.begin(), ranks.end(), [](const Rank &a, const Rank &b) {
        return std::tie(b.statements, b.mentions, a.name, a.place) <
               std::tie(a.statements, a.mentions, b.name, b.place);
    });
    std::vector<std::size_t> order;
    order.reserve(ranks.size());
    for (const Rank &rank : ranks)
        order.push_back(rank.place);
    return order;
}

} // namespace

void ActorsModel::setCorpus(std::shared_ptr<const Corpus> corpus)
{
    if (corpus == m_corpus)
        return;
    beginResetModel();
    m_corpus = std::move(corpus);
    m_order = m_corpus ? orderOf(m_corpus->actors) : std::vector<std::size_t>();
    findOnMap();
    endResetModel();
}

void ActorsModel::setOnMap(const std::shared_ptr<const View> &view)
{
    if (view == m_view)
        return;
    m_view = view;
    findOnMap();
    if (rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1), {OnMapRole});
}

void ActorsModel::findOnMap()
{
    m_onMap.assign(m_order.size(), false);
    if (!m_view)
        return;
    for (const ViewNode &node : m_view->nodes)
        if (const auto actor = static_cast<std::size_t>(node.actor.value()); actor < m_onMap.size())
            m_onMap[actor] = true;
}

QModelIndex ActorsModel::indexOf(const QString &key) const
{
    if (!key.startsWith(Prefix))
        return {};
    const std::string wanted = key.mid(Prefix.size()).toStdString();
    for (int row = 0; row < rowCount(); ++row)
        if (actorAt(row).key == wanted)
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
        return static_cast<bool>(m_onMap[m_order[static_cast<std::size_t>(index.row())]]);
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

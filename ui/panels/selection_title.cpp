// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/selection_title.h"

#include "ui/models/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <set>

namespace onrecord::ui
{

namespace
{

constexpr qsizetype MostNames = 6;

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("SelectionTitle", text, nullptr, n);
}

/// Without a translation loaded, "%n thing(s)" would be shown as it stands: English is written out here.
QString counted(std::size_t n, const char *one, const char *many)
{
    return QStringLiteral("%1 %2").arg(QString::number(n), n == 1 ? tr(one) : tr(many));
}

QString countsOf(const std::vector<Evidence> &evidence)
{
    std::set<ArticleId> articles;
    std::size_t statements = 0;
    for (const Evidence &piece : evidence) {
        articles.insert(piece.article);
        statements += piece.statement.isNull() ? 0U : 1U;
    }
    const QString what = statements == evidence.size() ? counted(statements, "statement", "statements")
                                                       : counted(evidence.size(), "place", "places");
    return tr("%1 in %2").arg(what, counted(articles.size(), "article", "articles"));
}

QString otherNames(const Actor &actor)
{
    QStringList names;
    for (const std::string &alias : actor.aliases)
        if (alias != actor.extractedName)
            names.append(QStringLiteral("“%1”").arg(shown(alias)));
    if (actor.name != actor.extractedName)
        names.prepend(tr("in the articles “%1”").arg(shown(actor.extractedName)));
    names.removeDuplicates();
    const qsizetype rest = names.size() - MostNames;
    if (names.isEmpty())
        return {};
    QString line = tr("Also: %1").arg(names.mid(0, MostNames).join(QStringLiteral(", ")));
    return rest > 0 ? tr("%1 and %2 more").arg(line).arg(rest) : line;
}

QString officesOf(const Actor &actor)
{
    QStringList offices;
    for (const RoleEvidence &role : actor.roles) {
        const QString of = shown(role.role.of);
        offices.append(of.isEmpty() ? shown(role.role.title) : tr("%1 of %2").arg(shown(role.role.title), of));
    }
    offices.removeDuplicates();
    return offices.mid(0, 3).join(QStringLiteral(", "));
}

SelectionTitle titleOfActor(const Actor &actor)
{
    QStringList meta{word(actor.kind)};
    if (const QString offices = officesOf(actor); !offices.isEmpty())
        meta.append(offices);
    meta.append(counted(static_cast<std::size_t>(actor.statements), "statement", "statements"));
    return {shown(actor.name), meta.join(QStringLiteral(" · ")), otherNames(actor)};
}

SelectionTitle titleOfEdge(const ViewEdge &edge, const View &view, const std::vector<Evidence> &evidence)
{
    const QString from = shown(view.nodes[edge.source].label);
    const QString to = shown(view.nodes[edge.target].label);
    return {QStringLiteral("%1 → %2").arg(from, to), countsOf(evidence) + tr(" · N next, Shift+N previous"), {}};
}

SelectionTitle titleOfMany(const Selection &selection, const std::vector<Evidence> &evidence)
{
    QStringList parts;
    if (!selection.nodes.empty())
        parts.append(counted(selection.nodes.size(), "node", "nodes"));
    if (!selection.edges.empty())
        parts.append(counted(selection.edges.size(), "line", "lines"));
    return {tr("%1 selected").arg(parts.join(tr(" and "))), countsOf(evidence), {}};
}

} // namespace

SelectionTitle titleOf(const Selection &selection, const std::vector<Evidence> &evidence, const Corpus &corpus,
                       const View *view)
{
    if (selection.isEmpty())
        return {};
    if (selection.nodes.size() == 1 && selection.edges.empty()) {
        if (const Actor *actor = actorAt(selection.nodes.front(), corpus.actors))
            return titleOfActor(*actor);
        if (const auto place = view ? view->find(selection.nodes.front()) : std::nullopt)
            return {shown(view->nodes[*place].label), countsOf(evidence), {}};
    }
    if (view && selection.nodes.empty() && selection.edges.size() == 1)
        if (const SelectedPlaces places = placesOf(selection, *view); !places.edges.empty())
            return titleOfEdge(view->edges[places.edges.front()], *view, evidence);
    return titleOfMany(selection, evidence);
}

} // namespace onrecord::ui

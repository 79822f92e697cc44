// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/filter_menu.h"

#include "ui/models/words.h"
#include "ui/state/filter_state.h"

#include <QAction>

#include <initializer_list>

namespace onrecord::ui
{

namespace
{

/// Ticks all when the set is empty (that is what empty means), and keeps it so.
template <typename Kind>
void toggle(std::set<Kind> &shown, Kind kind, std::initializer_list<Kind> all)
{
    if (shown.empty())
        shown.insert(all.begin(), all.end());
    if (!shown.insert(kind).second)
        shown.erase(kind);
    if (shown.size() == all.size())
        shown.clear();
}

constexpr std::initializer_list<ActorKind> ActorKinds = {ActorKind::Person, ActorKind::Organisation, ActorKind::Place,
                                                         ActorKind::Group, ActorKind::Anonymous};
constexpr std::initializer_list<StatementKind> StatementKinds = {StatementKind::Direct, StatementKind::Mixed,
                                                                 StatementKind::Indirect, StatementKind::Act};

} // namespace

FilterMenu::FilterMenu(FilterState &filter, QWidget *parent)
    : QMenu(parent)
    , m_filter(filter)
{
    connect(this, &QMenu::aboutToShow, this, &FilterMenu::rebuild);
}

void FilterMenu::rebuild()
{
    clear();
    const Filter chosen = m_filter.chosen();
    const auto addTick = [this, chosen](const QString &text, bool on, auto change) {
        QAction *action = addAction(text);
        action->setCheckable(true);
        action->setChecked(on);
        connect(action, &QAction::triggered, &m_filter, [this, chosen, change] {
            Filter filter = chosen;
            change(filter);
            m_filter.setChosen(filter);
        });
    };
    addSection(tr("Actors"));
    for (const ActorKind kind : ActorKinds)
        addTick(pluralWord(kind), chosen.actorKinds.empty() || chosen.actorKinds.contains(kind),
                [kind](Filter &filter) { toggle(filter.actorKinds, kind, ActorKinds); });
    addSection(tr("Statements"));
    for (const StatementKind kind : StatementKinds)
        addTick(word(kind), chosen.statementKinds.empty() || chosen.statementKinds.contains(kind),
                [kind](Filter &filter) { toggle(filter.statementKinds, kind, StatementKinds); });
    addSection(tr("How much"));
    for (const std::size_t atMost : {std::size_t{50}, std::size_t{150}, std::size_t{500}, std::size_t{0}})
        addTick(atMost == 0 ? tr("all of them") : tr("the %1 most quoted").arg(atMost), chosen.atMost == atMost,
                [atMost](Filter &filter) { filter.atMost = atMost; });
    addSeparator();
    addTick(tr("Actors without lines"), chosen.isolates, [](Filter &filter) { filter.isolates = !filter.isolates; });
}

} // namespace onrecord::ui

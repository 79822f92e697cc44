// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/filter_menu.h"

#include "core/model/certainty.h"
#include "ui/models/words.h"
#include "ui/state/filter_state.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QWidgetAction>

#include <initializer_list>
#include <utility>

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
    build();
    connect(this, &QMenu::aboutToShow, this, &FilterMenu::follow);
    connect(&filter, &FilterState::changed, this, &FilterMenu::follow);
    follow();
}

void FilterMenu::build()
{
    addHeading(tr("Actors"));
    for (const ActorKind kind : ActorKinds)
        addTick(
            pluralWord(kind),
            [kind](const Filter &filter) { return filter.actorKinds.empty() || filter.actorKinds.contains(kind); },
            [kind](Filter &filter) { toggle(filter.actorKinds, kind, ActorKinds); });
    addHeading(tr("Statements"));
    for (const StatementKind kind : StatementKinds)
        addTick(
            longWord(kind),
            [kind](const Filter &filter) {
                return filter.statementKinds.empty() || filter.statementKinds.contains(kind);
            },
            [kind](Filter &filter) { toggle(filter.statementKinds, kind, StatementKinds); });
    addHeading(tr("How sure"));
    for (const auto &[text, least] :
         {std::pair(tr("all of them"), 0.0), {tr("likely or sure"), LikelyFrom}, {tr("sure alone"), SureFrom}})
        addTick(
            text, [least = least](const Filter &filter) { return filter.leastConfidence == least; },
            [least = least](Filter &filter) { filter.leastConfidence = least; });
    addHeading(tr("How much"));
    for (const std::size_t atMost : {std::size_t{50}, std::size_t{150}, std::size_t{500}, std::size_t{0}})
        addTick(
            atMost == 0 ? tr("all of them") : tr("the %1 most quoted").arg(atMost),
            [atMost](const Filter &filter) { return filter.atMost == atMost; },
            [atMost](Filter &filter) { filter.atMost = atMost; });
    addSeparator();
    addTick(
        tr("Actors without lines"), [](const Filter &filter) { return filter.isolates; },
        [](Filter &filter) { filter.isolates = !filter.isolates; });
}

/// Not addSection(): a style sheet draws only the line of it.
void FilterMenu::addHeading(const QString &text)
{
    if (!actions().isEmpty())
        addSeparator();
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("rank", QStringLiteral("meta"));
    label->setContentsMargins(12, 4, 12, 3);
    auto *heading = new QWidgetAction(this);
    heading->setDefaultWidget(label);
    heading->setEnabled(false);
    addAction(heading);
}

void FilterMenu::addTick(const QString &text, IsOn isOn, const std::function<void(Filter &)> &change)
{
    QAction *action = addAction(text);
    action->setCheckable(true);
    m_ticks.push_back({action, std::move(isOn)});
    connect(action, &QAction::triggered, &m_filter, [this, change] {
        Filter filter = m_filter.chosen();
        change(filter);
        m_filter.setChosen(filter);
        follow();
    });
}

void FilterMenu::follow()
{
    for (const Tick &tick : m_ticks)
        tick.action->setChecked(tick.isOn(m_filter.chosen()));
}

void FilterMenu::mouseReleaseEvent(QMouseEvent *event)
{
    QAction *action = actionAt(event->position().toPoint());
    if (action && action->isCheckable() && action->isEnabled())
        return action->trigger();
    QMenu::mouseReleaseEvent(event);
}

void FilterMenu::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && activeAction() && activeAction()->isCheckable())
        return activeAction()->trigger();
    QMenu::keyPressEvent(event);
}

} // namespace onrecord::ui

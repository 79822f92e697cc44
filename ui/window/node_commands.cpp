// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/node_commands.h"

#include "core/graph/paths.h"
#include "ui/dialogs/rename_dialog.h"
#include "ui/models/words.h"
#include "ui/window/picture_controller.h"
#include "ui/window/project_controller.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QStringList>

#include <algorithm>
#include <iterator>

namespace onrecord::ui
{

namespace
{

/// A place as a pin's correction writes it, the same in every locale.
std::string placeText(const std::optional<Point> &place)
{
    if (!place)
        return {};
    return (QString::number(place->x, 'f', 2) + QLatin1Char(' ') + QString::number(place->y, 'f', 2)).toStdString();
}

Correction correction(CorrectionKind kind, std::string target, std::string before, std::string after)
{
    Correction made;
    made.kind = kind;
    made.target = std::move(target);
    made.before = std::move(before);
    made.after = std::move(after);
    made.madeAt = QDateTime::currentMSecsSinceEpoch();
    return made;
}

/// One node a suggestion, the likeliest first: an actor of the pair that is on the map.
std::vector<std::string> suggestedNodes(const Corpus &corpus, const View &view)
{
    std::set<std::string> onMap;
    for (const ViewNode &node : view.nodes)
        onMap.insert(node.key);
    std::vector<std::string> keys;
    for (const ActorSuggestion &suggestion : corpus.suggestions) {
        const std::string first = nodeKeyOf(corpus.actor(suggestion.first));
        const std::string key = onMap.contains(first) ? first : nodeKeyOf(corpus.actor(suggestion.second));
        if (onMap.contains(key) && std::find(keys.begin(), keys.end(), key) == keys.end())
            keys.push_back(key);
    }
    return keys;
}

} // namespace

NodeCommands::NodeCommands(WindowStates &states, ProjectController &project, PictureController &picture,
                           QWidget *parent)
    : QObject(parent)
    , m_states(states)
    , m_project(project)
    , m_picture(picture)
    , m_window(parent)
{}

void NodeCommands::askForName()
{
    const Actor *actor = selectedActor();
    if (!actor)
        return;
    auto *dialog = new RenameDialog(shown(actor->name), shown(actor->extractedName), m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, key = actor->key] { rename(key, dialog->name()); });
    dialog->open();
}

void NodeCommands::rename(const std::string &actorKey, const QString &name)
{
    for (const Actor &actor : m_states.project.corpus()->actors) {
        if (actor.key != actorKey || shown(actor.name) == name)
            continue;
        const std::string after = name.toStdString();
        m_project.append(correction(CorrectionKind::RenameActor, actor.key, actor.name, after));
        return;
    }
}

void NodeCommands::merge(const QString &actor, const QString &into)
{
    const Actor *joined = actorOf(actor);
    const Actor *kept = actorOf(into);
    if (!joined || !kept)
        return;
    m_states.selection.selectNode(nodeKeyOf(*kept)); // the other will be gone
    m_project.append(correction(CorrectionKind::MergeActors, joined->key, joined->name, kept->key));
}

void NodeCommands::part(const QString &actor, const QString &other)
{
    const Actor *one = actorOf(actor);
    const Actor *two = actorOf(other);
    if (one && two)
        m_project.append(correction(CorrectionKind::PartActors, one->key, one->name, two->key));
}

void NodeCommands::selectNextSuggestion()
{
    const View *view = m_states.picture.view();
    const std::vector<std::string> keys =
        view ? suggestedNodes(*m_states.project.corpus(), *view) : std::vector<std::string>();
    if (keys.empty()) {
        emit noted(tr("No two actors on this map look like one."));
        return;
    }
    const std::set<std::string> selected = selectedNodes();
    const auto at = std::find_if(keys.begin(), keys.end(), [&](const auto &key) { return selected.contains(key); });
    const bool isLast = at == keys.end() || at + 1 == keys.end();
    m_states.selection.selectNode(isLast ? keys.front() : *(at + 1));
}

void NodeCommands::hide()
{
    const std::set<std::string> nodes = selectedNodes();
    if (nodes.empty())
        return;
    m_states.selection.clear();
    m_states.filter.hide(nodes);
}

void NodeCommands::hideOthers()
{
    const std::set<std::string> keep = selectedNodes();
    const View *view = m_states.picture.view();
    if (keep.empty() || !view)
        return;
    std::set<std::string> others;
    for (const ViewNode &node : view->nodes)
        if (!keep.contains(node.key))
            others.insert(node.key);
    m_states.filter.hide(others);
}

void NodeCommands::expand()
{
    const std::set<std::string> nodes = selectedNodes();
    const View *view = m_states.picture.view();
    if (nodes.empty() || !view)
        return;
    const bool more = std::any_of(view->nodes.begin(), view->nodes.end(), [&nodes](const ViewNode &node) {
        return nodes.contains(node.key) && node.hiddenNeighbours > 0;
    });
    if (more)
        m_states.filter.expand(nodes);
    else
        emit noted(tr("All that this is connected with is on the map already."));
}

void NodeCommands::togglePins()
{
    const ViewPicture &picture = m_states.picture.picture();
    if (!picture.scene)
        return;
    const std::set<std::string> nodes = selectedNodes();
    const auto &pinned = picture.scene->pinned;
    const bool all = std::all_of(nodes.begin(), nodes.end(), [&pinned](const std::string &key) {
        return pinned.contains(QString::fromStdString(key));
    });
    for (std::uint32_t i = 0; i < picture.scene->view->nodes.size(); ++i) {
        const std::string key = picture.scene->view->nodes[i].key;
        if (!nodes.contains(key) || pinned.contains(QString::fromStdString(key)) != all)
            continue;
        const Point place = picture.scene->places[i];
        all ? pin(key, place, std::nullopt) : pin(key, std::nullopt, place);
    }
}

void NodeCommands::pinMoved(std::uint32_t node, Point from, Point to)
{
    const auto scene = m_states.picture.picture().scene;
    if (!scene || node >= scene->view->nodes.size())
        return;
    const std::string key = scene->view->nodes[node].key;
    if (m_states.layout.choice().kind != LayoutKind::Free)
        return m_picture.keepMoved(key, to);
    const bool wasPinned = scene->pinned.contains(QString::fromStdString(key));
    m_picture.rememberFreePlace(key, from);
    pin(key, wasPinned ? std::optional(from) : std::nullopt, to);
}

void NodeCommands::pin(const std::string &node, const std::optional<Point> &before, const std::optional<Point> &after)
{
    const std::string target = std::string(toString(m_states.lens.lens())) + "/" + node;
    m_project.append(correction(CorrectionKind::PinNode, target, placeText(before), placeText(after)));
}

void NodeCommands::copyNames()
{
    QStringList names;
    if (const View *view = m_states.picture.view())
        for (const std::uint32_t node : placesOf(m_states.selection.selection(), *view).nodes)
            names.append(shown(view->nodes[node].label));
    if (!names.isEmpty())
        QGuiApplication::clipboard()->setText(names.join(QLatin1Char('\n')));
}

void NodeCommands::selectAll()
{
    Selection all;
    if (const View *view = m_states.picture.view())
        for (const ViewNode &node : view->nodes)
            all.nodes.push_back(node.key);
    m_states.selection.setSelection(all);
}

void NodeCommands::invertSelection()
{
    const std::set<std::string> selected = selectedNodes();
    Selection others;
    if (const View *view = m_states.picture.view())
        for (const ViewNode &node : view->nodes)
            if (!selected.contains(node.key))
                others.nodes.push_back(node.key);
    m_states.selection.setSelection(others);
}

void NodeCommands::selectPath()
{
    const View *view = m_states.picture.view();
    const SelectedPlaces ends = view ? placesOf(m_states.selection.selection(), *view) : SelectedPlaces{};
    if (ends.nodes.size() != 2) {
        emit noted(tr("Select two nodes first: click one, then Ctrl+click the other."));
        return;
    }
    const std::vector<std::uint32_t> way = shortestPath(*view, ends.nodes[0], ends.nodes[1]);
    if (way.empty()) {
        emit noted(tr("There is no way between these two on this map."));
        return;
    }
    std::vector<std::uint32_t> edges;
    for (std::uint32_t i = 0; i < view->edges.size(); ++i)
        for (std::size_t step = 1; step < way.size(); ++step)
            if (std::minmax(view->edges[i].source, view->edges[i].target) == std::minmax(way[step - 1], way[step]))
                edges.push_back(i);
    m_states.selection.setSelection(selectionAt(way, edges, *view));
}

void NodeCommands::selectUnderMenu(std::int64_t node, std::int64_t edge)
{
    const View *view = m_states.picture.view();
    if (!view || (node < 0 && edge < 0))
        return;
    if (node < 0)
        return m_states.selection.setSelection(selectionAt({}, {static_cast<std::uint32_t>(edge)}, *view));
    const std::string &key = view->nodes[static_cast<std::size_t>(node)].key;
    if (!selectedNodes().contains(key))
        m_states.selection.selectNode(key);
}

std::set<std::string> NodeCommands::selectedNodes() const
{
    const auto &nodes = m_states.selection.selection().nodes;
    return {nodes.begin(), nodes.end()};
}

const Actor *NodeCommands::selectedActor() const
{
    const Selection &selection = m_states.selection.selection();
    if (selection.nodes.size() != 1)
        return nullptr;
    return actorAt(selection.nodes.front(), m_states.project.corpus()->actors);
}

const Actor *NodeCommands::actorOf(const QString &key) const
{
    for (const Actor &actor : m_states.project.corpus()->actors)
        if (key == QString::fromStdString(actor.key))
            return &actor;
    return nullptr;
}

} // namespace onrecord::ui

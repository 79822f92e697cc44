// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/legend_entries.h"

#include "ui/picture/kind_words.h"
#include "ui/picture/node_colours.h"
#include "ui/picture/node_sizes.h"
#include "ui/picture/picture_fonts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>
#include <tuple>

namespace onrecord::ui
{

namespace
{

using namespace Qt::StringLiterals;

QString tr(const char *text)
{
    return QCoreApplication::translate("Legend", text);
}

QString wordFor(const ViewNode &node)
{
    switch (node.kind) {
    case NodeKind::Article:
        return tr("article");
    case NodeKind::Statement:
        return tr("statement");
    case NodeKind::Actor:
        break;
    }
    return word(node.actorKind);
}

QString wordFor(const ViewEdge &edge)
{
    switch (edge.kind) {
    case EdgeKind::Speaks:
    case EdgeKind::Says:
    case EdgeKind::Concerns:
        return word(edge.manner);
    case EdgeKind::AppearsIn:
        return tr("appears in");
    case EdgeKind::Holds:
        break;
    }
    return tr("office");
}

void addNodes(const View &view, const ViewSigns &signs, std::vector<LegendEntry> &entries)
{
    for (const std::uint32_t node : signs.figures)
        entries.push_back({LegendEntry::Sign::Node, node, {}, wordFor(view.nodes[node])});
}

void addSize(const NodeSizes &sizes, std::vector<LegendEntry> &entries)
{
    if (!sizes.differ())
        return;
    const bool statements = sizes.sizing() == NodeSizing::Statements;
    entries.push_back({LegendEntry::Sign::Size, 0, {}, statements ? tr("size: statements") : tr("size: centrality")});
}

QString wordForNodes(Stance stance)
{
    if (stance == Stance::Neutral)
        return tr("neither");
    return stance == Stance::Positive ? u"+ "_s + tr("spoken of well")
                                      : QString(QChar(0x2212)) + u' ' + tr("spoken of ill");
}

/// Of the others, where there is no group.
QString wordForGroup(const Scene &scene, std::optional<std::uint32_t> group)
{
    const NodeMeasures &measures = *scene.measures;
    if (scene.shownStyle().colouring == NodeColouring::Outlet) {
        if (group)
            return shownText(measures.outletNames[*group]);
        if (measures.outletNames.empty())
            return tr("no outlet known");
        return measures.outletNames.size() > Theme().groups.size() ? tr("other outlets") : tr("several, or unknown");
    }
    if (!group)
        return tr("others");
    const QString name = shownText(measures.communityNames[*group]);
    return name.isEmpty() ? tr("without actors") : name;
}

void addStanceColours(const Scene &scene, std::vector<LegendEntry> &entries)
{
    const std::vector<Stance> &stances = scene.measures->stances;
    entries.push_back({LegendEntry::Sign::Heading, 0, {}, tr("colour: stance")});
    for (const Stance stance : {Stance::Positive, Stance::Negative, Stance::Neutral}) {
        const auto found = std::find(stances.begin(), stances.end(), stance);
        if (found != stances.end())
            entries.push_back({LegendEntry::Sign::Colour,
                               static_cast<std::uint32_t>(found - stances.begin()),
                               {},
                               wordForNodes(stance)});
    }
}

void addGroupColours(const Scene &scene, std::vector<LegendEntry> &entries)
{
    constexpr std::uint32_t Coloured = std::tuple_size_v<decltype(Theme::groups)>;
    std::array<std::optional<std::uint32_t>, Coloured + 1> groups; // a node of each; the last: of the others
    for (std::uint32_t node = 0; node < scene.view->nodes.size(); ++node)
        if (auto &first = groups[colourGroup(scene, node).value_or(Coloured)]; !first)
            first = node;
    const bool outlets = scene.shownStyle().colouring == NodeColouring::Outlet;
    entries.push_back({LegendEntry::Sign::Heading, 0, {}, outlets ? tr("colour: outlet") : tr("colour: community")});
    for (std::uint32_t group = 0; group < groups.size(); ++group)
        if (groups[group])
            entries.push_back({LegendEntry::Sign::Colour,
                               *groups[group],
                               {},
                               wordForGroup(scene, group < Coloured ? std::optional(group) : std::nullopt)});
}

void addColours(const Scene &scene, std::vector<LegendEntry> &entries)
{
    switch (scene.shownStyle().colouring) {
    case NodeColouring::Kind:
        return;
    case NodeColouring::Stance:
        return addStanceColours(scene, entries);
    case NodeColouring::Community:
    case NodeColouring::Outlet:
        return addGroupColours(scene, entries);
    }
}

void addLines(const ViewSigns &signs, std::vector<LegendEntry> &entries)
{
    for (const ViewEdge &style : signs.lines)
        entries.push_back({LegendEntry::Sign::Line, 0, style, wordFor(style)});
}

void addStances(const ViewSigns &signs, std::vector<LegendEntry> &entries)
{
    for (const Stance stance : {Stance::Positive, Stance::Negative}) {
        if (!(stance == Stance::Positive ? signs.arePositive : signs.areNegative))
            continue;
        ViewEdge edge;
        edge.stance = stance;
        entries.push_back(
            {LegendEntry::Sign::Stance, 0, edge,
             stance == Stance::Positive ? u"+ "_s + tr("positive") : QString(QChar(0x2212)) + u' ' + tr("negative")});
    }
}

} // namespace

std::vector<LegendEntry> legendEntriesOf(const Scene &scene, const SceneFacts &facts)
{
    std::vector<LegendEntry> entries;
    if (scene.isEmpty())
        return entries;
    const ViewSigns &signs = facts.signs->value();
    addNodes(*scene.view, signs, entries);
    addSize(facts.texts->sizes(), entries);
    addColours(scene, entries);
    addLines(signs, entries);
    addStances(signs, entries);
    return entries;
}

} // namespace onrecord::ui

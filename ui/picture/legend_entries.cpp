// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/legend_entries.h"

#include "ui/picture/kind_words.h"
#include "ui/picture/node_colours.h"
#include "ui/picture/node_shapes.h"
#include "ui/picture/node_sizes.h"
#include "ui/picture/picture_fonts.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <optional>

namespace onrecord::ui
{

namespace
{

using namespace Qt::StringLiterals;

constexpr std::uint32_t Others = 1000; // after all groups that have a colour

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

void addNodes(const View &view, std::vector<LegendEntry> &entries)
{
    std::map<NodeShape, std::uint32_t> kinds;
    for (std::uint32_t node = 0; node < view.nodes.size(); ++node)
        kinds.try_emplace(shapeOf(view.nodes[node]), node);
    for (const auto &[shape, node] : kinds)
        entries.push_back({LegendEntry::Sign::Node, node, {}, wordFor(view.nodes[node])});
}

void addSize(const Scene &scene, std::vector<LegendEntry> &entries)
{
    const NodeSizes sizes(scene);
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

QString wordForGroup(const Scene &scene, std::uint32_t group)
{
    const NodeMeasures &measures = *scene.measures;
    if (scene.shownStyle().colouring == NodeColouring::Outlet) {
        if (group != Others)
            return shownText(measures.outletNames[group]);
        if (measures.outletNames.empty())
            return tr("no outlet known");
        return measures.outletNames.size() > Theme().groups.size() ? tr("other outlets") : tr("several, or unknown");
    }
    if (group == Others)
        return tr("others");
    const QString name = shownText(measures.communityNames[group]);
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
    std::map<std::uint32_t, std::uint32_t> groups; // and a node of each
    for (std::uint32_t node = 0; node < scene.view->nodes.size(); ++node)
        groups.try_emplace(colourGroup(scene, node).value_or(Others), node);
    const bool outlets = scene.shownStyle().colouring == NodeColouring::Outlet;
    entries.push_back({LegendEntry::Sign::Heading, 0, {}, outlets ? tr("colour: outlet") : tr("colour: community")});
    for (const auto &[group, node] : groups)
        entries.push_back({LegendEntry::Sign::Colour, node, {}, wordForGroup(scene, group)});
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

bool isOfStatements(const ViewEdge &edge)
{
    return edge.kind == EdgeKind::Speaks || edge.kind == EdgeKind::Says || edge.kind == EdgeKind::Concerns;
}

/// Whose lines are drawn alike: who says and whom it concerns, the nodes at the ends say.
bool lookAlike(const ViewEdge &one, const ViewEdge &other)
{
    if (isOfStatements(one) && isOfStatements(other))
        return one.manner == other.manner;
    return one.kind == other.kind;
}

/// What there is to say of the edges, found in one pass: there may be very many.
struct EdgeSigns
{
    std::vector<ViewEdge> styles; // no two alike
    bool arePositive = false;     // some of them
    bool areNegative = false;
};

EdgeSigns signsOf(const View &view)
{
    EdgeSigns signs;
    for (const ViewEdge &edge : view.edges) {
        signs.arePositive |= edge.stance == Stance::Positive;
        signs.areNegative |= edge.stance == Stance::Negative;
        const bool known = std::any_of(signs.styles.begin(), signs.styles.end(),
                                       [&](const ViewEdge &other) { return lookAlike(other, edge); });
        if (known)
            continue;
        ViewEdge style;
        style.kind = edge.kind;
        if (isOfStatements(edge))
            style.manner = edge.manner;
        signs.styles.push_back(style);
    }
    std::sort(signs.styles.begin(), signs.styles.end(), [](const ViewEdge &a, const ViewEdge &b) {
        return a.manner != b.manner ? a.manner < b.manner : a.kind < b.kind;
    });
    return signs;
}

void addLines(const EdgeSigns &signs, std::vector<LegendEntry> &entries)
{
    for (const ViewEdge &style : signs.styles)
        entries.push_back({LegendEntry::Sign::Line, 0, style, wordFor(style)});
}

void addStances(const EdgeSigns &signs, std::vector<LegendEntry> &entries)
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

std::vector<LegendEntry> legendEntriesOf(const Scene &scene)
{
    std::vector<LegendEntry> entries;
    if (scene.isEmpty())
        return entries;
    addNodes(*scene.view, entries);
    addSize(scene, entries);
    addColours(scene, entries);
    const EdgeSigns signs = signsOf(*scene.view);
    addLines(signs, entries);
    addStances(signs, entries);
    return entries;
}

} // namespace onrecord::ui

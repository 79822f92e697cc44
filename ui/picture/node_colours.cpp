// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/node_colours.h"

#include "ui/picture/node_shapes.h"
#include "ui/picture/picture_fonts.h"

#include <tuple>

namespace onrecord::ui
{

namespace
{

QColor stanceColour(Stance stance, const Theme &theme)
{
    return stance == Stance::Neutral ? theme.others : theme.colourOf(stance);
}

} // namespace

std::optional<std::uint32_t> colourGroup(const Scene &scene, std::uint32_t node)
{
    constexpr std::uint32_t Coloured = std::tuple_size_v<decltype(Theme::groups)>;
    if (scene.shownStyle().colouring == NodeColouring::Outlet) {
        const std::int32_t outlet = scene.measures->outlets[node];
        return outlet >= 0 && outlet < std::int32_t{Coloured} ? std::optional(static_cast<std::uint32_t>(outlet))
                                                              : std::nullopt;
    }
    if (scene.shownStyle().colouring != NodeColouring::Community)
        return std::nullopt;
    const std::uint32_t community = scene.measures->communities[node];
    return community < Coloured && scene.measures->communitySizes[community] > 1 ? std::optional(community)
                                                                                 : std::nullopt;
}

QColor nodeColour(const Scene &scene, std::uint32_t node, const Theme &theme)
{
    switch (scene.shownStyle().colouring) {
    case NodeColouring::Kind:
        break;
    case NodeColouring::Stance:
        return stanceColour(scene.measures->stances[node], theme);
    case NodeColouring::Community:
    case NodeColouring::Outlet:
        const std::optional<std::uint32_t> group = colourGroup(scene, node);
        return group ? theme.groups[*group] : theme.others;
    }
    return colourOf(scene.view->nodes[node], theme);
}

QString figureText(const Scene &scene, std::uint32_t node)
{
    const ViewNode &about = scene.view->nodes[node];
    const NodeShape shape = shapeOf(about);
    if (scene.shownStyle().colouring == NodeColouring::Stance && scene.measures->stances[node] != Stance::Neutral &&
        shape != NodeShape::DashedRing)
        return scene.measures->stances[node] == Stance::Positive ? QStringLiteral("+") : QString(QChar(0x2212));
    return shape == NodeShape::Circle ? initialsOf(shownText(about.label)) : QString();
}

} // namespace onrecord::ui

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What colour a node has, for screen, export and legend alike, and what that colour says.
#pragma once

#include "ui/picture/scene.h"
#include "ui/picture/theme.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace onrecord::ui
{

/// As the scene's style has it; the shape says the kind whatever the colour says.
[[nodiscard]] QColor nodeColour(const Scene &scene, std::uint32_t node, const Theme &theme);

/// Where nodes are coloured by community or outlet: the place of the node's colour in Theme::groups. Nothing: it is one
/// of the others. The largest groups have colours; a community of one node has none.
[[nodiscard]] std::optional<std::uint32_t> colourGroup(const Scene &scene, std::uint32_t node);

/// Written in a figure that is large enough: a person's initials; the sign of a stance where colour says stances.
[[nodiscard]] QString figureText(const Scene &scene, std::uint32_t node);

} // namespace onrecord::ui

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which signs occur in a scene, and what each says.
#pragma once

#include "ui/picture/scene_facts.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace onrecord::ui
{

struct LegendEntry
{
    /// A figure; the size of figures; words alone; a colour of figures; a line; the colour of lines.
    enum class Sign { Node, Size, Heading, Colour, Line, Stance };

    Sign sign = Sign::Node;
    std::uint32_t node = 0; // when sign is Node or Colour: one that looks so
    ViewEdge edge;          // when sign is Line or Stance
    QString text;
};

/// In the order in which they are read: figures and sizes, then their colours where these do not say the kind, then
/// lines.
[[nodiscard]] std::vector<LegendEntry> legendEntriesOf(const Scene &scene, const SceneFacts &facts);

} // namespace onrecord::ui

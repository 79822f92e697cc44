// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws some nodes and edges of a plan, as the whole picture would: what is fading in or out while the rest stands.
#pragma once

#include "ui/picture/picture_plan.h"
#include "ui/picture/theme.h"

#include <cstdint>
#include <vector>

class QPainter;

namespace onrecord::ui
{

struct PictureParts
{
    std::vector<std::uint32_t> nodes; // with their labels
    std::vector<std::uint32_t> edges;

    [[nodiscard]] bool isEmpty() const { return nodes.empty() && edges.empty(); }
};

/// The painter stands where the plan's origin is.
void paintParts(QPainter &painter, const PicturePlan &plan, const PictureParts &parts, const Theme &theme);

} // namespace onrecord::ui

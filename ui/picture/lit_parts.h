// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is drawn again, brighter, where something is hovered or selected.
#pragma once

#include "ui/picture/scene_facts.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace onrecord::ui
{

/// Places in the view; in each list each once, in order.
struct LitParts
{
    std::vector<std::uint32_t> nearEdges; // of what is hovered
    std::vector<std::uint32_t> nearNodes; // their ends, and what is hovered
    std::vector<std::uint32_t> selectedNodes;
    std::vector<std::uint32_t> selectedEnds; // the same, and the ends of the selected edges
};

[[nodiscard]] LitParts litPartsOf(const View &view, const SceneFacts &facts, const Highlight &highlight);

/// About how many lines and figures that is. Quick, however many they are.
[[nodiscard]] std::size_t litSizeOf(const SceneFacts &facts, const Highlight &highlight);

} // namespace onrecord::ui

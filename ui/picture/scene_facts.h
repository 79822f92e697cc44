// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stays the same for a scene at every zoom. What costs time in a large scene is made when it is first asked for,
// or beside the window's thread by makeReady().
#pragma once

#include "ui/picture/label_text.h"
#include "ui/picture/lazy.h"
#include "ui/picture/node_edges.h"
#include "ui/picture/scene.h"
#include "ui/picture/view_signs.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace onrecord::ui
{

/// On any thread.
struct SceneFacts
{
    std::shared_ptr<const View> view;
    std::shared_ptr<const Lazy<NodeEdges>> edgesOf;                    // a node
    std::shared_ptr<const Lazy<std::vector<std::uint32_t>>> edgeOrder; // as edges lie on each other, the lowest first
    std::shared_ptr<const Lazy<ViewSigns>> signs;
    std::shared_ptr<const Lazy<std::vector<bool>>> joined; // nodes with an edge to another
    std::shared_ptr<const NodeMeasures> measures;          // that the texts' sizes are of, where they are of any
    std::shared_ptr<const LabelTexts> texts;
    std::shared_ptr<const std::vector<Point>> places;     // that what follows is of
    std::shared_ptr<const Lazy<std::vector<float>>> bows; // one an edge
    std::shared_ptr<const Lazy<double>> spacing;          // of nodes, layout units
};

/// Quick: makes nothing yet. What holds for this scene too is taken over from `before`, of an earlier scene, and from
/// the scene's own.
[[nodiscard]] std::shared_ptr<const SceneFacts> factsOf(const Scene &scene, const SceneFacts *before = nullptr);

/// Makes what a window asks for when the scene is shown and pointed at.
void makeReady(const SceneFacts &facts);

} // namespace onrecord::ui

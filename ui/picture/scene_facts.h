// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stays the same for a scene at every zoom. What costs time in a large scene is made when it is first asked for.
#pragma once

#include "ui/picture/label_text.h"
#include "ui/picture/lazy.h"
#include "ui/picture/node_edges.h"
#include "ui/picture/scene.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace onrecord::ui
{

/// On any thread.
struct SceneFacts
{
    std::shared_ptr<const View> view;
    std::shared_ptr<const LabelTexts> texts;
    std::shared_ptr<const Lazy<std::vector<float>>> bows;              // one an edge
    std::shared_ptr<const Lazy<NodeEdges>> edgesOf;                    // a node
    std::shared_ptr<const Lazy<double>> spacing;                       // of nodes, layout units
    std::shared_ptr<const Lazy<std::vector<std::uint32_t>>> edgeOrder; // as edges lie on each other, the lowest first
};

/// Quick: makes nothing yet. `before`: of an earlier scene; what holds for this one too is taken over.
[[nodiscard]] std::shared_ptr<const SceneFacts> factsOf(const Scene &scene, const SceneFacts *before = nullptr);

} // namespace onrecord::ui

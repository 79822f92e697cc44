// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// All that one picture of a laid-out view shows: values, immutable once shared as shared_ptr<const Scene>.
#pragma once

#include "core/graph/node_measures.h"
#include "core/model/geometry.h"
#include "core/model/view.h"
#include "ui/picture/scene_guide.h"
#include "ui/picture/scene_style.h"

#include <QSet>
#include <QString>

#include <cstdint>
#include <memory>
#include <vector>

namespace onrecord::ui
{

struct SceneFacts;

struct Scene
{
    std::shared_ptr<const View> view;
    std::vector<Point> places; // one a node of the view
    QSet<QString> pinned;      // ViewNode::key
    std::shared_ptr<const NodeMeasures> measures =
        nullptr; // of the view; null: not known (yet), drawn by kind and statements
    SceneStyle style = {};
    SceneGuide guide = {}; // of its layout
    std::shared_ptr<const SceneFacts> facts =
        nullptr; // made with it beside the window's thread; where places or style differ, as far as they hold

    /// What of the style can be drawn: without measures, kinds and statements.
    [[nodiscard]] SceneStyle shownStyle() const
    {
        return measures && !measures->stances.empty() ? style : SceneStyle();
    }
    [[nodiscard]] bool isEmpty() const { return !view || view->nodes.empty(); }
};

/// What is lit up: places in the view. Nothing lit: everything is drawn alike.
struct Highlight
{
    std::vector<std::uint32_t> selectedNodes;
    std::vector<std::uint32_t> selectedEdges;
    std::int64_t hoveredNode = -1; // its neighbourhood stays bright, the rest fades
    std::int64_t hoveredEdge = -1;

    friend bool operator==(const Highlight &, const Highlight &) = default;
};

} // namespace onrecord::ui

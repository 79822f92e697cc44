// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where everything of a scene lies when it is drawn at one zoom: figures, curves, labels. Free of colours, of what is
// lit and of where the picture is panned to, so it is made once a zoom and drawn many times. Coordinates: layout units
// times the zoom.
#pragma once

#include "ui/picture/edge_paths.h"
#include "ui/picture/label_text.h"
#include "ui/picture/scene.h"

#include <QRectF>

#include <memory>
#include <optional>
#include <vector>

namespace onrecord::ui
{

/// What stays the same for a scene at every zoom.
struct SceneFacts
{
    std::shared_ptr<const LabelTexts> texts;
    std::vector<double> bows;
};

[[nodiscard]] std::shared_ptr<const SceneFacts> factsOf(const Scene &scene);

struct PicturePlan
{
    std::shared_ptr<const Scene> scene;
    std::shared_ptr<const SceneFacts> facts;
    double zoom = 1;
    double textZoom = 1;   // how large text is, 1 at 100 %
    double strokeZoom = 1; // how wide lines are
    std::vector<EdgeEnd> nodes;
    std::vector<EdgeCurve> edges;
    std::vector<double> widths;                // of the edges
    std::vector<std::optional<QRectF>> labels; // one a node; nothing: there was no room

    /// Whether the curves are there; without them edges are not drawn.
    [[nodiscard]] bool hasCurves() const { return edges.size() == scene->view->edges.size(); }
    [[nodiscard]] QRectF figureOf(std::uint32_t node) const;
    /// Everything that is drawn, labels and arrow heads included.
    [[nodiscard]] QRectF bounds() const;
};

/// How large figures are at a zoom: in step with it below 100 %, more slowly above, so that zooming in makes room.
[[nodiscard]] double figureZoom(double zoom);

/// All: labels and curves too. NodesOnly: enough to know where they reach, and to find them with the pointer.
enum class PlanDetail { All, NodesOnly };
[[nodiscard]] std::shared_ptr<const PicturePlan> planPicture(std::shared_ptr<const Scene> scene,
                                                             std::shared_ptr<const SceneFacts> facts, double zoom,
                                                             PlanDetail detail = PlanDetail::All);

/// The same plan with nodes elsewhere (layout units): labels go along with their nodes, curves are bent anew.
[[nodiscard]] std::shared_ptr<const PicturePlan> movedPlan(const PicturePlan &plan, const std::vector<Point> &places);

} // namespace onrecord::ui

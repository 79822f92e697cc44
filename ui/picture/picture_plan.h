// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where everything of a scene lies when it is drawn at one zoom: figures, curves, labels. Free of colours, of what is
// lit and of where the picture is panned to, so it is made once a zoom and drawn many times. Coordinates: layout units
// times the zoom.
#pragma once

#include "ui/picture/box_tree.h"
#include "ui/picture/community_captions.h"
#include "ui/picture/edge_paths.h"
#include "ui/picture/scene.h"
#include "ui/picture/scene_facts.h"

#include <QRectF>

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace onrecord::ui
{

/// Where a plan's figures and curves lie.
struct PlanIndex
{
    BoxTree figures; // by node
    BoxTree curves;  // by edge, heads included; those that are not visible are not in it
};

struct PicturePlan
{
    std::shared_ptr<const Scene> scene;
    std::shared_ptr<const SceneFacts> facts;
    double zoom = 1;
    double textZoom = 1;   // how large text is, 1 at 100 %
    double strokeZoom = 1; // how wide lines are
    double opacity = 1;    // of lines: they let through what is below where very many lie on each other
    std::vector<EdgeEnd> nodes;
    std::vector<EdgeCurve> edges;
    std::vector<double> widths;                // of the edges
    std::vector<std::optional<QRectF>> labels; // one a node; nothing: there was no room
    std::vector<std::uint32_t> labelled;       // the nodes that have one, the most important first
    std::vector<CommunityCaption> captions;    // of what is seen from far away
    std::shared_ptr<const PlanIndex> index;    // none where nodes have moved, or no curve is bent

    /// Whether the curves are there; without them edges are not drawn.
    [[nodiscard]] bool hasCurves() const { return edges.size() == scene->view->edges.size(); }
    /// Whether figures are large enough to bear badges beside what is written in them, and the main names to keep off
    /// them.
    [[nodiscard]] bool isNear() const { return zoom >= 0.7; }
    [[nodiscard]] QRectF figureOf(std::uint32_t node) const;
    /// Everything that is drawn, labels and arrow heads included.
    [[nodiscard]] QRectF bounds() const;
};

/// How large figures are at a zoom: in step with it below 100 %, more slowly above, so that zooming in makes room.
[[nodiscard]] double figureZoom(double zoom);

/// The box in whole, a little larger rather than smaller.
[[nodiscard]] FlatBox flatBoxOf(const QRectF &box);
/// Of those that are that large, in pixels.
[[nodiscard]] BoxTree treeOfFigures(const PicturePlan &plan, double leastRadius = 0);
[[nodiscard]] BoxTree treeOfCurves(const PicturePlan &plan);

/// All: labels and curves too. NodesOnly: enough to know where they reach, and to find them with the pointer.
enum class PlanDetail { All, NodesOnly };

struct PlanWork
{
    int threads = 1; // the plan is the same for any number of them
    std::stop_token stop = {};
};

/// Nothing when stopped. On any thread.
[[nodiscard]] std::shared_ptr<const PicturePlan> planPicture(std::shared_ptr<const Scene> scene,
                                                             std::shared_ptr<const SceneFacts> facts, double zoom,
                                                             PlanDetail detail = PlanDetail::All, PlanWork work = {});

/// The same plan with nodes elsewhere (layout units): labels go along with their nodes, curves are bent anew.
[[nodiscard]] std::shared_ptr<const PicturePlan> movedPlan(const PicturePlan &plan, const std::vector<Point> &places);
/// The same for some nodes, in the plan itself: what stands still costs nothing.
void moveNodes(PicturePlan &plan, const std::vector<std::uint32_t> &nodes, const std::vector<Point> &places);

} // namespace onrecord::ui

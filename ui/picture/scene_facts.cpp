// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/scene_facts.h"

#include "ui/picture/edge_bows.h"
#include "ui/picture/node_spacing.h"

#include <algorithm>
#include <numeric>

namespace onrecord::ui
{

namespace
{

using Bows = Lazy<std::vector<float>>;

/// In a small view they count where the nodes are.
std::shared_ptr<const Bows> bowsFor(const Scene &scene, const std::shared_ptr<const LabelTexts> &texts)
{
    if (scene.view->edges.size() <= MostEdgesLookedAt)
        return std::make_shared<const Bows>(
            [view = scene.view, places = scene.places, texts] { return bowsOf(*view, places, texts->sizes()); });
    return std::make_shared<const Bows>([view = scene.view, texts] { return bowsOf(*view, {}, texts->sizes()); });
}

/// What says something by its colour lies over what does not.
std::vector<std::uint32_t> edgeOrderOf(const View &view)
{
    std::vector<std::uint32_t> order(view.edges.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_partition(order.begin(), order.end(),
                          [&view](std::uint32_t edge) { return view.edges[edge].stance == Stance::Neutral; });
    return order;
}

} // namespace

std::shared_ptr<const SceneFacts> factsOf(const Scene &scene, const SceneFacts *before)
{
    auto facts = std::make_shared<SceneFacts>();
    facts->view = scene.view;
    if (before && before->view == scene.view)
        *facts = *before;
    else {
        facts->edgeOrder = std::make_shared<const Lazy<std::vector<std::uint32_t>>>(
            [view = scene.view] { return edgeOrderOf(*view); });
        facts->edgesOf = std::make_shared<const Lazy<NodeEdges>>([view = scene.view] { return NodeEdges(*view); });
    }
    if (!facts->texts || facts->texts->sizes().sizing() != scene.shownStyle().sizing)
        facts->texts = std::make_shared<const LabelTexts>(scene.view, NodeSizes(scene));
    facts->spacing = std::make_shared<const Lazy<double>>(
        [view = scene.view, places = scene.places] { return spacingOf(*view, places); });
    if (!facts->bows || scene.view->edges.size() <= MostEdgesLookedAt)
        facts->bows = bowsFor(scene, facts->texts);
    return facts;
}

} // namespace onrecord::ui

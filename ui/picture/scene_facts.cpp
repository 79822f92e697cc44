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

/// In a small view it counts where the nodes are.
bool areBowsPlaced(const Scene &scene)
{
    return scene.view->edges.size() <= MostEdgesLookedAt;
}

std::shared_ptr<const Bows> bowsFor(const Scene &scene, const std::shared_ptr<const std::vector<Point>> &places,
                                    const std::shared_ptr<const LabelTexts> &texts)
{
    if (areBowsPlaced(scene))
        return std::make_shared<const Bows>(
            [view = scene.view, places, texts] { return bowsOf(*view, *places, texts->sizes()); });
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

/// What follows from the view alone.
void takeView(SceneFacts &facts, const std::shared_ptr<const View> &view)
{
    facts.view = view;
    facts.edgesOf = std::make_shared<const Lazy<NodeEdges>>([view] { return NodeEdges(*view); });
    facts.edgeOrder = std::make_shared<const Lazy<std::vector<std::uint32_t>>>([view] { return edgeOrderOf(*view); });
    facts.signs = std::make_shared<const Lazy<ViewSigns>>([view] { return signsOf(*view); });
    facts.joined = std::make_shared<const Lazy<std::vector<bool>>>([view] { return joinedNodesOf(*view); });
}

bool hasSizesOf(const SceneFacts &facts, const Scene &scene)
{
    const NodeSizing sizing = scene.shownStyle().sizing;
    return facts.texts && facts.texts->sizes().sizing() == sizing &&
           (sizing == NodeSizing::Statements || facts.measures == scene.measures);
}

bool hasPlacesOf(const SceneFacts &facts, const Scene &scene)
{
    return facts.places && *facts.places == scene.places;
}

void takeSizes(SceneFacts &facts, const Scene &scene, const SceneFacts *own)
{
    if (hasSizesOf(facts, scene))
        return;
    const bool fits = own && hasSizesOf(*own, scene);
    facts.measures = scene.measures;
    facts.texts = fits ? own->texts : std::make_shared<const LabelTexts>(scene.view, NodeSizes(scene));
    if (areBowsPlaced(scene))
        facts.bows = nullptr;
}

void takePlaces(SceneFacts &facts, const Scene &scene, const SceneFacts *own)
{
    if (!hasPlacesOf(facts, scene)) {
        const bool fits = own && hasPlacesOf(*own, scene);
        facts.places = fits ? own->places : std::make_shared<const std::vector<Point>>(scene.places);
        facts.spacing =
            fits ? own->spacing : std::make_shared<const Lazy<double>>([joined = facts.joined, places = facts.places] {
                return spacingOf(joined->value(), *places);
            });
        if (areBowsPlaced(scene))
            facts.bows = nullptr;
    }
    if (!facts.bows)
        facts.bows = bowsFor(scene, facts.places, facts.texts);
}

} // namespace

std::shared_ptr<const SceneFacts> factsOf(const Scene &scene, const SceneFacts *before)
{
    const SceneFacts *own = scene.facts && scene.facts->view == scene.view ? scene.facts.get() : nullptr;
    auto facts = std::make_shared<SceneFacts>();
    if (before && before->view == scene.view)
        *facts = *before;
    else if (own)
        *facts = *own;
    else
        takeView(*facts, scene.view);
    takeSizes(*facts, scene, own);
    takePlaces(*facts, scene, own);
    return facts;
}

void makeReady(const SceneFacts &facts)
{
    static_cast<void>(facts.signs->value());
    static_cast<void>(facts.edgesOf->value());
    static_cast<void>(facts.texts->byImportance());
    static_cast<void>(facts.spacing->value());
}

} // namespace onrecord::ui

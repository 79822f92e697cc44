// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/node_boxes.h"

#include "ui/picture/label_text.h"
#include "ui/picture/node_shapes.h"

#include <QSizeF>

#include <algorithm>

namespace onrecord::ui
{

namespace
{

constexpr double AirWide = 14;
constexpr double AirHigh = 12;
// More nodes without a line than this stand close together, like a colour swatch: their names come when there is room.
constexpr std::ptrdiff_t FewSingles = 60;

Extent figureBox(const ViewNode &node, double radius)
{
    const QSizeF half = halfExtent(shapeOf(node), radius);
    return {2 * half.width(), 2 * half.height()};
}

/// The label lies below the figure, so the box is as high as both and yet has the figure in its middle: boxes one above
/// the other, each with its label below, then just do not meet.
Extent boxFor(const ViewNode &node, const LabelText &text, double radius)
{
    const Extent figure = figureBox(node, radius);
    return {std::max(figure.width, text.size.width()) + AirWide, figure.height + text.size.height() + AirHigh};
}

void drawTogetherSingles(const View &view, const LabelTexts &texts, LayoutInput &input)
{
    std::vector<bool> isJoined(view.nodes.size(), false);
    for (const ViewEdge &edge : view.edges)
        if (edge.source != edge.target)
            isJoined[edge.source] = isJoined[edge.target] = true;
    if (std::count(isJoined.begin(), isJoined.end(), false) <= FewSingles)
        return;
    for (std::size_t i = 0; i < isJoined.size(); ++i)
        if (!isJoined[i])
            input.boxes[i] = figureBox(view.nodes[i], texts.radiusOf(static_cast<std::uint32_t>(i)));
}

} // namespace

LayoutInput layoutInputFor(const View &view, const NodeSizes &sizes)
{
    // Borrowed for the length of this call.
    const LabelTexts texts(std::shared_ptr<const View>(std::shared_ptr<const View>(), &view), sizes);
    LayoutInput input;
    input.boxes.reserve(view.nodes.size());
    for (std::uint32_t i = 0; i < view.nodes.size(); ++i)
        input.boxes.push_back(boxFor(view.nodes[i], texts.of(i), texts.radiusOf(i)));
    input.edges.reserve(view.edges.size());
    for (const ViewEdge &edge : view.edges)
        input.edges.push_back({edge.source, edge.target, static_cast<double>(std::max(1, edge.weight))});
    drawTogetherSingles(view, texts, input);
    return input;
}

LayoutInput layoutInputFor(const Scene &scene)
{
    LayoutInput input = layoutInputFor(*scene.view, NodeSizes(scene));
    if (scene.measures)
        input.communities = scene.measures->communities;
    return input;
}

} // namespace onrecord::ui

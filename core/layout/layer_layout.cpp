// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/adjacency.h"
#include "core/layout/guided_layouts.h"
#include "core/layout/node_groups.h"
#include "core/layout/packing.h"

#include <algorithm>
#include <cmath>

namespace onrecord
{

namespace
{

constexpr Extent gap{24, 18};
constexpr double layerGap = 70;
constexpr int sweeps = 8;

using Layer = NodeGroup;

/// So wide that a picture of all boxes in lines has about the wanted shape.
double widthFor(const GuidedInput &input)
{
    double area = 0;
    for (const Extent &box : input.boxes)
        area += (box.width + gap.width) * (box.height + gap.height);
    const double aspect = std::isfinite(input.aspect) && input.aspect > 0 ? input.aspect : 1.6;
    return std::sqrt(std::max(area, 0.0) * aspect) * 1.1;
}

void placeLines(const std::vector<Layer> &layers, const GuidedInput &input, std::vector<Point> &places)
{
    const double width = widthFor(input);
    double top = 0;
    for (const Layer &layer : layers) {
        std::vector<Extent> boxes;
        for (const std::uint32_t node : layer)
            boxes.push_back(input.boxes[node]);
        const std::vector<Point> rows = inRows(boxes, {0, top}, width, gap);
        const Frame frame = frameAround(boxes, rows);
        for (std::size_t i = 0; i < layer.size(); ++i)
            places[layer[i]] = {rows[i].x - frame.corner.x - frame.size.width / 2, rows[i].y};
        top = frame.corner.y + frame.size.height + layerGap;
    }
}

/// Each node to the mean of those it is joined to in other layers.
void orderByMeans(const Adjacency &graph, const std::vector<std::uint32_t> &layerOf, const std::vector<Point> &places,
                  Layer &layer)
{
    std::vector<std::pair<double, std::uint32_t>> keys;
    for (const std::uint32_t node : layer) {
        double sum = 0;
        double count = 0;
        for (const std::uint32_t other : graph.of(node)) {
            if (layerOf[other] == layerOf[node])
                continue;
            sum += places[other].x;
            ++count;
        }
        keys.emplace_back(count > 0 ? sum / count : places[node].x, node);
    }
    std::stable_sort(keys.begin(), keys.end(), [](auto &a, auto &b) { return a.first < b.first; });
    std::transform(keys.begin(), keys.end(), layer.begin(), [](auto &key) { return key.second; });
}

void moveToMiddle(const std::vector<Extent> &boxes, std::vector<Point> &places)
{
    const Frame frame = frameAround(boxes, places);
    for (Point &place : places)
        place = {place.x - frame.corner.x - frame.size.width / 2, place.y - frame.corner.y - frame.size.height / 2};
}

} // namespace

std::vector<Point> inLayers(const GuidedInput &input, const std::vector<std::uint32_t> &layers)
{
    const Adjacency graph = makeAdjacency(input.boxes.size(), input.edges);
    std::vector<Layer> order = groupsByNumber(input.boxes.size(), layers);
    std::vector<std::uint32_t> layerOf = layers;
    layerOf.resize(input.boxes.size(), 0);
    std::vector<Point> places(input.boxes.size());
    placeLines(order, input, places);
    for (int sweep = 0; sweep < sweeps; ++sweep) {
        for (std::size_t i = 0; i < order.size(); ++i) { // down, then up
            orderByMeans(graph, layerOf, places, order[sweep % 2 == 0 ? i : order.size() - 1 - i]);
            placeLines(order, input, places);
        }
    }
    moveToMiddle(input.boxes, places);
    return places;
}

} // namespace onrecord

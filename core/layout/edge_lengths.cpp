// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/edge_lengths.h"

#include <algorithm>
#include <cmath>

namespace onrecord
{

namespace
{

// Found by trial, by eye.
constexpr double least = 95;
constexpr double perCrowd = 17;
constexpr double perWidth = 0.12;
constexpr double perDoubling = 0.06;

/// How many are next to one of the two and not to both (Gansner, Koren, North 2004, section 4.3).
std::size_t crowdAround(const Adjacency &graph, std::uint32_t a, std::uint32_t b)
{
    const auto first = graph.of(a);
    const auto second = graph.of(b);
    std::size_t common = 0;
    for (std::size_t i = 0, j = 0; i < first.size() && j < second.size();) {
        if (first[i] == second[j]) {
            ++common;
            ++i;
            ++j;
        } else if (first[i] < second[j]) {
            ++i;
        } else {
            ++j;
        }
    }
    return first.size() + second.size() - 2 * common;
}

} // namespace

std::vector<double> wantedLengths(const Adjacency &graph, const std::vector<Extent> &boxes)
{
    std::vector<double> lengths;
    lengths.reserve(graph.neighbours.size());
    for (std::uint32_t node = 0; node < graph.size(); ++node) {
        for (std::size_t k = graph.offsets[node]; k < graph.offsets[node + 1]; ++k) {
            const std::uint32_t other = graph.neighbours[k];
            const double crowd = std::sqrt(static_cast<double>(crowdAround(graph, node, other)));
            const double width = (boxes[node].width + boxes[other].width) / 2;
            const double heavy = std::clamp(std::log2(graph.weights[k]), 0.0, 5.0);
            lengths.push_back((least + perCrowd * crowd + perWidth * width) * (1 - perDoubling * heavy));
        }
    }
    return lengths;
}

} // namespace onrecord

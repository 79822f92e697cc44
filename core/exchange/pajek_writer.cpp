// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A graph for Pajek.
#include "core/exchange/escaping.h"
#include "core/exchange/graph_writers.h"

#include <algorithm>
#include <cmath>

namespace onrecord
{

namespace
{

struct UnitFrame
{
    double left = 0;
    double top = 0;
    double side = 1;
};

UnitFrame frameOf(const std::vector<NodeRow> &nodes)
{
    UnitFrame frame;
    double right = 0;
    double bottom = 0;
    bool first = true;
    for (const NodeRow &node : nodes) {
        if (!node.place)
            continue;
        frame.left = first ? node.place->x : std::min(frame.left, node.place->x);
        frame.top = first ? node.place->y : std::min(frame.top, node.place->y);
        right = first ? node.place->x : std::max(right, node.place->x);
        bottom = first ? node.place->y : std::max(bottom, node.place->y);
        first = false;
    }
    frame.side = std::max({right - frame.left, bottom - frame.top, 1.0});
    return frame;
}

/// From 0.05 to 0.95, in as many digits as a screen can show.
std::string share(double distance, const UnitFrame &frame)
{
    return plainNumber(std::round((0.05 + 0.9 * distance / frame.side) * 1e5) / 1e5);
}

} // namespace

std::string toPajek(const GraphRows &rows)
{
    const UnitFrame frame = frameOf(rows.nodes);
    std::string text = "*Vertices " + std::to_string(rows.nodes.size()) + "\n";
    for (std::size_t i = 0; i < rows.nodes.size(); ++i) {
        const NodeRow &node = rows.nodes[i];
        text += std::to_string(i + 1) + ' ' + forPajek(node.label);
        if (node.place)
            text +=
                ' ' + share(node.place->x - frame.left, frame) + ' ' + share(node.place->y - frame.top, frame) + " 0.5";
        text += '\n';
    }
    text += "*Arcs\n";
    for (const EdgeRow &edge : rows.edges) {
        text += std::to_string(edge.from + 1) + ' ' + std::to_string(edge.to + 1) + ' ' + std::to_string(edge.weight);
        if (!edge.label.empty())
            text += " l " + forPajek(edge.label);
        text += '\n';
    }
    return text;
}

} // namespace onrecord

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/view_signs.h"

#include "ui/picture/node_shapes.h"

#include <algorithm>
#include <map>

namespace onrecord::ui
{

namespace
{

bool isOfStatements(const ViewEdge &edge)
{
    return edge.kind == EdgeKind::Speaks || edge.kind == EdgeKind::Says || edge.kind == EdgeKind::Concerns;
}

/// Whose lines are drawn alike: who says and whom it concerns, the nodes at the ends say.
bool lookAlike(const ViewEdge &one, const ViewEdge &other)
{
    if (isOfStatements(one) && isOfStatements(other))
        return one.manner == other.manner;
    return one.kind == other.kind;
}

std::vector<std::uint32_t> figuresOf(const View &view)
{
    std::map<NodeShape, std::uint32_t> shapes;
    for (std::uint32_t node = 0; node < view.nodes.size(); ++node)
        shapes.try_emplace(shapeOf(view.nodes[node]), node);
    std::vector<std::uint32_t> figures;
    for (const auto &[shape, node] : shapes)
        figures.push_back(node);
    return figures;
}

void addLine(const ViewEdge &edge, std::vector<ViewEdge> &lines)
{
    if (std::any_of(lines.begin(), lines.end(), [&](const ViewEdge &known) { return lookAlike(known, edge); }))
        return;
    ViewEdge line;
    line.kind = edge.kind;
    if (isOfStatements(edge))
        line.manner = edge.manner;
    lines.push_back(line);
}

} // namespace

ViewSigns signsOf(const View &view)
{
    ViewSigns signs;
    signs.figures = figuresOf(view);
    for (const ViewEdge &edge : view.edges) {
        signs.arePositive |= edge.stance == Stance::Positive;
        signs.areNegative |= edge.stance == Stance::Negative;
        addLine(edge, signs.lines);
    }
    std::sort(signs.lines.begin(), signs.lines.end(), [](const ViewEdge &a, const ViewEdge &b) {
        return a.manner != b.manner ? a.manner < b.manner : a.kind < b.kind;
    });
    return signs;
}

} // namespace onrecord::ui

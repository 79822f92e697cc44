// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A graph in the DOT language.
#include "core/exchange/escaping.h"
#include "core/exchange/graph_writers.h"

namespace onrecord
{

namespace
{

void add(std::string &text, std::string_view name, std::string_view value)
{
    if (!value.empty())
        text.append(", ").append(name).append("=").append(forDot(value));
}

std::string_view shapeOf(const NodeRow &node)
{
    if (node.kind != "actor")
        return node.kind == "statement" ? "note" : "folder";
    if (node.actorKind == "organisation")
        return "box";
    if (node.actorKind == "place")
        return "diamond";
    return node.actorKind == "group" ? "doublecircle" : "ellipse";
}

void addNode(std::string &text, const NodeRow &node)
{
    text.append("  ").append(node.id).append(" [label=").append(forDot(node.label));
    add(text, "shape", shapeOf(node));
    add(text, "color", node.colour);
    add(text, "kind", node.kind);
    add(text, "actor_kind", node.actorKind);
    add(text, "key", node.key);
    add(text, "weight_", std::to_string(node.weight));
    add(text, "aliases", node.aliases);
    add(text, "roles", node.roles);
    add(text, "article", node.article);
    add(text, "words", node.words);
    if (node.place)
        add(text, "pos", plainNumber(node.place->x * 0.75) + ',' + plainNumber(-node.place->y * 0.75));
    text.append("];\n");
}

void addEdge(std::string &text, const EdgeRow &edge)
{
    text.append("  ").append(edge.source).append(" -> ").append(edge.target).append(" [label=");
    text.append(forDot(edge.label)).append(", weight=").append(std::to_string(edge.weight));
    add(text, "color", edge.colour);
    add(text, "style", edge.indirect ? "dashed" : edge.kind == "holds" ? "dotted" : "solid");
    add(text, "kind", edge.kind);
    add(text, "stance", edge.stance);
    add(text, "addressed", std::to_string(edge.addressed));
    add(text, "statements", edge.statements());
    add(text, "articles", edge.articles());
    add(text, "quotes", edge.quotes());
    text.append("];\n");
}

} // namespace

std::string toDot(const GraphRows &rows)
{
    std::string text = "digraph " + forDot(rows.lens) + " {\n  charset=\"UTF-8\";\n";
    for (const NodeRow &node : rows.nodes)
        addNode(text, node);
    for (const EdgeRow &edge : rows.edges)
        addEdge(text, edge);
    return text + "}\n";
}

} // namespace onrecord

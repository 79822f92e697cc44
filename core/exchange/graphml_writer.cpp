// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A graph as GraphML.
#include "core/exchange/escaping.h"
#include "core/exchange/graph_writers.h"

namespace onrecord
{

namespace
{

void addKey(std::string &text, std::string_view id, std::string_view of, std::string_view type, std::string_view name)
{
    text.append("  <key id=\"").append(id).append("\" for=\"").append(of).append("\" attr.name=\"");
    text.append(name).append("\" attr.type=\"").append(type).append("\"/>\n");
}

void addKeys(std::string &text)
{
    for (const std::string_view name :
         {"key", "label", "kind", "actor_kind", "aliases", "roles", "article", "date", "outlet", "words", "colour"})
        addKey(text, "v_" + std::string(name), "node", "string", name);
    addKey(text, "v_weight", "node", "int", "weight");
    for (const std::string_view name : {"x", "y", "radius"})
        addKey(text, "v_" + std::string(name), "node", "double", name);
    for (const std::string_view name : {"kind", "label", "stance", "statements", "articles", "quotes"})
        addKey(text, "e_" + std::string(name), "edge", "string", name);
    addKey(text, "e_weight", "edge", "double", "weight");
    addKey(text, "e_addressed", "edge", "int", "addressed");
    addKey(text, "e_indirect", "edge", "boolean", "indirect");
}

void add(std::string &text, std::string_view key, std::string_view value)
{
    if (!value.empty())
        text.append("      <data key=\"").append(key).append("\">").append(forXml(value)).append("</data>\n");
}

void addNode(std::string &text, const NodeRow &node)
{
    text.append("    <node id=\"").append(node.id).append("\">\n");
    add(text, "v_key", node.key);
    add(text, "v_label", node.label);
    add(text, "v_kind", node.kind);
    add(text, "v_actor_kind", node.actorKind);
    add(text, "v_aliases", node.aliases);
    add(text, "v_roles", node.roles);
    add(text, "v_article", node.article);
    add(text, "v_date", node.date);
    add(text, "v_outlet", node.outlet);
    add(text, "v_words", node.words);
    add(text, "v_colour", node.colour);
    add(text, "v_weight", std::to_string(node.weight));
    if (node.place) {
        add(text, "v_x", plainNumber(node.place->x));
        add(text, "v_y", plainNumber(node.place->y));
    }
    add(text, "v_radius", plainNumber(node.radius));
    text.append("    </node>\n");
}

void addEdge(std::string &text, const EdgeRow &edge)
{
    text.append("    <edge id=\"").append(edge.id).append("\" source=\"").append(edge.source);
    text.append("\" target=\"").append(edge.target).append("\">\n");
    add(text, "e_kind", edge.kind);
    add(text, "e_label", edge.label);
    add(text, "e_stance", edge.stance);
    add(text, "e_statements", edge.statements());
    add(text, "e_articles", edge.articles());
    add(text, "e_quotes", edge.quotes());
    add(text, "e_weight", std::to_string(edge.weight));
    add(text, "e_addressed", std::to_string(edge.addressed));
    add(text, "e_indirect", edge.indirect ? "true" : "false");
    text.append("    </edge>\n");
}

} // namespace

std::string toGraphMl(const GraphRows &rows)
{
    std::string text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                       "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\" "
                       "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
                       "xsi:schemaLocation=\"http://graphml.graphdrawing.org/xmlns "
                       "http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd\">\n";
    addKeys(text);
    text.append("  <graph id=\"").append(forXml(rows.lens)).append("\" edgedefault=\"directed\">\n");
    for (const NodeRow &node : rows.nodes)
        addNode(text, node);
    for (const EdgeRow &edge : rows.edges)
        addEdge(text, edge);
    return text + "  </graph>\n</graphml>\n";
}

} // namespace onrecord

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A graph as GEXF 1.3.
#include "core/exchange/escaping.h"
#include "core/exchange/graph_writers.h"

#include <array>

namespace onrecord
{

namespace
{

struct Attribute
{
    std::string_view name;
    std::string_view type;
};

constexpr std::array<Attribute, 10> nodeAttributes{{{"key", "string"},
                                                    {"kind", "string"},
                                                    {"actor_kind", "string"},
                                                    {"weight", "integer"},
                                                    {"aliases", "string"},
                                                    {"roles", "string"},
                                                    {"article", "string"},
                                                    {"date", "string"},
                                                    {"outlet", "string"},
                                                    {"words", "string"}}};
constexpr std::array<Attribute, 6> edgeAttributes{{{"stance", "string"},
                                                   {"addressed", "integer"},
                                                   {"indirect", "boolean"},
                                                   {"statements", "string"},
                                                   {"articles", "string"},
                                                   {"quotes", "string"}}};

template <std::size_t N>
void addAttributes(std::string &text, std::string_view of, const std::array<Attribute, N> &attributes)
{
    text.append("    <attributes class=\"").append(of).append("\">\n");
    for (std::size_t i = 0; i < N; ++i) {
        text.append("      <attribute id=\"").append(std::to_string(i)).append("\" title=\"");
        text.append(attributes[i].name).append("\" type=\"").append(attributes[i].type).append("\"/>\n");
    }
    text.append("    </attributes>\n");
}

template <std::size_t N>
void addValues(std::string &text, const std::array<std::string, N> &values)
{
    text.append("        <attvalues>\n");
    for (std::size_t i = 0; i < N; ++i)
        if (!values[i].empty())
            text.append("          <attvalue for=\"")
                .append(std::to_string(i))
                .append("\" value=\"")
                .append(forXml(values[i]))
                .append("\"/>\n");
    text.append("        </attvalues>\n");
}

void addColour(std::string &text, const std::string &colour)
{
    const auto part = [&colour](std::size_t at) {
        return std::to_string(std::stoi(colour.substr(at, 2), nullptr, 16));
    };
    text.append("        <viz:color r=\"").append(part(1)).append("\" g=\"").append(part(3));
    text.append("\" b=\"").append(part(5)).append("\"/>\n");
}

void addNode(std::string &text, const NodeRow &node)
{
    text.append("      <node id=\"").append(node.id).append("\" label=\"").append(forXml(node.label)).append("\">\n");
    addValues<10>(text, {node.key, node.kind, node.actorKind, std::to_string(node.weight), node.aliases, node.roles,
                         node.article, node.date, node.outlet, node.words});
    addColour(text, node.colour);
    if (node.place)
        text.append("        <viz:position x=\"")
            .append(plainNumber(node.place->x))
            .append("\" y=\"")
            .append(plainNumber(-node.place->y))
            .append("\" z=\"0\"/>\n");
    text.append("        <viz:size value=\"").append(plainNumber(node.radius)).append("\"/>\n      </node>\n");
}

void addEdge(std::string &text, const EdgeRow &edge)
{
    text.append("      <edge id=\"").append(edge.id).append("\" source=\"").append(edge.source);
    text.append("\" target=\"").append(edge.target).append("\" kind=\"").append(edge.kind);
    text.append("\" label=\"").append(forXml(edge.label)).append("\" weight=\"");
    text.append(std::to_string(edge.weight)).append("\">\n");
    addValues<6>(text, {edge.stance, std::to_string(edge.addressed), edge.indirect ? "true" : "false",
                        edge.statements(), edge.articles(), edge.quotes()});
    addColour(text, edge.colour);
    text.append("      </edge>\n");
}

} // namespace

std::string toGexf(const GraphRows &rows)
{
    std::string text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                       "<gexf xmlns=\"http://gexf.net/1.3\" xmlns:viz=\"http://gexf.net/1.3/viz\" version=\"1.3\">\n"
                       "  <meta>\n    <creator>OnRecord</creator>\n    <description>";
    text.append(forXml(rows.lens)).append("</description>\n  </meta>\n");
    text.append("  <graph mode=\"static\" defaultedgetype=\"directed\">\n");
    addAttributes(text, "node", nodeAttributes);
    addAttributes(text, "edge", edgeAttributes);
    text.append("    <nodes>\n");
    for (const NodeRow &node : rows.nodes)
        addNode(text, node);
    text.append("    </nodes>\n    <edges>\n");
    for (const EdgeRow &edge : rows.edges)
        addEdge(text, edge);
    return text + "    </edges>\n  </graph>\n</gexf>\n";
}

} // namespace onrecord

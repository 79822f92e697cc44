// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A graph as two tables of CSV.
#include "core/exchange/escaping.h"
#include "core/exchange/graph_writers.h"

#include <charconv>

namespace onrecord
{

namespace
{

/// A record of fields that are text, each made safe.
void addRecord(std::string &text, std::initializer_list<std::string_view> fields)
{
    bool first = true;
    for (const std::string_view field : fields) {
        text += first ? "" : ",";
        text += forCsv(field);
        first = false;
    }
    text += "\r\n";
}

/// A coordinate begins with a minus sign and is no formula all the same: written without an apostrophe.
void addPlace(std::string &text, const std::optional<Point> &place)
{
    text += place ? plainNumber(place->x) + ',' + plainNumber(place->y) + "\r\n" : std::string(",\r\n");
}

} // namespace

std::string plainNumber(double value)
{
    char digits[32];
    const auto [end, error] = std::to_chars(digits, digits + sizeof digits, value);
    return error == std::errc() ? std::string(digits, end) : std::string("0");
}

std::string toCsvOfNodes(const GraphRows &rows)
{
    std::string text = "Id,Label,Kind,ActorKind,Weight,Key,Aliases,Roles,Article,Date,Outlet,Words,X,Y\r\n";
    for (const NodeRow &node : rows.nodes) {
        addRecord(text, {node.id, node.label, node.kind, node.actorKind, std::to_string(node.weight), node.key,
                         node.aliases, node.roles, node.article, node.date, node.outlet, node.words});
        text.replace(text.size() - 2, 2, ",");
        addPlace(text, node.place);
    }
    return text;
}

std::string toCsvOfEdges(const GraphRows &rows)
{
    std::string text =
        "Source,Target,Type,Id,Label,Weight,Kind,Addressed,Indirect,Stance,Statements,Articles,Quotes\r\n";
    for (const EdgeRow &edge : rows.edges)
        addRecord(text, {edge.source, edge.target, "Directed", edge.id, edge.label, std::to_string(edge.weight),
                         edge.kind, std::to_string(edge.addressed), edge.indirect ? "true" : "false", edge.stance,
                         edge.statements(), edge.articles(), edge.quotes()});
    return text;
}

} // namespace onrecord

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A graph as JSON.
#include "core/exchange/graph_writers.h"

#include <nlohmann/json.hpp>

namespace onrecord
{

namespace
{

using Json = nlohmann::ordered_json;

std::string lineOf(const Json &value)
{
    return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Json jsonOf(const NodeRow &node)
{
    Json json{{"id", node.id}, {"key", node.key}, {"label", node.label}, {"kind", node.kind}, {"weight", node.weight}};
    for (const auto &[name, value] : {std::pair{"actorKind", &node.actorKind},
                                      {"aliases", &node.aliases},
                                      {"roles", &node.roles},
                                      {"article", &node.article},
                                      {"date", &node.date},
                                      {"outlet", &node.outlet},
                                      {"words", &node.words}})
        if (!value->empty())
            json[name] = *value;
    if (node.place) {
        json["x"] = node.place->x;
        json["y"] = node.place->y;
    }
    return json;
}

Json jsonOf(const EvidenceRow &row)
{
    Json json{{"article", row.article}, {"bytes", {row.span.begin, row.span.end}}};
    if (!row.statement.empty()) {
        json["statement"] = row.statement;
        json["quote"] = row.quote;
        json["cue"] = row.cue;
    }
    return json;
}

Json jsonOf(const EdgeRow &edge)
{
    Json json{{"id", edge.id},         {"source", edge.source},       {"target", edge.target},
              {"kind", edge.kind},     {"label", edge.label},         {"weight", edge.weight},
              {"stance", edge.stance}, {"addressed", edge.addressed}, {"indirect", edge.indirect}};
    json["evidence"] = Json::array();
    for (const EvidenceRow &row : edge.evidence)
        json["evidence"].push_back(jsonOf(row));
    return json;
}

template <typename Row>
std::string listOf(const std::vector<Row> &rows)
{
    std::string text;
    for (const Row &row : rows)
        text += (text.empty() ? "\n" : ",\n") + lineOf(jsonOf(row));
    return "[" + text + "]";
}

} // namespace

std::string toJson(const GraphRows &rows)
{
    const Json graph{{"lens", rows.lens}, {"program", "OnRecord"}};
    return "{\"directed\":true,\"multigraph\":true,\"graph\":" + lineOf(graph) + ",\n\"nodes\":" + listOf(rows.nodes) +
           ",\n\"links\":" + listOf(rows.edges) + "}\n";
}

} // namespace onrecord

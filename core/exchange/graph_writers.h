// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One function a format: the rows of a graph as the whole text of a file. Pure; nothing is written here.
#pragma once

#include "core/exchange/graph_rows.h"

#include <string>

namespace onrecord
{

/// GraphML (graphml.graphdrawing.org), keys typed; y grows downwards, as in the layout.
[[nodiscard]] std::string toGraphMl(const GraphRows &rows);
/// GEXF 1.3 (gexf.net) with viz; y grows upwards, as in Gephi.
[[nodiscard]] std::string toGexf(const GraphRows &rows);
/// Pajek's .net; places from 0 to 1. It has no room for evidence.
[[nodiscard]] std::string toPajek(const GraphRows &rows);
/// The DOT language; pos in points, y upwards, for neato -n.
[[nodiscard]] std::string toDot(const GraphRows &rows);
/// RFC 4180 with the headers that Gephi knows.
[[nodiscard]] std::string toCsvOfNodes(const GraphRows &rows);
[[nodiscard]] std::string toCsvOfEdges(const GraphRows &rows);
/// Node-link form, as in D3 and NetworkX; one node or link a line.
[[nodiscard]] std::string toJson(const GraphRows &rows);

/// A number as short as it can be, with a point whatever the locale.
[[nodiscard]] std::string plainNumber(double value);

} // namespace onrecord

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A view as a file for other programs. Evidence goes along wherever the format can hold it.
#pragma once

#include "core/base/result.h"
#include "core/model/corpus.h"
#include "core/model/geometry.h"
#include "core/model/view.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace onrecord
{

enum class GraphFormat { GraphML, Gexf, Pajek, Dot, Csv, Json };

/// "graphml", "gexf", "pajek", "dot", "csv", "json".
[[nodiscard]] std::optional<GraphFormat> graphFormatFromString(std::string_view name);

/// Writes FILE whole or not at all. Csv writes the edges to FILE and the nodes beside it ("x.csv" -> "x.nodes.csv").
/// `places` (empty, or one a node) go along where the format has room for them.
[[nodiscard]] Result<void> exportGraph(const View &view, const Corpus &corpus, const std::vector<Point> &places,
                                       GraphFormat format, const std::filesystem::path &file);

} // namespace onrecord

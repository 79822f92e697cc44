// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/graph_export.h"

#include "core/base/file_writer.h"
#include "core/exchange/graph_writers.h"

#include <array>
#include <exception>
#include <utility>

namespace onrecord
{

namespace
{

std::string contentOf(const GraphRows &rows, GraphFormat format)
{
    switch (format) {
    case GraphFormat::GraphML:
        return toGraphMl(rows);
    case GraphFormat::Gexf:
        return toGexf(rows);
    case GraphFormat::Pajek:
        return toPajek(rows);
    case GraphFormat::Dot:
        return toDot(rows);
    case GraphFormat::Csv:
        return toCsvOfEdges(rows);
    case GraphFormat::Json:
        return toJson(rows);
    }
    return {};
}

std::filesystem::path besideFor(const std::filesystem::path &file)
{
    std::filesystem::path beside = file;
    beside.replace_filename(file.stem().string() + ".nodes" + file.extension().string());
    return beside;
}

} // namespace

std::optional<GraphFormat> graphFormatFromString(std::string_view name)
{
    constexpr std::array<std::pair<std::string_view, GraphFormat>, 6> names{{{"graphml", GraphFormat::GraphML},
                                                                             {"gexf", GraphFormat::Gexf},
                                                                             {"pajek", GraphFormat::Pajek},
                                                                             {"dot", GraphFormat::Dot},
                                                                             {"csv", GraphFormat::Csv},
                                                                             {"json", GraphFormat::Json}}};
    for (const auto &[known, format] : names)
        if (known == name)
            return format;
    return std::nullopt;
}

Result<void> exportGraph(const View &view, const Corpus &corpus, const std::vector<Point> &places, GraphFormat format,
                         const std::filesystem::path &file)
{
    try {
        const GraphRows rows = graphRows(view, corpus, places);
        if (format == GraphFormat::Csv)
            if (Result<void> nodes = writeFile(besideFor(file), toCsvOfNodes(rows)); !nodes)
                return nodes;
        return writeFile(file, contentOf(rows, format));
    } catch (const std::exception &error) { // nlohmann::json
        return fail(ErrorCode::Internal, file.string(), error.what());
    }
}

} // namespace onrecord

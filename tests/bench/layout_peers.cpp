// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/layout_peers.h"

#ifdef ONRECORD_BENCH_IGRAPH
#include <igraph.h>
#endif

#include <array>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <memory>
#include <sstream>

namespace onrecord
{

namespace
{

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

std::string outputOf(const std::string &command)
{
    std::string text;
    const std::unique_ptr<FILE, int (*)(FILE *)> pipe(popen(command.c_str(), "r"), pclose);
    std::array<char, 65536> block{};
    while (pipe) {
        const std::size_t got = fread(block.data(), 1, block.size(), pipe.get());
        if (got == 0)
            break;
        text.append(block.data(), got);
    }
    return text;
}

/// From lines "node NAME X Y ..."; empty unless every node is there.
std::vector<Point> placesFrom(const std::string &text, std::size_t nodes)
{
    std::vector<Point> places(nodes);
    std::istringstream lines(text);
    std::size_t found = 0;
    for (std::string line; std::getline(lines, line);) {
        unsigned node = 0;
        Point at;
        if (std::sscanf(line.c_str(), "node %u %lf %lf", &node, &at.x, &at.y) != 3 || node >= nodes)
            continue;
        places[node] = at;
        ++found;
    }
    return found == nodes ? places : std::vector<Point>();
}

PeerDrawing drawWithSfdp(const PeerGraph &graph)
{
    char name[] = "/tmp/bench_layout_XXXXXX";
    if (mkstemp(name) < 0)
        return {};
    std::ofstream file(name);
    file << "graph {\n";
    for (const LayoutEdge &edge : graph.edges)
        file << edge.source << " -- " << edge.target << ";\n";
    file << "}\n";
    file.close();
    const auto start = Clock::now();
    const std::string text = outputOf(std::string("sfdp -Tplain ") + name + " 2>/dev/null");
    const double seconds = secondsSince(start);
    std::remove(name);
    return {placesFrom(text, graph.nodes), seconds};
}

#ifdef ONRECORD_BENCH_IGRAPH

enum class IgraphLayout { Springs, Energy, OpenOrd };

igraph_error_t call(IgraphLayout which, const igraph_t *graph, igraph_matrix_t *places)
{
    if (which == IgraphLayout::Springs)
        return igraph_layout_fruchterman_reingold(graph, places, false, 500, std::sqrt(igraph_vcount(graph)),
                                                  IGRAPH_LAYOUT_GRID, nullptr, nullptr, nullptr, nullptr, nullptr);
    if (which == IgraphLayout::Energy)
        return igraph_layout_kamada_kawai(graph, places, false, 50 * igraph_vcount(graph), 0.0,
                                          static_cast<igraph_real_t>(igraph_vcount(graph)), nullptr, nullptr, nullptr,
                                          nullptr, nullptr);
    igraph_layout_drl_options_t options;
    igraph_layout_drl_options_init(&options, IGRAPH_LAYOUT_DRL_DEFAULT);
    return igraph_layout_drl(graph, places, false, &options, nullptr);
}

template <IgraphLayout which>
PeerDrawing drawWithIgraph(const PeerGraph &graph)
{
    igraph_vector_int_t ends;
    igraph_vector_int_init(&ends, static_cast<igraph_integer_t>(2 * graph.edges.size()));
    for (std::size_t i = 0; i < graph.edges.size(); ++i) {
        VECTOR(ends)[2 * i] = graph.edges[i].source;
        VECTOR(ends)[2 * i + 1] = graph.edges[i].target;
    }
    igraph_t theirs;
    igraph_create(&theirs, &ends, static_cast<igraph_integer_t>(graph.nodes), false);
    igraph_matrix_t matrix;
    igraph_matrix_init(&matrix, 0, 0);
    const auto start = Clock::now();
    const bool drawn = call(which, &theirs, &matrix) == IGRAPH_SUCCESS;
    PeerDrawing drawing;
    drawing.seconds = secondsSince(start);
    for (std::size_t i = 0; drawn && i < graph.nodes; ++i)
        drawing.places.push_back(
            {MATRIX(matrix, static_cast<igraph_integer_t>(i), 0), MATRIX(matrix, static_cast<igraph_integer_t>(i), 1)});
    igraph_matrix_destroy(&matrix);
    igraph_destroy(&theirs);
    igraph_vector_int_destroy(&ends);
    return drawing;
}

#endif

} // namespace

std::vector<Peer> layoutPeers()
{
    return {
#ifdef ONRECORD_BENCH_TULIP
        {"OGDF FMME", 1000000, drawWithOgdfFmme},
        {"OGDF FMMM", 20000, drawWithOgdfFmmm},
#endif
        {"sfdp", 20000, drawWithSfdp},
#ifdef ONRECORD_BENCH_IGRAPH
        {"igraph FR", 20000, drawWithIgraph<IgraphLayout::Springs>},
        {"igraph KK", 2000, drawWithIgraph<IgraphLayout::Energy>},
        {"igraph DrL", 2000, drawWithIgraph<IgraphLayout::OpenOrd>},
#endif
    };
}

} // namespace onrecord

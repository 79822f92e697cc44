// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// OGDF as Tulip's plugins carry it.
#include "tests/bench/layout_peers.h"

#include <tulip/DataSet.h>
#include <tulip/Graph.h>
#include <tulip/LayoutProperty.h>
#include <tulip/PluginLibraryLoader.h>
#include <tulip/TlpTools.h>

#include <chrono>
#include <fstream>
#include <memory>

namespace onrecord
{

namespace
{

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// True when the plugin named in `library` could be loaded, once.
bool isLoaded(const char *library)
{
    static const bool ready = (tlp::initTulipLib(), true);
    const std::string path = std::string(ONRECORD_BENCH_TULIP) + "/libOGDF" + library + "-" + TULIP_VERSION + ".so";
    return ready && std::ifstream(path).good() && tlp::PluginLibraryLoader::loadPluginLibrary(path);
}

PeerDrawing drawWithTulip(const PeerGraph &graph, const std::string &plugin)
{
    const std::unique_ptr<tlp::Graph> theirs(tlp::newGraph());
    std::vector<tlp::node> nodes;
    theirs->addNodes(static_cast<unsigned>(graph.nodes), nodes);
    for (const LayoutEdge &edge : graph.edges)
        theirs->addEdge(nodes[edge.source], nodes[edge.target]);
    tlp::LayoutProperty places(theirs.get());
    std::string error;
    tlp::DataSet options;
    const auto start = Clock::now();
    const bool drawn = theirs->applyPropertyAlgorithm(plugin, &places, error, &options);
    PeerDrawing drawing;
    drawing.seconds = secondsSince(start);
    for (std::size_t i = 0; drawn && i < graph.nodes; ++i) {
        const tlp::Coord &at = places.getNodeValue(nodes[i]);
        drawing.places.push_back({static_cast<double>(at.x()), static_cast<double>(at.y())});
    }
    return drawing;
}

} // namespace

PeerDrawing drawWithOgdfFmme(const PeerGraph &graph)
{
    static const bool there = isLoaded("FastMultipoleMultilevelEmbedder");
    return there ? drawWithTulip(graph, "Fast Multipole Multilevel Embedder (OGDF)") : PeerDrawing{};
}

PeerDrawing drawWithOgdfFmmm(const PeerGraph &graph)
{
    static const bool there = isLoaded("Fm3");
    return there ? drawWithTulip(graph, "FM^3 (OGDF)") : PeerDrawing{};
}

} // namespace onrecord

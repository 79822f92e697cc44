// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Other layout engines, as far as they are installed: Graphviz's sfdp (its program), igraph (when the bench was built
// with libigraph-dev), OGDF (when built with libtulip-dev; libtulip-ogdf carries it).
#pragma once

#include "core/layout/layout.h"

#include <cstddef>
#include <string>

namespace onrecord
{

struct PeerGraph
{
    std::size_t nodes = 0;
    std::vector<LayoutEdge> edges;
};

struct PeerDrawing
{
    std::vector<Point> places; // empty: it is not there, or it failed
    double seconds = 0;        // wall time of the layout alone; sfdp: of the whole program
};

struct Peer
{
    std::string name;
    std::size_t mostNodes; // beyond, it takes more than half a minute; asked for by --slow
    PeerDrawing (*draw)(const PeerGraph &graph);
};

[[nodiscard]] std::vector<Peer> layoutPeers();

/// Only where the bench was built with Tulip (layout_peer_ogdf.cpp).
[[nodiscard]] PeerDrawing drawWithOgdfFmme(const PeerGraph &graph);
[[nodiscard]] PeerDrawing drawWithOgdfFmmm(const PeerGraph &graph);

} // namespace onrecord

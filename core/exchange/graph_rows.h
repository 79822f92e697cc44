// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A view with all that an export says of it, as plain text: what every format writes.
#pragma once

#include "core/model/corpus.h"
#include "core/model/geometry.h"
#include "core/model/view.h"

#include <optional>
#include <string>
#include <vector>

namespace onrecord
{

struct NodeRow
{
    std::string id;  // "n0"
    std::string key; // the same in every export of the same articles
    std::string label;
    std::string kind;      // "actor", "statement", "article"
    std::string actorKind; // empty for the others
    int weight = 0;
    std::string aliases; // parted by "; "
    std::string roles;
    std::string article; // path, of a statement or an article
    std::string date;
    std::string outlet;
    std::string words; // of a statement
    std::optional<Point> place;
    std::string colour; // "#2f7fc1"
    double radius = 11;
};

/// One statement, or one piece of text, that an edge stands on.
struct EvidenceRow
{
    std::string statement; // key; empty for a piece of text
    std::string article;   // path
    std::string quote;     // the words; empty where the corpus does not hold them
    std::string cue;
    Span span; // in bytes of the article's cleaned text
};

struct EdgeRow
{
    std::string id; // "e0"
    std::string source;
    std::string target;
    std::size_t from = 0; // places in the list of nodes
    std::size_t to = 0;
    std::string kind;
    std::string label;
    int weight = 1;
    int addressed = 0;
    bool indirect = false;
    std::string stance;
    std::string colour;
    std::vector<EvidenceRow> evidence;

    /// One text for formats without lists: keys, paths (each once), quotes, parted by " | ".
    [[nodiscard]] std::string statements() const;
    [[nodiscard]] std::string articles() const;
    [[nodiscard]] std::string quotes() const;
};

struct GraphRows
{
    std::string lens;
    std::vector<NodeRow> nodes;
    std::vector<EdgeRow> edges;
};

[[nodiscard]] GraphRows graphRows(const View &view, const Corpus &corpus, const std::vector<Point> &places);

} // namespace onrecord

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A view in the making: nodes in the order they were met, one edge a pair and kind.
#pragma once

#include "core/graph/corpus_texts.h"
#include "core/model/view.h"

#include <unordered_map>
#include <utility>

namespace onrecord
{

class ViewDraft final
{
public:
    ViewDraft(const Corpus &corpus, const CorpusTexts &texts)
        : m_corpus(corpus)
        , m_texts(texts)
    {}

    /// Room for as many as there may be, so that nothing need be moved.
    void reserve(std::size_t nodeCount, std::size_t edgeCount);
    /// The node's place; made when it is not there yet.
    std::uint32_t actorNode(std::size_t index);
    std::uint32_t statementNode(std::size_t index);
    std::uint32_t articleNode(std::size_t index);
    /// The edge of that kind from source to target; made, with weight 0, when it is not there yet.
    ViewEdge &edge(std::uint32_t source, std::uint32_t target, EdgeKind kind);

    std::vector<ViewNode> nodes;
    std::vector<ViewEdge> edges;

private:
    /// The node's place, and whether the caller must make it.
    std::pair<std::uint32_t, bool> place(NodeKind kind, std::size_t index);

    const Corpus &m_corpus;
    const CorpusTexts &m_texts;
    std::unordered_map<std::uint64_t, std::uint32_t> m_nodes; // kind and index
    std::unordered_map<std::uint64_t, std::uint32_t> m_edges; // source and target -> the last edge made
    std::vector<std::uint32_t> m_siblings;                    // the edge before of the same two nodes
};

} // namespace onrecord

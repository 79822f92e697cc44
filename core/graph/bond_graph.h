// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Actors, statements and articles of a corpus as the vertices of one directed graph, and what binds them.
#pragma once

#include "core/model/corpus.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace onrecord
{

enum class BondKind : std::uint8_t {
    Says,      // actor -> statement
    Addresses, // statement -> actor
    Mentions,  // statement -> actor
    Relays,    // actor -> statement
    StandsIn,  // statement -> article
    AppearsIn  // actor -> article
};

struct Bond
{
    std::uint32_t vertex = 0; // the other end
    BondKind kind = BondKind::Says;
};

/// Immutable once made. Vertices: all actors, then all statements, then all articles, in the corpus's order.
class BondGraph final
{
public:
    explicit BondGraph(const Corpus &corpus);
    BondGraph(BondGraph &&) noexcept;
    BondGraph &operator=(BondGraph &&) noexcept;
    ~BondGraph();

    [[nodiscard]] std::uint32_t vertexOfActor(std::size_t index) const;
    [[nodiscard]] std::uint32_t vertexOfStatement(std::size_t index) const;
    [[nodiscard]] std::uint32_t vertexOfArticle(std::size_t index) const;
    /// Place of a vertex in the corpus's list of its kind.
    [[nodiscard]] std::size_t indexOf(std::uint32_t vertex) const;

    /// Bonds that leave, and that reach, a vertex, into a list that is lent so that it need not be made anew.
    void leaving(std::uint32_t vertex, std::vector<Bond> &bonds) const;
    void reaching(std::uint32_t vertex, std::vector<Bond> &bonds) const;

private:
    struct Impl;
    std::unique_ptr<const Impl> m_impl;
};

} // namespace onrecord

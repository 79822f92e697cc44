// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The best tree over the words of a sentence: the maximum spanning arborescence with one word under the root
// (Chu and Liu 1965; Edmonds 1967; for parsing McDonald, Pereira, Ribarov, Hajic 2005).
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace onrecord
{

class TreeDecoder final
{
public:
    static constexpr std::uint32_t Root = 0xFFFFFFFF;

    /// `scores` has a row of `stride` for each of the words: how well word j is its head, and at `words` the root.
    /// heads[i] becomes the number of i's head; exactly one is Root. Of equal trees always the same. Quadratic in
    /// `words`; allocates nothing once it has seen a sentence as long. At least one word.
    void decode(std::span<const float> scores, std::size_t stride, std::size_t words, std::span<std::uint32_t> heads);

private:
    [[nodiscard]] bool isTree(std::span<const std::uint32_t> heads);
    void start(std::span<const float> scores, std::size_t stride, std::size_t words);
    [[nodiscard]] std::uint16_t bestInto(std::uint16_t to) const;
    [[nodiscard]] bool findCycle();
    void contract();
    void enterCycle(std::uint16_t whole);
    void joinArcs(std::uint16_t whole, std::uint16_t other);
    void expand(std::span<std::uint32_t> heads) const;

    [[nodiscard]] std::size_t at(std::size_t from, std::size_t to) const { return to * m_vertices + from; }

    std::size_t m_vertices = 0; // words and the root, which is the last
    std::vector<double> m_weight;
    std::vector<std::uint16_t> m_from, m_to; // of each arc between contracted vertices: the vertices it joins
    std::vector<std::uint16_t> m_active;     // without the root
    std::vector<std::uint16_t> m_best;       // of each active vertex: where its best arc comes from
    std::vector<std::uint16_t> m_inside;     // of each vertex: the active one it is in
    std::vector<std::uint16_t> m_cycle;      // the one to be contracted
    std::vector<std::uint8_t> m_isInCycle;   // of each vertex
    std::vector<double> m_inner;             // of each vertex in it: the weight of its arc there
    std::vector<std::uint8_t> m_colour;

    // What was contracted, cycle behind cycle.
    std::vector<std::size_t> m_sizes;                              // members of each
    std::vector<std::uint16_t> m_members;                          // the vertices that it joined
    std::vector<std::pair<std::uint16_t, std::uint16_t>> m_chosen; // the best arc into each member
    std::vector<std::uint16_t> m_memberOf; // m_vertices for each cycle: which member a vertex is in; none: Outside
};

} // namespace onrecord

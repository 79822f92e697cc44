// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reverse-mode differentiation over matrices whose rows are words: each operation computes its value now and keeps what
// it needs to hand gradients back. One tape a shard of a step, on one thread.
#pragma once

#include "app/train/parameters.h"

#include <deque>
#include <functional>
#include <memory>
#include <random>
#include <span>
#include <vector>

namespace onrecord::train
{

struct Node
{
    Matrix value;
    Matrix gradient;
};

/// Sentences of a shard lie one behind the other: [begin, end) of rows, at least one each.
struct Rows
{
    Eigen::Index begin = 0;
    Eigen::Index end = 0;
    [[nodiscard]] Eigen::Index size() const { return end - begin; }
};

class Tape final
{
public:
    Tape(std::size_t shard, std::uint64_t seed, bool learns)
        : m_shard(shard)
        , m_random(seed)
        , m_learns(learns)
    {}

    /// Sum of the rows of `table` named by `rows`, `width` for each word; row 0xFFFFFFFF is none.
    Node &embed(Table &table, std::vector<std::uint32_t> rows, std::size_t width);
    Node &constant(Matrix value);
    Node &linear(Node &x, Weights &w);             // x * w
    Node &linear(Node &x, Weights &w, Weights &b); // x * w + b
    Node &add(Node &a, Node &b);
    Node &relu(Node &x);                                    // leaky: 0.1 below 0
    Node &normalise(Node &x, Weights &gain, Weights &bias); // each row (Ba, Kiros, Hinton 2016)
    Node &dropout(Node &x, float rate);
    Node &dropRows(Node &x, float rate);                    // whole words, without scaling
    Node &window(Node &x, std::span<const Rows> sentences); // before, itself, behind: three times as wide

    /// Simple recurrent units in both directions (Lei, Zhang, Wang, Dai, Artzi 2018): `u` is x * w, for each direction
    /// candidate, forget and reset; out is twice as wide as a direction.
    Node &recurrent(Node &x, Node &u, Weights &cells, std::span<const Rows> sentences);

    /// Losses; the gradient is scaled by `weight`. Gold -1 is left out.
    double softmax(Node &scores, std::span<const int> gold, float weight);
    /// Heads of each sentence (Dozat and Manning 2017): `gold` is -1 for the root, else counted from the sentence's
    /// start.
    double arcs(Node &dependent, Node &head, Weights &root, Weights &distance, std::span<const Rows> sentences,
                std::span<const int> gold, float weight);
    /// Rows of `head` chosen by `heads`, plus those of `dependent`; the root's row is `root`.
    Node &pairs(Node &dependent, Node &head, Weights &root, std::span<const Rows> sentences,
                std::span<const int> heads);
    /// Linear-chain conditional random field (Lafferty, McCallum, Pereira 2001); `allowed` is 0 or -10000.
    double chain(Node &scores, Weights &transitions, const Matrix &allowed, std::span<const Rows> sentences,
                 std::span<const int> gold, float weight);

    void backward();
    /// What concerns the tables, in order; not thread safe, so called for one tape after the other.
    void touchTables();

private:
    Node &node(Eigen::Index rows, Eigen::Index columns);
    float uniform() { return static_cast<float>(m_random() >> 40) * (1.0f / 16777216.0f); }

    struct Embedding
    {
        Table *table;
        std::vector<std::uint32_t> rows;
        std::size_t width;
        Node *node;
    };

    std::size_t m_shard;
    std::mt19937_64 m_random;
    bool m_learns;
    std::deque<Node> m_nodes;
    std::vector<std::function<void()>> m_back;
    std::vector<Embedding> m_embeddings;
};

} // namespace onrecord::train

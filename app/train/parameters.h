// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The trained numbers, and how a step changes them: Adam (Kingma and Ba 2015), with an average of the weights over the
// steps (Polyak and Juditsky 1992), which is what is kept.
#pragma once

#include <Eigen/Core>

#include <cstdint>
#include <deque>
#include <random>
#include <string>
#include <vector>

namespace onrecord::train
{

using Matrix = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
using Vector = Eigen::Matrix<float, 1, Eigen::Dynamic, Eigen::RowMajor>;

/// A small dense matrix. Each of the shards of a step has a gradient of its own; they are summed in order.
struct Weights
{
    std::string name;
    Matrix value, moment, square, mean;
    std::vector<Matrix> gradient; // one a shard
};

/// Many rows of which a step touches few.
struct Table
{
    std::string name;
    Matrix value, moment, square, mean, gradient;
    std::vector<std::uint8_t> touched;
    std::vector<std::uint32_t> rows; // touched in this step
};

struct StepSettings
{
    float rate = 0.002f;
    float beta1 = 0.9f;
    float beta2 = 0.98f;
    float clip = 5.0f;  // of the norm of all dense gradients together
    float decay = 0.0f; // of dense weights
    float meanDecay = 0.999f;
};

class Parameters final
{
public:
    Parameters(std::size_t shards, std::uint64_t seed)
        : m_shards(shards)
        , m_random(seed)
    {}

    /// Uniform of Glorot and Bengio 2010, times `scale`.
    Weights &weights(const std::string &name, Eigen::Index rows, Eigen::Index columns, float scale = 1);
    Table &table(const std::string &name, Eigen::Index rows, Eigen::Index columns);

    void step(const StepSettings &settings);

    /// The averaged weights change places with the last ones.
    void swapMean();

    [[nodiscard]] std::deque<Weights> &allWeights() { return m_weights; }
    [[nodiscard]] std::deque<Table> &allTables() { return m_tables; }

private:
    std::size_t m_shards;
    std::mt19937_64 m_random;
    std::deque<Weights> m_weights;
    std::deque<Table> m_tables;
    long m_steps = 0;
};

/// Adds `gradient` to a row of the table.
void touch(Table &table, std::uint32_t row, const float *gradient);

} // namespace onrecord::train

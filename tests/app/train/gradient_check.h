// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A piece of the tape against central differences: every number it hangs on is moved a little to both sides, and the
// gradient must say what that does.
#pragma once

#include "app/train/tape.h"

#include <QString>

#include <cmath>
#include <cstdint>
#include <deque>
#include <functional>
#include <random>
#include <vector>

namespace onrecord::tests
{

class GradientCheck final
{
public:
    /// Builds on the inputs; the loss. What it uses must outlive the check.
    using Graph = std::function<double(train::Tape &, const std::vector<train::Node *> &)>;

    static constexpr std::size_t shard = 1; // not the first, so that gradients in a wrong one are seen

    void addInput(Eigen::Index rows, Eigen::Index columns) { m_inputs.push_back(anyMatrix(rows, columns)); }
    train::Weights &weights(Eigen::Index rows, Eigen::Index columns)
    {
        train::Weights &made = m_parameters.weights("weights", rows, columns);
        made.value = anyMatrix(rows, columns);
        return made;
    }
    train::Table &table(Eigen::Index rows, Eigen::Index columns)
    {
        train::Table &made = m_parameters.table("table", rows, columns);
        made.value = anyMatrix(rows, columns);
        return made;
    }
    [[nodiscard]] const train::Matrix &input(std::size_t i) const { return m_inputs[i]; }
    [[nodiscard]] std::size_t inputs() const { return m_inputs.size(); }

    /// A loss of anything: the sum of its numbers, each with a weight of its own.
    [[nodiscard]] static double anyLoss(train::Node &node)
    {
        double loss = 0;
        for (Eigen::Index i = 0; i < node.value.size(); ++i) {
            const double weight = std::sin(1 + 1.7 * static_cast<double>(i));
            node.gradient.data()[i] += static_cast<float>(weight);
            loss += weight * static_cast<double>(node.value.data()[i]);
        }
        return loss;
    }

    /// Empty when all gradients are right, else the first that is not.
    [[nodiscard]] QString findWrong(const Graph &graph)
    {
        const std::vector<train::Matrix> found = gradients(graph);
        for (const train::Weights &weights : m_parameters.allWeights())
            if (!weights.gradient[0].isZero(0))
                return QStringLiteral("a gradient went to another shard");
        const std::vector<train::Matrix *> values = leaves();
        for (std::size_t k = 0; k < values.size(); ++k)
            for (Eigen::Index i = 0; i < values[k]->size(); ++i) {
                const double told = static_cast<double>(found[k].data()[i]);
                const double seen = slope(graph, values[k]->data()[i]);
                if (!(std::abs(told - seen) <= 5e-4 + 5e-3 * std::abs(seen)))
                    return QStringLiteral("number %1 of leaf %2: gradient %3, slope %4")
                        .arg(i)
                        .arg(k)
                        .arg(told)
                        .arg(seen);
            }
        return {};
    }

private:
    /// Not near 0, where relu has its corner.
    train::Matrix anyMatrix(Eigen::Index rows, Eigen::Index columns)
    {
        train::Matrix made(rows, columns);
        for (Eigen::Index i = 0; i < made.size(); ++i) {
            const float size = 0.05f + static_cast<float>(m_random() % 1000) / 1100;
            made.data()[i] = m_random() % 2 == 0 ? size : -size;
        }
        return made;
    }

    /// Inputs, then weights, then tables.
    std::vector<train::Matrix *> leaves()
    {
        std::vector<train::Matrix *> all;
        for (train::Matrix &value : m_inputs)
            all.push_back(&value);
        for (train::Weights &weights : m_parameters.allWeights())
            all.push_back(&weights.value);
        for (train::Table &table : m_parameters.allTables())
            all.push_back(&table.value);
        return all;
    }

    double loss(const Graph &graph, train::Tape &tape, std::vector<train::Node *> &inputs) const
    {
        for (const train::Matrix &value : m_inputs)
            inputs.push_back(&tape.constant(value));
        return graph(tape, inputs);
    }

    std::vector<train::Matrix> gradients(const Graph &graph)
    {
        for (train::Weights &weights : m_parameters.allWeights())
            for (train::Matrix &gradient : weights.gradient)
                gradient.setZero();
        train::Tape tape(shard, seed, true);
        std::vector<train::Node *> inputs;
        static_cast<void>(loss(graph, tape, inputs));
        tape.backward();
        tape.touchTables();
        std::vector<train::Matrix> found;
        for (const train::Node *input : inputs)
            found.push_back(input->gradient);
        for (const train::Weights &weights : m_parameters.allWeights())
            found.push_back(weights.gradient[shard]);
        for (const train::Table &table : m_parameters.allTables())
            found.push_back(table.gradient);
        return found;
    }

    /// On a tape that drops the same words again.
    double slope(const Graph &graph, float &number) const
    {
        const float before = number;
        const auto lossAt = [&](float moved) {
            number = moved;
            train::Tape tape(shard, seed, true);
            std::vector<train::Node *> inputs;
            return loss(graph, tape, inputs);
        };
        const float high = before + 0.01f;
        const float low = before - 0.01f;
        const double rise = lossAt(high) - lossAt(low);
        number = before;
        return rise / static_cast<double>(high - low);
    }

    static constexpr std::uint64_t seed = 7;

    std::mt19937 m_random{3};
    std::deque<train::Matrix> m_inputs;
    train::Parameters m_parameters{2, 1};
};

} // namespace onrecord::tests

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/tower.h"

namespace onrecord::train
{

Tower::Tower(const TowerPlan &plan, Parameters &parameters, const Matrix &vectors, std::size_t features)
    : m_plan(plan)
    , m_vectors(vectors)
    , m_features(&parameters.table(plan.name + ".features", static_cast<Eigen::Index>(features), plan.width))
    , m_lists(&parameters.table(plan.name + ".lists", 32, plan.width))
    , m_projection(&parameters.weights(plan.name + ".projection", vectors.cols(), plan.width))
    , m_bias(&parameters.weights(plan.name + ".projection.bias", 1, plan.width, 0))
{
    for (const char kind : plan.blocks)
        m_layers.push_back(makeLayer(plan.name + ".layer" + std::to_string(m_layers.size()), kind, parameters));
}

Tower::Layer Tower::makeLayer(const std::string &name, char kind, Parameters &parameters) const
{
    const Eigen::Index width = m_plan.width;
    Layer layer;
    layer.recurrent = kind == 'S';
    if (layer.recurrent) {
        layer.dense = &parameters.weights(name, width, 3 * width);
        layer.cells = &parameters.weights(name + ".cells", 4, width, 0.1f);
        layer.cells->value.row(0).setConstant(1);
        layer.cells->value.row(2).setConstant(-0.5f);
        return layer;
    }
    layer.dense = &parameters.weights(name, 3 * width, width);
    layer.bias = &parameters.weights(name + ".bias", 1, width, 0);
    layer.gain = &parameters.weights(name + ".gain", 1, width, 0);
    layer.gain->value.setOnes();
    layer.shift = &parameters.weights(name + ".shift", 1, width, 0);
    return layer;
}

Node &Tower::encode(Tape &tape, const Batch &batch, std::mt19937_64 &random) const
{
    Matrix vectors = Matrix::Zero(static_cast<Eigen::Index>(batch.inputs.size()), m_vectors.cols());
    std::vector<std::uint32_t> features, lists;
    const auto border = static_cast<std::uint64_t>(static_cast<double>(m_plan.identityDropout) * 65536);
    for (std::size_t i = 0; i < batch.inputs.size(); ++i) {
        const Input &input = batch.inputs[i];
        if (input.vector != noRow)
            vectors.row(static_cast<Eigen::Index>(i)) = m_vectors.row(input.vector);
        const bool unnamed = (random() & 0xFFFF) < border;
        for (std::size_t k = 0; k < formKeyCount; ++k)
            features.push_back(unnamed && k < 2 ? noRow : input.features[k]);
        lists.insert(lists.end(), input.lists.begin(), input.lists.end());
    }
    Node &word =
        tape.linear(tape.dropRows(tape.constant(std::move(vectors)), m_plan.vectorDropout), *m_projection, *m_bias);
    Node &letters = tape.embed(*m_features, std::move(features), formKeyCount);
    Node &known = tape.dropRows(tape.embed(*m_lists, std::move(lists), listsAtMost), m_plan.listDropout);
    Node *x = &tape.dropout(tape.add(tape.add(word, letters), known), m_plan.dropout);
    for (const Layer &layer : m_layers) {
        if (layer.recurrent) {
            Node &u = tape.linear(*x, *layer.dense);
            x = &tape.dropout(tape.recurrent(*x, u, *layer.cells, batch.sentences), m_plan.dropout);
        } else {
            Node &seen = tape.relu(tape.linear(tape.window(*x, batch.sentences), *layer.dense, *layer.bias));
            x = &tape.normalise(tape.add(*x, tape.dropout(seen, m_plan.dropout)), *layer.gain, *layer.shift);
        }
    }
    return *x;
}

} // namespace onrecord::train

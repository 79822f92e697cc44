// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The encoder of core/language while it is trained: words -> vectors that know their surroundings.
#pragma once

#include "app/train/batch.h"
#include "app/train/parameters.h"
#include "app/train/tape.h"

#include <cstddef>
#include <random>
#include <string>
#include <vector>

namespace onrecord::train
{

struct TowerPlan
{
    std::string name;
    std::string blocks = "SSS"; // a letter a layer, as in core/language/encoder.h
    Eigen::Index width = 128;
    float dropout = 0.3f;
    float vectorDropout = 0.075f; // of whole words
    float listDropout = 0.1f;
    float identityDropout = 0.2f; // of the features that say which word it is
};

class Tower final
{
public:
    Tower(const TowerPlan &plan, Parameters &parameters, const Matrix &vectors, std::size_t features);

    Node &encode(Tape &tape, const Batch &batch, std::mt19937_64 &random) const;

    [[nodiscard]] const TowerPlan &plan() const { return m_plan; }

private:
    struct Layer
    {
        bool recurrent = false;
        Weights *dense = nullptr, *bias = nullptr, *cells = nullptr, *gain = nullptr, *shift = nullptr;
    };

    Layer makeLayer(const std::string &name, char kind, Parameters &parameters) const;

    TowerPlan m_plan;
    const Matrix &m_vectors;
    Table *m_features, *m_lists;
    Weights *m_projection, *m_bias;
    std::vector<Layer> m_layers;
};

} // namespace onrecord::train

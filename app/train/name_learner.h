// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names while they are trained.
#pragma once

#include "app/train/tower.h"

#include <random>

namespace onrecord::train
{

class NameLearner final
{
public:
    NameLearner(const TowerPlan &plan, Parameters &parameters, const Matrix &vectors, std::size_t features);

    /// Leaves the gradients of a batch in the parameters, each word weighing `weight`; the sum of the sentences'
    /// losses.
    double learn(Tape &tape, const Batch &batch, float weight, std::mt19937_64 &random) const;

    [[nodiscard]] const Tower &tower() const { return m_tower; }

private:
    Tower m_tower;
    Weights *m_scores, *m_scoresBias, *m_transitions;
    Matrix m_allowed;
};

} // namespace onrecord::train

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Parts of speech, heads and relations while they are trained.
#pragma once

#include "app/train/tower.h"

#include <random>

namespace onrecord::train
{

class SyntaxLearner final
{
public:
    SyntaxLearner(const TowerPlan &plan, Parameters &parameters, const Matrix &vectors, std::size_t features,
                  std::size_t tags);

    /// Leaves the gradients of a batch in the parameters, each word weighing `weight`; the sum of the words' losses.
    double learn(Tape &tape, const Batch &batch, float weight, std::mt19937_64 &random) const;

    [[nodiscard]] const Tower &tower() const { return m_tower; }

private:
    static constexpr Eigen::Index arcs = 64;
    static constexpr Eigen::Index relations = 96;

    Tower m_tower;
    Weights *m_classes, *m_classesBias, *m_tags, *m_tagsBias;
    Weights *m_dependent, *m_dependentBias, *m_bilinear, *m_head, *m_headBias, *m_root, *m_distance;
    Weights *m_relationDependent, *m_relationDependentBias, *m_relationHead, *m_relationRoot, *m_relation,
        *m_relationBias;
};

} // namespace onrecord::train

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/name_learner.h"

#include "core/language/name_decoder.h"

namespace onrecord::train
{

namespace
{

constexpr Eigen::Index labels = static_cast<Eigen::Index>(nameLabelCount);

/// 0 where a label may follow, -10000 where it may not; rows as in name_labels.h.
Matrix allowedTransitions()
{
    Matrix allowed = Matrix::Zero(labels + 2, labels);
    for (std::size_t row = 0; row < nameLabelCount + 2; ++row)
        for (std::size_t to = 0; to < nameLabelCount; ++to)
            if (!name_labels::isAllowed(row, to))
                allowed(static_cast<Eigen::Index>(row), static_cast<Eigen::Index>(to)) = -10000;
    return allowed;
}

} // namespace

NameLearner::NameLearner(const TowerPlan &plan, Parameters &p, const Matrix &vectors, std::size_t features)
    : m_tower(plan, p, vectors, features)
    , m_scores(&p.weights("names.scores", plan.width, labels))
    , m_scoresBias(&p.weights("names.scores.bias", 1, labels, 0))
    , m_transitions(&p.weights("names.transitions", labels + 2, labels, 0))
    , m_allowed(allowedTransitions())
{}

double NameLearner::learn(Tape &tape, const Batch &batch, float weight, std::mt19937_64 &random) const
{
    Node &x = m_tower.encode(tape, batch, random);
    Node &scores = tape.linear(x, *m_scores, *m_scoresBias);
    const double loss = tape.chain(scores, *m_transitions, m_allowed, batch.sentences, batch.names, weight);
    tape.backward();
    return loss;
}

} // namespace onrecord::train

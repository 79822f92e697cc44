// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/name_learner.h"

#include "core/language/name_decoder.h"

namespace onrecord::train
{

namespace
{

constexpr Eigen::Index labels = static_cast<Eigen::Index>(nameLabelCount);

enum class Part { Begins, Inside, Last, Single, None };

Part part(Eigen::Index label)
{
    return label == 0 ? Part::None : static_cast<Part>((label - 1) % 4);
}

bool opens(Eigen::Index label)
{
    return part(label) == Part::Begins || part(label) == Part::Inside;
}

bool continues(Eigen::Index label)
{
    return part(label) == Part::Inside || part(label) == Part::Last;
}

/// 0 where a label may follow, -10000 where it may not; rows as in NameDecoder.
Matrix allowedTransitions()
{
    Matrix allowed = Matrix::Zero(labels + 2, labels);
    for (Eigen::Index to = 0; to < labels; ++to) {
        for (Eigen::Index from = 0; from < labels; ++from)
            if (opens(from) != continues(to) || (opens(from) && (from - 1) / 4 != (to - 1) / 4))
                allowed(from, to) = -10000;
        if (continues(to))
            allowed(labels, to) = -10000;
        if (opens(to))
            allowed(labels + 1, to) = -10000;
    }
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

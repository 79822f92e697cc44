// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/syntax_learner.h"

#include "core/language/syntax.h"

namespace onrecord::train
{

SyntaxLearner::SyntaxLearner(const TowerPlan &plan, Parameters &p, const Matrix &vectors, std::size_t features,
                             std::size_t tags)
    : m_tower(plan, p, vectors, features)
{
    const Eigen::Index d = plan.width;
    const auto classes = static_cast<Eigen::Index>(wordClassCount);
    const auto labels = static_cast<Eigen::Index>(relationCount);
    m_classes = &p.weights("syntax.classes", d, classes);
    m_classesBias = &p.weights("syntax.classes.bias", 1, classes, 0);
    m_tags = &p.weights("tags", d, static_cast<Eigen::Index>(tags));
    m_tagsBias = &p.weights("tags.bias", 1, static_cast<Eigen::Index>(tags), 0);
    m_dependent = &p.weights("syntax.dependent", d, arcs);
    m_dependentBias = &p.weights("syntax.dependent.bias", 1, arcs, 0);
    m_bilinear = &p.weights("syntax.bilinear", arcs, arcs, 0.5f);
    m_head = &p.weights("syntax.head", d, arcs);
    m_headBias = &p.weights("syntax.head.bias", 1, arcs, 0);
    m_root = &p.weights("syntax.root", 1, arcs);
    m_distance = &p.weights("syntax.distance", 1, static_cast<Eigen::Index>(Syntax::distanceCount), 0);
    m_relationDependent = &p.weights("syntax.relation.dependent", d, relations);
    m_relationDependentBias = &p.weights("syntax.relation.dependent.bias", 1, relations, 0);
    m_relationHead = &p.weights("syntax.relation.head", d, relations);
    m_relationRoot = &p.weights("syntax.relation.root", 1, relations);
    m_relation = &p.weights("syntax.relation", relations, labels);
    m_relationBias = &p.weights("syntax.relation.bias", 1, labels, 0);
}

double SyntaxLearner::learn(Tape &tape, const Batch &batch, float weight, std::mt19937_64 &random) const
{
    const float dropout = m_tower.plan().dropout;
    Node &x = m_tower.encode(tape, batch, random);
    double loss = tape.softmax(tape.linear(x, *m_classes, *m_classesBias), batch.classes, weight);
    (void)tape.softmax(tape.linear(x, *m_tags, *m_tagsBias), batch.tags, 0.5f * weight);
    Node &dependent = tape.linear(tape.relu(tape.linear(x, *m_dependent, *m_dependentBias)), *m_bilinear);
    Node &head = tape.relu(tape.linear(x, *m_head, *m_headBias));
    loss += tape.arcs(tape.dropout(dependent, dropout / 2), tape.dropout(head, dropout / 2), *m_root, *m_distance,
                      batch.sentences, batch.heads, weight);
    Node &pairs = tape.pairs(tape.linear(x, *m_relationDependent, *m_relationDependentBias),
                             tape.linear(x, *m_relationHead), *m_relationRoot, batch.sentences, batch.heads);
    loss += tape.softmax(tape.linear(tape.dropout(tape.relu(pairs), dropout), *m_relation, *m_relationBias),
                         batch.relations, weight);
    tape.backward();
    return loss;
}

} // namespace onrecord::train

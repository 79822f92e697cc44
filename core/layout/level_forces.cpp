// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/level_forces.h"

#include <algorithm>
#include <cmath>

namespace onrecord
{

namespace
{

constexpr std::size_t lanes = plane::lanes;
constexpr float opening = 1.6F;          // as good as 0.7 by all measures, found by trial
constexpr std::size_t blocksAPiece = 16; // of what threads share

} // namespace

LevelForces::LevelForces(ForceField field, Crew &crew)
    : m_field(std::move(field))
    , m_crew(crew)
    , m_tree(opening)
    , m_sums((m_field.masses.size() + lanes - 1) / lanes)
{
    const std::size_t nodes = m_field.masses.size();
    if (m_field.strengths.empty())
        m_field.strengths.assign(m_field.graph->neighbours.size(), 1.0F);
    for (const float strength : m_field.strengths)
        m_totalStrength += static_cast<double>(strength) / 2;
    m_push.resize(nodes);
    m_next.resize(nodes);
}

void LevelForces::findPush(const PlanePlaces &places)
{
    m_tree.arrange(places, m_crew); // an order that is one round old costs more than sorting
    m_tree.fit(places, m_field.masses, m_crew);
    m_crew.share(m_tree.blocks(), blocksAPiece, [&](std::size_t begin, std::size_t end) {
        BlockTree::Scratch scratch;
        plane::Sixteen pushX{};
        plane::Sixteen pushY{};
        for (std::size_t block = begin; block < end; ++block) {
            m_tree.pushOn(block, scratch, pushX, pushY);
            std::size_t lane = 0;
            for (const std::uint32_t node : m_tree.nodesOf(block)) {
                m_push.x[node] = pushX[lane] * m_field.masses[node];
                m_push.y[node] = pushY[lane] * m_field.masses[node];
                ++lane;
            }
        }
    });
}

LevelForces::Pull LevelForces::springsOn(std::size_t node, const PlanePlaces &places) const
{
    Pull pull;
    for (std::size_t k = m_field.graph->offsets[node]; k < m_field.graph->offsets[node + 1]; ++k) {
        const std::uint32_t other = m_field.graph->neighbours[k];
        const float strength = m_field.strengths[k];
        const float dx = places.x[other] - places.x[node];
        const float dy = places.y[other] - places.y[node];
        pull.x += dx * strength;
        pull.y += dy * strength;
        pull.weight += strength;
        pull.stretch += (dx * dx + dy * dy) * strength;
    }
    return pull;
}

LevelForces::Virial LevelForces::virialOf(const PlanePlaces &places)
{
    findPush(places);
    Virial virial;
    for (std::size_t node = 0; node < places.size(); ++node) {
        virial.outwards += static_cast<double>(m_push.x[node] * places.x[node] + m_push.y[node] * places.y[node]);
        virial.inwards += static_cast<double>(springsOn(node, places).stretch) / 2;
    }
    return virial;
}

void LevelForces::balance(float push, PlanePlaces &places)
{
    const Virial virial = virialOf(places);
    if (!(virial.outwards > 0) || !(virial.inwards > 0))
        return;
    const double growth = static_cast<double>(push) * virial.outwards / virial.inwards;
    const auto scale = static_cast<float>(std::pow(growth, 1 / (1 + plane::pushExponent)));
    for (std::size_t node = 0; node < places.size(); ++node) {
        places.x[node] *= scale;
        places.y[node] *= scale;
    }
    m_meanLength = static_cast<float>(std::sqrt(virial.inwards / m_totalStrength)) * scale;
    m_scale = 0;
}

float LevelForces::pushInBalance(const PlanePlaces &places)
{
    const Virial virial = virialOf(places);
    m_meanLength = static_cast<float>(std::sqrt(virial.inwards / m_totalStrength));
    return virial.outwards > 0 ? static_cast<float>(virial.inwards / virial.outwards) : 1;
}

void LevelForces::lookUpPivots(const PlanePlaces &places)
{
    const std::vector<std::uint32_t> &pivots = m_field.pivots->pivots();
    m_pivots.resize(pivots.size());
    for (std::size_t i = 0; i < pivots.size(); ++i) {
        m_pivots.x[i] = places.x[pivots[i]];
        m_pivots.y[i] = places.y[pivots[i]];
    }
}

void LevelForces::step(const ForceStep &step, PlanePlaces &places)
{
    findPush(places);
    if (m_field.pivots != nullptr)
        lookUpPivots(places);
    const float longest = m_meanLength > 0 ? step.reach * m_meanLength : 1e30F;
    m_crew.share(m_sums.size(), blocksAPiece, [&](std::size_t begin, std::size_t end) {
        for (std::size_t block = begin; block < end; ++block)
            moveBlock(block, step, longest, places);
    });
    std::swap(places, m_next);
    addUp();
}

void LevelForces::moveBlock(std::size_t block, const ForceStep &step, float longest, const PlanePlaces &places)
{
    const std::size_t begin = block * lanes;
    const std::size_t end = std::min(begin + lanes, places.size());
    plane::PivotSums stress{};
    if (m_field.pivots != nullptr) {
        plane::Sixteen x{};
        plane::Sixteen y{};
        for (std::size_t i = begin; i < end; ++i) {
            x[i - begin] = places.x[i];
            y[i - begin] = places.y[i];
        }
        plane::pullToPivots(x, y,
                            {m_pivots.x.data(), m_pivots.y.data(), m_field.pivots->closenessOf(block), m_pivots.size()},
                            m_scale, stress);
    }
    m_sums[block] = {};
    for (std::size_t node = begin; node < end; ++node) {
        const std::size_t lane = node - begin;
        Pull pull = springsOn(node, places);
        m_sums[block].stretch += static_cast<double>(pull.stretch) / 2;
        m_sums[block].ratio += static_cast<double>(stress.ratio[lane] * m_field.masses[node]);
        m_sums[block].ratioSquared += static_cast<double>(stress.ratioSquared[lane] * m_field.masses[node]);
        if (stress.weight[lane] > 0 && m_scale > 0) {
            const float strength = step.stress * m_field.masses[node];
            pull.x += stress.pullX[lane] / stress.weight[lane] * strength;
            pull.y += stress.pullY[lane] / stress.weight[lane] * strength;
            pull.weight += strength;
        }
        moveNode(node, step, longest, pull, places);
    }
}

void LevelForces::moveNode(std::size_t node, const ForceStep &step, float longest, const Pull &pull,
                           const PlanePlaces &places)
{
    m_next.x[node] = places.x[node];
    m_next.y[node] = places.y[node];
    if (!m_field.held.empty() && m_field.held[node])
        return;
    const float ease = step.share / std::max(pull.weight, 1e-9F);
    const float dx = (pull.x + step.push * m_push.x[node]) * ease;
    const float dy = (pull.y + step.push * m_push.y[node]) * ease;
    const float length = std::sqrt(dx * dx + dy * dy);
    if (!std::isfinite(length))
        return;
    const float part = length > longest ? longest / length : 1;
    m_next.x[node] += dx * part;
    m_next.y[node] += dy * part;
}

void LevelForces::addUp()
{
    Sums all;
    for (const Sums &sums : m_sums) {
        all.ratio += sums.ratio;
        all.ratioSquared += sums.ratioSquared;
        all.stretch += sums.stretch;
    }
    m_scale = all.ratio > 0 ? static_cast<float>(all.ratioSquared / all.ratio) : 0;
    m_meanLength = m_totalStrength > 0 ? static_cast<float>(std::sqrt(all.stretch / m_totalStrength)) : 0;
}

} // namespace onrecord

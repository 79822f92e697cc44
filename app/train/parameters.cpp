// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/parameters.h"

#include <cmath>

namespace onrecord::train
{

namespace
{

void zero(Matrix &matrix, Eigen::Index rows, Eigen::Index columns)
{
    matrix = Matrix::Zero(rows, columns);
}

} // namespace

Weights &Parameters::weights(const std::string &name, Eigen::Index rows, Eigen::Index columns, float scale)
{
    Weights &made = m_weights.emplace_back();
    made.name = name;
    const float reach = scale * std::sqrt(6.0f / static_cast<float>(rows + columns));
    made.value.resize(rows, columns);
    for (Eigen::Index i = 0; i < made.value.size(); ++i) {
        const auto bits = static_cast<float>(m_random() >> 40);
        made.value.data()[i] = (bits / 8388608.0f - 1) * reach;
    }
    zero(made.moment, rows, columns);
    zero(made.square, rows, columns);
    zero(made.mean, rows, columns);
    made.gradient.assign(m_shards, Matrix::Zero(rows, columns));
    return made;
}

Table &Parameters::table(const std::string &name, Eigen::Index rows, Eigen::Index columns)
{
    Table &made = m_tables.emplace_back();
    made.name = name;
    for (Matrix *matrix : {&made.value, &made.moment, &made.square, &made.mean, &made.gradient})
        zero(*matrix, rows, columns);
    made.touched.assign(static_cast<std::size_t>(rows), 0);
    return made;
}

void touch(Table &table, std::uint32_t row, const float *gradient)
{
    if (!table.touched[row]) {
        table.touched[row] = 1;
        table.rows.push_back(row);
    }
    table.gradient.row(row) += Eigen::Map<const Vector>(gradient, table.gradient.cols());
}

void Parameters::step(const StepSettings &s)
{
    ++m_steps;
    double norm = 0;
    for (Weights &w : m_weights) {
        for (std::size_t i = 1; i < w.gradient.size(); ++i)
            w.gradient[0] += w.gradient[i];
        norm += static_cast<double>(w.gradient[0].squaredNorm());
    }
    norm = std::sqrt(norm);
    const float scale = norm > static_cast<double>(s.clip) ? s.clip / static_cast<float>(norm) : 1;
    const auto steps = static_cast<float>(m_steps);
    const float rate = s.rate * std::sqrt(1 - std::pow(s.beta2, steps)) / (1 - std::pow(s.beta1, steps));
    const float keep = std::min(s.meanDecay, (1 + steps) / (10 + steps));
    for (Weights &w : m_weights) {
        auto g = w.gradient[0].array() * scale;
        w.moment.array() = s.beta1 * w.moment.array() + (1 - s.beta1) * g;
        w.square.array() = s.beta2 * w.square.array() + (1 - s.beta2) * g.square();
        w.value.array() -=
            rate * w.moment.array() / (w.square.array().sqrt() + 1e-8f) + s.rate * s.decay * w.value.array();
        w.mean = keep * w.mean + (1 - keep) * w.value;
        for (Matrix &gradient : w.gradient)
            gradient.setZero();
    }
    for (Table &t : m_tables) {
        for (const std::uint32_t row : t.rows) {
            auto g = t.gradient.row(row).array();
            t.moment.row(row).array() = s.beta1 * t.moment.row(row).array() + (1 - s.beta1) * g;
            t.square.row(row).array() = s.beta2 * t.square.row(row).array() + (1 - s.beta2) * g.square();
            t.value.row(row).array() -= rate * t.moment.row(row).array() / (t.square.row(row).array().sqrt() + 1e-8f);
            t.gradient.row(row).setZero();
            t.touched[row] = 0;
        }
        t.rows.clear();
        // The average of a large table is taken every 32nd step, over as many.
        if (m_steps % 32 == 0) {
            const float many = std::pow(keep, 32.0f);
            t.mean = many * t.mean + (1 - many) * t.value;
        }
    }
}

void Parameters::swapMean()
{
    for (Weights &w : m_weights)
        w.value.swap(w.mean);
    for (Table &t : m_tables)
        t.value.swap(t.mean);
}

} // namespace onrecord::train

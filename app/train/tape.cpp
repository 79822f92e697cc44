// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/tape.h"

#include <algorithm>
#include <cmath>

namespace onrecord::train
{

Node &Tape::node(Eigen::Index rows, Eigen::Index columns)
{
    Node &made = m_nodes.emplace_back();
    made.value.resize(rows, columns);
    if (m_learns)
        made.gradient = Matrix::Zero(rows, columns);
    return made;
}

Node &Tape::embed(Table &table, std::vector<std::uint32_t> rows, std::size_t width)
{
    const auto words = static_cast<Eigen::Index>(rows.size() / width);
    Node &out = node(words, table.value.cols());
    out.value.setZero();
    for (Eigen::Index i = 0; i < words; ++i)
        for (std::size_t k = 0; k < width; ++k) {
            const std::uint32_t row = rows[static_cast<std::size_t>(i) * width + k];
            if (row != 0xFFFFFFFFu)
                out.value.row(i) += table.value.row(row);
        }
    if (m_learns)
        m_embeddings.push_back({&table, std::move(rows), width, &out});
    return out;
}

void Tape::touchTables()
{
    for (const Embedding &e : m_embeddings)
        for (std::size_t at = 0; at < e.rows.size(); ++at)
            if (e.rows[at] != 0xFFFFFFFFu)
                touch(*e.table, e.rows[at], e.node->gradient.row(static_cast<Eigen::Index>(at / e.width)).data());
}

Node &Tape::constant(Matrix value)
{
    Node &made = m_nodes.emplace_back();
    made.value = std::move(value);
    if (m_learns)
        made.gradient = Matrix::Zero(made.value.rows(), made.value.cols());
    return made;
}

Node &Tape::linear(Node &x, Weights &w)
{
    Node &out = node(x.value.rows(), w.value.cols());
    out.value.noalias() = x.value * w.value;
    if (m_learns)
        m_back.push_back([this, &x, &w, &out] {
            w.gradient[m_shard].noalias() += x.value.transpose() * out.gradient;
            x.gradient.noalias() += out.gradient * w.value.transpose();
        });
    return out;
}

Node &Tape::linear(Node &x, Weights &w, Weights &b)
{
    Node &out = linear(x, w);
    out.value.rowwise() += b.value.row(0);
    if (m_learns)
        m_back.push_back([this, &b, &out] { b.gradient[m_shard].row(0) += out.gradient.colwise().sum(); });
    return out;
}

Node &Tape::add(Node &a, Node &b)
{
    Node &out = node(a.value.rows(), a.value.cols());
    out.value = a.value + b.value;
    if (m_learns)
        m_back.push_back([&a, &b, &out] {
            a.gradient += out.gradient;
            b.gradient += out.gradient;
        });
    return out;
}

Node &Tape::relu(Node &x)
{
    Node &out = node(x.value.rows(), x.value.cols());
    out.value = x.value.cwiseMax(0.1f * x.value);
    if (m_learns)
        m_back.push_back([&x, &out] {
            x.gradient.array() += (x.value.array() > 0).select(out.gradient.array(), 0.1f * out.gradient.array());
        });
    return out;
}

Node &Tape::normalise(Node &x, Weights &gain, Weights &bias)
{
    const Eigen::Index n = x.value.rows();
    Node &out = node(n, x.value.cols());
    Node &unit = node(n, x.value.cols());
    auto inverse = std::make_shared<std::vector<float>>(static_cast<std::size_t>(n));
    for (Eigen::Index i = 0; i < n; ++i) {
        const float mean = x.value.row(i).mean();
        const float square = (x.value.row(i).array() - mean).square().mean();
        const float scale = 1 / std::sqrt(square + 1e-5f);
        (*inverse)[static_cast<std::size_t>(i)] = scale;
        unit.value.row(i).array() = (x.value.row(i).array() - mean) * scale;
        out.value.row(i).array() = unit.value.row(i).array() * gain.value.row(0).array() + bias.value.row(0).array();
    }
    if (m_learns)
        m_back.push_back([this, &x, &gain, &bias, &out, &unit, inverse] {
            for (Eigen::Index i = 0; i < x.value.rows(); ++i) {
                gain.gradient[m_shard].row(0).array() += out.gradient.row(i).array() * unit.value.row(i).array();
                bias.gradient[m_shard].row(0) += out.gradient.row(i);
                const Vector g = out.gradient.row(i).array() * gain.value.row(0).array();
                const float along = (g.array() * unit.value.row(i).array()).mean();
                x.gradient.row(i).array() += (*inverse)[static_cast<std::size_t>(i)] *
                                             (g.array() - g.mean() - unit.value.row(i).array() * along);
            }
        });
    return out;
}

Node &Tape::dropout(Node &x, float rate)
{
    if (!m_learns || rate <= 0)
        return x;
    Node &out = node(x.value.rows(), x.value.cols());
    auto mask = std::make_shared<Matrix>(x.value.rows(), x.value.cols());
    const auto border = static_cast<std::uint64_t>(static_cast<double>(rate) * 65536.0);
    const float kept = 1 / (1 - rate);
    std::uint64_t bits = 0;
    for (Eigen::Index i = 0; i < mask->size(); ++i) {
        if (i % 4 == 0)
            bits = m_random();
        mask->data()[i] = (bits & 0xFFFF) < border ? 0.0f : kept;
        bits >>= 16;
    }
    out.value = x.value.cwiseProduct(*mask);
    m_back.push_back([&x, &out, mask] { x.gradient += out.gradient.cwiseProduct(*mask); });
    return out;
}

Node &Tape::dropRows(Node &x, float rate)
{
    if (!m_learns || rate <= 0)
        return x;
    Node &out = node(x.value.rows(), x.value.cols());
    auto kept = std::make_shared<std::vector<bool>>();
    for (Eigen::Index i = 0; i < x.value.rows(); ++i) {
        kept->push_back(uniform() >= rate);
        if (kept->back())
            out.value.row(i) = x.value.row(i);
        else
            out.value.row(i).setZero();
    }
    m_back.push_back([&x, &out, kept] {
        for (Eigen::Index i = 0; i < x.value.rows(); ++i)
            if ((*kept)[static_cast<std::size_t>(i)])
                x.gradient.row(i) += out.gradient.row(i);
    });
    return out;
}

Node &Tape::window(Node &x, std::span<const Rows> sentences)
{
    const Eigen::Index d = x.value.cols();
    Node &out = node(x.value.rows(), 3 * d);
    out.value.setZero();
    for (const Rows &s : sentences) {
        out.value.block(s.begin, d, s.size(), d) = x.value.middleRows(s.begin, s.size());
        out.value.block(s.begin + 1, 0, s.size() - 1, d) = x.value.middleRows(s.begin, s.size() - 1);
        out.value.block(s.begin, 2 * d, s.size() - 1, d) = x.value.middleRows(s.begin + 1, s.size() - 1);
    }
    if (m_learns)
        m_back.push_back([&x, &out, d, sentences] {
            for (const Rows &s : sentences) {
                x.gradient.middleRows(s.begin, s.size()) += out.gradient.block(s.begin, d, s.size(), d);
                x.gradient.middleRows(s.begin, s.size() - 1) += out.gradient.block(s.begin + 1, 0, s.size() - 1, d);
                x.gradient.middleRows(s.begin + 1, s.size() - 1) += out.gradient.block(s.begin, 2 * d, s.size() - 1, d);
            }
        });
    return out;
}

Node &Tape::pairs(Node &dependent, Node &head, Weights &root, std::span<const Rows> sentences,
                  std::span<const int> heads)
{
    Node &out = node(dependent.value.rows(), dependent.value.cols());
    std::vector<Eigen::Index> from(static_cast<std::size_t>(dependent.value.rows()));
    for (const Rows &s : sentences)
        for (Eigen::Index i = s.begin; i < s.end; ++i) {
            const int h = heads[static_cast<std::size_t>(i)];
            from[static_cast<std::size_t>(i)] = h < 0 ? -1 : s.begin + h;
        }
    for (Eigen::Index i = 0; i < out.value.rows(); ++i) {
        const Eigen::Index h = from[static_cast<std::size_t>(i)];
        out.value.row(i) = dependent.value.row(i);
        if (h < 0)
            out.value.row(i) += root.value.row(0);
        else
            out.value.row(i) += head.value.row(h);
    }
    if (m_learns)
        m_back.push_back([this, &dependent, &head, &root, &out, from] {
            dependent.gradient += out.gradient;
            for (Eigen::Index i = 0; i < out.value.rows(); ++i) {
                const Eigen::Index h = from[static_cast<std::size_t>(i)];
                if (h < 0)
                    root.gradient[m_shard].row(0) += out.gradient.row(i);
                else
                    head.gradient.row(h) += out.gradient.row(i);
            }
        });
    return out;
}

void Tape::backward()
{
    for (auto step = m_back.rbegin(); step != m_back.rend(); ++step)
        (*step)();
}

} // namespace onrecord::train

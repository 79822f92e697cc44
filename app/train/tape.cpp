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

Node &Tape::tanh(Node &x)
{
    Node &out = node(x.value.rows(), x.value.cols());
    out.value = x.value.array().tanh();
    if (m_learns)
        m_back.push_back([&x, &out] { x.gradient.array() += out.gradient.array() * (1 - out.value.array().square()); });
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

Node &Tape::columns(Node &a, Node &b)
{
    Node &out = node(a.value.rows(), a.value.cols() + b.value.cols());
    out.value << a.value, b.value;
    if (m_learns)
        m_back.push_back([&a, &b, &out] {
            a.gradient += out.gradient.leftCols(a.value.cols());
            b.gradient += out.gradient.rightCols(b.value.cols());
        });
    return out;
}

namespace
{

/// One direction of the recurrent layer: columns of u, cells and out that belong to it.
struct Direction
{
    Eigen::Index h;
    bool backwards;

    [[nodiscard]] Eigen::Index out() const { return backwards ? h : 0; }
    [[nodiscard]] Eigen::Index u() const { return backwards ? 3 * h : 0; }
    [[nodiscard]] Eigen::Index row(const Rows &s, Eigen::Index step) const
    {
        return backwards ? s.end - 1 - step : s.begin + step;
    }
};

using Array = Eigen::Array<float, 1, Eigen::Dynamic, Eigen::RowMajor>;

Array sigmoid(const Array &x)
{
    return 1 / (1 + (-x).exp());
}

} // namespace

// Rows of `cells`: forget's bias and its weight of the cell, reset's bias and its weight of the cell; per direction h
// columns.
Node &Tape::recurrent(Node &x, Node &u, Weights &cells, std::span<const Rows> sentences)
{
    const Eigen::Index h = u.value.cols() / 6;
    const Eigen::Index n = x.value.rows();
    Node &out = node(n, 2 * h);
    auto c = std::make_shared<Matrix>(n, 2 * h);
    auto f = std::make_shared<Matrix>(n, 2 * h);
    auto r = std::make_shared<Matrix>(n, 2 * h);
    for (const Direction d : {Direction{h, false}, Direction{h, true}}) {
        const auto v = cells.value.middleCols(d.out(), h).array();
        for (const Rows &s : sentences) {
            Array before = Array::Zero(h);
            for (Eigen::Index step = 0; step < s.size(); ++step) {
                const Eigen::Index i = d.row(s, step);
                const auto in = u.value.row(i).segment(d.u(), 3 * h).array();
                const Array forget = sigmoid(in.segment(h, h) + v.row(1) * before + v.row(0));
                const Array reset = sigmoid(in.segment(2 * h, h) + v.row(3) * before + v.row(2));
                const Array cell = forget * before + (1 - forget) * in.segment(0, h);
                out.value.row(i).segment(d.out(), h).array() =
                    reset * cell + (1 - reset) * x.value.row(i).segment(d.out(), h).array();
                f->row(i).segment(d.out(), h) = forget;
                r->row(i).segment(d.out(), h) = reset;
                c->row(i).segment(d.out(), h) = cell;
                before = cell;
            }
        }
    }
    if (!m_learns)
        return out;
    m_back.push_back([this, &x, &u, &cells, &out, c, f, r, h, sentences] {
        Matrix &gv = cells.gradient[m_shard];
        for (const Direction d : {Direction{h, false}, Direction{h, true}}) {
            const auto v = cells.value.middleCols(d.out(), h).array();
            for (const Rows &s : sentences) {
                Array later = Array::Zero(h); // gradient of the cell from the step behind
                for (Eigen::Index step = s.size(); step-- > 0;) {
                    const Eigen::Index i = d.row(s, step);
                    const Array before = step > 0 ? Array(c->row(d.row(s, step - 1)).segment(d.out(), h).array())
                                                  : Array(Array::Zero(h));
                    const Array cell = c->row(i).segment(d.out(), h).array();
                    const Array forget = f->row(i).segment(d.out(), h).array();
                    const Array reset = r->row(i).segment(d.out(), h).array();
                    const Array candidate = u.value.row(i).segment(d.u(), h).array();
                    const Array g = out.gradient.row(i).segment(d.out(), h).array();
                    const Array gReset = g * (cell - x.value.row(i).segment(d.out(), h).array()) * reset * (1 - reset);
                    x.gradient.row(i).segment(d.out(), h).array() += g * (1 - reset);
                    const Array gCell = g * reset + later;
                    const Array gForget = gCell * (before - candidate) * forget * (1 - forget);
                    u.gradient.row(i).segment(d.u(), h).array() += gCell * (1 - forget);
                    u.gradient.row(i).segment(d.u() + h, h).array() += gForget;
                    u.gradient.row(i).segment(d.u() + 2 * h, h).array() += gReset;
                    gv.row(0).segment(d.out(), h).array() += gForget;
                    gv.row(1).segment(d.out(), h).array() += gForget * before;
                    gv.row(2).segment(d.out(), h).array() += gReset;
                    gv.row(3).segment(d.out(), h).array() += gReset * before;
                    later = gCell * forget + gForget * v.row(1) + gReset * v.row(3);
                }
            }
        }
    });
    return out;
}

double Tape::softmax(Node &scores, std::span<const int> gold, float weight)
{
    double loss = 0;
    for (Eigen::Index i = 0; i < scores.value.rows(); ++i) {
        const int right = gold[static_cast<std::size_t>(i)];
        if (right < 0)
            continue;
        Array p = scores.value.row(i).array();
        p = (p - p.maxCoeff()).exp();
        p /= p.sum();
        loss -= static_cast<double>(std::log(std::max(p[right], 1e-12f)));
        p[right] -= 1;
        scores.gradient.row(i).array() += weight * p;
    }
    return loss;
}

Eigen::Index distanceBucket(Eigen::Index head, Eigen::Index word)
{
    const Eigen::Index way = head - word;
    const Eigen::Index far = std::abs(way);
    const Eigen::Index size = far <= 4 ? far - 1 : far <= 6 ? 4 : far <= 10 ? 5 : far <= 18 ? 6 : 7;
    return way < 0 ? size : 8 + size;
}

double Tape::arcs(Node &dependent, Node &head, Weights &root, Weights &distance, std::span<const Rows> sentences,
                  std::span<const int> gold, float weight)
{
    double loss = 0;
    for (const Rows &s : sentences) {
        const Eigen::Index n = s.size();
        const auto deps = dependent.value.middleRows(s.begin, n);
        const auto heads = head.value.middleRows(s.begin, n);
        Matrix p(n, n + 1); // column n: the root
        p.leftCols(n).noalias() = deps * heads.transpose();
        p.col(n).noalias() = deps * root.value.row(0).transpose();
        for (Eigen::Index i = 0; i < n; ++i)
            for (Eigen::Index j = 0; j < n; ++j)
                p(i, j) += i == j ? -1e4f : distance.value(0, distanceBucket(j, i));
        for (Eigen::Index i = 0; i < n; ++i) {
            auto row = p.row(i).array();
            row = (row - row.maxCoeff()).exp();
            row /= row.sum();
            const int right = gold[static_cast<std::size_t>(s.begin + i)];
            const Eigen::Index at = right < 0 ? n : right;
            loss -= static_cast<double>(std::log(std::max(p(i, at), 1e-12f)));
            p(i, at) -= 1;
        }
        p *= weight;
        dependent.gradient.middleRows(s.begin, n).noalias() += p.leftCols(n) * heads;
        dependent.gradient.middleRows(s.begin, n).noalias() += p.col(n) * root.value.row(0);
        head.gradient.middleRows(s.begin, n).noalias() += p.leftCols(n).transpose() * deps;
        root.gradient[m_shard].row(0).noalias() += p.col(n).transpose() * deps;
        for (Eigen::Index i = 0; i < n; ++i)
            for (Eigen::Index j = 0; j < n; ++j)
                if (i != j)
                    distance.gradient[m_shard](0, distanceBucket(j, i)) += p(i, j);
    }
    return loss;
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

namespace
{

float logSum(const Array &x)
{
    const float most = x.maxCoeff();
    return most + std::log((x - most).exp().sum());
}

} // namespace

// `transitions` and `allowed`: K + 2 rows of K columns: from each label, from the start, and (transposed) to the end.
double Tape::chain(Node &scores, Weights &transitions, const Matrix &allowed, std::span<const Rows> sentences,
                   std::span<const int> gold, float weight)
{
    const Eigen::Index k = scores.value.cols();
    const Matrix t = transitions.value + allowed;
    Matrix &gt = transitions.gradient[m_shard];
    double loss = 0;
    for (const Rows &s : sentences) {
        const Eigen::Index n = s.size();
        Matrix a(n, k), b(n, k);
        a.row(0) = t.row(k) + scores.value.row(s.begin);
        for (Eigen::Index i = 1; i < n; ++i)
            for (Eigen::Index y = 0; y < k; ++y)
                a(i, y) =
                    logSum(a.row(i - 1).array() + t.col(y).head(k).transpose().array()) + scores.value(s.begin + i, y);
        b.row(n - 1) = t.row(k + 1);
        for (Eigen::Index i = n - 1; i-- > 0;)
            for (Eigen::Index y = 0; y < k; ++y)
                b(i, y) = logSum(t.row(y).array() + b.row(i + 1).array() + scores.value.row(s.begin + i + 1).array());
        const float z = logSum(a.row(n - 1).array() + b.row(n - 1).array());
        float right = 0;
        for (Eigen::Index i = 0; i < n; ++i) {
            const Eigen::Index y = gold[static_cast<std::size_t>(s.begin + i)];
            const Eigen::Index from = i == 0 ? k : gold[static_cast<std::size_t>(s.begin + i - 1)];
            right += scores.value(s.begin + i, y) + t(from, y);
            scores.gradient.row(s.begin + i).array() += weight * (a.row(i).array() + b.row(i).array() - z).exp();
            scores.gradient(s.begin + i, y) -= weight;
            gt(from, y) -= weight;
            if (i == 0)
                gt.row(k).array() += weight * (a.row(0).array() + b.row(0).array() - z).exp();
            else
                for (Eigen::Index p = 0; p < k; ++p)
                    gt.row(p).array() += weight * (a(i - 1, p) + t.row(p).array() +
                                                   scores.value.row(s.begin + i).array() + b.row(i).array() - z)
                                                      .exp();
        }
        const Eigen::Index last = gold[static_cast<std::size_t>(s.end - 1)];
        right += t(k + 1, last);
        gt(k + 1, last) -= weight;
        gt.row(k + 1).array() += weight * (a.row(n - 1).array() + b.row(n - 1).array() - z).exp();
        loss += static_cast<double>(z - right);
    }
    return loss;
}

void Tape::backward()
{
    for (auto step = m_back.rbegin(); step != m_back.rend(); ++step)
        (*step)();
}

} // namespace onrecord::train

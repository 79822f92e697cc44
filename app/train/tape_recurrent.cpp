// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/tape.h"

namespace onrecord::train
{

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

} // namespace onrecord::train

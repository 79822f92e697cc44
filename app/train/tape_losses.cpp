// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/tape.h"
#include "core/language/syntax.h"

#include <algorithm>
#include <cmath>

namespace onrecord::train
{

namespace
{

using Array = Eigen::Array<float, 1, Eigen::Dynamic, Eigen::RowMajor>;

Eigen::Index bucket(Eigen::Index head, Eigen::Index word)
{
    return static_cast<Eigen::Index>(
        Syntax::distanceBucket(static_cast<std::size_t>(head), static_cast<std::size_t>(word)));
}

float logSum(const Array &x)
{
    const float most = x.maxCoeff();
    return most + std::log((x - most).exp().sum());
}

} // namespace

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
                p(i, j) += i == j ? -1e4f : distance.value(0, bucket(j, i));
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
                    distance.gradient[m_shard](0, bucket(j, i)) += p(i, j);
    }
    return loss;
}

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

} // namespace onrecord::train

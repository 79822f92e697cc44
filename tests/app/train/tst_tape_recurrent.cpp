// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The recurrent layer: its gradient, and that a sentence is read alone, from both ends.
#include "app/train/tape.h"
#include "tests/app/train/gradient_check.h"

#include <QTest>

namespace onrecord::tests
{

using namespace train;

namespace
{

const std::vector<Rows> sentences{{0, 1}, {1, 6}, {6, 8}};
constexpr Eigen::Index words = 8;
constexpr Eigen::Index half = 3; // width of a direction

double sigmoid(double x)
{
    return 1 / (1 + std::exp(-x));
}

} // namespace

class TapeRecurrentTest final : public QObject
{
    Q_OBJECT

private slots:
    void handsGradientsBackThroughTime()
    {
        GradientCheck check;
        check.addInput(words, 2 * half);
        check.addInput(words, 6 * half);
        Weights &cells = check.weights(4, 2 * half);
        QCOMPARE(check.findWrong([&](Tape &t, const auto &in) {
            return GradientCheck::anyLoss(t.recurrent(*in[0], *in[1], cells, sentences));
        }),
                 QString());
    }

    void readsEachSentenceAsIfItWereAlone()
    {
        GradientCheck check;
        check.addInput(words, 2 * half);
        check.addInput(words, 6 * half);
        Weights &cells = check.weights(4, 2 * half);
        const Matrix together = read(check.input(0), check.input(1), cells, sentences);
        for (const Rows &s : sentences) {
            const std::vector<Rows> one{{0, s.size()}};
            const Matrix alone = read(check.input(0).middleRows(s.begin, s.size()),
                                      check.input(1).middleRows(s.begin, s.size()), cells, one);
            QVERIFY(together.middleRows(s.begin, s.size()).isApprox(alone, 1e-6f));
        }
    }

    void readsFromBothEnds()
    {
        GradientCheck check;
        check.addInput(2, 2);
        check.addInput(2, 6);
        Weights &cells = check.weights(4, 2);
        const Matrix &x = check.input(0);
        const Matrix &u = check.input(1);
        const std::vector<Rows> one{{0, 2}};
        const Matrix out = read(x, u, cells, one);
        for (const Eigen::Index d : {0, 1}) { // first word to last, then last to first
            double cell = 0;
            for (const Eigen::Index i : {d, 1 - d}) {
                const auto v = [&](Eigen::Index row) { return static_cast<double>(cells.value(row, d)); };
                const auto in = [&](Eigen::Index k) { return static_cast<double>(u(i, 3 * d + k)); };
                const double forget = sigmoid(in(1) + v(1) * cell + v(0));
                const double reset = sigmoid(in(2) + v(3) * cell + v(2));
                cell = forget * cell + (1 - forget) * in(0);
                const double expected = reset * cell + (1 - reset) * static_cast<double>(x(i, d));
                QVERIFY(std::abs(static_cast<double>(out(i, d)) - expected) < 1e-5);
            }
        }
    }

private:
    static Matrix read(const Matrix &x, const Matrix &u, Weights &cells, const std::vector<Rows> &rows)
    {
        Tape tape(0, 1, false);
        return tape.recurrent(tape.constant(x), tape.constant(u), cells, rows).value;
    }
};

} // namespace onrecord::tests

QTEST_GUILESS_MAIN(onrecord::tests::TapeRecurrentTest)
#include "tst_tape_recurrent.moc"

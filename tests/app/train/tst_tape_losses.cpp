// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The losses: their gradients, and their values against sums over all that is possible.
#include "app/train/tape.h"
#include "core/language/name_labels.h"
#include "core/language/syntax.h"
#include "tests/app/train/gradient_check.h"

#include <QTest>

namespace onrecord::tests
{

using namespace train;

namespace
{

const std::vector<Rows> sentences{{0, 1}, {1, 5}, {5, 7}};
constexpr Eigen::Index words = 7;
constexpr float weight = 0.25f;

/// Logarithm of the sum of exponentials.
double logSum(const std::vector<double> &x)
{
    double sum = 0;
    for (const double one : x)
        sum += std::exp(one);
    return std::log(sum);
}

bool isNear(double a, double b)
{
    return std::abs(a - b) < 1e-4 * (1 + std::abs(b));
}

/// A chain over labels, as the tape has it: rows of transitions from each, from the start, to the end.
struct Chain
{
    const Matrix &scores, &transitions, &allowed;

    [[nodiscard]] double scoreOf(Rows s, const std::vector<int> &labels) const
    {
        const Eigen::Index k = scores.cols();
        const auto step = [&](Eigen::Index from, Eigen::Index to) {
            return static_cast<double>(transitions(from, to)) + static_cast<double>(allowed(from, to));
        };
        double score = step(k, labels.front()) + step(k + 1, labels.back());
        for (std::size_t i = 0; i < labels.size(); ++i) {
            score += static_cast<double>(scores(s.begin + static_cast<Eigen::Index>(i), labels[i]));
            if (i > 0)
                score += step(labels[i - 1], labels[i]);
        }
        return score;
    }

    /// Of every sequence of labels.
    [[nodiscard]] std::vector<double> allScores(Rows s) const
    {
        std::vector<double> all;
        std::vector<int> labels(static_cast<std::size_t>(s.size()), 0);
        for (bool more = true; more;) {
            all.push_back(scoreOf(s, labels));
            more = false;
            for (int &label : labels) {
                if (++label < scores.cols()) {
                    more = true;
                    break;
                }
                label = 0;
            }
        }
        return all;
    }

    [[nodiscard]] double loss(const std::vector<Rows> &rows, const std::vector<int> &gold) const
    {
        double sum = 0;
        for (const Rows &s : rows)
            sum += logSum(allScores(s)) - scoreOf(s, {gold.begin() + s.begin, gold.begin() + s.end});
        return sum;
    }
};

Matrix allowedNames()
{
    constexpr std::size_t count = name_labels::count;
    Matrix allowed = Matrix::Zero(count + 2, count);
    for (std::size_t row = 0; row < count + 2; ++row)
        for (std::size_t to = 0; to < count; ++to)
            if (!name_labels::isAllowed(row, to))
                allowed(static_cast<Eigen::Index>(row), static_cast<Eigen::Index>(to)) = -10000;
    return allowed;
}

/// A person of one word; an organisation of three and nothing; nothing and a place.
std::vector<int> goldNames()
{
    using name_labels::Part;
    const auto label = [](NameKind kind, Part part) { return static_cast<int>(name_labels::label(kind, part)); };
    return {label(NameKind::Person, Part::Single),
            label(NameKind::Organisation, Part::Begins),
            label(NameKind::Organisation, Part::Inside),
            label(NameKind::Organisation, Part::Last),
            0,
            0,
            label(NameKind::Place, Part::Single)};
}

} // namespace

class TapeLossesTest final : public QObject
{
    Q_OBJECT

private slots:
    void softmaxIsTheLogarithmOfTheRightOnesShare()
    {
        GradientCheck check;
        check.addInput(words, 5);
        const std::vector<int> gold{4, 0, -1, 2, 2, 1, -1}; // -1: not known
        QCOMPARE(check.findWrong([&](Tape &t, const auto &in) {
            return static_cast<double>(weight) * t.softmax(*in[0], gold, weight);
        }),
                 QString());
        double expected = 0;
        for (std::size_t i = 0; i < gold.size(); ++i) {
            const auto row = check.input(0).row(static_cast<Eigen::Index>(i));
            if (gold[i] >= 0)
                expected += logSum({row.begin(), row.end()}) - static_cast<double>(row[gold[i]]);
        }
        QVERIFY(isNear(lossNow(check, [&](Tape &t, Node &x, Node &) { return t.softmax(x, gold, weight); }), expected));
    }

    void arcsChooseAmongTheOtherWordsAndTheRoot()
    {
        GradientCheck check;
        check.addInput(words, 3);
        check.addInput(words, 3);
        Weights &root = check.weights(1, 3);
        Weights &distance = check.weights(1, static_cast<Eigen::Index>(Syntax::distanceCount));
        const std::vector<int> heads{-1, 1, 2, -1, 0, 1, -1};
        const auto arcs = [&](Tape &t, Node &dependent, Node &head) {
            return t.arcs(dependent, head, root, distance, sentences, heads, weight);
        };
        QCOMPARE(check.findWrong(
                     [&](Tape &t, const auto &in) { return static_cast<double>(weight) * arcs(t, *in[0], *in[1]); }),
                 QString());
        double expected = 0;
        for (const Rows &s : sentences)
            for (Eigen::Index i = 0; i < s.size(); ++i) {
                const Vector word = check.input(0).row(s.begin + i);
                std::vector<double> scores{static_cast<double>(word.dot(root.value.row(0)))};
                double right = scores[0];
                for (Eigen::Index j = 0; j < s.size(); ++j) {
                    if (i == j)
                        continue;
                    const auto bucket =
                        Syntax::distanceBucket(static_cast<std::size_t>(j), static_cast<std::size_t>(i));
                    scores.push_back(static_cast<double>(word.dot(check.input(1).row(s.begin + j)) +
                                                         distance.value(0, static_cast<Eigen::Index>(bucket))));
                    if (heads[static_cast<std::size_t>(s.begin + i)] == j)
                        right = scores.back();
                }
                expected += logSum(scores) - right;
            }
        QVERIFY(isNear(lossNow(check, arcs), expected));
    }

    void chainIsTheLogarithmOfTheRightSequencesShare()
    {
        GradientCheck check;
        check.addInput(words, 3);
        Weights &transitions = check.weights(5, 3);
        const Matrix allowed = Matrix::Zero(5, 3);
        const std::vector<int> gold{2, 0, 1, 1, 2, 0, 0};
        const auto chain = [&](Tape &t, Node &scores, Node &) {
            return t.chain(scores, transitions, allowed, sentences, gold, weight);
        };
        QCOMPARE(check.findWrong(
                     [&](Tape &t, const auto &in) { return static_cast<double>(weight) * chain(t, *in[0], *in[0]); }),
                 QString());
        QVERIFY(isNear(lossNow(check, chain), Chain{check.input(0), transitions.value, allowed}.loss(sentences, gold)));
    }

    void chainOfNamesCountsOnlyWhatMayFollow()
    {
        GradientCheck check;
        check.addInput(words, static_cast<Eigen::Index>(name_labels::count));
        Weights &transitions = check.weights(name_labels::count + 2, name_labels::count);
        const Matrix allowed = allowedNames();
        const std::vector<int> gold = goldNames();
        const auto chain = [&](Tape &t, Node &scores, Node &) {
            return t.chain(scores, transitions, allowed, sentences, gold, weight);
        };
        QCOMPARE(check.findWrong(
                     [&](Tape &t, const auto &in) { return static_cast<double>(weight) * chain(t, *in[0], *in[0]); }),
                 QString());
        QVERIFY(isNear(lossNow(check, chain), Chain{check.input(0), transitions.value, allowed}.loss(sentences, gold)));
    }

private:
    template <typename Loss>
    static double lossNow(const GradientCheck &check, const Loss &loss)
    {
        Tape tape(GradientCheck::shard, 1, true);
        Node &first = tape.constant(check.input(0));
        Node &last = tape.constant(check.input(check.inputs() - 1));
        return loss(tape, first, last);
    }
};

} // namespace onrecord::tests

QTEST_GUILESS_MAIN(onrecord::tests::TapeLossesTest)
#include "tst_tape_losses.moc"

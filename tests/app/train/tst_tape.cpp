// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every operation hands back the gradient of what it computed, and computes it sentence by sentence.
#include "app/train/tape.h"
#include "tests/app/train/gradient_check.h"

#include <QTest>

namespace onrecord::tests
{

using namespace train;

namespace
{

/// Of one word, of many, of two.
const std::vector<Rows> sentences{{0, 1}, {1, 6}, {6, 8}};
constexpr Eigen::Index words = 8;

double lossOf(Node &node)
{
    return GradientCheck::anyLoss(node);
}

} // namespace

class TapeTest final : public QObject
{
    Q_OBJECT

private slots:
    void sumsRowsOfATable()
    {
        GradientCheck check;
        Table &table = check.table(5, 3);
        const std::vector<std::uint32_t> rows{4, 0xFFFFFFFF, 1, 4, 0xFFFFFFFF, 0xFFFFFFFF, 2, 2};
        QCOMPARE(check.findWrong([&](Tape &t, const auto &) { return lossOf(t.embed(table, rows, 2)); }), QString());

        Tape tape(0, 1, false);
        const Matrix &sums = tape.embed(table, rows, 2).value;
        QCOMPARE(sums.rows(), Eigen::Index{4});
        QVERIFY(sums.row(0) == table.value.row(4));
        QVERIFY(sums.row(1) == table.value.row(1) + table.value.row(4));
        QVERIFY(sums.row(2).isZero(0));
        QVERIFY(sums.row(3) == 2 * table.value.row(2));
    }

    void multiplies()
    {
        GradientCheck check;
        check.addInput(words, 3);
        Weights &w = check.weights(3, 5);
        QCOMPARE(check.findWrong([&](Tape &t, const auto &in) { return lossOf(t.linear(*in[0], w)); }), QString());
    }

    void multipliesAndAdds()
    {
        GradientCheck check;
        check.addInput(words, 3);
        Weights &w = check.weights(3, 5);
        Weights &b = check.weights(1, 5);
        QCOMPARE(check.findWrong([&](Tape &t, const auto &in) { return lossOf(t.linear(*in[0], w, b)); }), QString());
    }

    void handsBothGradientsToWhatIsUsedTwice()
    {
        GradientCheck check;
        check.addInput(words, 3);
        check.addInput(words, 3);
        Weights &w = check.weights(3, 3);
        QCOMPARE(check.findWrong([&](Tape &t, const auto &in) {
            Node &sum = t.add(*in[0], *in[1]);
            return lossOf(t.add(t.linear(t.linear(sum, w), w), sum));
        }),
                 QString());
    }

    void bendsBelowZero()
    {
        GradientCheck check;
        check.addInput(words, 3);
        QCOMPARE(check.findWrong([](Tape &t, const auto &in) { return lossOf(t.relu(*in[0])); }), QString());
    }

    void normalisesEachRow()
    {
        GradientCheck check;
        check.addInput(words, 5);
        Weights &gain = check.weights(1, 5);
        Weights &shift = check.weights(1, 5);
        QCOMPARE(check.findWrong([&](Tape &t, const auto &in) { return lossOf(t.normalise(*in[0], gain, shift)); }),
                 QString());
    }

    void dropsNumbers()
    {
        GradientCheck check;
        check.addInput(words, 5);
        QCOMPARE(check.findWrong([](Tape &t, const auto &in) { return lossOf(t.dropout(*in[0], 0.4f)); }), QString());

        Tape tape(0, 1, true);
        const Matrix dropped = tape.dropout(tape.constant(Matrix::Ones(100, 99)), 0.25f).value;
        const auto kept = (dropped.array() > 0).count();
        QVERIFY2(std::abs(static_cast<double>(kept) / 9900 - 0.75) < 0.02, "a quarter is dropped");
        QCOMPARE(dropped.maxCoeff(), 4.0f / 3); // the sum stays what it was
    }

    void dropsWholeWords()
    {
        GradientCheck check;
        check.addInput(words, 5);
        QCOMPARE(check.findWrong([](Tape &t, const auto &in) { return lossOf(t.dropRows(*in[0], 0.4f)); }), QString());

        Tape tape(0, 1, true);
        const Matrix dropped = tape.dropRows(tape.constant(Matrix::Ones(2000, 3)), 0.25f).value;
        for (Eigen::Index i = 0; i < dropped.rows(); ++i)
            QVERIFY(dropped.row(i).isZero(0) || dropped.row(i).isOnes(0));
        QVERIFY2(std::abs(dropped.col(0).sum() / 2000 - 0.75f) < 0.04f, "a quarter is dropped");
    }

    void dropsNothingWhenItDoesNotLearn()
    {
        Tape tape(0, 1, false);
        Node &x = tape.constant(Matrix::Ones(words, 3));
        QCOMPARE(&tape.dropout(x, 0.5f), &x);
        QCOMPARE(&tape.dropRows(x, 0.5f), &x);
    }

    void seesTheWordsBesideInTheSameSentenceOnly()
    {
        GradientCheck check;
        check.addInput(words, 3);
        QCOMPARE(check.findWrong([](Tape &t, const auto &in) { return lossOf(t.window(*in[0], sentences)); }),
                 QString());

        Tape tape(0, 1, false);
        const Matrix x = check.input(0);
        const Matrix seen = tape.window(tape.constant(x), sentences).value;
        QVERIFY(seen.middleCols(3, 3) == x);
        for (const Eigen::Index first : {0, 1, 6})
            QVERIFY(seen.row(first).head(3).isZero(0));
        for (const Eigen::Index last : {0, 5, 7})
            QVERIFY(seen.row(last).tail(3).isZero(0));
        QVERIFY(seen.row(2).head(3) == x.row(1));
        QVERIFY(seen.row(2).tail(3) == x.row(3));
    }

    void pairsEachWordWithItsHead()
    {
        GradientCheck check;
        check.addInput(words, 3);
        check.addInput(words, 3);
        Weights &root = check.weights(1, 3);
        const std::vector<int> heads{-1, 1, 3, 3, -1, 0, 1, -1};
        QCOMPARE(check.findWrong(
                     [&](Tape &t, const auto &in) { return lossOf(t.pairs(*in[0], *in[1], root, sentences, heads)); }),
                 QString());

        Tape tape(0, 1, false);
        const Matrix dependent = check.input(0);
        const Matrix head = check.input(1);
        const Matrix pairs = tape.pairs(tape.constant(dependent), tape.constant(head), root, sentences, heads).value;
        QVERIFY(pairs.row(0) == dependent.row(0) + root.value.row(0));
        QVERIFY(pairs.row(5) == dependent.row(5) + head.row(1)); // counted from the sentence's start
    }
};

} // namespace onrecord::tests

QTEST_GUILESS_MAIN(onrecord::tests::TapeTest)
#include "tst_tape.moc"

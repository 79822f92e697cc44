// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The best tree, compared with all trees there are.
#include "core/language/tree_decoder.h"

#include <QTest>

#include <optional>
#include <random>
#include <vector>

using namespace onrecord;

namespace
{

using Heads = std::vector<std::uint32_t>;

bool isTree(const Heads &heads)
{
    std::size_t roots = 0;
    for (std::uint32_t i = 0; i < heads.size(); ++i) {
        roots += heads[i] == TreeDecoder::Root ? 1U : 0U;
        std::uint32_t v = i;
        for (std::size_t steps = 0; v != TreeDecoder::Root; v = heads[v])
            if (++steps > heads.size())
                return false;
    }
    return roots == 1;
}

double sum(const Heads &heads, const std::vector<float> &scores, std::size_t stride)
{
    double total = 0;
    for (std::size_t i = 0; i < heads.size(); ++i)
        total += static_cast<double>(scores[i * stride + (heads[i] == TreeDecoder::Root ? heads.size() : heads[i])]);
    return total;
}

/// Over all (n + 1)^n ways to choose heads.
double bestByTrial(const std::vector<float> &scores, std::size_t stride, std::size_t n)
{
    std::optional<double> best;
    Heads heads(n, 0);
    while (true) {
        Heads tree = heads;
        for (std::uint32_t &head : tree)
            head = head == n ? TreeDecoder::Root : head;
        if (isTree(tree)) {
            const double total = sum(tree, scores, stride);
            best = best ? std::max(*best, total) : total;
        }
        std::size_t i = 0;
        while (i < n && heads[i] == n)
            heads[i++] = 0;
        if (i == n)
            return *best;
        ++heads[i];
    }
}

} // namespace

class TreeDecoderTest : public QObject
{
    Q_OBJECT

private slots:
    void findsTheBestOfAllTrees()
    {
        std::mt19937 random(7);
        TreeDecoder decoder;
        for (int round = 0; round < 400; ++round) {
            const std::size_t n = 1 + static_cast<std::size_t>(round) % 5;
            const std::size_t stride = 8;
            std::vector<float> scores(n * stride);
            for (float &score : scores)
                score = static_cast<float>(random() % 2000) / 100 - 10;
            Heads heads(n);
            decoder.decode(scores, stride, n, heads);
            QVERIFY(isTree(heads));
            QVERIFY(std::abs(sum(heads, scores, stride) - bestByTrial(scores, stride, n)) < 1e-4);
        }
    }

    void makesOneTreeOfManyWordsWhateverTheScores()
    {
        std::mt19937 random(3);
        TreeDecoder decoder;
        for (const std::size_t n : {1U, 2U, 40U, 128U}) {
            std::vector<float> scores(n * (n + 1));
            for (float &score : scores)
                score = static_cast<float>(random() % 100);
            Heads heads(n);
            decoder.decode(scores, n + 1, n, heads);
            QVERIFY(isTree(heads));
        }
    }

    void makesTheSameTreeOfEqualScores()
    {
        const std::vector<float> scores(20 * 21, 1.0f);
        TreeDecoder decoder;
        Heads first(20);
        Heads second(20);
        decoder.decode(scores, 21, 20, first);
        decoder.decode(scores, 21, 20, second);
        QVERIFY(isTree(first));
        QCOMPARE(first, second);
    }
};

QTEST_GUILESS_MAIN(TreeDecoderTest)
#include "tst_tree_decoder.moc"

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A small training: it learns, and the same seed learns the same.
#include "app/train/training.h"
#include "tests/app/train/small_school.h"

#include <QTest>

#include <cmath>
#include <mutex>
#include <set>

namespace onrecord::tests
{

using namespace train;

namespace
{

TrainingPlan planFor(std::uint64_t seed)
{
    return {.name = "small",
            .epochs = 3,
            .words = 9,
            .rate = 0.003f,
            .smallLetters = 0.3,
            .largeLetters = 0.3,
            .seed = seed};
}

template <typename Learner>
Learn learnWith(const Learner &learner)
{
    return [&learner](Tape &tape, const Batch &batch, float weight, std::mt19937_64 &random) {
        return learner.learn(tape, batch, weight, random);
    };
}

/// All numbers after a training of both networks.
std::vector<float> numbersAfter(std::uint64_t parameterSeed, std::uint64_t planSeed)
{
    const SmallSchool school;
    Parameters parameters(shardCount, parameterSeed);
    const std::size_t features = school.features().keys().size();
    const SyntaxLearner syntax({.name = "syntax", .blocks = "CS", .width = 16}, parameters, school.vectors().values,
                               features, school.tags());
    runTraining(planFor(planSeed), school.sentences(), school.knowledge(), parameters, learnWith(syntax));
    const NameLearner names({.name = "names", .blocks = "S", .width = 16}, parameters, school.vectors().values,
                            features);
    runTraining(planFor(planSeed), school.sentences(), school.knowledge(), parameters, learnWith(names));
    std::vector<float> numbers;
    for (const Weights &weights : parameters.allWeights())
        numbers.insert(numbers.end(), weights.value.data(), weights.value.data() + weights.value.size());
    for (const Table &table : parameters.allTables())
        numbers.insert(numbers.end(), table.value.data(), table.value.data() + table.value.size());
    return numbers;
}

} // namespace

class TrainingTest final : public QObject
{
    Q_OBJECT

private slots:
    void theSameSeedMakesTheSameNumbers()
    {
        const std::vector<float> once = numbersAfter(1, 1);
        QVERIFY(once == numbersAfter(1, 1));
        QVERIFY(once != numbersAfter(2, 1)); // other numbers to begin with
        QVERIFY(once != numbersAfter(1, 2)); // another order
        for (const float number : once)
            QVERIFY(std::abs(number) < 100);
    }

    void lowersTheLoss()
    {
        const SmallSchool school;
        Parameters parameters(shardCount, 1);
        const TowerPlan tower{.name = "names",
                              .blocks = "S",
                              .width = 16,
                              .dropout = 0,
                              .vectorDropout = 0,
                              .listDropout = 0,
                              .identityDropout = 0};
        const NameLearner learner(tower, parameters, school.vectors().values, school.features().keys().size());
        const double before = lossOf(learner, school.batch());
        TrainingPlan plan = planFor(1);
        plan.epochs = 80;
        plan.rate = 0.01f;
        plan.meanDecay = 0.9f;
        plan.smallLetters = plan.largeLetters = 0;
        runTraining(plan, school.sentences(), school.knowledge(), parameters, learnWith(learner));
        QVERIFY(lossOf(learner, school.batch()) < before / 5);
    }

    void seesEverySentenceOnceAnEpoch()
    {
        const SmallSchool school;
        Parameters parameters(shardCount, 1);
        std::mutex mutex;
        std::multiset<Eigen::Index> seen;
        double words = 0; // each step's words weigh 1 together
        const Learn look = [&](Tape &, const Batch &batch, float weight, std::mt19937_64 &) {
            const std::lock_guard lock(mutex);
            for (const Rows &rows : batch.sentences)
                seen.insert(rows.size());
            words += static_cast<double>(weight) * static_cast<double>(batch.inputs.size());
            return 0.0;
        };
        TrainingPlan plan = planFor(1);
        plan.epochs = 2;
        plan.words = 1000; // all in one step
        runTraining(plan, school.sentences(), school.knowledge(), parameters, look);
        std::multiset<Eigen::Index> expected;
        for (int epoch = 0; epoch < 2; ++epoch)
            for (const Sentence &sentence : school.sentences())
                expected.insert(static_cast<Eigen::Index>(sentence.words.size()));
        QVERIFY(seen == expected);
        QVERIFY(std::abs(words - 2) < 1e-5);
    }

private:
    static double lossOf(const NameLearner &learner, const Batch &batch)
    {
        std::mt19937_64 random(1);
        Tape tape(0, 1, true);
        return learner.learn(tape, batch, 0, random);
    }
};

} // namespace onrecord::tests

QTEST_GUILESS_MAIN(onrecord::tests::TrainingTest)
#include "tst_training.moc"

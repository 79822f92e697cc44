// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sentences one behind the other, and none without words: no operation of the tape would know what to do.
#include "app/train/batch.h"
#include "tests/app/train/small_school.h"

#include <QTest>

namespace onrecord::tests
{

using namespace train;

class BatchTest final : public QObject
{
    Q_OBJECT

private slots:
    void laysSentencesOneBehindTheOther()
    {
        const SmallSchool school;
        const Batch batch = school.batch();
        QCOMPARE(batch.sentences.size(), school.sentences().size());
        Eigen::Index begin = 0;
        for (std::size_t i = 0; i < batch.sentences.size(); ++i) {
            QCOMPARE(batch.sentences[i].begin, begin);
            begin += static_cast<Eigen::Index>(school.sentences()[i].words.size());
            QCOMPARE(batch.sentences[i].end, begin);
        }
        for (const std::size_t size : {batch.inputs.size(), batch.classes.size(), batch.tags.size(), batch.heads.size(),
                                       batch.relations.size(), batch.names.size()})
            QCOMPARE(size, static_cast<std::size_t>(begin));
    }

    void leavesOutASentenceWithoutWords()
    {
        const SmallSchool school;
        const Batch without = school.batch();
        Batch with;
        with.add({}, {});
        for (const Sentence &sentence : school.sentences()) {
            with.add(sentence, inputsOf(sentence.words, school.knowledge()));
            with.add({}, {});
        }
        QCOMPARE(with.sentences.size(), without.sentences.size());
        QCOMPARE(lossOf(with), lossOf(without));
    }

private:
    static double lossOf(const Batch &batch)
    {
        const SmallSchool school;
        Parameters parameters(1, 1);
        const SyntaxLearner syntax({.name = "syntax", .blocks = "CS", .width = 16}, parameters, school.vectors().values,
                                   school.features().keys().size(), school.tags());
        const NameLearner names({.name = "names", .blocks = "CS", .width = 16}, parameters, school.vectors().values,
                                school.features().keys().size());
        std::mt19937_64 random(1);
        Tape first(0, 1, true);
        Tape second(0, 2, true);
        return syntax.learn(first, batch, 1, random) + names.learn(second, batch, 1, random);
    }
};

} // namespace onrecord::tests

QTEST_GUILESS_MAIN(onrecord::tests::BatchTest)
#include "tst_batch.moc"

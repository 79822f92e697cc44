// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The pipeline with weights by chance: the promises hold for any weights, also those that overflow.
#include "core/language/model_file.h"
#include "core/language/pipeline.h"
#include "tests/core/folder.h"
#include "tests/core/language/analysis_check.h"
#include "tests/core/language/untrained_model.h"
#include "tests/core/outcome.h"

#include <QTest>

#include <thread>

using namespace onrecord;
using namespace onrecord::tests;

class UntrainedModelTest : public QObject
{
    Q_OBJECT

    Folder m_folder;

    [[nodiscard]] Result<LanguagePipeline> pipeline(unsigned seed, float size) const
    {
        if (const auto written = UntrainedModel(seed, size).write(m_folder.path("model")); !written)
            return fail(written.error());
        return LanguagePipeline::load(m_folder.path("model"));
    }

private slots:
    void keepsItsPromisesForAnyWeights_data()
    {
        QTest::addColumn<unsigned>("seed");
        QTest::addColumn<float>("size");
        for (unsigned seed = 1; seed <= 6; ++seed)
            for (const float size : {0.0F, 0.1F, 1.0F, 30.0F, 1e18F, 1e38F})
                QTest::addRow("seed %u size %g", seed, static_cast<double>(size)) << seed << size;
    }
    void keepsItsPromisesForAnyWeights()
    {
        QFETCH(unsigned, seed);
        QFETCH(float, size);
        const auto loaded = pipeline(seed, size);
        QCOMPARE(outcome(loaded), "done");
        for (const std::string &text :
             {article, manyWords(40), manyWords(700), std::string("So."), std::string("- , - ,")}) {
            const Analysis analysis = loaded->analyse(text);
            QCOMPARE(wrongWith(text, analysis), QByteArray());
            QVERIFY(same(loaded->analyse(analysis.tokens, analysis.sentences, text), analysis));
            const Analysis named = loaded->findNames(analysis.tokens, analysis.sentences, text);
            QVERIFY(named.names == analysis.names); // the same without the rest
            QVERIFY(named.words.empty() && named.sentences == analysis.sentences);
        }
    }

    void saysTheSameInEveryThread()
    {
        const auto loaded = pipeline(9, 0.3F);
        QCOMPARE(outcome(loaded), "done");
        const std::string text = article + manyWords(600) + article;
        const Analysis expected = loaded->analyse(text);
        QVERIFY(!expected.names.empty());
        std::vector<int> agreed(4, 0);
        {
            std::vector<std::jthread> threads;
            for (int &count : agreed)
                threads.emplace_back([&] {
                    for (int i = 0; i < 10; ++i)
                        count += same(loaded->analyse(text), expected) ? 1 : 0;
                });
        }
        for (const int count : agreed)
            QCOMPARE(count, 10);
    }

    void stopsWithWholeSentences()
    {
        const auto loaded = pipeline(3, 0.3F);
        QCOMPARE(outcome(loaded), "done");
        const std::string text = article + "\n" + manyWords(1'000'000); // an endless sentence, of which nothing is left
        std::stop_source source;
        std::jthread later([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
            source.request_stop();
        });
        const Analysis analysis = loaded->analyse(text, source.get_token());
        QVERIFY(analysis.words.size() < 1000);
        QCOMPARE(wrongWith(text, analysis), QByteArray());
    }
};

QTEST_GUILESS_MAIN(UntrainedModelTest)
#include "tst_untrained_model.moc"

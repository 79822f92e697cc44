// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The pipeline with the installed model: what holds for any text, and a few plain sentences that it must not get wrong.
#include "core/base/resources.h"
#include "core/language/pipeline.h"
#include "tests/core/folder.h"
#include "tests/core/language/analysis_check.h"
#include "tests/core/outcome.h"

#include <QElapsedTimer>
#include <QTest>

#include <optional>
#include <thread>

using namespace onrecord;
using namespace onrecord::tests;

class LanguagePipelineTest : public QObject
{
    Q_OBJECT

    std::optional<LanguagePipeline> m_pipeline;

    [[nodiscard]] std::string names(const std::string &text) const
    {
        const Analysis analysis = m_pipeline->analyse(text);
        std::string list;
        for (const NameRange &name : analysis.names) {
            const Span span{analysis.tokens[name.words.begin].span.begin, analysis.tokens[name.words.end - 1].span.end};
            list += std::string(span.of(text)) + (name.kind == NameKind::Person  ? "/P "
                                                  : name.kind == NameKind::Place ? "/L "
                                                                                 : "/O ");
        }
        return list;
    }

private slots:
    void initTestCase()
    {
        auto loaded = LanguagePipeline::load();
        QCOMPARE(outcome(loaded), "done");
        m_pipeline.emplace(std::move(*loaded));
    }

    void keepsItsPromises_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("article") << QByteArray::fromStdString(article);
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("blank") << QByteArray("  \n\n \n");
        QTest::newRow("one mark") << QByteArray(".");
        QTest::newRow("marks only") << QByteArray("... !!! ??? \"\" '' () -- ,,,");
        QTest::newRow("one word") << QByteArray("Yes");
        QTest::newRow("other scripts") << QByteArray(
            "Москва сказала. 東京は 話した。 Ψ ☃ 🙂🙂");
        QTest::newRow("bytes that are no text") << QByteArray("a\xFF\xFE\x80 b \xC3");
        QTest::newRow("long word") << QByteArray(100000, 'x');
        QTest::newRow("long sentence") << QByteArray::fromStdString(manyWords(5000));
        QTest::newRow("long sentence of marks") << QByteArray(20000, ',');
        QTest::newRow("many sentences") << QByteArray("So it is. ").repeated(3000);
    }
    void keepsItsPromises()
    {
        QFETCH(QByteArray, text);
        const std::string_view view(text.data(), static_cast<std::size_t>(text.size()));
        const Analysis analysis = m_pipeline->analyse(view);
        QCOMPARE(wrongWith(view, analysis), QByteArray());
    }

    void findsPlainNames()
    {
        QCOMPARE(names("Anna Berg visited Norway on Monday."), std::string("Anna Berg/P Norway/L "));
        QCOMPARE(names("Minister Otto Quist said he would leave."), std::string("Otto Quist/P "));
    }

    void findsPlainTrees()
    {
        const Analysis analysis = m_pipeline->analyse("The mayor praised the teachers.");
        QCOMPARE(analysis.words.size(), std::size_t{6});
        QVERIFY((analysis.words[0] == AnalysedWord{WordClass::Determiner, Relation::Det, 1}));
        QVERIFY((analysis.words[1] == AnalysedWord{WordClass::Noun, Relation::Nsubj, 2}));
        QVERIFY((analysis.words[2] == AnalysedWord{WordClass::Verb, Relation::Root, AnalysedWord::NoHead}));
        QVERIFY((analysis.words[4] == AnalysedWord{WordClass::Noun, Relation::Obj, 2}));
        QVERIFY((analysis.words[5] == AnalysedWord{WordClass::Punctuation, Relation::Punct, 2}));
    }

    void keepsGivenTokensAndSentences()
    {
        const Analysis whole = m_pipeline->analyse(article);
        QVERIFY(whole.sentences.size() > 3);
        QVERIFY(same(m_pipeline->analyse(whole.tokens, whole.sentences, article), whole));
        std::vector<WordRange> halves;
        for (const WordRange range : whole.sentences) {
            halves.push_back({range.begin, range.begin + (range.size() + 1) / 2});
            if (halves.back().end < range.end)
                halves.push_back({halves.back().end, range.end});
        }
        const Analysis cut = m_pipeline->analyse(whole.tokens, halves, article);
        QVERIFY(cut.sentences == halves && cut.tokens == whole.tokens);
        QCOMPARE(wrongWith(article, cut), QByteArray());
    }

    void saysTheSameInEveryThread()
    {
        const std::string text = article + manyWords(600) + article;
        const Analysis expected = m_pipeline->analyse(text);
        std::vector<int> agreed(4, 0);
        {
            std::vector<std::jthread> threads;
            for (int &count : agreed)
                threads.emplace_back([&] {
                    for (int i = 0; i < 20; ++i)
                        count += same(m_pipeline->analyse(text), expected) ? 1 : 0;
                });
        }
        for (const int count : agreed)
            QCOMPARE(count, 20);
    }

    void saysTheSameWhenMovedAndLoadedAgain()
    {
        const Analysis expected = m_pipeline->analyse(article);
        auto loaded = LanguagePipeline::load();
        QVERIFY(loaded.has_value());
        const LanguagePipeline moved = std::move(*loaded);
        QVERIFY(same(moved.analyse(article), expected));
    }

    void stopsAtOnceWhenAsked()
    {
        std::stop_source source;
        source.request_stop();
        const Analysis analysis = m_pipeline->analyse(article, source.get_token());
        QVERIFY(analysis.tokens.empty() && analysis.words.empty() && analysis.sentences.empty() &&
                analysis.names.empty());
    }

    void stopsInTheMiddleOfALongText()
    {
        std::string text = article + "\n";
        text += manyWords(3'000'000); // one sentence, and nothing of it must be left
        std::stop_source source;
        std::jthread later([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
            source.request_stop();
        });
        const Analysis analysis = m_pipeline->analyse(text, source.get_token());
        QVERIFY(analysis.words.size() < 1'000'000);
        QCOMPARE(wrongWith(text, analysis), QByteArray());
    }

    void takesTimeInProportionToAnEndlessSentence()
    {
        const auto seconds = [&](std::size_t words) {
            const std::string text = manyWords(words);
            QElapsedTimer timer;
            timer.start();
            if (m_pipeline->analyse(text).sentences.size() != 1)
                return -1.0;
            return static_cast<double>(timer.nsecsElapsed()) / 1e9;
        };
        QVERIFY(seconds(1000) >= 0);
        const double small = seconds(50'000);
        const double large = seconds(400'000);
        QVERIFY(large < 8 * 4 * (small + 0.01)); // 8 times the words; 64 times the time if it were quadratic
    }

    void refusesWhatIsNoModel()
    {
        const Folder folder;
        folder.write("text", std::string(5000, 'x'));
        QCOMPARE(outcome(LanguagePipeline::load(folder.path("text"))), "not-a-model");
        QCOMPARE(outcome(LanguagePipeline::load(folder.path("nowhere"))), "not-found");
        const auto model = findResource("language/english.model");
        QVERIFY(model.has_value());
        std::error_code error;
        std::filesystem::copy_file(*model, folder.path("damaged"), error);
        std::string bytes = folder.read("damaged");
        bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] + 1);
        folder.write("damaged", bytes);
        QCOMPARE(outcome(LanguagePipeline::load(folder.path("damaged"))), "model-damaged");
    }
};

QTEST_GUILESS_MAIN(LanguagePipelineTest)
#include "tst_pipeline.moc"

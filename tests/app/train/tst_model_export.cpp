// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What was learned here is what core/language reads: the sentences of a small school, known by heart.
#include "app/train/model_export.h"
#include "core/language/pipeline.h"
#include "tests/app/train/small_school.h"
#include "tests/core/folder.h"
#include "tests/core/outcome.h"

#include <QTest>

namespace onrecord::tests
{

using namespace train;

namespace
{

TowerPlan planOf(const std::string &name)
{
    return {.name = name,
            .blocks = "CS",
            .width = 32,
            .dropout = 0.05f,
            .vectorDropout = 0,
            .listDropout = 0,
            .identityDropout = 0};
}

/// Both networks, at school until they know it all.
class Pupil final
{
public:
    Pupil()
        : m_syntax(planOf("syntax"), m_syntaxNumbers, m_school.vectors().values, featureCount(), m_school.tags())
        , m_names(planOf("names"), m_nameNumbers, m_school.vectors().values, featureCount())
    {
        learn(m_syntaxNumbers, m_syntax);
        learn(m_nameNumbers, m_names);
    }

    [[nodiscard]] const SmallSchool &school() const { return m_school; }

    /// With the syntax that stands in `before`, or its own.
    Result<void> write(const std::filesystem::path &path, const ModelFile *before = nullptr)
    {
        ModelFileWriter writer;
        addVectors(writer, m_school.vectors());
        addGazetteer(writer, m_school.listTable());
        writer.addText("frequent.words", m_school.features().frequentWords(4));
        if (!before)
            addParameters(writer, m_syntaxNumbers, m_syntax.tower(), m_school.features());
        else if (auto copied = copyParameters(writer, m_syntaxNumbers, m_syntax.tower(), *before); !copied)
            return copied;
        addParameters(writer, m_nameNumbers, m_names.tower(), m_school.features());
        return writer.write(path);
    }

private:
    [[nodiscard]] std::size_t featureCount() const { return m_school.features().keys().size(); }

    template <typename Learner>
    void learn(Parameters &parameters, const Learner &learner) const
    {
        const TrainingPlan plan{.name = "small",
                                .epochs = 150,
                                .words = 15,
                                .rate = 0.005f,
                                .meanDecay = 0.9f,
                                .smallLetters = 0,
                                .largeLetters = 0};
        runTraining(plan, m_school.sentences(), m_school.knowledge(), parameters,
                    [&](Tape &tape, const Batch &batch, float weight, std::mt19937_64 &random) {
                        return learner.learn(tape, batch, weight, random);
                    });
    }

    SmallSchool m_school;
    Parameters m_syntaxNumbers{shardCount, 1};
    Parameters m_nameNumbers{shardCount, 2};
    SyntaxLearner m_syntax;
    NameLearner m_names;
};

/// As the pipeline says it, in the words of a corpus.
Sentence analysed(const LanguagePipeline &pipeline, const std::vector<std::string> &words)
{
    std::string text;
    std::vector<Token> tokens;
    for (const std::string &word : words) {
        Token token;
        token.span = {static_cast<std::uint32_t>(text.size()), static_cast<std::uint32_t>(text.size() + word.size())};
        tokens.push_back(token);
        text += word + ' ';
    }
    const auto count = static_cast<std::uint32_t>(words.size());
    const Analysis analysis = pipeline.analyse(std::move(tokens), {{0, count}}, text);
    Sentence sentence;
    sentence.words = words;
    for (const AnalysedWord &word : analysis.words) {
        sentence.classes.push_back(static_cast<int>(word.wordClass));
        sentence.relations.push_back(static_cast<int>(word.relation));
        sentence.heads.push_back(word.head == AnalysedWord::NoHead ? -1 : static_cast<int>(word.head));
    }
    sentence.names.assign(words.size(), 0);
    using name_labels::Part;
    for (const NameRange &name : analysis.names)
        for (std::uint32_t i = name.words.begin; i < name.words.end; ++i) {
            const bool opens = i == name.words.begin;
            const bool closes = i + 1 == name.words.end;
            const Part part = opens && closes ? Part::Single
                              : opens         ? Part::Begins
                              : closes        ? Part::Last
                                              : Part::Inside;
            sentence.names[i] = static_cast<int>(name_labels::label(name.kind, part));
        }
    return sentence;
}

} // namespace

class ModelExportTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QCOMPARE(outcome(m_pupil.write(m_folder.path("own.model"))), "done"); }

    void whatWasLearnedIsWhatThePipelineSays()
    {
        const auto pipeline = LanguagePipeline::load(m_folder.path("own.model"));
        QCOMPARE(outcome(pipeline), "done");
        for (const Sentence &gold : m_pupil.school().sentences()) {
            const Sentence said = analysed(*pipeline, gold.words);
            QCOMPARE(said.classes, gold.classes);
            QCOMPARE(said.heads, gold.heads);
            QCOMPARE(said.relations, gold.relations);
            QCOMPARE(said.names, gold.names);
        }
    }

    void syntaxOfAnotherModelIsTakenAsItStands()
    {
        const auto before = ModelFile::open(m_folder.path("own.model"));
        QCOMPARE(outcome(before), "done");
        QCOMPARE(outcome(m_pupil.write(m_folder.path("copied.model"), &*before)), "done");
        QVERIFY(m_folder.read("copied.model") == m_folder.read("own.model"));
    }

    void whatTheOtherModelLacksIsAnError()
    {
        ModelFileWriter nothing;
        nothing.addText("other", "text");
        QCOMPARE(outcome(nothing.write(m_folder.path("other.model"))), "done");
        const auto other = ModelFile::open(m_folder.path("other.model"));
        QCOMPARE(outcome(other), "done");
        QCOMPARE(outcome(m_pupil.write(m_folder.path("new.model"), &*other)), "model-damaged");
    }

private:
    Folder m_folder;
    Pupil m_pupil;
};

} // namespace onrecord::tests

QTEST_GUILESS_MAIN(onrecord::tests::ModelExportTest)
#include "tst_model_export.moc"

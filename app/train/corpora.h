// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The corpora that the models are trained on, as sentences of words with numbers for what is known of them.
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace onrecord::train
{

/// What a corpus does not say is empty.
struct Sentence
{
    std::vector<std::string> words;
    std::vector<int> classes;   // WordClass
    std::vector<int> tags;      // the treebank's own finer tags, numbered as they come; -1: not seen in training
    std::vector<int> heads;     // counted from 0 in the sentence; -1: the root
    std::vector<int> relations; // Relation
    std::vector<int> names;     // labels of the NameDecoder
};

/// Numbers of the finer tags.
using TagNumbers = std::map<std::string, int>;

/// Sentences of a CoNLL-U file. `grows`: tags that are new get a number. The error of a file that cannot be read or
/// understood, or that holds no sentence, names it.
[[nodiscard]] Result<std::vector<Sentence>> readTreebank(const std::filesystem::path &path, TagNumbers &tags,
                                                         bool grows);

/// Sentences of a file with "word TAB label" a line, labels IOB2 of PER, ORG and LOC; others count as none. Errors as
/// above.
[[nodiscard]] Result<std::vector<Sentence>> readNames(const std::filesystem::path &path);

} // namespace onrecord::train

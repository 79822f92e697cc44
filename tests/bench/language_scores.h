// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Scores of the language pipeline against gold files: classes and trees, names, sentence borders.
#pragma once

#include "core/language/pipeline.h"

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace onrecord::tests
{

struct TreeScore
{
    std::size_t words = 0;
    std::size_t rightClass = 0;
    std::size_t scored = 0; // words whose gold class is not PUNCT
    std::size_t rightHead = 0;
    std::size_t rightHeadAndRelation = 0;  // with its subtype
    std::size_t rightHeadAndUniversal = 0; // up to the colon
};

struct SpanScore
{
    std::size_t right = 0;
    std::size_t found = 0;
    std::size_t gold = 0;

    void add(const SpanScore &other);
    [[nodiscard]] double precision() const;
    [[nodiscard]] double recall() const;
    [[nodiscard]] double f1() const;
};

using NameScore = std::array<SpanScore, nameKindCount>; // by NameKind

/// Gold words of a .conllu file; a document at a time.
[[nodiscard]] Result<TreeScore> scoreTrees(const LanguagePipeline &pipeline, const std::string &file);

/// Gold words of a file of "word<TAB>tag" lines, tags B-PER, I-ORG ...; exact span and kind.
[[nodiscard]] Result<NameScore> scoreNames(const LanguagePipeline &pipeline, const std::string &file);

/// The "text" comments of a .conllu file joined to paragraphs; only documents whose "sent_id" begins with `prefix`.
[[nodiscard]] Result<SpanScore> scoreSentences(const LanguagePipeline &pipeline, const std::string &file,
                                               std::string_view prefix);

} // namespace onrecord::tests

// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the language pipeline finds in a text: sentences of words with class, head and relation, and names.
// Plain values; words are counted from 0 through the whole text, places of words are bytes of it.
#pragma once

#include "core/language/word_class.h"
#include "core/text/token.h"

#include <cstdint>
#include <limits>
#include <vector>

namespace onrecord
{

struct AnalysedWord
{
    static constexpr std::uint32_t NoHead = std::numeric_limits<std::uint32_t>::max();

    WordClass wordClass = WordClass::Other;
    Relation relation = Relation::Dep;
    std::uint32_t head = NoHead; // number of the word it hangs on, in the same sentence; NoHead: it is the root

    friend bool operator==(const AnalysedWord &, const AnalysedWord &) = default;
};

/// [begin, end) of words. Every word is in one sentence; sentences follow each other and are not empty.
struct WordRange
{
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    [[nodiscard]] std::uint32_t size() const { return end - begin; }
    friend bool operator==(const WordRange &, const WordRange &) = default;
};

enum class NameKind : std::uint8_t { Person, Organisation, Place };
inline constexpr std::size_t nameKindCount = 3;

struct NameRange
{
    WordRange words; // without title ("Minister") and without "'s"; in one sentence
    NameKind kind = NameKind::Person;
    float confidence = 0; // 0..1: how sure the model is of border and kind

    friend bool operator==(const NameRange &, const NameRange &) = default;
};

struct Analysis
{
    std::vector<Token> tokens;       // of the text, in order
    std::vector<AnalysedWord> words; // one a token; in each sentence they make one tree
    std::vector<WordRange> sentences;
    std::vector<NameRange> names; // in order, never overlapping
};

} // namespace onrecord

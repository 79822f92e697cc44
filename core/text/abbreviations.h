// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Abbreviations whose full stop belongs to the word.
#pragma once

#include "core/base/result.h"
#include "core/text/word_list.h"

#include <string_view>
#include <unordered_map>

namespace onrecord
{

enum class AbbreviationKind {
    None,         // it is none
    Plain,        // "Inc.", "Ph.D."
    BeforeName,   // a name or number follows, so no sentence ends after it: "Sen.", "vs."
    BeforeNumber, // only with a number behind it; else a word before a full stop: "No. 5", "Art. 2"
    BehindNumber, // only with a number before it: "6 in."
    BehindComma,  // only behind a comma, hyphen or bracket: "Jackson, Miss.", "R-Wash."
    MayEnd        // any capital behind it begins a sentence: "etc."
};

class Abbreviations final
{
public:
    /// Reads lexicon/abbreviations.txt.
    [[nodiscard]] static Result<Abbreviations> load();

    /// `word` with its stop, as written: "Sen.", "p.m.".
    [[nodiscard]] AbbreviationKind kindOf(std::string_view word) const;

private:
    explicit Abbreviations(WordList list);

    WordList m_list;
    std::unordered_map<std::string_view, AbbreviationKind> m_words;
};

} // namespace onrecord
